package io.depictio.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.depictio.core.InvalidRequestException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedJsonTest {
    @ParameterizedTest
    @Tag("V1")
    @ValueSource(strings = {"{\"$ne\":1}", "{\"a\\u0000\":1}", "{\"a\":1,\"a\":2}", "{} {}", "[1,]", "{\"a\":NaN}", "", "[", "\ufeff{}", "01"})
    void whatAnotherReaderCouldReadDifferentlyIsRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(InvalidRequestException.class);
    }

    @Test
    @Tag("V3")
    void depthCountAndSizeAreBounded() {
        assertThatThrownBy(() -> read("[".repeat(200_000))).isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> read("[" + "1,".repeat(200_000) + "1]")).hasMessageContaining("100000 values");
        assertThatThrownBy(() -> read("\"" + "x".repeat(2 << 20) + "\"")).hasMessageContaining("at most 1048576");
    }

    @Test
    @Tag("V4")
    void aMessageDoesNotEchoTheContent() {
        assertThatThrownBy(() -> read("{\"password\": hunter2}")).satisfies(e -> assertThat(e.toString()).doesNotContain("hunter2"));
    }

    @Test
    void aValueComesBackAsItWasWritten() {
        String text = "{\"a\":[1,2.5,\"x\",true,null,{}],\"b\":123456789012345678901234567890}";
        assertThat(BoundedJson.text(read(text))).isEqualTo(text);
    }

    @Test
    void invalidUtf8IsRefused() {
        assertThatThrownBy(() -> BoundedJson.read(new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'}, JsonLimits.defaults()))
                .hasMessageContaining("UTF-8");
    }

    private static Object read(String text) {
        return BoundedJson.read(text.getBytes(StandardCharsets.UTF_8), JsonLimits.defaults());
    }
}
