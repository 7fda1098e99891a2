package io.depictio.core.table;

import java.util.List;
import java.util.Objects;

/** The type of a column; the buffers that each has are listed at {@link ColumnVector}. */
public sealed interface ColumnType {
    /** Types without parameters. */
    enum Primitive implements ColumnType {
        BOOL,
        INT8,
        INT16,
        INT32,
        INT64,
        UINT8,
        UINT16,
        UINT32,
        UINT64,
        FLOAT32,
        FLOAT64,
        DATE,
        TIMESTAMP,
        TIMESTAMP_NTZ,
        DURATION,
        STRING,
        BINARY;

        /** Bytes of one value; 0 for bit-packed bool; dictionary codes for strings. */
        public int width() {
            return switch (this) {
                case BOOL -> 0;
                case INT8, UINT8 -> 1;
                case INT16, UINT16 -> 2;
                case INT32, UINT32, FLOAT32, DATE, STRING, BINARY -> 4;
                case INT64, UINT64, FLOAT64, TIMESTAMP, TIMESTAMP_NTZ, DURATION -> 8;
            };
        }
    }

    /**
     * @param precision digits in all, 1 to 38
     * @param scale digits after the point, 0 to precision
     */
    record Decimal(int precision, int scale) implements ColumnType {
        public Decimal {
            if (precision < 1 || precision > 38 || scale < 0 || scale > precision) {
                throw new IllegalArgumentException("a decimal has precision 1 to 38 and scale 0 to precision");
            }
        }
    }

    /** @param element the type of the elements */
    record ListOf(ColumnType element) implements ColumnType {
        public ListOf {
            Objects.requireNonNull(element, "element");
        }
    }

    /** @param fields in order */
    record Struct(List<Column> fields) implements ColumnType {
        public Struct {
            fields = List.copyOf(fields);
        }
    }

    /**
     * @param key the type of the keys
     * @param value the type of the values
     */
    record MapOf(ColumnType key, ColumnType value) implements ColumnType {
        public MapOf {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(value, "value");
        }
    }

    /** The name in JSON: {@code int64}, {@code decimal(10,2)}, {@code list<string>} … */
    default String text() {
        return switch (this) {
            case Primitive p -> p.name().toLowerCase(java.util.Locale.ROOT);
            case Decimal d -> "decimal(" + d.precision() + "," + d.scale() + ")";
            case ListOf l -> "list<" + l.element().text() + ">";
            case MapOf m -> "map<" + m.key().text() + "," + m.value().text() + ">";
            case Struct s -> {
                StringBuilder text = new StringBuilder("struct<");
                for (Column field : s.fields()) {
                    text.append(text.length() > 7 ? "," : "").append(field.name()).append(':').append(field.type().text());
                }
                yield text.append('>').toString();
            }
        };
    }
}
