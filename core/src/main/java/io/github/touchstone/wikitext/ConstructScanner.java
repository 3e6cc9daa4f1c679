package io.github.touchstone.wikitext;

import io.github.touchstone.text.Span;
import io.github.touchstone.wikitext.Constructs.Kind;
import io.github.touchstone.wikitext.MarkupNames.Role;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Pairs braces, brackets and tags in one pass, with a stack of those that are open. */
final class ConstructScanner {

    private final String source;
    private final Constructs constructs = new Constructs();
    private final OpenBrackets open = new OpenBrackets(constructs);
    private final TagReader tags;
    private final List<RefRanges.Range> refs;
    private final Deque<Scope> scopes = new ArrayDeque<>();

    private int nextRef;
    private int limit;

    ConstructScanner(String source) {
        this.source = source;
        this.tags = new TagReader(source);
        this.refs = RefRanges.of(source);
        this.limit = source.length();
    }

    /**
     * An element whose content is markup. What is opened in it is closed in it.
     *
     * @param number its number
     * @param kind what it is
     * @param end offset after its closing tag
     * @param outerLimit where what surrounds it ends
     */
    private record Scope(int number, Kind kind, int end, int outerLimit) {}

    Constructs scan() {
        int i = 0;
        while (i < limit || !scopes.isEmpty()) {
            i = i < limit ? next(i) : leave();
        }
        open.dropAll();
        constructs.settle();
        return constructs;
    }

    private int next(int i) {
        return switch (source.charAt(i)) {
            case '<' -> tag(i);
            case '{' -> openBraces(i);
            case '}' -> closeBraces(i);
            case '[' -> openBracket(i);
            case ']' -> closeBracket(i);
            case '\n' -> {
                open.endLine();
                yield i + 1;
            }
            default -> i + 1;
        };
    }

    private int openBraces(int i) {
        int count = run(i, '{', limit - i);
        int three = count >= 3 && count % 2 == 1 ? i + count - 3 : i + count;
        for (int start = i; start + 1 < three; start += 2) {
            open.push(OpenBrackets.Kind.BRACES, start, start + 2);
        }
        if (three < i + count) {
            open.push(OpenBrackets.Kind.THREE_BRACES, three, three + 3);
        }
        return i + count;
    }

    private int closeBraces(int i) {
        int count = run(i, '}', 3);
        return count < 2 ? i + 1 : open.closeBraces(i, count);
    }

    private int openBracket(int i) {
        if (source.startsWith("[", i + 1)) {
            int count = run(i, '[', 4);
            if (count == 3) {
                return i + 1;
            }
            open.push(OpenBrackets.Kind.LINK, i, i + 2);
            return i + 2;
        }
        if (Addresses.isAt(source, i + 1)) {
            open.push(OpenBrackets.Kind.ADDRESS, i, i + 1);
        }
        return i + 1;
    }

    private int closeBracket(int i) {
        return open.closeBracket(i, run(i, ']', 2));
    }

    private int run(int start, char c, int most) {
        int i = start;
        while (i < limit && i - start < most && source.charAt(i) == c) {
            i++;
        }
        return i - start;
    }

    private int tag(int i) {
        Optional<Tag> tag = tags.at(i);
        return tag.isEmpty() ? i + 1 : tag(tag.get());
    }

    private int tag(Tag tag) {
        return switch (tag.shape()) {
            case COMMENT -> add(tag, Kind.COMMENT);
            case ELEMENT -> add(tag, tag.what() == Role.NOWIKI ? Kind.NOWIKI : Kind.OUT);
            case EMPTY -> add(tag, kind(tag.what()));
            case CLOSE -> add(tag, Kind.TAG);
            case OPEN -> openElement(tag);
        };
    }

    private static Kind kind(Role role) {
        return switch (role) {
            case REF -> Kind.REF;
            case REFERENCES -> Kind.REFERENCES;
            default -> Kind.TAG;
        };
    }

    private int openElement(Tag tag) {
        return switch (tag.what()) {
            case REF -> openRef(tag);
            case REFERENCES -> enterIfClosed(tag, Kind.REFERENCES);
            case OUT -> enterIfClosed(tag, Kind.OUT);
            default -> add(tag, Kind.TAG);
        };
    }

    /** A tag that was inside a comment until the comment was cut short is none. */
    private int openRef(Tag tag) {
        while (nextRef < refs.size() && refs.get(nextRef).start() < tag.start()) {
            nextRef++;
        }
        boolean known = nextRef < refs.size() && refs.get(nextRef).start() == tag.start();
        return known ? enter(tag, Kind.REF, refs.get(nextRef).end()) : add(tag, Kind.TAG);
    }

    private int enterIfClosed(Tag tag, Kind kind) {
        Optional<Span> end = tags.end(tag).filter(span -> span.end() <= limit);
        return end.map(span -> enter(tag, kind, span)).orElseGet(() -> add(tag, kind(tag.what())));
    }

    private int enter(Tag tag, Kind kind, Span end) {
        int number = constructs.open(tag.start(), tag.end());
        scopes.push(new Scope(number, kind, Math.max(tag.end(), Math.min(end.end(), limit)), limit));
        open.enter();
        limit = Math.max(tag.end(), Math.min(end.start(), limit));
        return tag.end();
    }

    private int leave() {
        Scope scope = scopes.pop();
        open.leave();
        constructs.close(scope.number, scope.kind, limit, scope.end);
        limit = scope.outerLimit;
        return scope.end;
    }

    private int add(Tag tag, Kind kind) {
        int end = Math.min(tag.end(), limit);
        int number = constructs.open(tag.start(), tag.contentStart());
        constructs.close(number, kind, Math.min(tag.contentEnd(), end), end);
        return end;
    }
}
