package io.github.touchstone.attribution;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Span;

/** Ties attributions to the words they carry, by the rules that {@link Attribution} states. */
final class AttributionBinder {

    /** The verb of "He has also repeatedly said" stands this near to the pronoun. */
    private static final int VERB_REACH = 4;

    private static final WordSet PRONOUNS = WordSet.of("he", "she", "they", "it");
    private static final WordSet REPORTING = Lexicons.standard().words("class/reporting-verb");

    private final Segmentation text;

    AttributionBinder(Segmentation text) {
        this.text = text;
    }

    /** The words that an attribution in a sentence carries. */
    Span supports(int index) {
        Sentence sentence = text.sentences().get(index);
        if (index + 1 == text.sentences().size()) {
            return sentence.span();
        }
        Sentence next = text.sentences().get(index + 1);
        boolean goesOn = next.block() == sentence.block() && goesOn(next);
        return goesOn ? sentence.span().union(next.span()) : sentence.span();
    }

    private boolean goesOn(Sentence next) {
        if (!PRONOUNS.contains(text.tokens().hash(next.firstToken()))) {
            return false;
        }
        int end = Math.min(next.endToken(), next.firstToken() + 1 + VERB_REACH);
        for (int token = next.firstToken() + 1; token < end; token++) {
            if (REPORTING.contains(text.tokens().hash(token))) {
                return true;
            }
        }
        return false;
    }
}
