package io.depictio.core;

/** A setting is missing, malformed or contradicts another one; the message names it and the remedy. */
public final class ConfigurationException extends DepictioException {
    private static final long serialVersionUID = 1L;

    /** @param message what failed, why, what next; without secrets */
    public ConfigurationException(String message) {
        super(ErrorCode.CONFIGURATION, message, null);
    }

    /**
     * @param message what failed, why, what next
     * @param cause the underlying failure
     */
    public ConfigurationException(String message, Throwable cause) {
        super(ErrorCode.CONFIGURATION, message, cause);
    }
}
