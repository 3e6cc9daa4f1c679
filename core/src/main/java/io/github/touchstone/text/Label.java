package io.github.touchstone.text;

import java.util.Locale;

/** Names constants as files and reports have them. */
public final class Label {

    private Label() {}

    /**
     * The name of a constant.
     *
     * @param constant such as {@code AUTHOR_YEAR}
     * @return lower-case, with hyphens: "author-year"
     */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
