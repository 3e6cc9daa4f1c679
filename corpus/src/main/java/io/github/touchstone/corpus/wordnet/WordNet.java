package io.github.touchstone.corpus.wordnet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * WordNet's database files, read from a jar or zip that holds them. Their form is described in wndb(5WN) and
 * senseidx(5WN).
 *
 * @param synsets all meanings by key, in the order of the files
 * @param senses all meanings of all words
 * @param forms the forms that no rule takes back to their word
 */
record WordNet(Map<String, Synset> synsets, List<Sense> senses, List<IrregularForm> forms) {

    private static final Map<Character, String> FILES = Map.of('n', "noun", 'v', "verb", 'a', "adj", 'r', "adv");
    private static final List<Character> CLASSES = List.of('n', 'v', 'a', 'r');
    private static final int HEX = 16;

    /**
     * Reads all files.
     *
     * @param jar what holds them, in any folder
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it lacks one of them, or one has a line that it should not have
     */
    static WordNet read(Path jar) throws IOException {
        WordNet read = new WordNet(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (char wordClass : CLASSES) {
                lines(zip, "data." + FILES.get(wordClass), line -> read.addSynset(line, wordClass));
                lines(zip, FILES.get(wordClass) + ".exc", line -> read.addForms(line, wordClass));
            }
            lines(zip, "index.sense", read::addSense);
        }
        return read;
    }

    /** The meaning that a key names. */
    Synset synset(String key) {
        Synset synset = synsets.get(key);
        if (synset == null) {
            throw new IllegalArgumentException("WordNet has no meaning " + key);
        }
        return synset;
    }

    /** The keys of all meanings by the names that tables made by hand give them, such as "dog.n.1". */
    Map<String, String> keysByName() {
        Map<String, String> keys = new HashMap<>();
        senses.forEach(sense -> keys.putIfAbsent(sense.name(), sense.synset()));
        return keys;
    }

    private static void lines(ZipFile zip, String name, Consumer<String> taker) throws IOException {
        ZipEntry entry = zip.stream()
                .filter(each -> each.getName().equals(name) || each.getName().endsWith("/" + name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected the files of WordNet, found no " + name));
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                take(name, number, line, taker);
            }
        }
    }

    private static void take(String name, int number, String line, Consumer<String> taker) {
        try {
            if (!line.startsWith(" ")) {
                taker.accept(line);
            }
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw new IllegalArgumentException(name + ":" + number + ": no line of WordNet's", e);
        }
    }

    /** {@code offset file type count (word id)… count (symbol offset class parts)… | gloss}; the first count is hexadecimal. */
    private void addSynset(String line, char wordClass) {
        String[] fields = line.substring(0, line.indexOf(" | ") < 0 ? line.length() : line.indexOf(" | "))
                .split(" ");
        int wordCount = Integer.parseInt(fields[3], HEX);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < wordCount; i++) {
            words.add(withoutMarker(fields[4 + 2 * i]));
        }
        int at = 4 + 2 * wordCount;
        int pointerCount = Integer.parseInt(fields[at++]);
        List<Pointer> pointers = new ArrayList<>();
        for (int i = 0; i < pointerCount; i++, at += 4) {
            pointers.add(new Pointer(fields[at], fields[at + 2] + fields[at + 1]));
        }
        String key = wordClass + fields[0];
        synsets.put(key, new Synset(key, Integer.parseInt(fields[1]), fields[2].equals("s"), words, pointers));
    }

    /** "Asleep(p)" stands only after its noun. */
    private static String withoutMarker(String word) {
        return word.endsWith(")") && word.indexOf('(') > 0 ? word.substring(0, word.indexOf('(')) : word;
    }

    /** {@code lemma%type:file:id:head:headId offset place count}. */
    private void addSense(String line) {
        String[] fields = line.split(" ");
        int percent = fields[0].lastIndexOf('%');
        char wordClass = "nvara".charAt(fields[0].charAt(percent + 1) - '1');
        senses.add(new Sense(
                fields[0].substring(0, percent),
                wordClass + fields[1],
                Integer.parseInt(fields[2]),
                Integer.parseInt(fields[3])));
    }

    private void addForms(String line, char wordClass) {
        String[] fields = line.split(" ");
        for (int i = 1; i < fields.length; i++) {
            forms.add(new IrregularForm(fields[0], fields[i], wordClass));
        }
    }
}
