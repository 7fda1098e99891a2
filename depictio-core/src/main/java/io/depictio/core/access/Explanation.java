package io.depictio.core.access;

import io.depictio.core.identity.GroupId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A decision with the grants that speak for the user.
 *
 * @param decision the decision
 * @param via each grant that reaches the user, strongest first
 * @param wouldAllow the weakest role that would turn a denial into a permit, or null when no role would
 */
public record Explanation(Decision decision, List<Via> via, @Nullable ProjectRole wouldAllow) {
    public Explanation {
        Objects.requireNonNull(decision, "decision");
        via = List.copyOf(via);
    }

    /**
     * @param grant the grant
     * @param path the groups from the granted one to the one that the user is a direct member of; empty for a direct grant
     */
    public record Via(Grant grant, List<GroupId> path) {
        public Via {
            path = List.copyOf(path);
        }
    }
}
