package io.github.touchstone.benchmarks.naive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Citations by one regular expression for each kind. */
final class NaiveCitations {

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("\\[\\d+(?:\\s*[,–-]\\s*\\d+)*]"),
            Pattern.compile(
                    "\\((?:[^()]*[;,] )?\\p{Lu}[\\p{L}'’-]+(?: (?:and|&) \\p{Lu}[\\p{L}'’-]+| et al\\.)?,? \\d{4}[a-z]?(?:, pp?\\. ?\\d+)?\\)"),
            Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: (?:and|&) \\p{Lu}[\\p{L}'’-]+| et al\\.)? \\(\\d{4}[a-z]?\\)"),
            Pattern.compile("\\b10\\.\\d{4,9}/\\S+"),
            Pattern.compile("https?://\\S+"),
            Pattern.compile("(?i)\\bISBN(?:-1[03])?:? ?[\\d-]{9,16}[\\dX]"),
            Pattern.compile("(?i)\\barXiv:\\d{4}\\.\\d{4,5}"),
            Pattern.compile("(?i)\\bibid\\."));

    private NaiveCitations() {}

    static List<NaiveFinding> find(NaiveSentence sentence) {
        List<NaiveFinding> found = new ArrayList<>();
        for (Pattern pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(sentence.text());
            while (matcher.find()) {
                found.add(new NaiveFinding("citation", sentence.start(), matcher.group()));
            }
        }
        return found;
    }
}
