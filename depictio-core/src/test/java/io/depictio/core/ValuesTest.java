package io.depictio.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.depictio.core.identity.Credentials;
import io.depictio.core.identity.UserId;
import io.depictio.core.project.ProjectId;
import io.depictio.core.run.RunLimits;
import io.depictio.core.table.TableRef;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "../x", "a/b", "a\nb", "$ne", "\u202ea", ".a", "ü"})
    void anIdThatCouldBeMistakenForAPathOrAnOperatorCannotBeMade(String text) {
        assertThatThrownBy(() -> new UserId(text)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("user id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "a.b", "a/b", "_delta_log"})
    void aTableNameCannotLeaveItsPrefix(String text) {
        assertThatThrownBy(() -> new TableRef(new ProjectId("p"), text)).hasMessageContaining("table name");
    }

    @Test
    void aPasswordDoesNotPrint() {
        assertThat(Credentials.password("ann@example.org", "hunter2hunter2".toCharArray()).toString()).doesNotContain("hunter2");
    }

    @Test
    void limitsAreNeverAboveTheHostsOwn() {
        RunLimits asked = RunLimits.defaults().withWallTime(Duration.ofHours(1));
        assertThat(asked.atMost(RunLimits.defaults()).wall()).isEqualTo(Duration.ofSeconds(10));
    }
}
