package io.github.touchstone.latex;

import io.github.touchstone.text.CollapsedText;
import java.text.Normalizer;

/** Letters with accents, such as those of {@code \'e}, {@code \"{o}} and {@code \c c}. */
final class Accents {

    private Accents() {}

    /** Writes the letter behind an accent with the sign over it, and returns the offset after it. */
    static int write(CollapsedText prose, LatexSource source, String sign, Arguments arguments) {
        String text = source.text();
        int limit = arguments.limit();
        int start = source.skipSpace(arguments.position(), limit);
        boolean braces = start < limit && text.charAt(start) == '{';
        int letter = braces ? start + 1 : start;
        boolean dotless = text.startsWith("\\i", letter) || text.startsWith("\\j", letter);
        int from = dotless ? letter + 1 : letter;
        if (from >= limit || !Character.isLetter(text.charAt(from))) {
            return arguments.position();
        }
        int end = from + 1;
        int after = braces && end < limit && text.charAt(end) == '}' ? end + 1 : end;
        String accented = Normalizer.normalize(text.charAt(from) + sign, Normalizer.Form.NFC);
        prose.put(accented, arguments.start(), after);
        return after;
    }
}
