package io.depictio.core.identity;

import java.time.Instant;
import java.util.Objects;

/**
 * An access token that passed every check; the text itself is gone.
 *
 * @param principal whom it speaks for
 * @param tokenId its {@code jti}
 * @param sessionId the session that it belongs to ({@code sid})
 * @param clientId the client it was issued to
 * @param keyId the key that signed it
 * @param issuedAt its {@code iat}
 * @param expiresAt its {@code exp}
 */
public record VerifiedToken(
        Principal principal,
        String tokenId,
        String sessionId,
        String clientId,
        String keyId,
        Instant issuedAt,
        Instant expiresAt) {
    public VerifiedToken {
        Objects.requireNonNull(principal, "principal");
        Objects.requireNonNull(tokenId, "tokenId");
        Objects.requireNonNull(sessionId, "sessionId");
        Objects.requireNonNull(clientId, "clientId");
        Objects.requireNonNull(keyId, "keyId");
        Objects.requireNonNull(issuedAt, "issuedAt");
        Objects.requireNonNull(expiresAt, "expiresAt");
    }
}
