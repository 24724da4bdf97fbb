package org.tflink.io.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {

    @ParameterizedTest
    @CsvSource({
        "chr1|TFLink|x|1|2|.|+|.|ID=1, GFF3",
        "chr1|TFLink|x|1|2|.|?|.|ID=1, GFF3",
        "chr1|TFLink|x|1|2|.|x|.|ID=1, ",
        "chr1|TFLink|x|1|2|.||.|ID=1, ",
        "chr1|1|2|a|0|-, BED",
        "chr1|1|2|a|0|x, ",
        "chr1|2|1|a|0|-, ",
        "chr1|10|9|a|0|-, ",
        "chr1|9|10|a|0|-, BED",
        "chr1|1|1|a|0|-, BED",
        "22|1|2|a|0|-, BED",
        "222|1|2|a|0|-, "
    })
    void theKindIsThatOfItsFirstRow(String row, FileKind kind) {
        assertThat(FileKind.of(row.replace('|', '\t') + "\n").orElse(null)).isEqualTo(kind);
    }
}
