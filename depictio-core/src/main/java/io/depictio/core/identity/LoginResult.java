package io.depictio.core.identity;

import java.util.Objects;

/**
 * What a login or refresh gives.
 *
 * @param principal who is logged in
 * @param accessToken for the {@code Authorization} header or the session cookie
 * @param refreshToken for the refresh endpoint only; single use
 * @param sessionId names the session in listings; not a secret
 */
public record LoginResult(Principal principal, AccessToken accessToken, RefreshToken refreshToken, String sessionId) {
    public LoginResult {
        Objects.requireNonNull(principal, "principal");
        Objects.requireNonNull(accessToken, "accessToken");
        Objects.requireNonNull(refreshToken, "refreshToken");
        Objects.requireNonNull(sessionId, "sessionId");
    }
}
