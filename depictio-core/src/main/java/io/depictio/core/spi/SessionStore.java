package io.depictio.core.spi;

import io.depictio.core.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps refresh-token families. Safe for use by many threads. */
public interface SessionStore {
    /**
     * One session: a family of refresh tokens of which the newest generation is usable.
     *
     * @param id the session, 128 random bits or more; not itself a proof of anything
     * @param user whose
     * @param clientId the client that it is bound to
     * @param generation counts refreshes, from 0
     * @param tokenHash SHA-256 of the newest refresh token, hex
     * @param previousHash SHA-256 of the one before, or null
     * @param createdAt when the login was
     * @param rotatedAt when the newest token was made
     * @param expiresAt absolute end, never extended
     * @param endedAt when it was ended, or null
     */
    record Family(
            String id,
            UserId user,
            String clientId,
            long generation,
            String tokenHash,
            @Nullable String previousHash,
            Instant createdAt,
            Instant rotatedAt,
            Instant expiresAt,
            @Nullable Instant endedAt) {
        public Family {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(user, "user");
            Objects.requireNonNull(clientId, "clientId");
            Objects.requireNonNull(tokenHash, "tokenHash");
            Objects.requireNonNull(createdAt, "createdAt");
            Objects.requireNonNull(rotatedAt, "rotatedAt");
            Objects.requireNonNull(expiresAt, "expiresAt");
        }

        /** The same family, ended. */
        public Family ended(Instant when) {
            return new Family(
                    id, user, clientId, generation, tokenHash, previousHash, createdAt, rotatedAt, expiresAt, when);
        }
    }

    /** @throws io.depictio.core.ConflictException when the id is taken */
    void insert(Family family);

    /** The family, ended ones included until they expire. */
    Optional<Family> find(String id);

    /** Atomically replaces the family if its generation is still {@code expectedGeneration} and it is not ended; says whether it did. */
    boolean rotate(long expectedGeneration, Family next);

    /** Marks the family as ended, if there. */
    void end(String id, Instant when);

    /** The user's families that are neither ended nor expired at {@code now}. */
    List<Family> active(UserId user, Instant now);

    /** Forgets families that expired before this. */
    void purge(Instant expiredBefore);
}
