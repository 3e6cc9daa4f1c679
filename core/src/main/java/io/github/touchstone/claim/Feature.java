package io.github.touchstone.claim;

import io.github.touchstone.lexicon.Term;

/**
 * What a sentence may show, for or against its being a checkable statement of fact. A set of features is the bits of a
 * {@code long}, by ordinal.
 */
enum Feature {
    /** A day, month or year: "12 November", "1940". */
    DATE,
    /** A figure that is no date and no citation mark. */
    FIGURE,
    /** A word that counts, other than "one". */
    NUMBER_WORD,
    /** A figure with its unit: "40 km", "$9", "3.3 per cent". */
    MEASURE,
    /** A capitalized word inside the sentence, or a known place at its start. */
    NAME,
    /** At least three of them. */
    MANY_NAMES,
    /** A word in -ed, or a verb with a past form of its own. */
    PAST("claim/past"),
    /** No word known to be a verb. */
    NO_VERB,
    /** The first word is none of the common function words: what is spoken of is named at once. */
    NAMED_SUBJECT,
    /** Nobody speaks, nobody is spoken to, and nothing is judged, wished or supposed. */
    IMPERSONAL,
    /** 4 to 6 words. */
    SHORT,
    /** 7 to 11 words. */
    FAIRLY_SHORT,
    /** 20 to 34 words. */
    FAIRLY_LONG,
    /** 35 words or more. */
    LONG,
    /** Words of 5 letters or more on average. */
    LONG_WORDS,
    /** A small first letter: a piece of a sentence. */
    FRAGMENT,
    /** At least three words are quoted. */
    PARTLY_QUOTED,
    /** All words are quoted. */
    QUOTED,
    /** No mark ends the sentence. */
    UNENDED,
    /** No mark ends it, and three in four words have a capital: a title. */
    TITLE,
    /** Marks that part the steps of a path: "Home » News | Log in". */
    CRUMBS,
    /** Fewer than 4 words. */
    TINY,
    /** A question mark at the end. */
    QUESTION,
    /** An exclamation mark at the end. */
    EXCLAMATION,
    /** The sentence opens as a question does: "why", "is". */
    QUESTION_OPENER("claim/question"),
    /** The sentence opens as an instruction does: "click", "do not". */
    INSTRUCTION("claim/instruction"),
    /** The author's own life: "I", "my". */
    FIRST_PERSON("claim/personal", 0.9, 1),
    /** "we", "our". */
    WE("claim/personal", 0.6, 0.6),
    /** "you", "your". */
    SECOND_PERSON("claim/personal", 0.4, 0.4),
    /** An opinion or demand that says so: "in my view", "should". */
    OPEN_OPINION("claim/opinion", 1, 1),
    /** Praise and blame: "shameful". */
    JUDGEMENT("claim/opinion", 0.8, 0.9),
    /** Words that judge at times: "important". */
    MILD_JUDGEMENT("claim/opinion", 0.5, 0.5),
    /** Thinking, wishing and feeling: "believe", "hope". */
    MIND("claim/mind"),
    /** What could be: "would", "can". */
    POSSIBILITY("claim/possibility"),
    /** What is to come: "will", "going to". */
    FUTURE("claim/future"),
    /** What depends on something: "if", "unless". */
    HYPOTHETICAL("claim/hypothetical"),
    /** What did not take place: "would have". */
    COUNTERFACTUAL("claim/counterfactual"),
    /** "he", "its". */
    THIRD_PERSON("claim/third-person"),
    /** "not", "never". */
    NEGATION("claim/negation"),
    /** "is", "has", "did": a verb that stands with a subject. */
    AUXILIARY("claim/auxiliary"),
    /** A verb of something that takes place. */
    EVENT("claim/event-verb"),
    /** More, less, most. */
    COMPARISON("claim/comparison"),
    /** One thing brings about another. */
    CAUSE("claim/cause"),
    /** A change over time. */
    TREND("claim/trend"),
    /** What something is. */
    DEFINITION("claim/definition"),
    /** Law and treaties. */
    LAW("claim/law"),
    /** Health and illness. */
    MEDICAL("claim/medical"),
    /** Terms that say how likely it is. */
    HEDGE("hedge/likelihood"),
    /** Terms that hide who says so. */
    WEASEL("hedge/weasel"),
    /** Terms that leave the measure open. */
    APPROXIMATOR("hedge/approximator"),
    /** Terms that insist. */
    BOOSTER("hedge/booster");

    private final String lexicon;
    private final double lowest;
    private final double highest;

    Feature() {
        this("");
    }

    Feature(String lexicon) {
        this(lexicon, 0, 1);
    }

    Feature(String lexicon, double lowest, double highest) {
        this.lexicon = lexicon;
        this.lowest = lowest;
        this.highest = highest;
    }

    /** The list whose terms show this feature; empty if it is not shown by terms. */
    String lexicon() {
        return lexicon;
    }

    /**
     * Tells whether a term of the list shows this feature: its weight is in the range. A likelihood of 1 says that the
     * term is no hedge.
     */
    boolean isShownBy(Term term) {
        if (lowest == 0 && highest == 1) {
            return term.number("likelihood", 0) < 1;
        }
        double weight = term.number("weight", 1);
        return weight >= lowest && weight <= highest;
    }

    /** Its place among the features as a bit, so that a sentence's features are one number. */
    @SuppressWarnings("EnumOrdinal")
    long bit() {
        return 1L << ordinal();
    }
}
