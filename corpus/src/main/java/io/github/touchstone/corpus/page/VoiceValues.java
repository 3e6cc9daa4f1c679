package io.github.touchstone.corpus.page;

import io.github.touchstone.corpus.output.Figures;
import io.github.touchstone.report.Voice;
import io.github.touchstone.report.Voices;
import java.util.List;
import java.util.Map;

/** The two voices of a text, each with its score, as rows of a table. */
final class VoiceValues {

    private VoiceValues() {}

    static List<Map<String, Object>> of(Voices voices) {
        return List.of(row("author", voices.author()), row("quoted", voices.quoted()));
    }

    private static Map<String, Object> row(String name, Voice voice) {
        return Map.of(
                "voice", name,
                "words", Figures.count(voice.words(), "word"),
                "scored", ScoreValues.scored(voice.score()),
                "undetermined", ScoreValues.undetermined(voice.score()));
    }
}
