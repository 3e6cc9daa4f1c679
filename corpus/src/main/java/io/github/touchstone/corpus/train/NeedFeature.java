package io.github.touchstone.corpus.train;

import io.github.touchstone.need.NeedRole;
import io.github.touchstone.need.NeedSign;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A feature of a sentence, and for which sentence it speaks.
 *
 * @param name its name in the model's file
 * @param role for which sentence
 */
record NeedFeature(String name, NeedRole role) {

    private static final char PARTING = '\t';
    private static final List<NeedRole> ROLES = List.of(NeedRole.values());

    /** What features are told apart by while they are learnt. */
    String key() {
        return role.label() + PARTING + name;
    }

    static NeedFeature of(String key) {
        int parting = key.indexOf(PARTING);
        String role = key.substring(0, parting);
        return new NeedFeature(
                key.substring(parting + 1),
                ROLES.stream()
                        .filter(each -> each.label().equals(role))
                        .findFirst()
                        .orElseThrow());
    }

    /** For its neighbours a sentence speaks by its words, its length and its numbers only. */
    boolean isLearnt() {
        return role == NeedRole.SAME || words() == 1 || is(NeedSign.LENGTH) || is(NeedSign.NUMBER);
    }

    /** Whether it is a sign, whatever its value. */
    boolean is(NeedSign sign) {
        return name.startsWith(sign.label() + " ");
    }

    /** How many words it has; 0 for a sign. */
    int words() {
        return isSign() ? 0 : name.split(" ", -1).length;
    }

    /** An "@" that stands in a text is a word of its own. */
    private boolean isSign() {
        return name.startsWith("@") && name.length() > 1 && name.charAt(1) != ' ';
    }

    /** The weights of each name, by role. */
    static Map<String, double[]> weights(LogisticModel model, FeatureIndex index) {
        Map<String, double[]> weights = new LinkedHashMap<>();
        model.weights().forEach((number, weight) -> {
            NeedFeature feature = of(index.name(number));
            weights.computeIfAbsent(feature.name, name -> new double[ROLES.size()])[ROLES.indexOf(feature.role)] =
                    weight;
        });
        return weights;
    }
}
