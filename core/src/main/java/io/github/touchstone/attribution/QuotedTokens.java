package io.github.touchstone.attribution;

import io.github.touchstone.quotation.Quotation;
import io.github.touchstone.text.Tokens;
import java.util.BitSet;
import java.util.List;

/** Which tokens stand between quotation marks, the marks included, or in a block of quoted words. */
final class QuotedTokens {

    private final BitSet quoted = new BitSet();
    private final BitSet opening = new BitSet();
    private final BitSet closing = new BitSet();

    QuotedTokens(Tokens tokens, List<Quotation> quotations) {
        for (Quotation quotation : quotations) {
            int first = tokens.at(quotation.span().start());
            int end = tokens.at(quotation.span().end());
            quoted.set(first, end);
            if (!quotation.block() && first < end) {
                opening.set(first);
                closing.set(end - 1);
            }
        }
    }

    boolean contains(int token) {
        return quoted.get(token);
    }

    boolean opensAt(int token) {
        return opening.get(token);
    }

    boolean closesAt(int token) {
        return token >= 0 && closing.get(token);
    }
}
