package io.depictio.core.table;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values of one column of a batch, laid out as Apache Arrow lays them out. Buffers are little-endian and read-only views of arrays or
 * mapped file segments below 2 GiB; whoever makes a vector hands over its buffers and must not change them.
 *
 * <table><caption>buffers by type</caption>
 * <tr><th>type</th><th>data</th><th>offsets, bytes</th><th>children</th></tr>
 * <tr><td>bool</td><td>bitmap, least significant bit first</td><td>–</td><td>–</td></tr>
 * <tr><td>numbers, date, timestamps, duration</td><td>values</td><td>–</td><td>–</td></tr>
 * <tr><td>decimal</td><td>int64 unscaled for precision ≤ 18, else 16 bytes two's complement</td><td>–</td><td>–</td></tr>
 * <tr><td>string</td><td>int32 codes</td><td>dictionary: int32 offsets, UTF-8</td><td>–</td></tr>
 * <tr><td>binary</td><td>–</td><td>int32 offsets, bytes</td><td>–</td></tr>
 * <tr><td>list, map</td><td>–</td><td>int32 offsets</td><td>element; struct(key, value)</td></tr>
 * <tr><td>struct</td><td>–</td><td>–</td><td>one a field</td></tr>
 * </table>
 *
 * Immutable and safe for use by many threads.
 *
 * @param type the column's type
 * @param length rows
 * @param validity one bit a row, 1 = has a value; null = no nulls
 * @param data see the table
 * @param offsets see the table
 * @param bytes see the table
 * @param children see the table
 */
public record ColumnVector(
        ColumnType type,
        int length,
        @Nullable ByteBuffer validity,
        ByteBuffer data,
        ByteBuffer offsets,
        ByteBuffer bytes,
        List<ColumnVector> children) {
    private static final ByteBuffer NONE = ByteBuffer.allocate(0).asReadOnlyBuffer();

    public ColumnVector {
        Objects.requireNonNull(type, "type");
        if (length < 0) {
            throw new IllegalArgumentException("length is 0 or more");
        }
        validity = validity == null ? null : view(validity);
        data = view(data);
        offsets = view(offsets);
        bytes = view(bytes);
        children = List.copyOf(children);
        if (validity != null && validity.limit() < (length + 7) / 8) {
            throw new IllegalArgumentException("validity needs one bit a row");
        }
        if (data.limit() < neededData(type, length)) {
            throw new IllegalArgumentException("too few values for " + length + " rows of " + type.text());
        }
    }

    /** A vector of fixed-width values. */
    public static ColumnVector fixed(ColumnType type, int length, @Nullable ByteBuffer validity, ByteBuffer data) {
        return new ColumnVector(type, length, validity, data, NONE, NONE, List.of());
    }

    /** A vector of strings: codes into a dictionary of UTF-8 texts. */
    public static ColumnVector strings(
            int length, @Nullable ByteBuffer validity, ByteBuffer codes, ByteBuffer offsets, ByteBuffer utf8) {
        return new ColumnVector(ColumnType.Primitive.STRING, length, validity, codes, offsets, utf8, List.of());
    }

    /** Whether row {@code i} has no value. */
    public boolean isNull(int i) {
        return validity != null && (validity.get(i >> 3) >> (i & 7) & 1) == 0;
    }

    private static long neededData(ColumnType type, int length) {
        return switch (type) {
            case ColumnType.Primitive p when p == ColumnType.Primitive.BOOL -> (length + 7L) / 8;
            case ColumnType.Primitive p when p == ColumnType.Primitive.BINARY -> 0;
            case ColumnType.Primitive p -> (long) p.width() * length;
            case ColumnType.Decimal d -> (d.precision() <= 18 ? 8L : 16L) * length;
            default -> 0;
        };
    }

    private static ByteBuffer view(ByteBuffer buffer) {
        return buffer.asReadOnlyBuffer().slice().order(ByteOrder.LITTLE_ENDIAN);
    }
}
