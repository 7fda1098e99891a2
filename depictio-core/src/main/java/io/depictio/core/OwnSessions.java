package io.depictio.core;

import io.depictio.core.audit.AuditType;
import io.depictio.core.spi.SessionService.SessionInfo;
import java.util.List;

/** The caller's own sessions. Safe for use by many threads. */
public final class OwnSessions {
    private final Gate gate;

    OwnSessions(Gate gate) {
        this.gate = gate;
    }

    /** The sessions that are still there; no secret. */
    public List<SessionInfo> list() {
        return gate.parts().sessions.list(gate.userId());
    }

    /** Ends one; one of somebody else is as if absent. */
    public void end(String sessionId) {
        gate.audited(AuditType.SESSION_END, "end session", "", () -> {
            gate.parts().sessions.end(gate.userId(), sessionId);
            return true;
        });
    }

    /** Ends all, this one included. */
    public void endAll() {
        gate.audited(AuditType.SESSION_END, "end all sessions", "", () -> {
            gate.parts().sessions.endAll(gate.userId());
            return true;
        });
    }
}
