package io.depictio.core.table;

import java.util.List;

/**
 * The columns of a table, in order.
 *
 * @param columns names are unique
 */
public record Schema(List<Column> columns) {
    public Schema {
        columns = List.copyOf(columns);
        if (columns.stream().map(Column::name).distinct().count() != columns.size()) {
            throw new IllegalArgumentException("column names must be unique");
        }
    }

    /** The position of a column, or -1. */
    public int indexOf(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
