package io.github.touchstone.hedge;

import io.github.touchstone.lexicon.Term;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.List;
import java.util.Optional;

/**
 * What there is to know about a candidate: the term, the words around it, the tense of its sentence.
 *
 * <p>Each thing is said three times: of any candidate, of its class and of the very term, so that a rare term leans on
 * its like and a common one has its own say (Daumé III 2007, "Frustratingly easy domain adaptation"). The
 * tagger adds up weights by the hashes; training asks for the names as well. Not for several threads.
 */
public final class CueFeatures {

    /** Takes the features of a candidate one after the other. */
    @FunctionalInterface
    public interface Sink {
        /**
         * Takes a feature.
         *
         * @param hash the hash of its name
         * @param features tells its name, by {@link CueFeatures#name()}, until the next one comes
         */
        void feature(long hash, CueFeatures features);
    }

    /** Words on either side that are looked at. */
    private static final int WINDOW = 6;
    /** A word of asking stands at most this far before: "asked the men if". */
    private static final int ASKED_WITHIN = 3;

    private static final FeatureScope[] SCOPES = FeatureScope.values();
    /** Of any candidate, of its class, and of the term: the first of the scopes. */
    private static final int AROUND = 3;

    private static final List<FeatureValue> COUNTS = FeatureValue.listOf("0", "1", "2");
    private static final FeatureValue NUMBER = FeatureValue.of("#");
    private static final FeatureValue END = FeatureValue.of("</s>");
    private static final FeatureValue NONE = FeatureValue.of("none");
    private static final FeatureValue BEFORE = FeatureValue.of("before");
    private static final FeatureValue AFTER = FeatureValue.of("after");
    private static final FeatureValue YES = FeatureValue.of("yes");
    private static final int NO_TOKEN = -1;

    private final Tokens tokens;
    private final Sink sink;
    private CueSentence sentence = CueSentence.EMPTY;
    private int sentenceIndex = -1;

    private final long[] scopes = new long[SCOPES.length];
    private Optional<Term> term = Optional.empty();
    private int scope;
    private boolean isScopeAlone;
    private FeatureGroup group = FeatureGroup.LEFT;
    private FeatureValue value = NONE;
    private int word = NO_TOKEN;

    /**
     * Prepares to look at the candidates of a text.
     *
     * @param tokens the text
     * @param sink takes their features
     */
    public CueFeatures(Tokens tokens, Sink sink) {
        this.tokens = tokens;
        this.sink = sink;
    }

    /**
     * Gives the sink every feature of a candidate, each once.
     *
     * @param candidate a candidate of this text
     */
    public void visit(CueCandidate candidate) {
        if (candidate.sentence().index() != sentenceIndex) {
            sentenceIndex = candidate.sentence().index();
            sentence = CueSentence.of(tokens, candidate.sentence());
        }
        visitScopes(candidate);
        visitWindows(candidate);
        visitSentence(candidate);
        visitNext(candidate);
    }

    /**
     * The name of the feature that the sink was given last.
     *
     * @return such as "t:may" for the term itself, "t:may|R=be" for a "be" after it, "g|R=be" for one after any term
     */
    public String name() {
        String ofTerm = term.map(SCOPES[scope]::name).orElse("");
        if (isScopeAlone) {
            return ofTerm;
        }
        String last = word == NO_TOKEN ? value.text() : Fold.fold(tokens.text(word));
        return ofTerm + "|" + group.label() + "=" + last;
    }

    private void visitScopes(CueCandidate candidate) {
        term = Optional.of(candidate.term());
        isScopeAlone = true;
        ListedTerm listed = ListedTerm.of(candidate.term());
        for (scope = 0; scope < SCOPES.length; scope++) {
            scopes[scope] = listed.scope(scope);
            if (SCOPES[scope] != FeatureScope.ANY) {
                sink.feature(scopes[scope], this);
            }
        }
        isScopeAlone = false;
    }

    private void visitWindows(CueCandidate candidate) {
        int first = Math.max(candidate.sentence().firstToken(), candidate.firstToken() - WINDOW);
        int end = Math.min(candidate.sentence().endToken(), candidate.endToken() + WINDOW);
        visitWindow(FeatureGroup.LEFT, first, candidate.firstToken());
        visitWindow(FeatureGroup.RIGHT, candidate.endToken(), end);
        if (isAsked(Math.max(first, candidate.firstToken() - ASKED_WITHIN), candidate.firstToken())) {
            say(FeatureGroup.ASKED, YES);
        }
    }

    private boolean isAsked(int first, int end) {
        for (int token = first; token < end; token++) {
            if ((CueWord.of(tokens.hash(token)) & CueWord.ASKING) != 0) {
                return true;
            }
        }
        return false;
    }

    private void visitWindow(FeatureGroup side, int first, int end) {
        for (int token = first; token < end; token++) {
            if (!isRepeated(first, token)) {
                sayWord(side, token);
            }
        }
    }

    private boolean isRepeated(int first, int token) {
        for (int earlier = first; earlier < token; earlier++) {
            if (wordHash(earlier) == wordHash(token)) {
                return true;
            }
        }
        return false;
    }

    private void visitSentence(CueCandidate candidate) {
        if (sentence.hasIfBefore(candidate.firstToken())) {
            say(FeatureGroup.IF, BEFORE);
        }
        if (sentence.hasIfFrom(candidate.endToken())) {
            say(FeatureGroup.IF, AFTER);
        }
        if (!sentence.hasIf()) {
            say(FeatureGroup.IF, NONE);
        }
        say(FeatureGroup.PAST, COUNTS.get(sentence.pastVerbs()));
        say(FeatureGroup.ED, COUNTS.get(sentence.edWords()));
        say(FeatureGroup.PRESENT, COUNTS.get(sentence.presentVerbs()));
    }

    private void visitNext(CueCandidate candidate) {
        NextWord next = NextWord.after(tokens, candidate);
        if (next.token() < candidate.sentence().endToken()) {
            sayWord(FeatureGroup.NEXT, next.token());
        } else {
            say(FeatureGroup.NEXT, END);
        }
        say(FeatureGroup.TAG, next.tagValue());
    }

    private void sayWord(FeatureGroup about, int token) {
        boolean isNumber = tokens.kind(token) == Token.Kind.NUMBER;
        value = NUMBER;
        word = isNumber ? NO_TOKEN : token;
        cross(about, wordHash(token));
    }

    private long wordHash(int token) {
        return tokens.kind(token) == Token.Kind.NUMBER ? NUMBER.hash() : tokens.hash(token);
    }

    private void say(FeatureGroup about, FeatureValue what) {
        value = what;
        word = NO_TOKEN;
        cross(about, what.hash());
    }

    private void cross(FeatureGroup about, long what) {
        group = about;
        for (scope = 0; scope < AROUND; scope++) {
            sink.feature(FeatureName.crossed(scopes[scope], about.hash(), what), this);
        }
    }
}
