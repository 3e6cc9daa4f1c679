package io.github.touchstone.corpus.wordnet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes the table of meanings that core ships, of WordNet and of how often texts have each word. */
public final class ThesaurusTable {

    private static final int PLACES = 15;
    private static final int SAME_LETTERS = 3;

    private final WordNet wordNet;
    private final List<Sense> senses;
    private final List<IrregularForm> forms;
    private final Corrections corrections;
    private final MeaningTree tree;
    private final ExclusiveClasses exclusive;
    /** Those that WordNet does not have. */
    private final Map<String, List<String>> opposites = new HashMap<>();

    private final Map<String, List<String>> words = new HashMap<>();

    ThesaurusTable(WordNet wordNet, Map<String, Integer> counts, HandTables byHand) {
        this.wordNet = wordNet;
        this.corrections = new Corrections(byHand.corrections(), wordNet);
        Vocabulary vocabulary = new Vocabulary(wordNet, counts, corrections.leftOut());
        this.senses = vocabulary.senses();
        this.forms = vocabulary.forms(senses);
        this.tree = new MeaningTree(
                wordNet,
                corrections,
                new TreeSet<>(senses.stream().map(Sense::synset).toList()));
        this.exclusive = new ExclusiveClasses(byHand.exclusive(), wordNet);
        for (Sense sense : senses) {
            words.computeIfAbsent(sense.synset(), key -> new ArrayList<>())
                    .add(sense.place() == 1 ? sense.lemma() : sense.lemma() + sense.place());
        }
        addOpposites(byHand.opposites());
    }

    /**
     * Makes the table.
     *
     * @param jar WordNet's database files, in a jar or zip
     * @param counts how often texts have each form, by its folded letters
     * @return the table
     * @throws IOException if the jar cannot be read
     * @throws IllegalArgumentException if the jar holds something else
     */
    public static ThesaurusTable of(Path jar, Map<String, Integer> counts) throws IOException {
        return new ThesaurusTable(WordNet.read(jar), counts, HandTables.shipped());
    }

    /**
     * What it holds, in numbers.
     *
     * @return one line
     */
    public String summary() {
        return words() + " words with " + senses.size() + " meanings of "
                + tree.depths().size() + ", by class " + tree.sizes() + "; " + forms.size() + " irregular forms";
    }

    /**
     * How many words it has; one that is of two classes counts twice.
     *
     * @return the number
     */
    public long words() {
        return senses.stream()
                .map(sense -> sense.wordClass() + sense.lemma())
                .distinct()
                .count();
    }

    /**
     * Writes the lines that follow the header.
     *
     * @return the table as core's reader takes it
     */
    public String lines() {
        StringBuilder text = new StringBuilder();
        char wordClass = ' ';
        for (Map.Entry<String, Integer> meaning : tree.depths().entrySet()) {
            String key = meaning.getKey();
            if (key.charAt(0) != wordClass) {
                wordClass = key.charAt(0);
                text.append('@').append(wordClass).append('\n');
            }
            String links = links(key);
            text.append(meaning.getValue()).append('\t').append(String.join(" ", words.getOrDefault(key, List.of())));
            text.append(links.isEmpty() ? "" : "\t").append(links).append('\n');
        }
        text.append("@f\n");
        forms.forEach(form -> text.append(form.form())
                .append('\t')
                .append(form.lemma())
                .append('\t')
                .append(form.wordClass())
                .append('\n'));
        return text.toString();
    }

    private String links(String key) {
        Synset synset = wordNet.synset(key);
        List<String> links = new ArrayList<>();
        classUnder(key).ifPresent(name -> links.add("*" + name));
        exclusive.of(key).ifPresent(name -> links.add("=" + name));
        if (words.containsKey(key)) {
            once(key, opposites(synset)).forEach(number -> links.add("!" + number));
            once(key, synset.targets("+")).forEach(number -> links.add("+" + number));
            once(key, alike(synset, synset.targets("="))).forEach(number -> links.add("+" + number));
            if (synset.wordClass() == 'a') {
                numbers(pertaining(synset)).forEach(number -> links.add("\\" + number));
            } else {
                once(key, synset.targets("\\")).forEach(number -> links.add("+" + number));
            }
        }
        numbers(tree.parents(key).stream().skip(1).toList()).forEach(number -> links.add("^" + number));
        if (synset.topic() == PLACES) {
            numbers(synset.targets("#p")).forEach(number -> links.add("%" + number));
        }
        return String.join(" ", links);
    }

    private void addOpposites(HandTable table) {
        Map<String, String> first = senses.stream()
                .filter(sense -> sense.place() == 1)
                .collect(Collectors.toMap(sense -> sense.wordClass() + sense.lemma(), Sense::synset));
        for (List<String> row : table.rows(3)) {
            String classes = row.get(0);
            for (String word : row.get(1).split(" ")) {
                for (String opposite : row.get(2).split(" ")) {
                    String one = first.get(classes.charAt(0) + word);
                    String other = first.get(classes.charAt(classes.length() - 1) + opposite);
                    if (one != null && other != null && !one.equals(other)) {
                        addOpposite(one, other);
                        addOpposite(other, one);
                    }
                }
            }
        }
    }

    private void addOpposite(String one, String other) {
        opposites.computeIfAbsent(one, key -> new ArrayList<>()).add(other);
    }

    private List<String> opposites(Synset synset) {
        List<String> all = new ArrayList<>(synset.targets("!"));
        all.addAll(opposites.getOrDefault(synset.key(), List.of()));
        return all;
    }

    private List<String> pertaining(Synset synset) {
        List<String> all = new ArrayList<>(synset.targets("\\"));
        all.addAll(corrections.pertaining(synset.key()));
        return all;
    }

    /** "Beautiful" is how something is that has "beauty"; what is "hot" has a "temperature", but is not that. */
    private List<String> alike(Synset synset, List<String> attributes) {
        return attributes.stream()
                .filter(other -> wordNet.synset(other).words().stream()
                        .anyMatch(word -> synset.words().stream()
                                .anyMatch(own -> own.regionMatches(true, 0, word, 0, SAME_LETTERS))))
                .toList();
    }

    /** A meaning without a word hands on what it stands under. */
    private Optional<String> classUnder(String key) {
        Optional<String> at = Optional.of(key);
        while (at.isPresent()) {
            Optional<String> name = exclusive.under(at.get());
            if (name.isPresent() || words.containsKey(at.get())) {
                return name;
            }
            at = tree.parents(at.get()).stream().findFirst();
        }
        return Optional.empty();
    }

    /** What holds both ways is written once, with the later of the two. */
    private SortedSet<Integer> once(String key, List<String> others) {
        int own = tree.number(key).orElseThrow();
        return numbers(others.stream().filter(words::containsKey).toList()).stream()
                .filter(number -> number < own)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private SortedSet<Integer> numbers(List<String> keys) {
        return keys.stream().flatMap(key -> tree.number(key).stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
