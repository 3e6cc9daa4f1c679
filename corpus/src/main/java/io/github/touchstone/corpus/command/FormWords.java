package io.github.touchstone.corpus.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** The words by which the forms of an output are asked for on the command line: their names in small letters. */
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
        return form.name().toLowerCase(Locale.ROOT);
    }
}
