package io.github.touchstone.benchmarks.rival;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Terms as a regular expression in which equal beginnings stand once: "may", "maybe" and "might" are m(?:ay(?:be)?|ight). */
final class RegexTrie {

    private final Map<Character, RegexTrie> next = new TreeMap<>();
    private boolean endsTerm;

    private RegexTrie() {}

    static String of(List<String> terms) {
        RegexTrie root = new RegexTrie();
        terms.forEach(root::add);
        return root.expression();
    }

    private void add(String term) {
        RegexTrie node = this;
        for (int i = 0; i < term.length(); i++) {
            node = node.next.computeIfAbsent(term.charAt(i), ignored -> new RegexTrie());
        }
        node.endsTerm = true;
    }

    private String expression() {
        if (next.isEmpty()) {
            return "";
        }
        String alternatives = next.entrySet().stream()
                .map(edge -> Pattern.quote(edge.getKey().toString())
                        + edge.getValue().expression())
                .collect(Collectors.joining("|"));
        return next.size() == 1 && !endsTerm ? alternatives : "(?:" + alternatives + ")" + (endsTerm ? "?" : "");
    }
}
