package io.depictio.core;

import java.util.Objects;

/**
 * The one root of what this library throws on purpose. Its message says what happened, why and what to do next, and never
 * holds a secret, a token, user code or a cell value.
 */
public abstract sealed class DepictioException extends RuntimeException
        permits AccessDeniedException,
                AuditException,
                AuthenticationException,
                ConfigurationException,
                ConflictException,
                CorruptDataException,
                InvalidRequestException,
                NotFoundException,
                SandboxException,
                StorageException,
                ThrottledException {
    private static final long serialVersionUID = 1L;
    private final ErrorCode code;

    DepictioException(ErrorCode code, String message, @org.jspecify.annotations.Nullable Throwable cause) {
        super(Objects.requireNonNull(message, "message"), cause);
        this.code = code;
    }

    /** The stable name of the failure. */
    public final ErrorCode code() {
        return code;
    }
}
