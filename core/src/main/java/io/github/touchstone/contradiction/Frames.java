package io.github.touchstone.contradiction;

import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.lexicon.TermMatch;
import io.github.touchstone.proposition.Proposition;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that a clause hangs on, and what they make of it: who writes "they forgot that" vouches for what follows,
 * who writes "it is not true that" denies it (Kiparsky and Kiparsky 1970, "Fact"; Karttunen 1971, "Implicative verbs").
 */
final class Frames {

    static final String LIST = "standing/frame";
    /** Words that may stand between a frame and its clause: "the myth, still told, that". */
    private static final int REACH = 4;

    private final Tokens tokens;
    /** The strongest frame that ends at a token. */
    private final TreeMap<Integer, Frame> byEnd = new TreeMap<>();

    /** What a frame makes of its clause; of two that end together the first counts. */
    enum Makes {
        DENIED,
        FACT,
        FINDING,
        REPORTED;

        /** By the name that the list has for it. */
        private static final Map<String, Makes> BY_NAME = Stream.of(values())
                .collect(Collectors.toUnmodifiableMap(makes -> makes.name().toLowerCase(Locale.ROOT), makes -> makes));

        private static Makes of(Term term) {
            String name = term.column("makes");
            return Optional.ofNullable(BY_NAME.get(name))
                    .orElseThrow(() -> new IllegalArgumentException(term.lexicon() + ": \"" + term.text()
                            + "\" makes \"" + name + "\": expected one of " + BY_NAME.keySet()));
        }
    }

    /** A frame in a text. */
    record Frame(int firstToken, int endToken, Makes makes) {}

    Frames(Tokens tokens, Matches matches) {
        this.tokens = tokens;
        for (TermMatch match : matches.all(LIST)) {
            Frame frame = new Frame(match.firstToken(), match.endToken(), Makes.of(match.term()));
            byEnd.merge(match.endToken(), frame, Frames::stronger);
        }
    }

    private static Frame stronger(Frame a, Frame b) {
        return a.makes().compareTo(b.makes()) <= 0 ? a : b;
    }

    /** The frame right before a token, or at most a few words before it, that begins at another token or after it. */
    Optional<Frame> before(int token, int from) {
        Map.Entry<Integer, Frame> last = byEnd.floorEntry(token);
        if (last == null || last.getKey() < token - REACH || last.getValue().firstToken() < from) {
            return Optional.empty();
        }
        return Optional.of(last.getValue());
    }

    /** Whether what follows a colon is what the words before it announce: "The legend is simple: …". */
    boolean announce(int token, int from) {
        if (!tokens.is(token - 1, ':')) {
            return false;
        }
        Map.Entry<Integer, Frame> last = byEnd.floorEntry(token - 1);
        return last != null
                && last.getValue().firstToken() >= from
                && List.of(Makes.DENIED, Makes.REPORTED)
                        .contains(last.getValue().makes());
    }

    /** Whether these words say how the author stands to what they report: "archives revealed", "falsely claims". */
    boolean takeSides(Span words) {
        return byEnd.subMap(tokens.at(words.start()), false, tokens.at(words.end()), true).values().stream()
                .anyMatch(frame -> frame.makes() != Makes.REPORTED);
    }

    /** Whether the clause that holds a frame denies it: "did not prove that". */
    boolean isDenied(Proposition matrix, Frame frame) {
        return matrix.negations().stream()
                .anyMatch(negation -> negation < frame.firstToken() || negation >= frame.endToken());
    }

    /** Whether some words hold a denying frame of their own: "some falsely believe Germany never …". */
    boolean deniesWithin(int from, int to) {
        return byEnd.subMap(from, false, to, true).values().stream()
                .anyMatch(frame -> frame.makes() == Makes.DENIED && frame.firstToken() >= from);
    }
}
