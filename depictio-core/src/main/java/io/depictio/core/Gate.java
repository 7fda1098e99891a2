package io.depictio.core;

import io.depictio.core.access.Decision;
import io.depictio.core.access.Permission;
import io.depictio.core.access.ResourceRef;
import io.depictio.core.audit.AuditEvent;
import io.depictio.core.audit.AuditEvent.Outcome;
import io.depictio.core.audit.AuditType;
import io.depictio.core.identity.AccountKind;
import io.depictio.core.identity.ClientInfo;
import io.depictio.core.identity.Principal;
import io.depictio.core.identity.Scope;
import io.depictio.core.identity.SystemRole;
import io.depictio.core.identity.User;
import io.depictio.core.identity.UserId;
import io.depictio.core.project.ProjectId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The one place that joins a caller, a decision and the audit trail. */
final class Gate {
    private static final Scope ADMIN_SCOPE = new Scope("admin");
    private final Depictio.Parts parts;
    private final Principal principal;
    private final ClientInfo client;
    private final @Nullable String sessionHash;

    Gate(Depictio.Parts parts, Principal principal, ClientInfo client, @Nullable String sessionId) {
        this.parts = parts;
        this.principal = principal;
        this.client = client;
        this.sessionHash = sessionId == null ? null : digest(sessionId).substring(0, 16);
    }

    Depictio.Parts parts() {
        return parts;
    }

    Principal principal() {
        return principal;
    }

    UserId userId() {
        return principal.id();
    }

    Decision decide(Permission permission, ResourceRef resource) {
        if (!inScope(new Scope(permission.name().toLowerCase(Locale.ROOT)))) {
            return new Decision.Deny(Decision.Reason.NO_GRANT);
        }
        return parts.permissions.decide(principal.id(), permission, resource);
    }

    /** Throws as the contract's table says: as if absent without {@code VIEW}, denied with it. */
    void require(Permission permission, ResourceRef resource, String action) {
        Decision decision = decide(permission, resource);
        if (decision.permitted()) {
            return;
        }
        audit(AuditType.ACCESS_DENIED, action, text(resource), Outcome.DENIED, decision.reason().name());
        if (permission != Permission.VIEW && decide(Permission.VIEW, resource).permitted()) {
            throw new AccessDeniedException(
                    "'" + action + "' needs the permission " + permission + " on " + text(resource.project())
                            + "; ask an owner of the project for it");
        }
        throw absent(resource);
    }

    /** Runs the work after the permission check and leaves one event about how it ended. */
    <T> T guarded(Permission permission, ResourceRef resource, AuditType type, String action, Supplier<T> work) {
        require(permission, resource, action);
        return audited(type, action, text(resource), work);
    }

    <T> T audited(AuditType type, String action, String resource, Supplier<T> work) {
        T result;
        try {
            result = work.get();
        } catch (DepictioException e) {
            audit(type, action, resource, Outcome.FAILED, e.code().name());
            throw e;
        }
        audit(type, action, resource, Outcome.SUCCESS, null);
        return result;
    }

    <T> T asAdmin(AuditType type, String action, String resource, Supplier<T> work) {
        User user = activeUser(action);
        if (user.systemRole() != SystemRole.ADMIN || !inScope(ADMIN_SCOPE)) {
            throw denied(action, "the system role ADMIN");
        }
        return audited(type, action, resource, work);
    }

    /** For what needs no resource: an active user or admin, not a visitor. */
    void requireAuthor(String action) {
        User user = activeUser(action);
        if (user.systemRole() == SystemRole.VIEWER || user.kind() != AccountKind.REGULAR || !principal.scopes().isEmpty()) {
            throw denied(action, "an active account with the system role USER or ADMIN");
        }
    }

    void audit(AuditType type, String action, @Nullable String resource, Outcome outcome, @Nullable String reason) {
        parts.audit.record(new AuditEvent(
                parts.clock.instant(),
                type,
                principal.id().value(),
                sessionHash,
                client.address(),
                action,
                resource,
                outcome,
                reason,
                client.correlationId(),
                parts.permissions.policyVersion()));
    }

    static NotFoundException absent(ResourceRef resource) {
        return new NotFoundException(
                switch (resource) {
                    case ResourceRef.OfProject p -> "no project '" + p.project() + "', or none that you may see";
                    case ResourceRef.OfDashboard d -> "no dashboard '" + d.dashboard() + "', or none that you may see";
                    case ResourceRef.OfTable t -> "no table '" + t.table() + "', or none that you may see";
                });
    }

    static String text(ResourceRef resource) {
        return switch (resource) {
            case ResourceRef.OfProject p -> text(p.project());
            case ResourceRef.OfDashboard d -> d.project() + "/dashboards/" + d.dashboard();
            case ResourceRef.OfTable t -> t.table().toString();
        };
    }

    static String text(ProjectId project) {
        return project.value();
    }

    static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private boolean inScope(Scope scope) {
        return principal.scopes().isEmpty() || principal.scopes().contains(scope);
    }

    private User activeUser(String action) {
        return parts.users
                .find(principal.id())
                .filter(user -> user.usableAt(parts.clock.instant()))
                .orElseThrow(() -> denied(action, "an active account"));
    }

    private AccessDeniedException denied(String action, String needed) {
        audit(AuditType.ACCESS_DENIED, action, null, Outcome.DENIED, "NO_GRANT");
        return new AccessDeniedException("'" + action + "' needs " + needed);
    }
}
