package io.depictio.core.identity;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An account as stored. Immutable; {@code toString} hides the password hash.
 *
 * @param id the account's id
 * @param email the login name, compared without case
 * @param passwordHash a self-describing hash ({@code $argon2id$…}, {@code $2b$…}), or null when no password login is possible
 * @param systemRole the ceiling
 * @param kind regular, temporary or anonymous
 * @param active an inactive account can do nothing
 * @param expiresAt when the account ends; required for temporary accounts
 * @param revision counts changes; a store's {@code replace} succeeds only on the revision that was read
 */
public record User(
        UserId id,
        String email,
        @Nullable String passwordHash,
        SystemRole systemRole,
        AccountKind kind,
        boolean active,
        @Nullable Instant expiresAt,
        long revision) {
    public User {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(systemRole, "systemRole");
        Objects.requireNonNull(kind, "kind");
        if (Objects.requireNonNull(email, "email").isBlank() || email.length() > 254) {
            throw new IllegalArgumentException("email must have 1 to 254 characters");
        }
        if (kind == AccountKind.TEMPORARY && expiresAt == null) {
            throw new IllegalArgumentException("a temporary account needs expiresAt");
        }
    }

    /** A new active regular account at revision 0. */
    public static User regular(UserId id, String email, @Nullable String passwordHash, SystemRole role) {
        return new User(id, email, passwordHash, role, AccountKind.REGULAR, true, null, 0);
    }

    /** Whether the account can act at this time. */
    public boolean usableAt(Instant now) {
        return active && (expiresAt == null || now.isBefore(expiresAt));
    }

    /** The same account with another hash. */
    public User withPasswordHash(@Nullable String hash) {
        return new User(id, email, hash, systemRole, kind, active, expiresAt, revision);
    }

    /** The same account, active or not. */
    public User withActive(boolean nowActive) {
        return new User(id, email, passwordHash, systemRole, kind, nowActive, expiresAt, revision);
    }

    /** The same account with another ceiling. */
    public User withSystemRole(SystemRole role) {
        return new User(id, email, passwordHash, role, kind, active, expiresAt, revision);
    }

    /** The same account at another revision; for stores. */
    public User withRevision(long newRevision) {
        return new User(id, email, passwordHash, systemRole, kind, active, expiresAt, newRevision);
    }

    @Override
    public String toString() {
        return "User[" + id + ", " + systemRole + ", " + kind + (active ? "" : ", inactive") + "]";
    }
}
