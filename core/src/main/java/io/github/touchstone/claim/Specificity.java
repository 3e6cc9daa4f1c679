package io.github.touchstone.claim;

import io.github.touchstone.lexicon.TermMatch;
import java.util.List;

/**
 * How exactly a claim says who, where, when and how much.
 *
 * <p>Each of the four questions is answered to a degree from 0 to 1, and each answer takes its share of what is left
 * open: specificity = (1 - (1 - {@value #BASE}) * product of (1 - share * degree)) * {@value #VAGUE} for each question
 * that a vague word leaves open instead ("some", "many", "recently"). The shares are {@value #WHO} for who,
 * {@value #WHERE} for where, {@value #WHEN} for when, {@value #HOW_MUCH} for how much; somebody's own words answer who
 * said what. So "The ministry sold 12 ships to Sweden on 3 May 1940" comes to .85, "Paris is in France" to .33, and "many
 * people have recently moved" to less than .1.
 */
final class Specificity {

    private static final double BASE = 0.1;
    private static final double WHO = 0.35;
    private static final double WHERE = 0.25;
    private static final double WHEN = 0.4;
    private static final double HOW_MUCH = 0.45;
    private static final double VAGUE = 0.8;

    private double who;
    private double where;
    private double when;
    private double howMuch;

    /** A full name answers who better than a single one. */
    void name(int words) {
        who = Math.max(who, words > 1 ? 1 : 0.7);
    }

    void place() {
        where = 1;
    }

    void quotedWords() {
        who = 1;
    }

    void date(DatePrecision precision) {
        when = Math.max(when, precision.degree());
    }

    /** A figure with its unit, a bare figure, or an amount in words. */
    void amount(boolean measured, boolean inFigures) {
        howMuch = Math.max(howMuch, measured ? 1 : inFigures ? 0.8 : 0.6);
    }

    /** 0 to 1, for a claim with these vague words. */
    double value(List<TermMatch> vague) {
        double open = (1 - BASE) * (1 - WHO * who) * (1 - WHERE * where) * (1 - WHEN * when) * (1 - HOW_MUCH * howMuch);
        double value = 1 - open;
        if (vague.isEmpty()) {
            return value;
        }
        for (String question : List.of("who", "where", "when", "how-much")) {
            boolean left = vague.stream()
                    .anyMatch(match -> match.term().column("question").equals(question));
            value *= left && degree(question) == 0 ? VAGUE : 1;
        }
        return value;
    }

    private double degree(String question) {
        return switch (question) {
            case "who" -> who;
            case "where" -> where;
            case "when" -> when;
            default -> howMuch;
        };
    }
}
