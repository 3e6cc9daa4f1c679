package io.github.touchstone.entailment;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Quantifiers, modal verbs and the like that one side has and the other lacks: "only", "all", "until", "if". */
final class WordingFeatures {

    /** A group of words, with the feature for each side. */
    private record Group(String name, PairFeature claim, PairFeature statement) {

        static Group of(String name) {
            String upper = name.toUpperCase(Locale.ROOT);
            return new Group(name, PairFeature.valueOf(upper + "_CLAIM"), PairFeature.valueOf(upper + "_STATEMENT"));
        }
    }

    private static final List<Term> TERMS =
            Lexicons.standard().get("reason/wording").terms();
    private static final List<Group> GROUPS = TERMS.stream()
            .map(term -> term.column("group"))
            .distinct()
            .map(Group::of)
            .toList();
    private static final Map<Long, Group> BY_WORD = TERMS.stream()
            .collect(Collectors.toUnmodifiableMap(term -> Fold.hash(term.text()), WordingFeatures::group));

    private WordingFeatures() {}

    private static Group group(Term term) {
        return GROUPS.stream()
                .filter(group -> group.name.equals(term.column("group")))
                .findFirst()
                .orElseThrow();
    }

    static void visit(Matching matching, FeatureVector vector) {
        List<Group> claimed = groups(matching.claim());
        List<Group> known = groups(matching.statement());
        for (Group group : claimed) {
            vector.flag(group.claim, !known.contains(group));
        }
        for (Group group : known) {
            vector.flag(group.statement, !claimed.contains(group));
        }
    }

    private static List<Group> groups(Side side) {
        List<Group> found = new ArrayList<>();
        for (int token = 0; token < side.size(); token++) {
            Group group = BY_WORD.get(side.hash(token));
            if (group != null && !found.contains(group)) {
                found.add(group);
            }
        }
        return found;
    }
}
