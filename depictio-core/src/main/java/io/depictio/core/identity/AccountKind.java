package io.depictio.core.identity;

/** How an account came to be. */
public enum AccountKind {
    /** A person with credentials. */
    REGULAR,
    /** Made for a visit; always has an expiry, and gets {@code VIEW} of public projects at most. */
    TEMPORARY,
    /** Stands for nobody logged in; gets {@code VIEW} of public projects at most. */
    ANONYMOUS
}
