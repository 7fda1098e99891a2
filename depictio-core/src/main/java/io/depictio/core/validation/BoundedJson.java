package io.depictio.core.validation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import io.depictio.core.InvalidRequestException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259) that nobody vouches for, and writes JSON. Objects become {@link LinkedHashMap}, arrays {@link ArrayList}, texts
 * {@link String}, numbers {@link Long} or {@link java.math.BigInteger} or {@link Double}, the rest {@link Boolean} and null.
 *
 * <p>Refused: more than the limits, a name twice in one object, names that start with {@code $} or contain NUL, invalid UTF-8, a byte order
 * mark, anything after the value. Messages hold no content. Stateless and safe for use by many threads.
 */
public final class BoundedJson {
    private static final JsonFactory WRITER = JsonFactory.builder()
            .streamWriteConstraints(StreamWriteConstraints.builder().maxNestingDepth(1000).build())
            .build();

    private BoundedJson() {}

    /**
     * Reads one value.
     *
     * @throws InvalidRequestException saying what is wrong and at which line and column
     */
    public static @Nullable Object read(byte[] utf8, JsonLimits limits) {
        if (utf8.length > limits.bytes()) {
            throw new InvalidRequestException("JSON of " + utf8.length + " bytes; at most " + limits.bytes() + " are accepted");
        }
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
        } catch (CharacterCodingException e) {
            throw new InvalidRequestException("JSON that is not valid UTF-8");
        }
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.stringLength())
                        .maxNameLength(Math.min(limits.stringLength(), 50_000))
                        .maxNumberLength(limits.numberLength())
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .build();
        try (JsonParser parser = factory.createParser(text)) {
            Object value = readAll(parser, limits);
            if (parser.nextToken() != null) {
                throw invalid("something after the value", parser);
            }
            return value;
        } catch (IOException e) {
            throw new InvalidRequestException(e instanceof com.fasterxml.jackson.core.JsonProcessingException json
                            && json.getLocation() != null
                    ? "not acceptable JSON at line " + json.getLocation().getLineNr() + ", column "
                            + json.getLocation().getColumnNr() + ": malformed, a repeated name, or over a limit"
                    : "not acceptable JSON");
        }
    }

    /** Reads one object. */
    @SuppressWarnings("unchecked") // objects are read into maps of texts
    public static Map<String, @Nullable Object> readObject(byte[] utf8, JsonLimits limits) {
        if (read(utf8, limits) instanceof Map<?, ?> map) {
            return (Map<String, @Nullable Object>) map;
        }
        throw new InvalidRequestException("a JSON object is expected");
    }

    /** Writes maps, iterables, texts, numbers, booleans and null as compact UTF-8; doubles that JSON cannot say become texts. */
    public static byte[] write(@Nullable Object value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(256);
        try (JsonGenerator generator = WRITER.createGenerator(out)) {
            write(generator, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** As {@link #write(Object)}, as text. */
    public static String text(@Nullable Object value) {
        return new String(write(value), StandardCharsets.UTF_8);
    }

    /** JSON that is known to be JSON, to be written as it is. */
    public record Raw(String json) {}

    private static @Nullable Object readAll(JsonParser parser, JsonLimits limits) throws IOException {
        Deque<Object> open = new ArrayDeque<>();
        Deque<String> names = new ArrayDeque<>();
        int left = limits.values();
        while (true) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw invalid("the text ends too early", parser);
            }
            if (--left < 0) {
                throw new InvalidRequestException("JSON with more than " + limits.values() + " values");
            }
            Object value;
            switch (token) {
                case START_OBJECT -> {
                    open.push(new LinkedHashMap<String, Object>());
                    continue;
                }
                case START_ARRAY -> {
                    open.push(new ArrayList<Object>());
                    continue;
                }
                case FIELD_NAME -> {
                    String name = parser.currentName();
                    if (name.startsWith("$") || name.indexOf('\0') >= 0) {
                        throw invalid("a name that starts with $ or contains NUL", parser);
                    }
                    names.push(name);
                    continue;
                }
                case END_OBJECT, END_ARRAY -> value = open.pop();
                case VALUE_STRING -> value = parser.getText();
                case VALUE_NUMBER_INT -> value = parser.getNumberValue() instanceof Integer i ? (Object) i.longValue() : parser.getNumberValue();
                case VALUE_NUMBER_FLOAT -> value = parser.getDoubleValue();
                case VALUE_TRUE -> value = true;
                case VALUE_FALSE -> value = false;
                case VALUE_NULL -> value = null;
                default -> throw invalid("an unexpected token", parser);
            }
            Object parent = open.peek();
            if (parent == null) {
                return value;
            }
            add(parent, names, value);
        }
    }

    @SuppressWarnings("unchecked") // only containers made here are in the stack
    private static void add(Object parent, Deque<String> names, @Nullable Object value) {
        if (parent instanceof Map<?, ?> map) {
            ((Map<String, @Nullable Object>) map).put(names.pop(), value);
        } else {
            ((List<@Nullable Object>) parent).add(value);
        }
    }

    private static void write(JsonGenerator out, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> out.writeNull();
            case Raw raw -> out.writeRawValue(raw.json());
            case Map<?, ?> map -> {
                out.writeStartObject();
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    out.writeFieldName(String.valueOf(entry.getKey()));
                    write(out, entry.getValue());
                }
                out.writeEndObject();
            }
            case Iterable<?> items -> {
                out.writeStartArray();
                for (Object item : items) {
                    write(out, item);
                }
                out.writeEndArray();
            }
            case Boolean flag -> out.writeBoolean(flag);
            case Double number when number.isNaN() || number.isInfinite() -> out.writeString(number.toString());
            case Double number -> out.writeNumber(number);
            case Float number -> write(out, number.doubleValue());
            case java.math.BigInteger number -> out.writeNumber(number);
            case Number number -> out.writeNumber(number.longValue());
            default -> out.writeString(value.toString());
        }
    }

    private static InvalidRequestException invalid(String what, JsonParser parser) {
        return new InvalidRequestException("not acceptable JSON at line " + parser.currentLocation().getLineNr() + ", column "
                + parser.currentLocation().getColumnNr() + ": " + what);
    }
}
