package io.github.touchstone.gate;

import io.github.touchstone.dismissal.RuleChoice;

/** Something that a policy asks of a text. */
public sealed interface Requirement {

    /**
     * What follows if the text does not meet it.
     *
     * @return {@link Decision#WARN} or {@link Decision#BLOCK}
     */
    Decision then();

    /**
     * The field by which a policy asks for it.
     *
     * @return such as "minimumScore"
     */
    String name();

    /**
     * A score of so many points.
     *
     * @param points 0 to 100
     * @param lowerEnd whether the lower end of the interval has to reach them, and not just the score
     * @param undetermined what follows if the text has no score
     * @param then what follows if it has less
     */
    record MinimumScore(double points, boolean lowerEnd, Decision undetermined, Decision then) implements Requirement {
        @Override
        public String name() {
            return "minimumScore";
        }
    }

    /**
     * No contradiction, with a fact or within the text, that is more probable.
     *
     * @param probability 0 to 1
     * @param then what follows if there is one
     */
    record NoContradictionAbove(double probability, Decision then) implements Requirement {
        @Override
        public String name() {
            return "noContradictionAbove";
        }
    }

    /**
     * No finding by some rules that the baseline does not have.
     *
     * @param rules the rules
     * @param then what follows if there is one
     */
    record NoNew(RuleChoice rules, Decision then) implements Requirement {
        @Override
        public String name() {
            return "noNew";
        }
    }

    /**
     * At most so many findings by some rules; of one that gathers several statements, each counts.
     *
     * @param count 0 or more
     * @param rules the rules, which are counted together
     * @param then what follows if there are more
     */
    record AtMost(int count, RuleChoice rules, Decision then) implements Requirement {
        @Override
        public String name() {
            return "atMost";
        }
    }
}
