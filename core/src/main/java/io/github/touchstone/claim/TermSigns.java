package io.github.touchstone.claim;

import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.lexicon.TermMatch;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The signs that terms of a list show.
 *
 * <p>A list may say of a term that it counts only beside another of the list ("act"), only beside something measured
 * ("fell"), or never; look-alikes do not count, and names do only where a law or a disease may be named.
 */
final class TermSigns {

    private static final WordSet PRESENT = WordSet.of("is", "are", "be");
    private static final WordSet BY_HOW_MUCH = WordSet.of("by", "from");
    private static final long THAN = Fold.hash("than");

    private final Tokens tokens;
    private final LookAlikes lookAlikes;
    private final Map<String, SentenceTerms> lists;

    TermSigns(Tokens tokens, Matches matches, LookAlikes lookAlikes) {
        this.tokens = tokens;
        this.lookAlikes = lookAlikes;
        this.lists = Map.of(
                "cause", terms(matches, "cause"),
                "trend", terms(matches, "trend"),
                "measured", terms(matches, "measured"),
                "definition", terms(matches, "definition"),
                "law", terms(matches, "law"),
                "medical", terms(matches, "medical"),
                "comparison", terms(matches, "comparison"),
                "superlative", terms(matches, "superlative"),
                "event-verb", terms(matches, "event-verb"),
                "accusation", terms(matches, "accusation"));
    }

    private static SentenceTerms terms(Matches matches, String list) {
        return new SentenceTerms(matches.all("claim/" + list));
    }

    /** Adds what the terms of a sentence show; its names are known by then. */
    void addTo(Set<Sign> signs, Sentence sentence, Figures figures) {
        boolean measured = !terms("measured", sentence).isEmpty();
        add(signs, Sign.CAUSE, "cause", sentence, measured);
        add(signs, Sign.CHANGE, "trend", sentence, measured);
        add(signs, Sign.DEFINITION, "definition", sentence, measured);
        add(signs, Sign.LAW, "law", sentence, measured);
        add(signs, Sign.HEALTH, "medical", sentence, measured);
        add(signs, Sign.EVENT, "event-verb", sentence, measured);
        addComparisons(signs, sentence, figures);
        boolean accuses = !terms("accusation", sentence).isEmpty();
        if (accuses && signs.contains(Sign.NAME)) {
            signs.add(Sign.ACCUSATION);
        }
    }

    private List<TermMatch> terms(String list, Sentence sentence) {
        SentenceTerms terms = lists.get(list);
        return terms == null ? List.of() : terms.in(sentence);
    }

    private void add(Set<Sign> signs, Sign sign, String list, Sentence sentence, boolean measured) {
        List<TermMatch> matches = terms(list, sentence);
        if (matches.isEmpty()) {
            return;
        }
        List<TermMatch> neighbours = neighbours(list, matches);
        for (TermMatch match : matches) {
            if (shows(list, match, neighbours, sentence, measured)) {
                signs.add(sign);
                return;
            }
        }
    }

    private boolean shows(
            String list, TermMatch match, List<TermMatch> neighbours, Sentence sentence, boolean measured) {
        if (lookAlikes.cover(list, match.firstToken(), match.endToken()) || !isOfItsKind(list, match, sentence)) {
            return false;
        }
        return switch (Counting.of(match.term())) {
            case NEVER -> false;
            case BESIDE_ANOTHER ->
                isInName(match, sentence) || neighbours.stream().anyMatch(other -> areTwo(match, other));
            case BESIDE_MEASURED -> measured || saysByHowMuch(match);
            case ALWAYS -> true;
        };
    }

    /** "May", "Rose" and "Grew" as names show nothing; "is built" tells of a state. */
    private boolean isOfItsKind(String list, TermMatch match, Sentence sentence) {
        int first = match.firstToken();
        return switch (list) {
            case "law", "medical" -> true;
            case "event-verb" ->
                !isInName(match, sentence)
                        && (first == sentence.firstToken() || !PRESENT.contains(tokens.hash(first - 1)));
            default -> !isInName(match, sentence);
        };
    }

    private boolean isInName(TermMatch match, Sentence sentence) {
        return match.firstToken() > sentence.firstToken() && tokens.isCapitalized(match.firstToken());
    }

    /** The first term that counts, and the first that is another: a third has one of them for its neighbour. */
    private List<TermMatch> neighbours(String list, List<TermMatch> matches) {
        List<TermMatch> neighbours = new ArrayList<>(2);
        for (TermMatch match : matches) {
            if (!lookAlikes.cover(list, match.firstToken(), match.endToken())
                    && (neighbours.isEmpty() || areTwo(match, neighbours.get(0)))) {
                neighbours.add(match);
                if (neighbours.size() == 2) {
                    return neighbours;
                }
            }
        }
        return neighbours;
    }

    private static boolean areTwo(TermMatch a, TermMatch b) {
        return !a.overlaps(b) && !a.term().text().equals(b.term().text());
    }

    /** "Fell by 3 per cent", "rose from 12". */
    private boolean saysByHowMuch(TermMatch match) {
        int next = match.endToken();
        return next + 1 < tokens.size() && BY_HOW_MUCH.contains(tokens.hash(next)) && isNumber(next + 1);
    }

    private boolean isNumber(int token) {
        return token < tokens.size() && (tokens.kind(token) == Token.Kind.NUMBER || tokens.is(token, '$'));
    }

    private void addComparisons(Set<Sign> signs, Sentence sentence, Figures figures) {
        for (TermMatch match : terms("comparison", sentence)) {
            boolean counts = Counting.of(match.term()) != Counting.NEVER
                    && !isInName(match, sentence)
                    && !boundsNumber(match, figures)
                    && !lookAlikes.cover("comparison", match.firstToken(), match.endToken());
            if (counts) {
                boolean above = match.term().column("kind").equals("superlative");
                signs.add(above ? Sign.SUPERLATIVE : Sign.COMPARISON);
            }
        }
        for (TermMatch match : terms("superlative", sentence)) {
            if (!lookAlikes.cover("comparison", match.firstToken(), match.endToken())) {
                signs.add(Sign.SUPERLATIVE);
            }
        }
    }

    /** "More than 300 people" and "fewer than ten" are amounts. */
    private boolean boundsNumber(TermMatch match, Figures figures) {
        int next = match.endToken();
        boolean than = tokens.hash(next - 1) == THAN;
        return than && next < tokens.size() && (isNumber(next) || figures.ofWord(next) == Feature.NUMBER_WORD.bit());
    }
}
