package io.github.touchstone.corpus.table;

import java.util.List;

/** The folder that all documents stand in: told once above them, it leaves room for what tells them apart. */
final class SharedFolder {

    private SharedFolder() {}

    /** Returns the folder with its closing "/"; empty if there is none, or no more than one name. */
    static String of(List<String> names) {
        if (names.size() < 2) {
            return "";
        }
        String shared = names.get(0);
        for (String name : names) {
            shared = shared.substring(0, commonLength(shared, name));
        }
        return shared.substring(0, shared.lastIndexOf('/') + 1);
    }

    private static int commonLength(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int length = 0;
        while (length < shorter && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }
}
