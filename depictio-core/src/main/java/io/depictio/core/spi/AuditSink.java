package io.depictio.core.spi;

/** Where finished audit records go, one line of text each, without a line end. Called by one thread at a time. */
public interface AuditSink extends AutoCloseable {
    /** Appends one record; durable when it returns. */
    void append(String line) throws java.io.IOException;

    @Override
    void close();
}
