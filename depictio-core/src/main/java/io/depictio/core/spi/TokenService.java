package io.depictio.core.spi;

import io.depictio.core.identity.AccessToken;
import io.depictio.core.identity.Principal;
import io.depictio.core.identity.VerifiedToken;

/** Issues and verifies access tokens. Safe for use by many threads. */
public interface TokenService {
    /** Signs a token for this session. */
    AccessToken issue(Principal principal, String sessionId, String clientId);

    /**
     * Checks everything: form, signature, claims, revocation.
     *
     * @throws io.depictio.core.AuthenticationException with one message for every cause
     */
    VerifiedToken verify(String token);

    /** Refuses this token from now on. */
    void revoke(VerifiedToken token);
}
