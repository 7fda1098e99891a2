package io.depictio.core.table;

import java.util.Objects;

/**
 * A column's declaration.
 *
 * @param name 1 to 1,024 characters
 * @param type its type
 * @param nullable whether nulls may occur
 */
public record Column(String name, ColumnType type, boolean nullable) {
    public Column {
        if (Objects.requireNonNull(name, "name").length() > 1024) {
            throw new IllegalArgumentException("a column name has at most 1,024 characters");
        }
        Objects.requireNonNull(type, "type");
    }

    /** A nullable column. */
    public static Column of(String name, ColumnType type) {
        return new Column(name, type, true);
    }
}
