package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.bibliography.FieldModel;
import io.github.touchstone.corpus.accuracy.Group;
import io.github.touchstone.corpus.accuracy.Measures;
import io.github.touchstone.corpus.row.ReferenceRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/** Counts how many entries have their year, first author and title right, over all and over those held out. */
final class ReadFields {

    private final FieldModel model = FieldModel.standard();
    private final List<ReadReference> all = new ArrayList<>();
    private final List<ReadReference> heldOut = new ArrayList<>();

    String model() {
        return model.label();
    }

    void add(ReferenceRow entry) {
        ReadReference read = ReadReference.of(entry, model);
        all.add(read);
        if (entry.part() == ReferenceRow.HELD_OUT) {
            heldOut.add(read);
        }
    }

    Map<String, Group> groups() {
        Map<String, Group> groups = new LinkedHashMap<>();
        put(groups, "", all);
        put(groups, ", heldOut", heldOut);
        return groups;
    }

    private static void put(Map<String, Group> groups, String which, List<ReadReference> read) {
        if (!read.isEmpty()) {
            groups.put("year" + which, share(read, ReadReference::year));
            groups.put("firstAuthor" + which, share(read, ReadReference::firstAuthor));
            groups.put("titleStart" + which, share(read, ReadReference::titleStart));
            groups.put("allThree" + which, share(read, ReadReference::all));
        }
    }

    private static Group share(List<ReadReference> read, Predicate<ReadReference> right) {
        double share = read.stream().filter(right).count() / (double) read.size();
        return new Group(read.size(), Measures.NONE.with("accuracy", OptionalDouble.of(share)));
    }
}
