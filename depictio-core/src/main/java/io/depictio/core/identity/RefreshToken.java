package io.depictio.core.identity;

import java.time.Instant;
import java.util.Objects;

/**
 * A token on its way to the client. {@code toString} hides it.
 *
 * @param value the token text
 * @param expiresAt when it ends by itself
 */
public record RefreshToken(String value, Instant expiresAt) {
    public RefreshToken {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(expiresAt, "expiresAt");
    }

    @Override
    public String toString() {
        return "RefreshToken[***, expires " + expiresAt + "]";
    }
}
