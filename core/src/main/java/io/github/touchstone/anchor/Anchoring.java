package io.github.touchstone.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds again in a text what was kept of an earlier state of it.
 *
 * <p>The same id is the same finding. What is left is found again by rule and words, where those that stand in the most
 * alike surroundings go together first. {@value #TELLING} words tell by themselves what they are about; fewer, such as
 * a lone "may", are only the same where at least half of what stands around them is the same too.
 */
public final class Anchoring {

    private static final int TELLING = 5;
    private static final double LIKE_ENOUGH = 0.5;

    private final Map<Anchor, Subject> found = new HashMap<>();
    private final Set<Subject> taken = new HashSet<>();

    /** An anchor and something that it may stand for. */
    private record Pair(Anchor anchor, Subject subject, double likeness) {}

    /** Something that no anchor stands for yet. */
    private record Free(Subject subject, QuoteWords words) {}

    private Anchoring() {}

    /**
     * Looks for anchors in a text.
     *
     * @param anchors what was kept
     * @param subjects what is found in the text now
     * @return which stands for which
     */
    public static Anchoring of(List<Anchor> anchors, List<Subject> subjects) {
        Anchoring anchoring = new Anchoring();
        Set<Anchor> distinct = new LinkedHashSet<>(anchors);
        anchoring.byId(distinct, subjects);
        anchoring.byWords(distinct, subjects);
        return anchoring;
    }

    private void byId(Set<Anchor> anchors, List<Subject> subjects) {
        Map<String, List<Subject>> ofFinding = new HashMap<>();
        for (Subject subject : subjects) {
            ofFinding
                    .computeIfAbsent(subject.finding().id(), id -> new ArrayList<>())
                    .add(subject);
        }
        for (Anchor anchor : anchors) {
            List<Subject> same = ofFinding.getOrDefault(anchor.finding(), List.of());
            if (same.size() == 1) {
                take(anchor, same.get(0));
            }
        }
    }

    private void byWords(Set<Anchor> anchors, List<Subject> subjects) {
        Map<Long, List<Free>> free = new HashMap<>();
        for (Subject subject : subjects) {
            if (!taken.contains(subject)) {
                Free one = new Free(subject, QuoteWords.of(subject.quote()));
                free.computeIfAbsent(one.words().key(), key -> new ArrayList<>())
                        .add(one);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (Anchor anchor : anchors) {
            if (!found.containsKey(anchor)) {
                QuoteWords words = QuoteWords.of(anchor.quote());
                free.getOrDefault(words.key(), List.of())
                        .forEach(one -> pair(anchor, words, one).ifPresent(pairs::add));
            }
        }
        // A stable sort: of equally good pairs, the one that stands first in the text.
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        for (Pair pair : pairs) {
            if (!found.containsKey(pair.anchor()) && !taken.contains(pair.subject())) {
                take(pair.anchor(), pair.subject());
            }
        }
    }

    private static Optional<Pair> pair(Anchor anchor, QuoteWords words, Free free) {
        double likeness = words.likeness(free.words());
        boolean same = free.subject().isOf(anchor.rule())
                && words.exact().sameAs(free.words().exact())
                && (words.exact().size() >= TELLING || likeness >= LIKE_ENOUGH);
        return same ? Optional.of(new Pair(anchor, free.subject(), likeness)) : Optional.empty();
    }

    private void take(Anchor anchor, Subject subject) {
        found.put(anchor, subject);
        taken.add(subject);
    }

    /**
     * What an anchor stands for in the text.
     *
     * @param anchor one of the anchors that were looked for
     * @return what it stands for; empty if it is not there any more
     */
    public Optional<Subject> find(Anchor anchor) {
        return Optional.ofNullable(found.get(anchor));
    }

    /**
     * Tells whether some anchor stands for a subject.
     *
     * @param subject something found in the text
     * @return true if it was known before
     */
    public boolean knows(Subject subject) {
        return taken.contains(subject);
    }
}
