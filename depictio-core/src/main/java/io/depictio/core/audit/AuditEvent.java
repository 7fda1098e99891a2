package io.depictio.core.audit;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened. Holds no secret: session ids come hashed, code as a digest.
 *
 * @param time when, UTC
 * @param type what kind
 * @param actor the user's id, or null when nobody is known
 * @param sessionHash a digest of the session id
 * @param address the network address, as the host trusts it
 * @param action the call, such as {@code openTable}
 * @param resource what it was about, such as {@code p1/iris@7}
 * @param outcome how it ended
 * @param reason a rule or code, never free text from outside
 * @param correlationId the host's request id
 * @param policyVersion the rule table that decided
 */
public record AuditEvent(
        Instant time,
        AuditType type,
        @Nullable String actor,
        @Nullable String sessionHash,
        @Nullable String address,
        String action,
        @Nullable String resource,
        Outcome outcome,
        @Nullable String reason,
        @Nullable String correlationId,
        String policyVersion) {
    public AuditEvent {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(policyVersion, "policyVersion");
    }

    /** How it ended. */
    public enum Outcome {
        SUCCESS,
        DENIED,
        FAILED
    }
}
