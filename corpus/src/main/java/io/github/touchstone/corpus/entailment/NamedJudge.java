package io.github.touchstone.corpus.entailment;

import io.github.touchstone.entailment.Judge;
import io.github.touchstone.entailment.TypedJudge;
import java.util.OptionalDouble;

/**
 * A judge as users name it.
 *
 * @param name such as "typed, entailment/relation 1"
 * @param judge the judge
 * @param threshold the least probability of a contradiction at which it says so; empty if it decides otherwise
 */
public record NamedJudge(String name, Judge judge, OptionalDouble threshold) {

    /**
     * The standard judge, which reasons over typed pieces.
     *
     * @return the judge as it ships
     */
    public static NamedJudge typed() {
        TypedJudge judge = new TypedJudge();
        return new NamedJudge("typed, " + judge.model(), judge, OptionalDouble.of(judge.threshold()));
    }
}
