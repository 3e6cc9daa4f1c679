package io.github.touchstone.citation;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.text.Annotation;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells links that lead on to other reading from links that carry what is said: those in a block that is nothing but
 * links or that opens with "See also:", buttons ("read more"), and ways to share the page.
 */
final class Pointers {

    private static final int LONGEST_LEAD = 40;
    private static final Set<String> LEADS = terms(Set.of("lead"));
    private static final Set<String> BUTTONS = terms(Set.of("lead", "button"));
    /** Where the pages of networks take a link to be shared. */
    private static final List<String> SHARING = List.of(
            "facebook.com/sharer",
            "twitter.com/intent",
            "twitter.com/share",
            "x.com/intent",
            "linkedin.com/sharearticle",
            "linkedin.com/sharing",
            "pinterest.com/pin/create",
            "reddit.com/submit",
            "t.me/share",
            "api.whatsapp.com/send",
            "wa.me/");

    private final Segmentation text;
    private final Set<Integer> pointing = new HashSet<>();

    Pointers(Segmentation text) {
        this.text = text;
        List<Block> blocks = text.document().blocks();
        int[] linkedWords = linkedWords(blocks);
        for (int block = 0; block < blocks.size(); block++) {
            boolean onlyLinks = linkedWords[block] > 0
                    && blocks.get(block).kind() != Block.Kind.QUOTE
                    && linkedWords[block] == words(blocks.get(block).span());
            if (onlyLinks
                    || (linkedWords[block] > 0
                            && opensWithLead(blocks.get(block).span()))) {
                pointing.add(block);
            }
        }
    }

    private static Set<String> terms(Set<String> kinds) {
        Set<String> terms = new HashSet<>();
        for (Term term : Lexicons.standard().get("citation/pointer").terms()) {
            if (kinds.contains(term.column("kind"))) {
                terms.add(Fold.fold(term.text()));
            }
        }
        return Set.copyOf(terms);
    }

    /** Tells whether a link, as the markup has it, is no citation. */
    boolean isPointer(Annotation link) {
        int sentence = text.sentenceAt(link.span().start());
        String words = Fold.fold(link.span().of(text.document().text())).strip();
        return pointing.contains(text.sentences().get(sentence).block())
                || BUTTONS.contains(words)
                || isSharing(link.value());
    }

    private static boolean isSharing(String address) {
        String host = WebAddress.host(address);
        String lower = address.toLowerCase(Locale.ROOT);
        String place = lower.substring(Math.max(0, lower.indexOf(host)));
        return SHARING.stream().anyMatch(place::startsWith);
    }

    /** For each block the number of its words that are part of a link; links do not overlap. */
    private int[] linkedWords(List<Block> blocks) {
        int[] counts = new int[blocks.size()];
        int end = 0;
        for (Annotation annotation : text.document().annotations()) {
            if (annotation.kind() == Annotation.Kind.LINK && annotation.span().start() >= end) {
                int block = text.sentences()
                        .get(text.sentenceAt(annotation.span().start()))
                        .block();
                counts[block] += words(annotation.span());
                end = annotation.span().end();
            }
        }
        return counts;
    }

    private int words(Span span) {
        Tokens tokens = text.tokens();
        int words = 0;
        for (int token = tokens.at(span.start()); token < tokens.size() && tokens.start(token) < span.end(); token++) {
            words += tokens.kind(token) == Token.Kind.PUNCTUATION ? 0 : 1;
        }
        return words;
    }

    private boolean opensWithLead(Span block) {
        String chars = text.document().text();
        String opening = chars.substring(block.start(), Math.min(block.end(), block.start() + LONGEST_LEAD));
        int colon = opening.indexOf(':');
        return colon > 0
                && LEADS.contains(Fold.fold(opening.substring(0, colon)).strip());
    }
}
