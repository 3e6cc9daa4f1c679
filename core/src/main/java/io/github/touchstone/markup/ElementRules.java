package io.github.touchstone.markup;

import io.github.touchstone.text.CollapsedText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells what an HTML element is to a reader of prose, by the names in {@code elements.txt}. */
final class ElementRules {

    static final ElementRules STANDARD = new ElementRules(ElementNames.load("elements.txt"));

    private final ElementNames names;

    private ElementRules(ElementNames names) {
        this.names = names;
    }

    boolean isLeftOut(Element element) {
        return isHidden(element)
                || hasName("out", element)
                || isLinkTo("out backlink", element)
                || (names.of("out tag").contains(element.normalName()) && !isKept(element));
    }

    boolean isGap(Element element) {
        return names.of("gap tag").contains(element.normalName());
    }

    boolean isBlock(Element element) {
        return names.of("block tag").contains(element.normalName());
    }

    boolean holdsNotes(Element element) {
        return hasName("notes", element);
    }

    boolean isNote(Element element) {
        return isBlock(element) && (hasName("note", element) || beginsId(names.of("note id"), element.id(), 0));
    }

    boolean isNoteMark(Element element) {
        return isLinkTo("mark id", element) || hasName("mark", element);
    }

    /** The name of the place in the page that a link leads to, unless it leads back from a note. */
    Optional<String> linkedAnchor(Element element) {
        String href = element.attr("href");
        int fragment = fragment(href);
        boolean forth = fragment > 0 && fragment < href.length() && !isLinkTo("out backlink", element);
        return forth ? Optional.of(href.substring(fragment)) : Optional.empty();
    }

    /** Tells whether Markdown reads on to the end tag of an element that begins a line. */
    boolean isVerbatimInMarkdown(String tag) {
        return names.of("verbatim tag").contains(tag);
    }

    boolean beginsMarkdownBlock(String tag) {
        return names.of("begin tag").contains(tag);
    }

    /** A note may be an aside, and a form around the whole page is how some servers write any page. */
    private boolean isKept(Element element) {
        boolean wholePage = element.nameIs("form") && element.parentNameIs("body");
        return wholePage || isNote(element) || holdsNotes(element);
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || isNotDisplayed(element.attr("style"));
    }

    private static boolean isNotDisplayed(String style) {
        return !style.isEmpty()
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    private boolean hasName(String what, Element element) {
        return anyWord(names.of(what + " class"), element.className(), element.normalName())
                || anyWord(names.of(what + " role"), element.attr("role"), element.normalName());
    }

    private static boolean anyWord(Set<String> names, String words, String tag) {
        int start = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || CollapsedText.isSpace(words.charAt(i))) {
                String word = words.substring(start, i);
                if (names.contains(word) || names.contains(tag + "." + word)) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private boolean isLinkTo(String what, Element element) {
        String href = element.attr("href");
        int fragment = fragment(href);
        return fragment > 0 && beginsId(names.of(what), href, fragment);
    }

    /** Where the fragment of a link inside the page starts, or 0; MediaWiki may write "./Page#fragment" for it. */
    private static int fragment(String href) {
        int fragment = href.indexOf('#') + 1;
        boolean inPage = fragment == 1 || (fragment > 1 && href.startsWith("./"));
        return inPage ? fragment : 0;
    }

    private static boolean beginsId(Set<String> beginnings, String text, int start) {
        for (String beginning : beginnings) {
            int end = start + beginning.length();
            boolean begins = text.startsWith(beginning, start);
            if (begins && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
