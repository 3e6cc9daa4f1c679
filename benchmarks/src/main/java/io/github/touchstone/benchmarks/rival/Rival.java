package io.github.touchstone.benchmarks.rival;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.benchmarks.naive.NaivePipeline;
import io.github.touchstone.benchmarks.sample.FactSet;
import io.github.touchstone.benchmarks.sample.TextSize;
import io.github.touchstone.report.Report;
import io.github.touchstone.report.ReportJson;

/** Who is measured, and what it does with a text. */
public enum Rival {
    /** The measure that all others are held against. */
    BREAK_ITERATOR_WORDS("java.text.BreakIterator, words", "boundaries") {
        @Override
        public Engine engine() {
            return Boundaries.jdkWords();
        }
    },
    /** The JDK's sentences. */
    BREAK_ITERATOR_SENTENCES("java.text.BreakIterator, sentences", "boundaries") {
        @Override
        public Engine engine() {
            return Boundaries.jdkSentences();
        }
    },
    /** The least that can be done with a text. */
    CHARACTER_SCAN("one pass over the characters with a class table", "words") {
        @Override
        public Engine engine() {
            return new CharacterScan();
        }
    },
    /** ICU's words. */
    ICU_WORDS("ICU4J, words", "boundaries") {
        @Override
        public Engine engine() {
            return Boundaries.icuWords();
        }
    },
    /** ICU's sentences. */
    ICU_SENTENCES("ICU4J, sentences", "boundaries") {
        @Override
        public Engine engine() {
            return Boundaries.icuSentences();
        }
    },
    /** Our hedge terms by an automaton. */
    AHO_CORASICK("Aho-Corasick double array, our hedge terms", "terms, also within others") {
        @Override
        public Engine engine() {
            return new AhoCorasick(CueList.terms());
        }
    },
    /** Our hedge terms by a regular expression. */
    REGEX("java.util.regex, our hedge terms side by side", "terms") {
        @Override
        public Engine engine() {
            return RegexCues.alternatives(CueList.terms());
        }
    },
    /** Our hedge terms by a better regular expression. */
    REGEX_TRIE("java.util.regex, our hedge terms as a trie", "terms") {
        @Override
        public Engine engine() {
            return RegexCues.trie(CueList.terms());
        }
    },
    /** OpenNLP's sentences. */
    OPENNLP_SENTENCES("OpenNLP, sentences", "sentences") {
        @Override
        public Engine engine() {
            return OpenNlp.sentences();
        }
    },
    /** OpenNLP's three stages. */
    OPENNLP_TAGS("OpenNLP, sentences, tokens, parts of speech", "tags") {
        @Override
        public Engine engine() {
            return OpenNlp.tags();
        }
    },
    /** LanguageTool. */
    LANGUAGE_TOOL("LanguageTool, full check", "matches") {
        @Override
        public Engine engine() {
            return new LanguageTool();
        }

        @Override
        TextSize text(TextSize asked) {
            return TextSize.ARTICLE;
        }
    },
    /** Our pipeline as one would write it first. */
    NAIVE("the naive form of Touchstone, no facts", "findings") {
        @Override
        public Engine engine() {
            return new NaivePipeline()::count;
        }
    },
    /** Our pipeline. */
    TOUCHSTONE("Touchstone, text to report, no facts", "findings") {
        @Override
        public Engine engine() {
            return touchstone(FactSet.NONE);
        }
    },
    /** Our pipeline, and all that a report can be asked for. */
    TOUCHSTONE_JSON("Touchstone, text to report to JSON with all mends, no facts", "findings") {
        @Override
        public Engine engine() {
            ReliabilityScorer scorer = ReliabilityScorer.create();
            return text -> {
                Report report = scorer.score(text);
                // No JSON is shorter than its findings; so it cannot be left out.
                return Math.min(
                        ReportJson.of("prose", report).length(),
                        report.findings().size());
            };
        }
    },
    /** Our pipeline with facts. */
    TOUCHSTONE_1000_FACTS("Touchstone, text to report, 1,000 facts", "findings") {
        @Override
        public Engine engine() {
            return touchstone(FactSet.THOUSAND);
        }
    },
    /** Our pipeline with many facts. */
    TOUCHSTONE_100000_FACTS("Touchstone, text to report, 100,000 facts", "findings") {
        @Override
        public Engine engine() {
            return touchstone(FactSet.HUNDRED_THOUSAND);
        }
    };

    private final String title;
    private final String counted;

    Rival(String title, String counted) {
        this.title = title;
        this.counted = counted;
    }

    /**
     * Makes it ready; models, lists and facts are loaded here, and no time is taken of that.
     *
     * @return an engine for one thread
     */
    public abstract Engine engine();

    /**
     * Names it.
     *
     * @return whose it is and what it does
     */
    public String title() {
        return title;
    }

    /**
     * Names what its engine counts.
     *
     * @return such as "boundaries"
     */
    public String counted() {
        return counted;
    }

    /** The text that it is given where one of this size is asked for: half a minute for a book is too long to wait. */
    TextSize text(TextSize asked) {
        return asked;
    }

    private static Engine touchstone(FactSet facts) {
        ReliabilityScorer scorer =
                ReliabilityScorer.builder().facts(facts.facts()).build();
        return text -> scorer.score(text).findings().size();
    }
}
