package io.depictio.core.identity;

/** What an account may be at most, whatever its grants say. */
public enum SystemRole {
    /** May do everything. */
    ADMIN,
    /** Gets what grants give. */
    USER,
    /** A read-only account: a ceiling over whatever grants say. */
    VIEWER
}
