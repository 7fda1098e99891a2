package io.depictio.core.run;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of user code: a value, never an exception. Switch on it without default. */
public sealed interface RunResult {
    /** What the run used; zero where nothing ran. */
    Usage usage();

    /**
     * @param figure what was left in {@code fig}, or null
     * @param tables frames left as {@code df_*}, each as a JSON object with columns, rows and rowCount
     * @param value what was left in {@code result}, as JSON, or null
     * @param stdout what was printed
     * @param usage what it used
     */
    record Completed(
            @Nullable Figure figure, Map<String, String> tables, @Nullable String value, String stdout, Usage usage)
            implements RunResult {
        public Completed {
            tables = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(tables));
        }
    }

    /** @param diagnostics why nothing ran; at least one */
    record Rejected(List<Diagnostic> diagnostics) implements RunResult {
        public Rejected {
            diagnostics = List.copyOf(diagnostics);
        }

        @Override
        public Usage usage() {
            return Usage.NONE;
        }
    }

    /**
     * @param diagnostic what the snippet raised
     * @param stdout what was printed before
     * @param usage what it used
     */
    record Failed(Diagnostic diagnostic, String stdout, Usage usage) implements RunResult {}

    /**
     * @param limit {@code wall cpu heap output result depth rows columns input}
     * @param max the limit's value, as in {@code 10s}
     * @param usage what it used
     */
    record LimitExceeded(String limit, String max, Usage usage) implements RunResult {}

    /**
     * @param wallMillis elapsed, queueing apart
     * @param cpuMillis processor time
     * @param peakHeapBytes of the worker during the run
     * @param resultBytes JSON that came back
     */
    record Usage(double wallMillis, double cpuMillis, long peakHeapBytes, long resultBytes) {
        /** Nothing ran. */
        public static final Usage NONE = new Usage(0, 0, 0, 0);
    }
}
