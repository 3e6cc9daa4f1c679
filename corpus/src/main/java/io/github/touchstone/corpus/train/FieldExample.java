package io.github.touchstone.corpus.train;

import io.github.touchstone.bibliography.EntryField;
import io.github.touchstone.bibliography.EntryWords;
import io.github.touchstone.bibliography.FieldFeatures;
import io.github.touchstone.bibliography.FieldModel;
import io.github.touchstone.corpus.row.ReferenceField;
import io.github.touchstone.corpus.row.ReferenceRow;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry to learn its fields from.
 *
 * @param fields the field of each word
 * @param ofWords the features of each word, by number
 * @param ofSteps the features of the step to each word, by number, from each field; empty for the first word
 */
record FieldExample(List<EntryField> fields, List<List<Integer>> ofWords, List<List<List<Integer>>> ofSteps) {

    FieldExample {
        fields = List.copyOf(fields);
        ofWords = List.copyOf(ofWords);
        ofSteps = List.copyOf(ofSteps);
    }

    static FieldExample of(ReferenceRow row, FeatureIndex index) {
        Tokens tokens = Tokens.of(row.text());
        EntryWords words = EntryWords.of(tokens, 0, tokens.size());
        FieldFeatures features = new FieldFeatures(words);
        List<List<Integer>> ofWords = new ArrayList<>();
        List<List<List<Integer>>> ofSteps = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            List<Integer> ofWord = new ArrayList<>();
            features.visitWord(word, (hash, of) -> ofWord.add(index.number(of.name())));
            ofWords.add(List.copyOf(ofWord));
            ofSteps.add(word == 0 ? List.of() : steps(features, word, index));
        }
        return new FieldExample(fields(row, words), ofWords, ofSteps);
    }

    private static List<List<Integer>> steps(FieldFeatures features, int word, FeatureIndex index) {
        List<List<Integer>> steps = new ArrayList<>();
        for (EntryField before : EntryField.values()) {
            List<Integer> step = new ArrayList<>();
            features.visitStep(word, (hash, of) -> step.add(index.number(FieldModel.stepFrom(before, of.name()))));
            steps.add(List.copyOf(step));
        }
        return List.copyOf(steps);
    }

    /** A word belongs to the field that it begins in; fields begin where words do. */
    private static List<EntryField> fields(ReferenceRow row, EntryWords words) {
        List<EntryField> fields = new ArrayList<>();
        int at = 0;
        for (int word = 0; word < words.size(); word++) {
            while (at + 1 < row.fields().size()
                    && words.start(word) >= row.fields().get(at).end()) {
                at++;
            }
            ReferenceField field = row.fields().get(at);
            fields.add(field.field());
        }
        return fields;
    }
}
