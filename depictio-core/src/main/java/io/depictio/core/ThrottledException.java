package io.depictio.core;

import java.time.Duration;

/** Too many attempts. The message is the same whether or not the account exists. */
public final class ThrottledException extends DepictioException {
    private static final long serialVersionUID = 1L;
    private final Duration retryAfter;

    /** @param retryAfter how long to wait before the next attempt; positive */
    public ThrottledException(Duration retryAfter) {
        super(ErrorCode.THROTTLED, "too many attempts; try again in " + retryAfter.toSeconds() + " s", null);
        this.retryAfter = retryAfter;
    }

    /** How long to wait before the next attempt. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
