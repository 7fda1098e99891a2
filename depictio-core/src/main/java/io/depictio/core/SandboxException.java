package io.depictio.core;

/** The machinery of the sandbox failed; what user code does is a {@link io.depictio.core.run.RunResult} instead. */
public final class SandboxException extends DepictioException {
    private static final long serialVersionUID = 1L;

    /** @param message what failed, why, what next; without secrets */
    public SandboxException(String message) {
        super(ErrorCode.SANDBOX, message, null);
    }

    /**
     * @param message what failed, why, what next
     * @param cause the underlying failure
     */
    public SandboxException(String message, Throwable cause) {
        super(ErrorCode.SANDBOX, message, cause);
    }
}
