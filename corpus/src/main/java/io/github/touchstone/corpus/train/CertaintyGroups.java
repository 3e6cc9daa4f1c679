package io.github.touchstone.corpus.train;

import io.github.touchstone.hedge.CertaintyFeature;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Features that are of one kind, and are left out together to see what they bring. */
final class CertaintyGroups {

    static final Map<String, Set<CertaintyFeature>> ALL = all();

    private CertaintyGroups() {}

    private static Map<String, Set<CertaintyFeature>> all() {
        Map<String, Set<CertaintyFeature>> all = new LinkedHashMap<>();
        all.put("likelihoods", range(CertaintyFeature.LOWEST_LIKELIHOOD, CertaintyFeature.DENIED_CUE));
        all.put("modals", range(CertaintyFeature.MAY, CertaintyFeature.WOULD));
        all.put("likely words", range(CertaintyFeature.LIKELY, CertaintyFeature.MORE_LIKELY));
        all.put("verbs", range(CertaintyFeature.SEEM, CertaintyFeature.FIND));
        all.put("denial", range(CertaintyFeature.NO, CertaintyFeature.THERE_IS_NO));
        all.put("approximation", EnumSet.of(CertaintyFeature.APPROXIMATORS, CertaintyFeature.APPROXIMATE));
        all.put("other words", range(CertaintyFeature.QUANTITY, CertaintyFeature.IF));
        all.put("length", range(CertaintyFeature.LENGTH, CertaintyFeature.UNUSUAL_LENGTH));
        return Collections.unmodifiableMap(all);
    }

    private static Set<CertaintyFeature> range(CertaintyFeature first, CertaintyFeature last) {
        return EnumSet.range(first, last);
    }
}
