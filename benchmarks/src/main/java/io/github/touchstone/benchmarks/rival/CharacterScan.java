package io.github.touchstone.benchmarks.rival;

/** Words counted in one pass over the characters with a table of classes: what reading the text costs at the least. */
final class CharacterScan implements Engine {

    private static final byte LETTER = 1;

    private final byte[] classes = new byte[Character.MAX_VALUE + 1];

    CharacterScan() {
        for (int c = 0; c < classes.length; c++) {
            classes[c] = Character.isLetterOrDigit((char) c) ? LETTER : 0;
        }
    }

    @Override
    public int count(String text) {
        int words = 0;
        int before = 0;
        for (int at = 0; at < text.length(); at++) {
            int its = classes[text.charAt(at)];
            words += its & ~before;
            before = its;
        }
        return words;
    }
}
