package io.github.touchstone.claim;

import io.github.touchstone.text.Fingerprint;
import io.github.touchstone.text.ShippedFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a model file: header lines "# key: value", then a name, a tab and a number on each line. */
final class CheckabilityReader {

    private static final String STANDARD = "checkability.tsv";
    private static final List<String> REQUIRED = List.of("name", "version", "source", "licence", "trained-on");
    private static final String INTERCEPT = "intercept";
    private static final String THRESHOLD = "threshold";

    private final String file;
    private final Map<String, String> header = new HashMap<>();
    private final Map<String, Double> numbers = new HashMap<>();
    private int line;

    private CheckabilityReader(String file) {
        this.file = file;
    }

    static CheckabilityModel readStandard() {
        return read(STANDARD, ShippedFile.read(CheckabilityReader.class, STANDARD));
    }

    /**
     * Reads a model.
     *
     * @param file the file's name, for messages
     * @param content all of its text
     * @return the model
     * @throws IllegalArgumentException naming file and line, if it is malformed
     */
    static CheckabilityModel read(String file, String content) {
        CheckabilityReader reader = new CheckabilityReader(file);
        content.lines().forEach(reader::line);
        return reader.model(new Fingerprint().add(content).toString());
    }

    private void line(String text) {
        line++;
        if (text.startsWith("#")) {
            int colon = text.indexOf(':');
            if (colon > 0) {
                header.putIfAbsent(
                        text.substring(1, colon).strip(),
                        text.substring(colon + 1).strip());
            }
        } else if (!text.isBlank()) {
            entry(text);
        }
    }

    private void entry(String text) {
        String[] cells = text.split("\t", -1);
        if (cells.length != 2) {
            throw malformed("expected a name, a tab and a number, found \"" + text + "\"");
        }
        String name = cells[0];
        if (!name.equals(INTERCEPT) && !name.equals(THRESHOLD) && feature(name).isEmpty()) {
            throw malformed("no feature is named \"" + name + "\"");
        }
        double value = number(name, cells[1]);
        if (name.equals(THRESHOLD) && (value < 0 || value > 1)) {
            throw malformed("threshold " + cells[1] + ": expected 0 to 1");
        }
        if (numbers.put(name, value) != null) {
            throw malformed("\"" + name + "\" stands here twice");
        }
    }

    private double number(String name, String cell) {
        try {
            double value = Double.parseDouble(cell);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw malformed(name + " \"" + cell + "\": expected a number");
        }
        throw malformed(name + " " + cell + ": expected a finite number");
    }

    private static Optional<Feature> feature(String name) {
        return Stream.of(Feature.values())
                .filter(feature -> nameOf(feature).equals(name))
                .findFirst();
    }

    /** As the file has it: "many-names". */
    static String nameOf(Feature feature) {
        return feature.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private CheckabilityModel model(String hash) {
        for (String key : REQUIRED) {
            if (header.getOrDefault(key, "").isEmpty()) {
                throw malformed("the header lacks \"# " + key + ": …\"");
            }
        }
        List<Double> weights = Arrays.stream(Feature.values())
                .map(feature -> required(nameOf(feature)))
                .toList();
        return new CheckabilityModel(
                header.getOrDefault("version", ""), required(INTERCEPT), required(THRESHOLD), weights, hash);
    }

    private double required(String name) {
        Double value = numbers.get(name);
        if (value == null) {
            throw malformed("the file ends without a number for \"" + name + "\"");
        }
        return value;
    }

    private IllegalArgumentException malformed(String what) {
        return new IllegalArgumentException(file + ":" + line + ": " + what);
    }
}
