package io.depictio.core.run;

import java.time.Duration;

/**
 * What one run may use. Each limit has a default; “unlimited” has no spelling. Immutable.
 *
 * @param wall elapsed time
 * @param cpu processor time
 * @param outputBytes captured stdout
 * @param resultBytes figure, tables and value as JSON
 * @param depth nesting of the result
 * @param rows rows of each returned table
 * @param columns columns of input and of each returned table
 * @param inputBytes column buffers of the input
 */
public record RunLimits(
        Duration wall, Duration cpu, long outputBytes, long resultBytes, int depth, int rows, int columns, long inputBytes) {
    private static final RunLimits DEFAULTS = new RunLimits(
            Duration.ofSeconds(10), Duration.ofSeconds(5), 64 << 10, 32 << 20, 64, 100_000, 2_000, 2L << 30);

    public RunLimits {
        if (wall.toMillis() < 1 || cpu.toMillis() < 1) {
            throw new IllegalArgumentException("wall and cpu are at least 1 ms");
        }
        if (outputBytes < 0 || resultBytes < 1 || depth < 1 || rows < 0 || columns < 1 || inputBytes < 0) {
            throw new IllegalArgumentException("limits are not negative; result, depth and columns at least 1");
        }
    }

    /** 10 s wall, 5 s CPU, 64 KiB output, 32 MiB result, depth 64, 100,000 rows, 2,000 columns, 2 GiB input. */
    public static RunLimits defaults() {
        return DEFAULTS;
    }

    /** The same limits with another wall time. */
    public RunLimits withWallTime(Duration time) {
        return new RunLimits(time, cpu, outputBytes, resultBytes, depth, rows, columns, inputBytes);
    }

    /** The same limits with another processor time. */
    public RunLimits withCpuTime(Duration time) {
        return new RunLimits(wall, time, outputBytes, resultBytes, depth, rows, columns, inputBytes);
    }

    /** The smaller of each limit. */
    public RunLimits atMost(RunLimits host) {
        return new RunLimits(
                wall.compareTo(host.wall) < 0 ? wall : host.wall,
                cpu.compareTo(host.cpu) < 0 ? cpu : host.cpu,
                Math.min(outputBytes, host.outputBytes),
                Math.min(resultBytes, host.resultBytes),
                Math.min(depth, host.depth),
                Math.min(rows, host.rows),
                Math.min(columns, host.columns),
                Math.min(inputBytes, host.inputBytes));
    }
}
