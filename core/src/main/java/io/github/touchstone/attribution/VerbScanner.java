package io.github.touchstone.attribution;

import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Tokens;
import java.util.function.Consumer;

/** Finds reporting verbs with their subject: "Köstring stated that …", "…," said Molotov. */
final class VerbScanner implements AttributionScanner {

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

    /** "say"; a look at the length spares one at the list for every fourth token. */
    private static final int SHORTEST = 3;

    /** What a quotation is followed by, and nothing but a speaker follows. */
    private static final WordSet SPEAKING = WordSet.of(
            "said",
            "says",
            "asked",
            "asks",
            "replied",
            "replies",
            "added",
            "adds",
            "wrote",
            "writes",
            "cried",
            "shouted",
            "answered",
            "exclaimed",
            "whispered",
            "explained",
            "explains",
            "recalled",
            "recalls",
            "joked",
            "quipped");

    /** Before a verb that goes on with the subject of its sentence. */
    private static final WordSet LEADS = WordSet.of(",", "and", "but", "by", "while", "then");

    private final Segmentation text;
    private final Tokens tokens;
    private final SubjectReader subjects;
    private final SourceWords words;
    private final SourceGrader grader;
    private final ReportedSpeech speech;
    private final Agreement agreement;

    VerbScanner(Segmentation text, ReportedSpeech speech) {
        this.text = text;
        this.tokens = text.tokens();
        this.subjects = new SubjectReader(tokens);
        this.words = new SourceWords(tokens);
        this.grader = new SourceGrader(tokens);
        this.speech = speech;
        this.agreement = new Agreement(tokens);
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
            if (tokens.end(token) - tokens.start(token) >= SHORTEST
                    && ReportingVerbs.containsAnyForm(tokens.hash(token))) {
                form(token, sentence, found);
            }
        }
    }

    private void form(int token, Sentence sentence, Consumer<SourceMention> found) {
        if (ReportingVerbs.contains(tokens.hash(token))) {
            verb(token, sentence, found);
        } else if (token > 0 && LEADS.contains(tokens.hash(token - 1))) {
            goneOn(token, sentence, found);
        }
    }

    private void verb(int verb, Sentence sentence, Consumer<SourceMention> found) {
        SubjectReader.Words before = subjects.before(verb, sentence.firstToken());
        if (!before.isEmpty()) {
            if (agreement.allows(before, verb) && reports(before, verb, sentence)) {
                found.accept(mention(before.first(), verb + 1, before));
            }
        } else if (speech.closesQuotation(verb - 1) || tokens.is(verb - 1, ',')) {
            SubjectReader.Words after = subjects.after(verb + 1, sentence.endToken());
            if (!after.isEmpty() && canSpeak(after, verb)) {
                found.accept(mention(verb, after.end(), after));
            }
        } else if (verb > 0 && LEADS.contains(tokens.hash(verb - 1))) {
            goneOn(verb, sentence, found);
        }
    }

    /** "The court upheld the act, stating that …", "Kochen analysed the data and found that …". */
    private void goneOn(int verb, Sentence sentence, Consumer<SourceMention> found) {
        SubjectReader.Words subject = subjects.opening(sentence.firstToken(), verb);
        if (!subject.isEmpty() && speech.followsAtOnce(verb + 1, sentence.endToken())) {
            found.accept(mention(verb, verb + 1, subject));
        }
    }

    private boolean reports(SubjectReader.Words subject, int verb, Sentence sentence) {
        return speech.follows(verb + 1, sentence.endToken())
                || speech.precedes(subject.first(), verb + 1, sentence.firstToken(), sentence.endToken())
                || (words.isDocument(subject.end() - 1) && FINDING.contains(tokens.hash(verb)));
    }

    /** After a quotation a noun that no list has may speak: “No,” replied the clerk. */
    private boolean canSpeak(SubjectReader.Words words, int verb) {
        return this.words.canBeSource(words.end() - 1)
                || (SPEAKING.contains(tokens.hash(verb))
                        && speech.closesQuotation(verb - 1)
                        && this.words.isDeterminer(words.first())
                        && words.end() - words.first() > 1);
    }

    private SourceMention mention(int first, int end, SubjectReader.Words source) {
        return new SourceMention(first, end, source, grader.grade(source.first(), source.end()));
    }
}
