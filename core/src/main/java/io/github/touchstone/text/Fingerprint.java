package io.github.touchstone.text;

import java.util.HexFormat;

/**
 * Names a state of some texts, so that a report can say what it depends on: the same texts in the same order give the
 * same name. It tells states apart; it is no protection against forgery.
 */
public final class Fingerprint {

    private long hash = Fold.FNV_BASIS;

    /** Starts with no text. */
    public Fingerprint() {}

    /**
     * Adds a text.
     *
     * @param text the text
     * @return this fingerprint
     */
    public Fingerprint add(String text) {
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * Fold.FNV_PRIME;
        }
        hash = (hash ^ text.length()) * Fold.FNV_PRIME;
        return this;
    }

    /** The name: 64-bit FNV-1a over the code units and lengths of the texts, as 16 hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(hash);
    }
}
