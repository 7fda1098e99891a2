package io.depictio.core;

/** No such thing, or none that this caller may know of: the two are not told apart. */
public final class NotFoundException extends DepictioException {
    private static final long serialVersionUID = 1L;

    /** @param message what failed, why, what next; without secrets */
    public NotFoundException(String message) {
        super(ErrorCode.NOT_FOUND, message, null);
    }
}
