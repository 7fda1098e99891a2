package io.depictio.core;

/** The audit log could not record an event and is set to fail closed. */
public final class AuditException extends DepictioException {
    private static final long serialVersionUID = 1L;

    /** @param message what failed, why, what next; without secrets */
    public AuditException(String message) {
        super(ErrorCode.AUDIT, message, null);
    }

    /**
     * @param message what failed, why, what next
     * @param cause the underlying failure
     */
    public AuditException(String message, Throwable cause) {
        super(ErrorCode.AUDIT, message, cause);
    }
}
