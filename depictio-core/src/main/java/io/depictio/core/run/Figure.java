package io.depictio.core.run;

import java.nio.charset.StandardCharsets;

/** A finished plotly figure: bounded JSON bytes that were read by a strict reader. Immutable. */
public final class Figure {
    private final byte[] json;

    private Figure(byte[] json) {
        this.json = json;
    }

    /** Wraps JSON that has been checked; the array is copied. */
    public static Figure ofJson(byte[] json) {
        return new Figure(json.clone());
    }

    /** A copy of the JSON in UTF-8, with {@code data} and {@code layout}. */
    public byte[] json() {
        return json.clone();
    }

    /** The JSON as text; safe inside an HTML script element, as plotly.py escapes it. */
    public String text() {
        return new String(json, StandardCharsets.UTF_8);
    }
}
