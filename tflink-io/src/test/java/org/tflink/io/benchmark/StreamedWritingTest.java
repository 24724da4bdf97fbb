package org.tflink.io.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writers keep no rows. */
class StreamedWritingTest {

    @Test
    void eachFormatIsWrittenInLittleMemory() throws IOException {
        assertThat(FreshJvm.run(List.of("-Xmx48m"), StreamedWriting.class, List.of("250000", "300"))
                        .lines())
                .hasSize(10);
    }
}
