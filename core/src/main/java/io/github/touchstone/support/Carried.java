package io.github.touchstone.support;

import io.github.touchstone.claim.Claim;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What was found so far to carry each claim. */
final class Carried implements Bearing {

    private static final Comparator<Carrier> ORDER =
            Comparator.comparing(Carrier::rule).thenComparing(Carrier::span);
    private static final int NO_CLAIM = -1;

    private final List<Claim> claims;
    private final int[] claimOfSentence;
    private final Grade[] grades;
    private final List<List<Carrier>> carriers = new ArrayList<>();

    Carried(List<Claim> claims, int sentences) {
        this.claims = claims;
        this.claimOfSentence = new int[sentences];
        Arrays.fill(claimOfSentence, NO_CLAIM);
        this.grades = new Grade[claims.size()];
        Arrays.fill(grades, Grade.NONE);
        for (int i = 0; i < grades.length; i++) {
            claimOfSentence[claims.get(i).sentence()] = i;
            carriers.add(List.of());
        }
    }

    @Override
    public void carry(int firstSentence, int endSentence, Carrier carrier) {
        for (int sentence = firstSentence; sentence < endSentence; sentence++) {
            if (claimOfSentence[sentence] != NO_CLAIM) {
                carry(claimOfSentence[sentence], carrier);
            }
        }
    }

    /** Lets something that only stands near carry what nothing carries yet. */
    void carryBare(int firstSentence, int endSentence, Carrier carrier) {
        for (int sentence = firstSentence; sentence < endSentence; sentence++) {
            int claim = claimOfSentence[sentence];
            if (claim != NO_CLAIM && grades[claim] != Grade.CARRIED) {
                carry(claim, carrier);
            }
        }
    }

    void carry(int claim, Carrier carrier) {
        if (carriers.get(claim).isEmpty()) {
            carriers.set(claim, new ArrayList<>(2));
        }
        carriers.get(claim).add(carrier);
        if (carrier.rule().grade().compareTo(grades[claim]) > 0) {
            grades[claim] = carrier.rule().grade();
        }
    }

    /** How well a claim is carried by what was found so far; {@link Grade#NONE} for a sentence that makes no claim. */
    Grade grade(int claim) {
        return grades[claim];
    }

    boolean isCarried(int claim) {
        return grades[claim] == Grade.CARRIED;
    }

    List<Claim> claims() {
        return claims;
    }

    List<Carrier> carriers(int claim) {
        List<Carrier> its = carriers.get(claim);
        return its.size() < 2 ? List.copyOf(its) : its.stream().sorted(ORDER).toList();
    }
}
