package io.github.touchstone.corpus.command;

import io.github.touchstone.corpus.entailment.NamedJudge;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;

/** Who can judge whether a claim contradicts a fact. */
enum JudgeName {
    /** Reasons over typed pieces; the standard. */
    TYPED;

    NamedJudge judge() {
        return switch (this) {
            case TYPED -> NamedJudge.typed();
        };
    }

    /** The words that help, completion and error messages show. */
    static final class Words implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return FormWords.of(JudgeName.class).iterator();
        }
    }

    /** Reads such a word. */
    static final class Reader implements ITypeConverter<JudgeName> {
        @Override
        public JudgeName convert(String word) {
            return FormWords.read(JudgeName.class, word);
        }
    }
}
