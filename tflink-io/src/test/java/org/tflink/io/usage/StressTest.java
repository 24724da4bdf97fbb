package org.tflink.io.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tflink.io.benchmark.FreshJvm;
import org.tflink.io.benchmark.Stress;

/**
 * A minute of reading on eight threads with little memory. An ordinary build leaves it out:
 *
 * <pre>{@code
 * mvn -pl tflink-io -am test -Dtest=StressTest -Dexcluded.tests= -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 */
@Tag("stress")
class StressTest {

    @Test
    void eightThreadsReadWhatWasWrittenIn24Megabytes(@TempDir Path folder) throws IOException {
        assertThat(FreshJvm.run(List.of("-Xmx24m"), Stress.class, List.of(folder.toString(), "8", "60")))
                .matches("verified values: [1-9][0-9]*\\R");
    }
}
