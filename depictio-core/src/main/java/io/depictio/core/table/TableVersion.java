package io.depictio.core.table;

import java.time.Instant;
import java.util.Objects;

/** Which version of a table. */
public sealed interface TableVersion {
    /** The newest one. */
    record Latest() implements TableVersion {}

    /** @param version the commit's number, from 0 */
    record At(long version) implements TableVersion {
        public At {
            if (version < 0) {
                throw new IllegalArgumentException("a table version is 0 or more");
            }
        }
    }

    /** @param time the newest commit that is not later than this; after the last commit, the last */
    record AsOf(Instant time) implements TableVersion {
        public AsOf {
            Objects.requireNonNull(time, "time");
        }
    }

    /** The newest version. */
    static TableVersion latest() {
        return new Latest();
    }

    /** Exactly this version. */
    static TableVersion at(long version) {
        return new At(version);
    }

    /** The version that was current at this time. */
    static TableVersion asOf(Instant time) {
        return new AsOf(time);
    }
}
