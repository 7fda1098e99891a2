package io.depictio.core;

/** The caller may see the resource but not do this to it. */
public final class AccessDeniedException extends DepictioException {
    private static final long serialVersionUID = 1L;

    /** @param message what failed, why, what next; without secrets */
    public AccessDeniedException(String message) {
        super(ErrorCode.ACCESS_DENIED, message, null);
    }
}
