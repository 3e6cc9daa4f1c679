package io.github.touchstone.corpus.train;

import io.github.touchstone.need.NeedRole;
import io.github.touchstone.need.NeedSign;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** The groups that the features of citation need fall into. */
final class NeedFeatureGroups {

    static final Map<String, Predicate<NeedFeature>> ALL = all();

    private NeedFeatureGroups() {}

    private static Map<String, Predicate<NeedFeature>> all() {
        Map<String, Predicate<NeedFeature>> groups = new LinkedHashMap<>();
        groups.put("single words", feature -> isOwn(feature) && feature.words() == 1);
        groups.put("two words", feature -> isOwn(feature) && feature.words() == 2);
        groups.put("the sentences beside it", feature -> !isOwn(feature));
        groups.put(
                "place in its paragraph",
                feature -> isOwn(feature) && (feature.is(NeedSign.BEFORE) || feature.is(NeedSign.BEHIND)));
        groups.put(
                "length, numbers, kind and place of the block",
                feature -> isOwn(feature)
                        && (feature.is(NeedSign.LENGTH)
                                || feature.is(NeedSign.NUMBER)
                                || feature.is(NeedSign.BLOCK)
                                || feature.is(NeedSign.PARAGRAPH)));
        return groups;
    }

    private static boolean isOwn(NeedFeature feature) {
        return feature.role() == NeedRole.SAME;
    }
}
