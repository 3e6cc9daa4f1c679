package io.github.touchstone.corpus.command;

import io.github.touchstone.text.Label;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.TypeConversionException;

/** The words by which forms are asked for on the command line: their names in small letters, with hyphens. */
final class FormWords {

    private FormWords() {}

    static <E extends Enum<E>> List<String> of(Class<E> forms) {
        return Arrays.stream(forms.getEnumConstants()).map(FormWords::word).toList();
    }

    static <E extends Enum<E>> E read(Class<E> forms, String word) {
        return Arrays.stream(forms.getEnumConstants())
                .filter(form -> word(form).equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "expected one of " + String.join(", ", of(forms)) + " but was '" + word + "'"));
    }

    private static String word(Enum<?> form) {
        return Label.of(form);
    }
}
