package io.depictio.core;

/** Stored data is corrupt, incomplete, or uses a feature that is not supported; the message names it. */
public final class CorruptDataException extends DepictioException {
    private static final long serialVersionUID = 1L;

    /** @param message what failed, why, what next; without secrets */
    public CorruptDataException(String message) {
        super(ErrorCode.CORRUPT_DATA, message, null);
    }

    /**
     * @param message what failed, why, what next
     * @param cause the underlying failure
     */
    public CorruptDataException(String message, Throwable cause) {
        super(ErrorCode.CORRUPT_DATA, message, cause);
    }
}
