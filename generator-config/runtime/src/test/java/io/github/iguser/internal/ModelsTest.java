package io.github.iguser.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Error: Media upload has failed with error code 2207026    | 2207026",
                "2207082                                                   | 2207082",
                "Error (#2207085); try again within 24 hours               | 2207085",
                "Error of media 17889000000000001, subcode=2207026, 2207027 | 2207026",
                "الخطأ ٢٢٠٧٠٢٦                                             | 2207026",
                "Expired: not published within 24 hours                    | NULL",
                "Finished: Media has been uploaded and it is ready to be published. | NULL",
                "''                                                        | NULL",
                "NULL                                                      | NULL"
            },
            nullValues = "NULL")
    void readsTheNumberInAText(String text, Integer number) {
        assertThat(Models.numberIn(text)).isEqualTo(number);
    }

    @Test
    void readsALongTextQuickly() {
        assertThat(Models.numberIn("1234567890 ".repeat(500_000) + "2207026")).isEqualTo(2207026);
        assertThat(Models.numberIn("1".repeat(5_000_000))).isNull();
    }
}
