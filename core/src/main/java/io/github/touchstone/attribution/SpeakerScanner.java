package io.github.touchstone.attribution;

import io.github.touchstone.attribution.Attribution.Grade;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.function.Consumer;

/**
 * Finds the speaker of a quotation that no verb credits: by a colon ("Smith: “We will.”"), or as the subject of the
 * sentence before it, if the quotation is a sentence of its own ("Smith was blunt. “We will.”").
 */
final class SpeakerScanner implements AttributionScanner {

    private final Segmentation text;
    private final Tokens tokens;
    private final RunningQuotations quotations;
    private final SubjectReader subjects;
    private final SourceWords words;
    private final SourceGrader grader;

    SpeakerScanner(Segmentation text, RunningQuotations quotations) {
        this.text = text;
        this.tokens = text.tokens();
        this.quotations = quotations;
        this.subjects = new SubjectReader(tokens);
        this.words = new SourceWords(tokens);
        this.grader = new SourceGrader(tokens);
    }

    @Override
    public void scan(Consumer<SourceMention> found) {
        for (RunningQuotations.Stretch stretch : quotations.stretches()) {
            Sentence opening = sentence(stretch.first());
            if (stretch.first() > opening.firstToken()) {
                colon(stretch.first() - 1, opening, found);
            } else if (opening.index() > 0 && closesSentence(stretch)) {
                before(opening, found);
            }
        }
    }

    private Sentence sentence(int token) {
        return text.sentences().get(text.sentenceAt(tokens.start(token)));
    }

    private void colon(int colon, Sentence sentence, Consumer<SourceMention> found) {
        if (tokens.is(colon, ':')) {
            SubjectReader.Words subject = subjects.opening(sentence.firstToken(), colon);
            if (subject.first() == sentence.firstToken() && subject.end() == colon) {
                accept(subject, found);
            }
        }
    }

    private boolean closesSentence(RunningQuotations.Stretch stretch) {
        int last = stretch.end() - 1;
        return stretch.end() == sentence(last).endToken() && ".!?".indexOf(tokens.first(last - 1)) >= 0;
    }

    /** The sentence before must be about somebody, and be quoted in no part. */
    private void before(Sentence opening, Consumer<SourceMention> found) {
        Sentence before = text.sentences().get(opening.index() - 1);
        if (before.block() != opening.block() || isQuoted(before)) {
            return;
        }
        SubjectReader.Words subject = subjects.opening(before.firstToken(), before.endToken());
        int next = subject.end();
        if (next < before.endToken() && (tokens.kind(next) == Token.Kind.WORD || tokens.is(next, ','))) {
            accept(subject, found);
        }
    }

    private boolean isQuoted(Sentence sentence) {
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (quotations.contains(token)) {
                return true;
            }
        }
        return false;
    }

    private void accept(SubjectReader.Words subject, Consumer<SourceMention> found) {
        if (subject.isEmpty() || words.isThing(subject.end() - 1)) {
            return;
        }
        Grade grade = grader.grade(subject.first(), subject.end());
        if (grade == Grade.NAMED || grade == Grade.ROLE) {
            found.accept(new SourceMention(subject.first(), subject.end(), subject, grade));
        }
    }
}
