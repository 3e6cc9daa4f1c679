package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The note tags of a page in wiki markup, read straight from its source by patterns that share nothing with the library.
 *
 * <p>Tags in comments and in text that is no markup do not count, nor do those in a list of notes, which define notes
 * and are no marks.
 */
final class WikitextTags {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern NO_MARKUP = Pattern.compile(
            "<!--.*?(?:-->|\\z)|<(nowiki|pre|math|source|syntaxhighlight)\\b[^<>]*(?<!/)>.*?</\\1\\s*>", FLAGS);
    private static final Pattern NOTE_LIST = Pattern.compile("<references\\b[^<>]*(?<!/)>.*?</references\\s*>", FLAGS);
    private static final Pattern NOTE_LIST_TEMPLATE =
            Pattern.compile("\\{\\{\\s*(?:reflist|refs|references)\\s*\\|(?:[^{}<]*\\|)?\\s*refs\\s*=", FLAGS);
    private static final Pattern TAG = Pattern.compile("<ref(?=[\\s/>])([^<>]*?)(/?)>|</ref\\s*>", FLAGS);
    private static final Pattern CLOSED_PAIR = Pattern.compile("<ref(?=[\\s>])[^<>]*(?<!/)>.*?</ref\\s*>", FLAGS);
    private static final Pattern NAME =
            Pattern.compile("\\bname\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'/>]+))", FLAGS);
    private static final Pattern NEEDED =
            Pattern.compile("\\{\\{\\s*(?:citation[ _]needed|cn|fact|citation-needed)\\s*(?:\\|[^{}]*)?\\}\\}", FLAGS);

    private final List<Tag> tags = new ArrayList<>();
    private final Set<Span> needed = new HashSet<>();

    /**
     * A note tag with what it encloses.
     *
     * @param span where it stands
     * @param name its name, if it has one
     * @param reuses whether it only refers to a note: {@code <ref name=a />}
     */
    record Tag(Span span, Optional<String> name, boolean reuses) {}

    private WikitextTags() {}

    static WikitextTags of(String source) {
        String markup = blank(NO_MARKUP, source);
        WikitextTags found = new WikitextTags();
        found.scan(withoutNoteLists(markup));
        NEEDED.matcher(markup).results().map(WikitextTags::span).forEach(found.needed::add);
        return found;
    }

    /** Those that are marks, in order. */
    List<Tag> tags() {
        return List.copyOf(tags);
    }

    /** The tags that say that a citation is needed. */
    Set<Span> needed() {
        return Set.copyOf(needed);
    }

    /** What a search for opening and closing tags finds, whatever surrounds them. */
    static Set<Span> closedPairs(String source) {
        Set<Span> pairs = new HashSet<>();
        CLOSED_PAIR.matcher(source).results().map(WikitextTags::span).forEach(pairs::add);
        return pairs;
    }

    private void scan(String markup) {
        Optional<MatchResult> open = Optional.empty();
        for (Matcher tag = TAG.matcher(markup); tag.find(); ) {
            boolean closes = tag.group(1) == null;
            if (closes && open.isPresent()) {
                tags.add(new Tag(
                        new Span(open.get().start(), tag.end()), name(open.get().group(1)), false));
                open = Optional.empty();
            } else if (!closes && tag.group(2).isEmpty()) {
                open = Optional.of(tag.toMatchResult());
            } else if (!closes) {
                tags.add(new Tag(span(tag.toMatchResult()), name(tag.group(1)), true));
            }
        }
    }

    private static Optional<String> name(String attributes) {
        return NAME.matcher(attributes)
                .results()
                .flatMap(name -> IntStream.rangeClosed(1, name.groupCount())
                        .mapToObj(group -> Optional.ofNullable(name.group(group)))
                        .flatMap(Optional::stream))
                .map(String::strip)
                .findFirst();
    }

    private static String withoutNoteLists(String markup) {
        StringBuilder text = new StringBuilder(blank(NOTE_LIST, markup));
        for (Matcher list = NOTE_LIST_TEMPLATE.matcher(markup); list.find(); ) {
            int end = templateEnd(markup, list.start());
            text.replace(list.start(), end, " ".repeat(end - list.start()));
        }
        return text.toString();
    }

    private static int templateEnd(String markup, int start) {
        int depth = 0;
        for (int i = start; i < markup.length() - 1; i++) {
            if (markup.startsWith("{{", i)) {
                depth++;
                i++;
            } else if (markup.startsWith("}}", i)) {
                depth--;
                i++;
            }
            if (depth == 0) {
                return i + 1;
            }
        }
        return markup.length();
    }

    private static String blank(Pattern pattern, String source) {
        return pattern.matcher(source).replaceAll(found -> " ".repeat(found.end() - found.start()));
    }

    private static Span span(MatchResult found) {
        return new Span(found.start(), found.end());
    }
}
