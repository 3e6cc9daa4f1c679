package io.github.touchstone.bibliography;

import io.github.touchstone.model.Mix;
import io.github.touchstone.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which traits make a feature, of a word or of its neighbours: "f-1,f0" is the form of the word before and that of the
 * word itself.
 */
final class FieldTemplate {

    /** A trait of the word that stands so many words on. */
    private record Part(Trait trait, int distance) {}

    private final String name;
    private final long start;
    private final Part[] parts;

    private FieldTemplate(String name, List<Part> parts) {
        this.name = name;
        this.start = Fold.hash(name);
        this.parts = parts.toArray(Part[]::new);
    }

    static List<FieldTemplate> listOf(String... names) {
        return Stream.of(names).map(FieldTemplate::of).toList();
    }

    private static FieldTemplate of(String name) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        while (start < name.length()) {
            int comma = name.indexOf(',', start);
            int end = comma < 0 ? name.length() : comma;
            parts.add(new Part(Trait.of(name.charAt(start)), Integer.parseInt(name, start + 1, end, 10)));
            start = end + 1;
        }
        return new FieldTemplate(name, parts);
    }

    /** Its name and the values of its parts. */
    String feature(EntryTraits traits, int word) {
        StringBuilder feature = new StringBuilder(name);
        for (Part part : parts) {
            feature.append(' ').append(traits.value(part.trait, word + part.distance));
        }
        return feature.toString();
    }

    /** What {@link Mix#of(String)} gives for the feature. */
    long hash(EntryTraits traits, int word) {
        long hash = start;
        for (Part part : parts) {
            hash = Mix.of(hash, traits.hash(part.trait, word + part.distance));
        }
        return hash;
    }
}
