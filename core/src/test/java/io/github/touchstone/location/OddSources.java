package io.github.touchstone.location;

import java.util.List;
import java.util.Random;

/**
 * Sources with something for every signal, full of what makes offsets go wrong: characters beyond the Basic Multilingual
 * Plane, joined and combined ones, all three line ends, entities, nested tags and comments, emphasis and links. The same
 * seed gives the same source.
 */
final class OddSources {

    static final String FACT = "Germany invaded the Soviet Union on 22 June 1941.";

    private static final List<String> SENTENCES = List.of(
            "Some experts say that the talks may have failed.",
            "According to Molotov, the talks went well.",
            "Germany invaded the Soviet Union on 22 June 1940.",
            "The treaty was signed in Moscow on 23 August 1939 (Baker 2003).",
            "The ministry sold about 900,000 tons of oil.",
            "It is clear that the price was low.",
            "“It is certainly over,” wrote Halder in his diary.",
            "Poland was divided in two, and many historians believe that nobody knew.",
            "Anna Berg was born in Riga in 1902.",
            "Anna Berg was born in Riga in 1904.");

    private static final List<String> ODD_WORDS = List.of(
            "😀",
            "👩‍🔬",
            "🇫🇷",
            "👍🏽",
            "e\u0301te\u0301",
            "Zu\u0308rich",
            "ẫ",
            "\u200B",
            "𝔘𝔫𝔦𝔠𝔬𝔡𝔢",
            "שלום",
            "日本",
            "\u00A0",
            "\uFEFF");

    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");

    private static final List<String> ENTITIES =
            List.of("&eacute;", "&#233;", "&#xE9;", "&eacute", "&hellip;", "&#128512;", "&nbsp;", "&amp", "&notit;");

    private static final List<String> TAGS = List.of("b", "i", "em", "span", "a href='x'", "span class=\"y\"");

    private final Random random;

    OddSources(long seed) {
        this.random = new Random(seed);
    }

    String plain() {
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            words(source, one(SENTENCES), word -> word);
            source.append(random.nextInt(3) == 0 ? one(LINE_ENDS) + one(LINE_ENDS) : " ");
        }
        return source.toString();
    }

    String html() {
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            source.append("<div><p>");
            words(source, one(SENTENCES), this::tagged);
            source.append(one(LINE_ENDS));
            words(source, one(SENTENCES), this::tagged);
            source.append(random.nextBoolean() ? "</p></div>" : "<br></div>").append(one(LINE_ENDS));
        }
        return source.toString();
    }

    String markdown() {
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            source.append(random.nextInt(4) == 0 ? "- " : "");
            words(source, one(SENTENCES), this::emphasized);
            source.append(one(LINE_ENDS));
            words(source, one(SENTENCES), this::emphasized);
            String end = one(LINE_ENDS);
            source.append(end).append(end);
        }
        return source.toString();
    }

    private interface Markup {
        String of(String word);
    }

    private void words(StringBuilder source, String sentence, Markup markup) {
        for (String word : sentence.split(" ")) {
            if (random.nextInt(5) == 0) {
                source.append(one(ODD_WORDS)).append(' ');
            }
            source.append(random.nextInt(4) == 0 ? markup.of(word) : word);
            source.append(random.nextInt(12) == 0 ? one(LINE_ENDS) : " ");
        }
    }

    private String tagged(String word) {
        String tag = one(TAGS);
        String name = tag.split(" ")[0];
        return switch (random.nextInt(5)) {
            case 0 -> "<" + tag + "><i>" + word + "</i></" + name + ">";
            case 1 -> word + "<!-- 😀 & <b> -->";
            case 2 -> one(ENTITIES) + " " + word;
            case 3 -> "&#" + (int) word.charAt(0) + ";" + word.substring(1);
            default -> "<" + tag + ">" + word + "</" + name + ">";
        };
    }

    private String emphasized(String word) {
        return switch (random.nextInt(5)) {
            case 0 -> "**" + word + "**";
            case 1 -> "*" + word + "*";
            case 2 -> "[" + word + "](https://example.org/ö)";
            case 3 -> "&eacute; " + word;
            default -> "_" + word + "_ <!-- 😀 -->";
        };
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
