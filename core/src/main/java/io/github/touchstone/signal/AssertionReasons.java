package io.github.touchstone.signal;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.claim.Claim;
import io.github.touchstone.claim.Claim.Kind;
import io.github.touchstone.claim.Sign;
import io.github.touchstone.support.Carrier;
import io.github.touchstone.support.Grade;
import io.github.touchstone.support.JudgedClaim;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Says of a claim without a source what is claimed, why it was taken as checkable, what was looked for, and what would
 * mend it.
 */
final class AssertionReasons {

    private static final int QUOTED_WORDS = 10;
    private static final int SIGNS = 4;

    private static final List<Kind> BY_NEED = List.of(
            Kind.QUOTATION,
            Kind.MEDICAL,
            Kind.LAW,
            Kind.CAUSE,
            Kind.TREND,
            Kind.QUANTITY,
            Kind.COMPARISON,
            Kind.EVENT,
            Kind.DEFINITION);

    private final Analysis analysis;

    AssertionReasons(Analysis analysis) {
        this.analysis = analysis;
    }

    String of(JudgedClaim judged) {
        Claim claim = judged.claim();
        return "“" + words(claim) + "” " + stated(claim) + " " + lookedFor(judged) + " " + mend(claim);
    }

    /** The first words of a claim, up to the sign that ends it. */
    private String words(Claim claim) {
        Tokens tokens = analysis.text().tokens();
        Sentence sentence = analysis.text().sentences().get(claim.sentence());
        int token = sentence.firstToken();
        int words = 0;
        while (token < sentence.endToken() && words < QUOTED_WORDS) {
            words += tokens.kind(token) == Token.Kind.WORD || tokens.kind(token) == Token.Kind.NUMBER ? 1 : 0;
            token++;
        }
        boolean whole = token == sentence.endToken() || isEnd(tokens, token, sentence);
        String text = analysis.text().document().text();
        return text.substring(tokens.start(sentence.firstToken()), tokens.end(token - 1))
                        .replace('\n', ' ')
                + (whole ? "" : " …");
    }

    private static boolean isEnd(Tokens tokens, int token, Sentence sentence) {
        return token == sentence.endToken() - 1 && tokens.kind(token) == Token.Kind.PUNCTUATION;
    }

    private static String stated(Claim claim) {
        String kinds = claim.kinds().contains(Kind.GENERAL)
                ? "is a statement of fact that can be checked"
                : "states " + list(claim.kinds(), AssertionReasons::what, Integer.MAX_VALUE);
        return claim.signs().isEmpty()
                ? kinds + "."
                : kinds + ": it has " + list(claim.signs(), Sign::label, SIGNS) + ".";
    }

    private static String what(Kind kind) {
        return switch (kind) {
            case QUANTITY -> "a quantity";
            case EVENT -> "an event or a date";
            case COMPARISON -> "a comparison";
            case CAUSE -> "a cause";
            case QUOTATION -> "what somebody said";
            case LAW -> "a matter of law";
            case TREND -> "a trend";
            case DEFINITION -> "what something is";
            case MEDICAL -> "a matter of health";
            case GENERAL -> "a fact";
        };
    }

    private String lookedFor(JudgedClaim judged) {
        String facts = analysis.factCheck().facts() > 0 ? ", and no reference fact that bears it out" : "";
        if (judged.support().grade() == Grade.NONE) {
            return "Looked for and not found: a citation in the sentence or closing the paragraph, a source named with"
                    + " it, data shown with it" + facts + ".";
        }
        Carrier best = judged.support().carriers().get(0);
        return "All that carries it is " + best.rule().words() + ".";
    }

    /** The kind that most needs its own source decides. */
    private static String mend(Claim claim) {
        if (claim.signs().contains(Sign.ACCUSATION)) {
            return "Cite a reliable source for this, or take it out: it accuses somebody who is named.";
        }
        for (Kind kind : BY_NEED) {
            if (claim.kinds().contains(kind) && !isBesideThePoint(kind, claim)) {
                return mend(kind);
            }
        }
        return mend(Kind.GENERAL);
    }

    /** In "he died in 1880, four months later" the four months need no source of their own. */
    private static boolean isBesideThePoint(Kind kind, Claim claim) {
        return kind == Kind.QUANTITY
                && claim.kinds().contains(Kind.EVENT)
                && !claim.signs().contains(Sign.MEASURE)
                && !claim.signs().contains(Sign.FIGURE);
    }

    private static String mend(Kind kind) {
        return switch (kind) {
            case QUOTATION -> "Say who said it and where.";
            case MEDICAL -> "Cite a study, a review or a health authority.";
            case LAW -> "Name the act, the article or the case.";
            case CAUSE -> "Cite the study or the inquiry that found the cause.";
            case TREND -> "Cite the figures that show the change, and for what time.";
            case QUANTITY -> "Cite where the figure is from.";
            case COMPARISON -> "Cite what it was measured by, and when.";
            case EVENT -> "Cite an account of it.";
            case DEFINITION -> "Cite who defines it so.";
            case GENERAL -> "Cite a source, or say who holds it.";
        };
    }

    /** Of the claims of one paragraph, which are at least two. */
    String of(List<JudgedClaim> these) {
        long vague = these.stream()
                .filter(judged -> judged.support().grade() == Grade.PARTLY)
                .count();
        String of = vague == 0 ? "" : vague == these.size() ? " but a vague one" : " or only a vague one";
        return these.size() + " checkable statements here have no source" + of
                + ". Each matters less than those that are listed alone. Cite a source for each, or one for all that it"
                + " carries.";
    }

    /** The first of some things, told as "a, b and c". */
    private static <T> String list(Set<T> things, Function<T, String> word, int most) {
        int last = Math.min(things.size(), most) - 1;
        StringBuilder words = new StringBuilder();
        Iterator<T> next = things.iterator();
        for (int i = 0; i <= last; i++) {
            words.append(i == 0 ? "" : i == last ? " and " : ", ").append(word.apply(next.next()));
        }
        return words.toString();
    }
}
