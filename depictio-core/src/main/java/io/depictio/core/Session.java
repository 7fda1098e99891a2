package io.depictio.core;

import io.depictio.core.access.Decision;
import io.depictio.core.access.Explanation;
import io.depictio.core.access.Permission;
import io.depictio.core.access.ResourceRef;
import io.depictio.core.audit.AuditEvent.Outcome;
import io.depictio.core.audit.AuditType;
import io.depictio.core.identity.Principal;
import io.depictio.core.identity.UserId;
import io.depictio.core.project.ProjectId;
import io.depictio.core.run.CodeRequest;
import io.depictio.core.run.CodeRun;
import io.depictio.core.run.Diagnostic;
import io.depictio.core.run.RunResult;
import io.depictio.core.table.ColumnBatch;
import io.depictio.core.table.CommitInfo;
import io.depictio.core.table.TableRef;
import io.depictio.core.table.TableSnapshot;
import io.depictio.core.table.TableVersion;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one caller may do, for one request. Everything a stranger could do is decided, validated and audited here, once; groups, roles and
 * the account are looked up at each call, so a change is visible to the next one. Safe for use by many threads.
 */
public final class Session {
    private final Gate gate;

    Session(Gate gate) {
        this.gate = gate;
    }

    /** Who is acting. */
    public Principal principal() {
        return gate.principal();
    }

    /** Decides; never throws for what is unknown, that is denied. */
    public Decision decide(Permission permission, ResourceRef resource) {
        Decision decision = gate.decide(permission, resource);
        gate.audit(
                decision.permitted() ? AuditType.ACCESS_CHECK : AuditType.ACCESS_DENIED,
                "decide " + permission,
                Gate.text(resource),
                decision.permitted() ? Outcome.SUCCESS : Outcome.DENIED,
                decision.reason().name());
        return decision;
    }

    /**
     * Decides and says why; for members managers.
     *
     * @throws AccessDeniedException without {@code MANAGE_MEMBERS} on the project
     */
    public Explanation explain(UserId user, Permission permission, ResourceRef resource) {
        return gate.guarded(
                Permission.MANAGE_MEMBERS,
                new ResourceRef.OfProject(resource.project()),
                AuditType.ACCESS_CHECK,
                "explain",
                () -> gate.parts().permissions.explain(user, permission, resource));
    }

    /**
     * Returns when permitted.
     *
     * @throws AccessDeniedException when the resource may be seen but not this be done
     * @throws NotFoundException when it may not be seen
     */
    public void require(Permission permission, ResourceRef resource) {
        gate.guarded(permission, resource, AuditType.ACCESS_CHECK, "require " + permission, () -> true);
    }

    /** Projects that the caller may view. */
    public Projects projects() {
        return new Projects(gate);
    }

    /** Dashboards of a project. */
    public Dashboards dashboards(ProjectId project) {
        return new Dashboards(gate, project);
    }

    /** Who may do what in a project. */
    public Members members(ProjectId project) {
        return new Members(gate, project);
    }

    /** Administration of accounts; needs {@code ADMIN}. */
    public Users users() {
        return new Users(gate);
    }

    /** Administration of groups; needs {@code ADMIN}. */
    public Groups groups() {
        return new Groups(gate);
    }

    /** Tables of a project. */
    public Tables tables(ProjectId project) {
        return new Tables(gate, project);
    }

    /** The caller's own sessions. */
    public OwnSessions sessions() {
        return new OwnSessions(gate);
    }

    /**
     * Opens one version of a table; the caller closes it.
     *
     * @throws NotFoundException when there is no such table or version, or none that the caller may see
     * @throws CorruptDataException when the table is damaged or uses a feature that is not supported
     */
    public TableSnapshot openTable(TableRef table, TableVersion version) {
        return gate.guarded(
                Permission.VIEW,
                new ResourceRef.OfTable(table),
                AuditType.DATA_READ,
                "openTable",
                () -> gate.parts().tables.open(table, version));
    }

    /** Adds rows as one atomic commit and returns its version; needs what table writes need. */
    public long append(TableRef table, Iterable<ColumnBatch> batches, CommitInfo info) {
        return gate.guarded(
                gate.parts().tableWrite,
                new ResourceRef.OfTable(table),
                AuditType.DATA_WRITE,
                "append",
                () -> gate.parts().tables.append(table, batches, info));
    }

    /** The verdict that {@link #run} would begin with, without running; empty when accepted. */
    public List<Diagnostic> check(CodeRequest request) {
        return withData(request, AuditType.CODE_CHECK, "check", run -> gate.parts().runner.check(run));
    }

    /**
     * Runs code on a table that the caller may see.
     *
     * @return the fate of the code, as a value
     * @throws NotFoundException when there is no such table or version, or none that the caller may see
     * @throws AccessDeniedException for a run without a table by a visitor
     * @throws SandboxException when our machinery failed
     */
    public RunResult run(CodeRequest request) {
        return withData(request, AuditType.CODE_RUN, "run", run -> gate.parts().runner.run(run));
    }

    private <T> T withData(CodeRequest request, AuditType type, String action, Function<CodeRun, T> work) {
        TableRef table = request.table();
        if (table == null) {
            gate.requireAuthor(action);
            return finish(request, type, action, null, work);
        }
        gate.require(gate.parts().run, new ResourceRef.OfTable(table), action);
        TableSnapshot opened;
        try {
            opened = gate.parts().tables.open(table, request.version());
        } catch (DepictioException e) {
            gate.audit(type, action, table.toString(), Outcome.FAILED, e.code().name());
            throw e;
        }
        try (TableSnapshot snapshot = opened) {
            return finish(request, type, action, snapshot, work);
        }
    }

    private <T> T finish(
            CodeRequest request,
            AuditType type,
            String action,
            @Nullable TableSnapshot snapshot,
            Function<CodeRun, T> work) {
        String resource = (snapshot == null ? "" : request.table() + "@" + snapshot.version() + " ")
                + "code=sha256:" + Gate.digest(request.source());
        CodeRun run = new CodeRun(
                gate.userId().value(),
                request.source(),
                request.dialect(),
                snapshot,
                request.limits().atMost(gate.parts().limits));
        T result;
        try {
            result = work.apply(run);
        } catch (DepictioException e) {
            gate.audit(type, action, resource, Outcome.FAILED, e.code().name());
            throw e;
        }
        gate.audit(type, action, resource + " wall<=" + run.limits().wall().toMillis() + "ms", outcome(result), reason(result));
        return result;
    }

    private static Outcome outcome(Object result) {
        return switch (result) {
            case RunResult.Rejected r -> Outcome.DENIED;
            case RunResult.Failed f -> Outcome.FAILED;
            case RunResult.LimitExceeded l -> Outcome.DENIED;
            default -> Outcome.SUCCESS;
        };
    }

    private static @Nullable String reason(Object result) {
        return switch (result) {
            case RunResult.Rejected r -> "rejected";
            case RunResult.Failed f -> "failed";
            case RunResult.LimitExceeded l -> "limit " + l.limit();
            default -> null;
        };
    }
}
