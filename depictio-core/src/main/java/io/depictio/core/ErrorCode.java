package io.depictio.core;

/** The stable, public name of what went wrong. Callers switch on it; messages may change, these don't. */
public enum ErrorCode {
    /** Credentials or a token were not accepted. Never says which part. */
    UNAUTHENTICATED,
    /** The caller is known and may see the resource, but not do this to it. */
    ACCESS_DENIED,
    /** No such thing, or none that this caller may know of. */
    NOT_FOUND,
    /** The state changed meanwhile, or a rule that spans several records forbids it. */
    CONFLICT,
    /** An argument or a request record is not acceptable as it stands. */
    INVALID,
    /** Too many attempts; the exception says when to try again. */
    THROTTLED,
    /** A store could not be read or written. */
    STORAGE,
    /** Stored data is corrupt, incomplete or uses a feature that is not supported. */
    CORRUPT_DATA,
    /** The sandbox's machinery failed; the user's code is not to blame. */
    SANDBOX,
    /** A setting is missing or contradicts another one. */
    CONFIGURATION,
    /** The audit log could not record the event and is set to fail closed. */
    AUDIT
}
