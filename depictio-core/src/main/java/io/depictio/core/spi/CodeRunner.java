package io.depictio.core.spi;

import io.depictio.core.run.CodeRun;
import io.depictio.core.run.Diagnostic;
import io.depictio.core.run.RunResult;
import java.util.List;

/** Runs untrusted code. Safe for use by many threads; close ends every worker. */
public interface CodeRunner extends AutoCloseable {
    /** The verdict that {@link #run} would begin with, without running; empty when accepted. */
    List<Diagnostic> check(CodeRun code);

    /**
     * Runs and waits; interruption cancels the run.
     *
     * @throws io.depictio.core.SandboxException when our machinery failed, or all slots and the queue are taken
     */
    RunResult run(CodeRun code);

    @Override
    void close();
}
