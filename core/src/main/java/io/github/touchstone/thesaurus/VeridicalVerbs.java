package io.github.touchstone.thesaurus;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;

/** Finds verbs that tell whether what they govern took place; the list is reason/implicative. */
public final class VeridicalVerbs {

    private static final VeridicalVerbs STANDARD = new VeridicalVerbs(Lexicons.standard());
    private static final String ING = "-ing";
    /** Between "prevented" and "from" may stand so many words, which name who was prevented. */
    private static final int LONGEST_OBJECT = 5;

    private final Map<Long, List<Pattern>> byVerb = new HashMap<>();

    private VeridicalVerbs(Lexicons lexicons) {
        Map<String, List<String>> irregular = new HashMap<>();
        for (Term term : lexicons.get("reason/inflection").terms()) {
            irregular
                    .computeIfAbsent(term.column("base"), base -> new ArrayList<>())
                    .add(term.text());
        }
        for (Term term : lexicons.get("reason/implicative").terms()) {
            Pattern pattern = Pattern.of(term);
            List<String> forms = new ArrayList<>(Inflections.of(pattern.verb(), 'v'));
            forms.addAll(irregular.getOrDefault(pattern.verb(), List.of()));
            forms.stream()
                    .distinct()
                    .forEach(form -> byVerb.computeIfAbsent(Fold.hash(form), hash -> new ArrayList<>())
                            .add(pattern));
        }
    }

    /**
     * The verbs that ship with the library.
     *
     * @return the same at every call
     */
    public static VeridicalVerbs standard() {
        return STANDARD;
    }

    /**
     * Finds the verb that a token is, with the word that opens what it governs. Where several fit, the one that goes
     * farther is taken, and before all one whose two words stand side by side.
     *
     * @param tokens the text
     * @param token index of a token
     * @param end index after the last token to look at, such as the end of the clause
     * @return what stands there; empty if it is no such verb
     */
    public Optional<VeridicalVerb> at(Tokens tokens, int token, int end) {
        List<Pattern> patterns = byVerb.getOrDefault(tokens.hash(token), List.of());
        Optional<VeridicalVerb> found = Optional.empty();
        int farthest = token;
        for (Pattern pattern : patterns) {
            int after = pattern.end(tokens, token + 1, end);
            if (after > farthest) {
                farthest = after;
                found = Optional.of(new VeridicalVerb(token, after, pattern.affirmed(), pattern.denied()));
            }
        }
        return found.or(() -> withObject(patterns, tokens, token, end));
    }

    private static Optional<VeridicalVerb> withObject(List<Pattern> patterns, Tokens tokens, int token, int end) {
        for (int from = token + 2; from < Math.min(end, token + 2 + LONGEST_OBJECT); from++) {
            if (tokens.kind(from - 1) != Token.Kind.WORD) {
                break;
            }
            for (Pattern pattern : patterns) {
                int after = pattern.takesObject() ? pattern.end(tokens, from, end) : Pattern.NONE;
                if (after != Pattern.NONE) {
                    return Optional.of(new VeridicalVerb(token, after, pattern.affirmed(), pattern.denied()));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * One entry of the list.
     *
     * @param verb the base form of its first word
     * @param rest hashes of the words behind it
     * @param isGerund whether a form in -ing must follow, which is part of what the verb governs
     * @param takesObject whether others may stand between the verb and the rest
     * @param affirmed what it tells, affirmed
     * @param denied what it tells, denied
     */
    private record Pattern(
            String verb, List<Long> rest, boolean isGerund, boolean takesObject, Outcome affirmed, Outcome denied) {

        private static final int NONE = -1;

        static Pattern of(Term term) {
            List<String> words = new ArrayList<>();
            StringTokenizer parts = new StringTokenizer(term.text(), " ");
            while (parts.hasMoreTokens()) {
                words.add(parts.nextToken());
            }
            boolean isGerund = words.get(words.size() - 1).equals(ING);
            return new Pattern(
                    words.get(0),
                    words.subList(1, isGerund ? words.size() - 1 : words.size()).stream()
                            .map(Fold::hash)
                            .toList(),
                    isGerund,
                    term.column("object").equals("yes"),
                    Outcome.of(term.column("affirmed")),
                    Outcome.of(term.column("denied")));
        }

        /** Index after the rest, if it stands at a token; otherwise {@link #NONE}. */
        int end(Tokens tokens, int from, int end) {
            int after = from + rest.size();
            if (after > end || (isGerund && (after >= end || !tokens.endsWith(after, "ing")))) {
                return NONE;
            }
            for (int i = 0; i < rest.size(); i++) {
                if (tokens.hash(from + i) != rest.get(i)) {
                    return NONE;
                }
            }
            return after;
        }
    }
}
