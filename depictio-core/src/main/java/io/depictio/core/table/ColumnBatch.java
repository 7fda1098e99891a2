package io.depictio.core.table;

import java.util.List;
import java.util.Objects;

/**
 * Rows in columns: the only column layout there is. A batch carries its own dictionaries. Immutable and safe for use by many threads;
 * nothing copies its buffers.
 *
 * @param schema names and types
 * @param vectors one a column, all of {@code rowCount} rows
 * @param rowCount rows
 */
public record ColumnBatch(Schema schema, List<ColumnVector> vectors, int rowCount) {
    public ColumnBatch {
        Objects.requireNonNull(schema, "schema");
        vectors = List.copyOf(vectors);
        if (vectors.size() != schema.columns().size()) {
            throw new IllegalArgumentException("one vector a column");
        }
        for (int i = 0; i < vectors.size(); i++) {
            ColumnVector vector = vectors.get(i);
            if (vector.length() != rowCount || !vector.type().equals(schema.columns().get(i).type())) {
                throw new IllegalArgumentException(
                        "column '" + schema.columns().get(i).name() + "' does not have the batch's type and length");
            }
        }
    }
}
