package io.github.touchstone.corpus.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.corpus.SampleAccuracy;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccuracyPageTest {

    @Test
    void thePageSaysWhatWasMeasuredAndWhatCameOfIt() {
        assertThat(AccuracyPage.of("hedging", SampleAccuracy.of("rows.jsonl"), SampleAccuracy.RUN))
                .isEqualTo("""
                        # hedging on rows

                        | measured | 2026-03-01 |
                        |---|---|
                        | split | development |
                        | judged by | rules |
                        | rows | 1,695 |
                        | to find | 312 |
                        | threshold | 0.500 |
                        | library | 1.2.3 |
                        | models | mod0 |
                        | lexicons | lex0 |

                        ## Figures

                        | figure | value |
                        |---|---|
                        | f1 | 0.333 |
                        | accuracy | 0.750 |
                        | precision | 0.500 |
                        | recall | 0.250 |
                        | rocAuc | 0.813 |
                        | f1, 95 % interval over documents | 0.250 to 0.500 |

                        ## Beside baselines

                        |  | rows | f1 | accuracy |
                        |---|---|---|---|
                        | touchstone | 1,695 | 0.333 | 0.750 |
                        | hedges | 1,695 | 0.250 | 0.500 |
                        | always | 1,695 | 0.125 | – |

                        ## By group

                        |  | rows | f1 | accuracy |
                        |---|---|---|---|
                        | touchstone | 1,695 | 0.333 | 0.750 |
                        | probable | 310 | 0.875 | – |
                        """);
    }

    @Test
    void aKnownDataSetIsExplainedAndHeldAgainstWhatOthersReport() {
        assertThat(AccuracyPage.of("hedging", SampleAccuracy.of("x/wikipedia-dev.jsonl.gz"), SampleAccuracy.RUN))
                .startsWith("# hedging on wikipedia-dev\n\nSentences and titles of Wikipedia articles.")
                .contains("Terms: CC BY-SA.\n")
                .contains("## Published by others, on rows of their own\n")
                .contains("| Georgescul 2010 |  | f1 | 0.602 | ");
    }

    @Test
    void aBarInACellDoesNotPartIt() {
        MarkdownTable table = new MarkdownTable(List.of("a|b", "c"));

        assertThat(table).hasToString("| a\\|b | c |\n|---|---|\n");
    }
}
