package io.depictio.core.audit;

/** Where events go. Implementations are safe for use by many threads. */
public interface AuditLog extends AutoCloseable {
    /**
     * Records one event.
     *
     * @throws io.depictio.core.AuditException when the event could not be recorded and the log is set to fail closed
     */
    void record(AuditEvent event);

    /** Writes what is still queued. */
    @Override
    void close();
}
