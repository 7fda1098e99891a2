package io.depictio.core;

import org.jspecify.annotations.Nullable;

/** A store could not be read or written. The message names the attempt. */
public final class StorageException extends DepictioException {
    private static final long serialVersionUID = 1L;

    /** Whether trying the same call again can help. */
    public enum Retry {
        /** A passing fault: the same call may go through later. */
        RETRYABLE,
        /** The same call will fail again until somebody changes something. */
        PERMANENT
    }

    private final Retry retry;

    /**
     * @param message the attempt that failed, with the key or document, without content
     * @param retry whether a retry can help
     * @param cause the driver's exception, or null
     */
    public StorageException(String message, Retry retry, @Nullable Throwable cause) {
        super(ErrorCode.STORAGE, message, cause);
        this.retry = retry;
    }

    /** Whether trying the same call again can help. */
    public Retry retry() {
        return retry;
    }
}
