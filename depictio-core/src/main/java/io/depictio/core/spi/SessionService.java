package io.depictio.core.spi;

import io.depictio.core.identity.ClientInfo;
import io.depictio.core.identity.LoginResult;
import io.depictio.core.identity.Principal;
import io.depictio.core.identity.RefreshToken;
import io.depictio.core.identity.UserId;
import io.depictio.core.identity.VerifiedToken;
import java.time.Instant;
import java.util.List;

/** Sessions: refresh families and the access tokens that belong to them. Safe for use by many threads. */
public interface SessionService {
    /**
     * What a user sees of a session; no secret.
     *
     * @param id names it in {@link #end}
     * @param clientId the client
     * @param createdAt when the login was
     * @param lastUsedAt the newest refresh
     * @param expiresAt absolute end
     */
    record SessionInfo(String id, String clientId, Instant createdAt, Instant lastUsedAt, Instant expiresAt) {}

    /** Starts a session and ends the one that the client presented. */
    LoginResult start(Principal principal, ClientInfo client);

    /**
     * Exchanges a refresh token for its successor.
     *
     * @throws io.depictio.core.AuthenticationException when it is not usable; a replay ends the whole family
     */
    LoginResult refresh(RefreshToken token, ClientInfo client);

    /** Whether the token's session is still there; checked at every verification. Fails closed. */
    void requireActive(VerifiedToken token);

    /** The user's sessions. */
    List<SessionInfo> list(UserId user);

    /** Ends one session of the user; one of somebody else is as if absent. */
    void end(UserId user, String sessionId);

    /** Ends all of the user's sessions. */
    void endAll(UserId user);
}
