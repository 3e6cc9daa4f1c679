package io.github.touchstone.dismissal;

import io.github.touchstone.anchor.Anchor;
import io.github.touchstone.anchor.Anchoring;
import io.github.touchstone.anchor.Quote;
import io.github.touchstone.anchor.Subject;
import io.github.touchstone.anchor.Surroundings;
import io.github.touchstone.dismissal.DismissalOutcome.Status;
import io.github.touchstone.score.Finding;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells what became of a dismissal. */
final class Fate {

    private static final int LONGEST_QUOTE = 80;

    private final Document document;
    private final List<Subject> subjects;
    private final Anchoring anchoring;
    private final Surroundings surroundings;
    private final LocalDate today;

    Fate(Document document, List<Subject> subjects, Anchoring anchoring, LocalDate today) {
        this.document = document;
        this.subjects = subjects;
        this.anchoring = anchoring;
        this.surroundings = new Surroundings(document);
        this.today = today;
    }

    DismissalOutcome of(Dismissal dismissal) {
        Optional<Finding> found = anchoring.find(dismissal.anchor()).map(Subject::finding);
        if (found.isEmpty()) {
            return lost(dismissal);
        }
        return dismissal.isOver(today)
                ? new DismissalOutcome(dismissal, Status.EXPIRED, found, over(dismissal))
                : new DismissalOutcome(dismissal, Status.APPLIED, found, "dismissed by " + dismissal.who());
    }

    private static String over(Dismissal dismissal) {
        return "held until " + dismissal.until().map(LocalDate::toString).orElse("") + ", and that day has passed";
    }

    private DismissalOutcome lost(Dismissal dismissal) {
        Quote quote = dismissal.anchor().quote();
        Optional<Span> place = surroundings.find(quote);
        boolean still =
                place.map(span -> surroundings.stillStand(quote, span)).orElseGet(() -> surroundings.stillStand(quote));
        Optional<Finding> elsewhere = still ? sameWords(dismissal.anchor()) : Optional.empty();
        if (elsewhere.isPresent()) {
            return new DismissalOutcome(
                    dismissal,
                    Status.WORDS_CHANGED,
                    elsewhere,
                    "so much around “" + shortened(quote.exact()) + "” has changed that it may be another place");
        }
        if (still) {
            return gone(dismissal, "the words still stand, and this rule finds nothing wrong with them any more");
        }
        return place.map(span -> changed(dismissal, span))
                .orElseGet(() -> gone(dismissal, "neither the words nor what stood around them are in the text now"));
    }

    private static DismissalOutcome gone(Dismissal dismissal, String reason) {
        return new DismissalOutcome(dismissal, Status.GONE, Optional.empty(), reason);
    }

    private DismissalOutcome changed(Dismissal dismissal, Span place) {
        String was = shortened(dismissal.anchor().quote().exact());
        String is = place.length() == 0 ? "nothing" : "“" + shortened(place.of(document.text())) + "”";
        Optional<Finding> standing = standing(place, dismissal.anchor().rule());
        String found =
                standing.isPresent() ? "with a finding that nobody has dismissed" : "and nothing new is found there";
        return new DismissalOutcome(
                dismissal,
                Status.WORDS_CHANGED,
                standing,
                "where “" + was + "” stood there is now " + is + ", " + found);
    }

    private Optional<Finding> sameWords(Anchor anchor) {
        return subjects.stream()
                .filter(subject -> !anchoring.knows(subject) && subject.hasWordsOf(anchor))
                .map(Subject::finding)
                .findFirst();
    }

    /** Of what is found at the place, first what the same rule finds, then what fits the place best. */
    private Optional<Finding> standing(Span place, String rule) {
        return subjects.stream()
                .filter(subject -> !anchoring.knows(subject) && subject.words().overlaps(place))
                .min(Comparator.comparing(
                                (Subject subject) -> !subject.finding().rule().equals(rule))
                        .thenComparing(subject -> Math.abs(subject.words().length() - place.length())))
                .map(Subject::finding);
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST_QUOTE) {
            return words;
        }
        int end = LONGEST_QUOTE - (Character.isHighSurrogate(words.charAt(LONGEST_QUOTE - 1)) ? 1 : 0);
        return words.substring(0, end) + "…";
    }
}
