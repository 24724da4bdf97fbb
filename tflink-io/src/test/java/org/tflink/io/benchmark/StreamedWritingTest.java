package org.tflink.io.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Writers keep no rows. An ordinary build leaves this out:
 *
 * <pre>{@code
 * mvn -pl tflink-io -am test -Dtest=StreamedWritingTest -Dexcluded.tests= -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 */
@Tag("stress")
class StreamedWritingTest {

    @Test
    void eachFormatIsWrittenInLittleMemory() throws IOException {
        assertThat(FreshJvm.run(List.of("-Xmx64m"), StreamedWriting.class, List.of("1000000", "2000"))
                        .lines())
                .hasSize(10);
    }
}
