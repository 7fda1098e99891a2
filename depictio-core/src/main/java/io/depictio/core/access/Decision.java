package io.depictio.core.access;

/** The answer to “may you?”. Switch on it without default. */
public sealed interface Decision {
    /** Why; for operators and audit, not for the person refused. */
    Reason reason();

    /** Whether this is a {@link Permit}. */
    default boolean permitted() {
        return this instanceof Permit;
    }

    /** @param reason which rule allowed it */
    record Permit(Reason reason) implements Decision {}

    /** @param reason the first rule that stood in the way */
    record Deny(Reason reason) implements Decision {}

    /** Rules, in the order in which they are looked at. */
    enum Reason {
        UNKNOWN_USER,
        INACTIVE,
        UNKNOWN_PERMISSION,
        UNKNOWN_RESOURCE,
        ADMIN,
        GRANT,
        PUBLIC,
        VIEWER_CEILING,
        NO_GRANT
    }
}
