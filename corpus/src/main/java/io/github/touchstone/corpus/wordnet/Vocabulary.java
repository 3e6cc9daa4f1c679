package io.github.touchstone.corpus.wordnet;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.text.Fold;
import io.github.touchstone.thesaurus.Inflections;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which words and which of their meanings the table takes: those that texts use. */
final class Vocabulary {

    /** A word counts as used from so many times on in the texts given. */
    private static final int FEWEST = 25;
    /** A word that WordNet's own texts have so often is taken if the texts given have it at all. */
    private static final int FEWEST_TAGGED = 2;

    private static final int FEW_MEANINGS = 3;
    private static final int MOST_MEANINGS = 4;
    /** A word that was tagged more rarely has its meanings in no order that can be relied on. */
    private static final int FEWEST_FOR_AN_ORDER = 3;
    /** A word class in which a word is met more rarely than this, measured by all its classes, is left out. */
    private static final double RAREST_CLASS = 0.04;
    /** Unless there is too little to measure by. */
    private static final int FEWEST_FOR_CLASSES = 10;
    /** A further meaning must have this share of what the first has. */
    private static final double RAREST_MEANING = 0.05;

    private static final int SHORTEST = 2;
    private static final int PERSONS = 18;

    private final WordNet wordNet;
    private final Map<String, Integer> counts;
    private final Set<String> leftOut;
    private final Map<String, List<String>> irregular = new HashMap<>();

    private final Map<String, Integer> tagged = new HashMap<>();

    /**
     * Prepares to choose.
     *
     * @param wordNet all there is
     * @param counts how often texts have each form, by its folded letters
     * @param leftOut names of meanings not to take
     */
    Vocabulary(WordNet wordNet, Map<String, Integer> counts, Set<String> leftOut) {
        this.wordNet = wordNet;
        this.leftOut = leftOut;
        this.counts = counts;
        wordNet.senses().forEach(sense -> tagged.merge(sense.synset(), sense.count(), Integer::sum));
        wordNet.forms().forEach(form -> add(form.form(), form.lemma(), form.wordClass()));
        for (Term term : Lexicons.standard().get("reason/inflection").terms()) {
            for (char wordClass : new char[] {'n', 'v', 'a'}) {
                add(term.text(), term.column("base"), wordClass);
            }
        }
    }

    private void add(String form, String lemma, char wordClass) {
        irregular.computeIfAbsent(wordClass + lemma, key -> new ArrayList<>()).add(form);
    }

    /** The senses to take, with the words folded and in their order. */
    List<Sense> senses() {
        Map<String, List<Sense>> byWord = new TreeMap<>();
        wordNet.senses().stream()
                .filter(sense -> isOneWord(sense.lemma()))
                .forEach(sense -> byWord.computeIfAbsent(sense.lemma(), key -> new ArrayList<>())
                        .add(sense));
        List<Sense> taken = new ArrayList<>();
        byWord.forEach((lemma, senses) -> taken.addAll(ofWord(lemma, senses)));
        return taken;
    }

    private static boolean isOneWord(String lemma) {
        return lemma.length() >= SHORTEST && lemma.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private List<Sense> ofWord(String lemma, List<Sense> senses) {
        int tagged = senses.stream().mapToInt(Sense::count).sum();
        Map<Character, List<Sense>> byClass = new TreeMap<>();
        senses.forEach(sense -> byClass.computeIfAbsent(sense.wordClass(), key -> new ArrayList<>())
                .add(sense));
        List<Sense> taken = new ArrayList<>();
        byClass.forEach((wordClass, all) -> {
            int ofClass = all.stream().mapToInt(Sense::count).sum();
            int used = used(lemma, wordClass);
            boolean known = used >= FEWEST || (tagged >= FEWEST_TAGGED && used > 0);
            if (known && (tagged < FEWEST_FOR_CLASSES || ofClass >= tagged * RAREST_CLASS)) {
                taken.addAll(frequent(all));
            }
        });
        return taken;
    }

    private List<Sense> frequent(List<Sense> senses) {
        List<Sense> sorted = senses.stream()
                .filter(sense -> !isOnePerson(sense) && !leftOut.contains(sense.name()))
                .sorted(order(senses))
                .toList();
        List<Sense> taken = new ArrayList<>();
        for (Sense sense : sorted) {
            if (taken.size() < MOST_MEANINGS && isFrequent(sense, sorted.get(0), taken.size())) {
                taken.add(new Sense(sense.lemma(), sense.synset(), taken.size() + 1, sense.count()));
            }
        }
        return taken;
    }

    /** A word that is hardly tagged takes the order of its synonyms: "colour" that of "color". */
    private Comparator<Sense> order(List<Sense> senses) {
        Comparator<Sense> byPlace = Comparator.comparingInt(Sense::place);
        boolean hardlyTagged = senses.stream().mapToInt(Sense::count).sum() < FEWEST_FOR_AN_ORDER;
        return hardlyTagged
                ? Comparator.<Sense>comparingInt(sense -> -tagged.getOrDefault(sense.synset(), 0))
                        .thenComparing(byPlace)
                : byPlace;
    }

    private boolean isFrequent(Sense sense, Sense first, int place) {
        if (place == 0) {
            return true;
        }
        boolean near = place < FEW_MEANINGS && sense.count() >= first.count() * RAREST_MEANING;
        return near || isHeadOfPhrase(sense);
    }

    /** "Instrument" is also what "musical instrument" is. */
    private boolean isHeadOfPhrase(Sense sense) {
        String ending = "_" + sense.lemma();
        return wordNet.synset(sense.synset()).words().stream().anyMatch(word -> word.endsWith(ending));
    }

    /** Names of persons are compared as names. */
    private boolean isOnePerson(Sense sense) {
        Synset synset = wordNet.synset(sense.synset());
        return synset.topic() == PERSONS && !synset.targets("@i").isEmpty();
    }

    private int used(String lemma, char wordClass) {
        int used = 0;
        for (String form : Inflections.of(lemma, wordClass)) {
            used += counts.getOrDefault(form, 0);
        }
        for (String form : irregular.getOrDefault(wordClass + lemma, List.of())) {
            used += counts.getOrDefault(Fold.fold(form), 0);
        }
        return used;
    }

    /** The forms of the words taken that no rule gives, in order. */
    List<IrregularForm> forms(List<Sense> taken) {
        Map<String, IrregularForm> forms = new TreeMap<>();
        for (Sense sense : taken) {
            List<String> regular = Inflections.of(sense.lemma(), sense.wordClass());
            for (String form : irregular.getOrDefault(sense.wordClass() + sense.lemma(), List.of())) {
                if (isOneWord(form) && counts.containsKey(form) && !regular.contains(form)) {
                    forms.put(
                            form + " " + sense.lemma() + " " + sense.wordClass(),
                            new IrregularForm(form, sense.lemma(), sense.wordClass()));
                }
            }
        }
        return List.copyOf(forms.values());
    }
}
