package io.github.touchstone.gate;

/**
 * Patterns for the names of documents. {@code *} stands for any characters but a slash, {@code **} for any characters,
 * {@code ?} for one character but a slash; {@code drafts/**} is all below the folder, and {@code **}{@code /a.md} also
 * the file at the top. A backslash in a name counts as a slash.
 */
final class Glob {

    private Glob() {}

    /** Fills in, character by character of the pattern, which beginnings of the name it can stand for. */
    static boolean matches(String glob, String name) {
        String path = name.replace('\\', '/');
        boolean[] reached = new boolean[path.length() + 1];
        reached[0] = true;
        for (int i = 0; i < glob.length(); i++) {
            if (glob.startsWith("**/", i)) {
                reached = folders(reached, path);
                i += 2;
            } else if (glob.startsWith("**", i)) {
                reached = onwards(reached, path, true);
                i++;
            } else if (glob.charAt(i) == '*') {
                reached = onwards(reached, path, false);
            } else {
                reached = one(reached, path, glob.charAt(i));
            }
        }
        return reached[path.length()];
    }

    private static boolean[] folders(boolean[] reached, String path) {
        boolean[] next = reached.clone();
        boolean open = false;
        for (int i = 0; i < path.length(); i++) {
            open |= reached[i];
            next[i + 1] |= open && path.charAt(i) == '/';
        }
        return next;
    }

    private static boolean[] onwards(boolean[] reached, String path, boolean overSlashes) {
        boolean[] next = reached.clone();
        for (int i = 0; i < path.length(); i++) {
            next[i + 1] |= next[i] && (overSlashes || path.charAt(i) != '/');
        }
        return next;
    }

    private static boolean[] one(boolean[] reached, String path, char c) {
        boolean[] next = new boolean[reached.length];
        for (int i = 0; i < path.length(); i++) {
            boolean fits = c == '?' ? path.charAt(i) != '/' : path.charAt(i) == c;
            next[i + 1] = reached[i] && fits;
        }
        return next;
    }
}
