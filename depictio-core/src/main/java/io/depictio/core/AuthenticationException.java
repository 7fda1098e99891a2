package io.depictio.core;

/** Credentials or a token were not accepted. The message is the same for every cause; the cause is in the audit trail. */
public final class AuthenticationException extends DepictioException {
    private static final long serialVersionUID = 1L;

    /** @param message what failed, why, what next; without secrets */
    public AuthenticationException(String message) {
        super(ErrorCode.UNAUTHENTICATED, message, null);
    }
}
