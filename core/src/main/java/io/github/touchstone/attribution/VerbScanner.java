package io.github.touchstone.attribution;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Tokens;
import java.util.function.Consumer;

/** Finds reporting verbs with their subject: "Köstring stated that …", "…," said Molotov. */
final class VerbScanner implements AttributionScanner {

    private static final WordSet REPORTING = Lexicons.standard().words("class/reporting-verb");
    private static final WordSet FINDING = WordSet.of(
            "find",
            "finds",
            "found",
            "show",
            "shows",
            "showed",
            "suggest",
            "suggests",
            "suggested",
            "indicate",
            "indicates",
            "indicated",
            "reveal",
            "reveals",
            "revealed",
            "conclude",
            "concludes",
            "concluded");

    private final Segmentation text;
    private final Tokens tokens;
    private final SubjectReader subjects;
    private final SourceWords words;
    private final SourceGrader grader;
    private final ReportedSpeech speech;

    VerbScanner(Segmentation text, ReportedSpeech speech) {
        this.text = text;
        this.tokens = text.tokens();
        this.subjects = new SubjectReader(tokens);
        this.words = new SourceWords(tokens);
        this.grader = new SourceGrader(tokens);
        this.speech = speech;
    }

    @Override
    public void scan(Consumer<SourceMention> found) {
        for (Sentence sentence : text.sentences()) {
            if (text.block(sentence).kind() != Block.Kind.HEADING) {
                scan(sentence, found);
            }
        }
    }

    private void scan(Sentence sentence, Consumer<SourceMention> found) {
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (REPORTING.contains(tokens.hash(token))) {
                verb(token, sentence, found);
            }
        }
    }

    private void verb(int verb, Sentence sentence, Consumer<SourceMention> found) {
        SubjectReader.Words before = subjects.before(verb, sentence.firstToken());
        if (!before.isEmpty()) {
            if (reports(before, verb, sentence)) {
                found.accept(mention(before.first(), verb + 1, before));
            }
        } else if (speech.closesQuotation(verb - 1) || tokens.is(verb - 1, ',')) {
            SubjectReader.Words after = subjects.after(verb + 1, sentence.endToken());
            if (!after.isEmpty() && words.canBeSource(after.end() - 1)) {
                found.accept(mention(verb, after.end(), after));
            }
        }
    }

    private boolean reports(SubjectReader.Words subject, int verb, Sentence sentence) {
        return speech.follows(verb + 1, sentence.endToken())
                || speech.precedes(subject.first(), verb + 1, sentence.firstToken(), sentence.endToken())
                || (words.isDocument(subject.end() - 1) && FINDING.contains(tokens.hash(verb)));
    }

    private SourceMention mention(int first, int end, SubjectReader.Words source) {
        return new SourceMention(first, end, source, grader.grade(source.first(), source.end()));
    }
}
