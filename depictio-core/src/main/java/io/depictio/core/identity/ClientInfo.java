package io.depictio.core.identity;

import org.jspecify.annotations.Nullable;

/**
 * What is known about the caller's side; each part may be unknown. Ends up in the audit trail.
 *
 * @param address the network address, as the host trusts it
 * @param userAgent the client software, cut to 256 characters
 * @param clientId the OAuth client, bound into refresh families
 * @param correlationId the host's request id
 * @param presentedSession the session id that came along with a login, which the login ends
 */
public record ClientInfo(
        @Nullable String address,
        @Nullable String userAgent,
        @Nullable String clientId,
        @Nullable String correlationId,
        @Nullable String presentedSession) {
    public ClientInfo {
        address = cut(address);
        userAgent = cut(userAgent);
        clientId = cut(clientId);
        correlationId = cut(correlationId);
        presentedSession = cut(presentedSession);
    }

    /** Nothing is known. */
    public static ClientInfo unknown() {
        return new ClientInfo(null, null, null, null, null);
    }

    /** Only the network address is known. */
    public static ClientInfo at(String address) {
        return new ClientInfo(address, null, null, null, null);
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= 256 ? text : text.substring(0, 256);
    }
}
