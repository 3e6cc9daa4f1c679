package io.github.touchstone.contradiction;

import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.lexicon.TermMatch;
import io.github.touchstone.proposition.Proposition;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    /** The strongest frame that ends at a token, in order, and where each ends. */
    private final List<Frame> frames = new ArrayList<>();

    private final int[] ends;

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
            frames.add(new Frame(match.firstToken(), match.endToken(), Makes.of(match.term())));
        }
        frames.sort(Comparator.comparingInt(Frame::endToken).thenComparing(Frame::makes));
        keepStrongest();
        this.ends = frames.stream().mapToInt(Frame::endToken).toArray();
    }

    /** Of frames that end together the first is the strongest. */
    private void keepStrongest() {
        int kept = 0;
        for (Frame frame : frames) {
            if (kept == 0 || frames.get(kept - 1).endToken() != frame.endToken()) {
                frames.set(kept++, frame);
            }
        }
        frames.subList(kept, frames.size()).clear();
    }

    /** The frame right before a token, or at most a few words before it, that begins at another token or after it. */
    Optional<Frame> before(int token, int from) {
        return last(token, from).filter(frame -> frame.endToken() >= token - REACH);
    }

    /** The last frame that ends at a token or before it, unless it begins before another token. */
    private Optional<Frame> last(int token, int from) {
        int behind = behind(token);
        return behind == 0
                ? Optional.empty()
                : Optional.of(frames.get(behind - 1)).filter(frame -> frame.firstToken() >= from);
    }

    /** The place of the first frame that ends behind a token. */
    private int behind(int token) {
        int found = Arrays.binarySearch(ends, token);
        return found < 0 ? -found - 1 : found + 1;
    }

    /** Whether what follows a colon is what the words before it announce: "The legend is simple: …". */
    boolean announce(int token, int from) {
        return tokens.is(token - 1, ':')
                && last(token - 1, from)
                        .filter(frame -> frame.makes() == Makes.DENIED || frame.makes() == Makes.REPORTED)
                        .isPresent();
    }

    /** Whether these words say how the author stands to what they report: "archives revealed", "falsely claims". */
    boolean takeSides(Span words) {
        int end = tokens.at(words.end());
        for (int i = behind(tokens.at(words.start())); i < ends.length && ends[i] <= end; i++) {
            if (frames.get(i).makes() != Makes.REPORTED) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause that holds a frame denies it: "did not prove that". */
    boolean isDenied(Proposition matrix, Frame frame) {
        return matrix.negations().stream()
                .anyMatch(negation -> negation < frame.firstToken() || negation >= frame.endToken());
    }

    /** Whether some words hold a denying frame of their own: "some falsely believe Germany never …". */
    boolean deniesWithin(int from, int to) {
        for (int i = behind(from); i < ends.length && ends[i] <= to; i++) {
            if (frames.get(i).makes() == Makes.DENIED && frames.get(i).firstToken() >= from) {
                return true;
            }
        }
        return false;
    }
}
