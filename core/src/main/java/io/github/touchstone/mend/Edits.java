package io.github.touchstone.mend;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.citation.NewCitations;
import io.github.touchstone.score.Edit;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Span;
import java.util.List;
import java.util.Optional;

/** Where the source has to be changed for a remedy. */
final class Edits {

    private final Document document;
    private final NewCitations citations;

    Edits(Analysis analysis) {
        this.document = analysis.text().document();
        this.citations = analysis.newCitations();
    }

    /** One insertion for each sentence; the sentences are in order. */
    List<Edit> citing(List<Integer> sentences) {
        return sentences.stream().map(this::citing).toList();
    }

    /** Behind the last character before the place, for what stands next may be the markup of another block. */
    private Edit citing(int sentence) {
        int place = citations.place(sentence);
        int end = place == 0 ? 0 : document.toSource(new Span(place - 1, place)).end();
        return new Edit(new Span(end, end), " (doi:" + NewCitations.label(sentence) + ")");
    }

    /** Empty where the words stand in the source with markup among them, or need some. */
    Optional<Edit> rewording(Span words, String with) {
        Span span = document.toSource(words);
        boolean verbatim = span.of(document.source()).equals(words.of(document.text()));
        return verbatim && isPlain(with) ? Optional.of(new Edit(span, with)) : Optional.empty();
    }

    private static boolean isPlain(String words) {
        return words.chars().allMatch(c -> Character.isLetterOrDigit(c) || " .,-'’–%€$£".indexOf(c) >= 0);
    }
}
