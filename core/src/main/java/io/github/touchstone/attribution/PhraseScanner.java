package io.github.touchstone.attribution;

import io.github.touchstone.attribution.Attribution.Grade;
import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.lexicon.TermMatch;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Tokens;
import java.util.function.Consumer;

/** Finds set phrases: those that call for a source ("according to Nekrich") and those that do without ("it is said"). */
final class PhraseScanner implements AttributionScanner {

    private static final String PHRASES = "attribution/phrase";
    private static final String NOBODY = "attribution/nobody";
    private static final String AFTER = "after";
    /** A set phrase that credits nobody: "according to plan". */
    private static final String NONE = "none";

    private static final WordSet REPORTING = Lexicons.standard().words("class/reporting-verb");

    private final Segmentation text;
    private final Matches matches;
    private final Tokens tokens;
    private final SubjectReader subjects;
    private final SourceWords words;
    private final SourceGrader grader;
    private final ReportedSpeech speech;

    PhraseScanner(Segmentation text, Matches matches, ReportedSpeech speech) {
        this.text = text;
        this.matches = matches;
        this.tokens = text.tokens();
        this.subjects = new SubjectReader(tokens);
        this.words = new SourceWords(tokens);
        this.grader = new SourceGrader(tokens);
        this.speech = speech;
    }

    @Override
    public void scan(Consumer<SourceMention> found) {
        for (TermMatch match : matches.longest(NOBODY)) {
            if (reports(match)) {
                SubjectReader.Words group = group(match);
                Grade grade = group.isEmpty() ? Grade.NOBODY : Grade.GROUP;
                found.accept(new SourceMention(match.firstToken(), match.endToken(), group, grade));
            }
        }
        for (TermMatch match : matches.longest(PHRASES)) {
            if (match.term().column("place").equals(NONE)) {
                continue;
            }
            boolean after = match.term().column("place").equals(AFTER);
            SubjectReader.Words source = after
                    ? subjects.after(match.endToken(), sentenceEnd(match))
                    : subjects.before(match.firstToken(), sentence(match).firstToken());
            if (!source.isEmpty()) {
                Grade grade = grader.grade(source.first(), source.end());
                found.accept(new SourceMention(
                        after ? match.firstToken() : source.first(),
                        after ? source.end() : match.endToken(),
                        source,
                        grade));
            }
        }
    }

    /** "Some calls" and "many observers" report nothing unless what they say follows. */
    private boolean reports(TermMatch match) {
        boolean bare = words.isQuantifier(match.firstToken()) || words.isGroup(match.firstToken());
        boolean verb = REPORTING.contains(tokens.hash(match.endToken() - 1));
        return !bare || (verb && speech.follows(match.endToken(), sentenceEnd(match)));
    }

    /** The words for a group within the phrase: "experts", "some historians", "some". */
    private SubjectReader.Words group(TermMatch match) {
        int first = match.firstToken();
        boolean quantified = words.isQuantifier(first);
        for (int token = first; token < match.endToken(); token++) {
            if (words.isGroup(token)) {
                return new SubjectReader.Words(quantified ? first : token, token + 1);
            }
        }
        return quantified ? new SubjectReader.Words(first, first + 1) : SubjectReader.Words.NONE;
    }

    private int sentenceEnd(TermMatch match) {
        return sentence(match).endToken();
    }

    private Sentence sentence(TermMatch match) {
        return text.sentences().get(match.sentence());
    }
}
