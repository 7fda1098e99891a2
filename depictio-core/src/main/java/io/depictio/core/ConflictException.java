package io.depictio.core;

/** The state changed meanwhile, or a rule such as “the last owner stays” forbids the change. */
public final class ConflictException extends DepictioException {
    private static final long serialVersionUID = 1L;

    /** @param message what failed, why, what next; without secrets */
    public ConflictException(String message) {
        super(ErrorCode.CONFLICT, message, null);
    }
}
