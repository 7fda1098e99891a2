package io.depictio.core.spi;

import io.depictio.core.identity.ClientInfo;
import io.depictio.core.identity.Credentials;
import io.depictio.core.identity.Principal;

/** Who are you? Safe for use by many threads. */
public interface Authenticator {
    /**
     * Proves an identity; every failure costs the same time and says the same.
     *
     * @throws io.depictio.core.AuthenticationException when not proven
     * @throws io.depictio.core.ThrottledException after too many failures
     */
    Principal authenticate(Credentials credentials, ClientInfo client);
}
