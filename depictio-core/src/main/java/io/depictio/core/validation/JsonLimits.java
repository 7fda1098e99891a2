package io.depictio.core.validation;

/**
 * How much JSON is accepted, checked while reading. Immutable.
 *
 * @param bytes of the whole text
 * @param depth nesting of arrays and objects
 * @param values in all, names included
 * @param stringLength characters of one text or name
 * @param numberLength digits and signs of one number
 */
public record JsonLimits(long bytes, int depth, int values, int stringLength, int numberLength) {
    private static final JsonLimits DEFAULTS = new JsonLimits(1 << 20, 32, 100_000, 1 << 20, 64);

    public JsonLimits {
        if (bytes < 1 || depth < 1 || values < 1 || stringLength < 1 || numberLength < 1) {
            throw new IllegalArgumentException("every limit is at least 1");
        }
    }

    /** 1 MiB, depth 32, 100,000 values, texts of 1 MiB, numbers of 64 characters. */
    public static JsonLimits defaults() {
        return DEFAULTS;
    }

    /** The same limits with another size; texts may be as long. */
    public JsonLimits withBytes(long newBytes) {
        return new JsonLimits(newBytes, depth, values, (int) Math.min(newBytes, Integer.MAX_VALUE), numberLength);
    }

    /** The same limits with another depth. */
    public JsonLimits withDepth(int newDepth) {
        return new JsonLimits(bytes, newDepth, values, stringLength, numberLength);
    }

    /** The same limits with another count of values. */
    public JsonLimits withValues(int newValues) {
        return new JsonLimits(bytes, depth, newValues, stringLength, numberLength);
    }
}
