package io.github.touchstone.benchmarks.rival;

import java.text.BreakIterator;
import java.util.Locale;

/** Where words or sentences begin and end, by the JDK and by ICU, whose classes have one form and no common type. */
final class Boundaries {

    private Boundaries() {}

    static Engine jdkWords() {
        return of(BreakIterator.getWordInstance(Locale.ENGLISH));
    }

    static Engine jdkSentences() {
        return of(BreakIterator.getSentenceInstance(Locale.ENGLISH));
    }

    static Engine icuWords() {
        return of(com.ibm.icu.text.BreakIterator.getWordInstance(Locale.ENGLISH));
    }

    static Engine icuSentences() {
        return of(com.ibm.icu.text.BreakIterator.getSentenceInstance(Locale.ENGLISH));
    }

    private static Engine of(BreakIterator iterator) {
        return text -> {
            iterator.setText(text);
            int count = 0;
            while (iterator.next() != BreakIterator.DONE) {
                count++;
            }
            return count;
        };
    }

    private static Engine of(com.ibm.icu.text.BreakIterator iterator) {
        return text -> {
            iterator.setText(text);
            int count = 0;
            while (iterator.next() != com.ibm.icu.text.BreakIterator.DONE) {
                count++;
            }
            return count;
        };
    }
}
