package io.depictio.core.identity;

import java.util.Objects;
import java.util.Set;

/**
 * Who is acting. Groups are not part of it: they are looked up at each decision.
 *
 * @param id the account
 * @param role the ceiling at the time of login; decisions read the account again
 * @param scopes what the token was narrowed to; empty means all
 */
public record Principal(UserId id, SystemRole role, Set<Scope> scopes) {
    public Principal {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(role, "role");
        scopes = Set.copyOf(scopes);
    }
}
