package io.depictio.core;

import java.util.List;

/** A request is not acceptable; every violation is listed. Values of secret fields are never echoed. */
public final class InvalidRequestException extends DepictioException {
    private static final long serialVersionUID = 1L;

    /**
     * One thing that is wrong.
     *
     * @param path the field, such as {@code name} or {@code grants[2].role}
     * @param message what is wrong and what is accepted
     */
    public record Violation(String path, String message) implements java.io.Serializable {}

    private final List<Violation> violations;

    /** @param message what is wrong and what is accepted */
    public InvalidRequestException(String message) {
        super(ErrorCode.INVALID, message, null);
        this.violations = List.of();
    }

    /** @param violations at least one */
    public InvalidRequestException(List<Violation> violations) {
        super(ErrorCode.INVALID, describe(violations), null);
        this.violations = List.copyOf(violations);
    }

    /** Every violation found, in field order; empty when the message alone says it. */
    public List<Violation> violations() {
        return violations;
    }

    private static String describe(List<Violation> violations) {
        StringBuilder text = new StringBuilder("the request is not valid:");
        for (Violation violation : violations) {
            text.append(' ').append(violation.path()).append(": ").append(violation.message()).append(';');
        }
        return text.substring(0, text.length() - 1);
    }
}
