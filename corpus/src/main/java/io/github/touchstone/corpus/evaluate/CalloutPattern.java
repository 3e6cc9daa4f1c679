package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a plain regular expression finds: numbers in square brackets, and round brackets that hold a year from 1900 to
 * 2099 after a word.
 */
final class CalloutPattern implements CalloutScorer {

    private static final Pattern CALLOUT = Pattern.compile("\\[\\d{1,3}(?: ?[,;–-] ?\\d{1,3})*\\]"
            + "|\\([^()\\d]{2,80}(?:19|20)\\d\\d[a-z]?(?:[;,][^()]{1,400})?\\)");

    @Override
    public List<Span> callouts(String text) {
        return CALLOUT.matcher(text)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
    }
}
