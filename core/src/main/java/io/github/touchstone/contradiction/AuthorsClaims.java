package io.github.touchstone.contradiction;

import io.github.touchstone.attribution.Attribution;
import io.github.touchstone.fact.ReferenceFact;
import io.github.touchstone.hedge.HedgeCue;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.proposition.Proposition;
import io.github.touchstone.quotation.Quotation;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How the author stands to each clause.
 *
 * <p>A clause that begins with "that" is the author's only if the words before it vouch for it ("forgot that", "it is
 * clear that"); what goes on after it with "and" stands as it does. In a sentence that credits somebody, what is credited
 * is theirs.
 */
final class AuthorsClaims {

    /** Weasels of this weight say that somebody says so; lighter ones, such as "several", only leave open how many. */
    private static final double CREDITS_SOMEBODY = 0.8;

    private static final long THAT = Fold.hash("that");
    private static final long IF = Fold.hash("if");
    private static final long EVEN = Fold.hash("even");
    private static final WordSet GOES_ON = WordSet.of("and", "or", "nor", "who", "which", "whose", "when", "where");
    private static final WordSet SUPPOSES = WordSet.of("if", "unless", "assuming", "supposing", "provided", "suppose");
    private static final WordSet INVERTED = WordSet.of("had", "were", "should");

    private final CheckedText checked;
    private final Tokens tokens;
    private final Frames frames;
    private final Untold untold;
    private final Offsets hedges;
    private final Offsets boosters;
    /** The words that credit somebody, by sentence. */
    private final Map<Integer, Span> credited = new HashMap<>();

    private final BitSet credits = new BitSet();
    private final BitSet quoted = new BitSet();

    AuthorsClaims(CheckedText checked) {
        this.checked = checked;
        this.tokens = checked.text().tokens();
        this.frames = new Frames(tokens, checked.matches());
        this.untold = new Untold(checked.text(), checked.matches());
        this.hedges = offsets(AuthorsClaims::hedges);
        this.boosters = offsets(cue -> cue.kind() == HedgeCue.Kind.BOOSTER);
        for (Quotation quotation : checked.quotations()) {
            Span span = quotation.span();
            int first = checked.text().sentenceAt(span.start());
            quoted.set(first, 1 + Math.max(first, checked.text().sentenceAt(span.end())));
        }
        for (Attribution attribution : checked.attributions()) {
            Span span = attribution.span();
            if (!boosters.anyIn(span) && !frames.takeSides(span)) {
                credited.put(attribution.sentence(), span);
            }
        }
        checked.matches().all("standing/tag").forEach(tag -> {
            Span span = tokens.span(tag.firstToken(), tag.endToken());
            credited.put(checked.text().sentenceAt(span.start()), span);
        });
        credited.keySet().forEach(credits::set);
    }

    private Offsets offsets(Predicate<HedgeCue> counted) {
        return new Offsets(checked.hedgeCues().stream()
                .filter(counted)
                .mapToInt(cue -> cue.span().start()));
    }

    private static boolean hedges(HedgeCue cue) {
        return switch (cue.kind()) {
            case EPISTEMIC, DOXASTIC, CONDITION -> true;
            case WEASEL -> cue.weight() >= CREDITS_SOMEBODY;
            case BOOSTER, INVESTIGATION, APPROXIMATOR -> false;
        };
    }

    /**
     * Whether what stands in a sentence that credits somebody may be held against a fact as the author's own. Only the
     * crediting itself may: "the Soviet Union admitted the protocols" against a fact about that admission.
     */
    boolean mayClash(Sentence sentence, Proposition clause, ReferenceFact fact) {
        Span crediting = credited.get(sentence.index());
        return crediting == null
                || (isOneWord(crediting) && !clause.span().contains(crediting))
                || (clause.span().end() <= crediting.start() && isFollowedByThat(crediting))
                || clause.words().stream()
                        .anyMatch(word -> crediting.contains(clause.span(word))
                                && !word.isName()
                                && fact.statement().has(word.key()));
    }

    /** "Reportedly" credits no more than its own clause. */
    private boolean isOneWord(Span crediting) {
        return tokens.at(crediting.end()) - tokens.at(crediting.start()) == 1;
    }

    /** "It is said that …" credits what follows; "…, it is said" credits what came before. */
    private boolean isFollowedByThat(Span crediting) {
        int next = tokens.at(crediting.end());
        return tokens.hash(next - 1) == THAT || (next < tokens.size() && tokens.hash(next) == THAT);
    }

    /** Whether a sentence credits somebody. */
    boolean isCredited(Sentence sentence) {
        return credits.get(sentence.index());
    }

    /** The sentences that tell nothing, whatever their words. */
    Untold untold() {
        return untold;
    }

    /** The standing of each clause of a sentence. */
    List<Standing> standings(Sentence sentence, List<Proposition> clauses) {
        return standings(sentence, clauses, untold.has(sentence) || isSupposed(sentence, clauses));
    }

    /** The standing of each clause by the words of their sentence alone, as if none around it took them back. */
    List<Standing> standingsIfTold(Sentence sentence, List<Proposition> clauses) {
        return standings(sentence, clauses, isSupposed(sentence, clauses));
    }

    private List<Standing> standings(Sentence sentence, List<Proposition> clauses, boolean open) {
        List<Standing> standings = new ArrayList<>(clauses.size());
        Standing hung = Standing.STATED;
        for (int i = 0; i < clauses.size(); i++) {
            Proposition clause = clauses.get(i);
            hung = hangs(sentence, clauses, i, hung);
            Standing own = open ? Standing.OPEN : own(sentence, clause);
            standings.add(own == Standing.STATED ? hung : own);
        }
        return standings;
    }

    /** What an "if" in the sentence, or "had he …" at its head, makes of all of it; "even if" leaves the rest standing. */
    private boolean isSupposed(Sentence sentence, List<Proposition> clauses) {
        for (Proposition clause : clauses) {
            int first = clause.firstToken();
            long hash = tokens.hash(first);
            boolean even = hash == IF && first > sentence.firstToken() && tokens.hash(first - 1) == EVEN;
            if ((SUPPOSES.contains(hash) && !even) || (first == sentence.firstToken() && INVERTED.contains(hash))) {
                return true;
            }
        }
        return false;
    }

    /** How a clause stands by the words that it hangs on. */
    private Standing hangs(Sentence sentence, List<Proposition> clauses, int index, Standing before) {
        Proposition clause = clauses.get(index);
        int first = clause.firstToken();
        if (tokens.hash(first) == THAT) {
            return byFrame(sentence, index == 0 ? Optional.empty() : Optional.of(clauses.get(index - 1)), clause);
        }
        if (frames.announce(first, sentence.firstToken())) {
            return Standing.REPORTED;
        }
        boolean goesOn = GOES_ON.contains(tokens.hash(first)) || GOES_ON.contains(tokens.hash(Math.max(0, first - 1)));
        return goesOn ? before : Standing.STATED;
    }

    private Standing byFrame(Sentence sentence, Optional<Proposition> matrix, Proposition clause) {
        Optional<Frames.Frame> frame = frames.before(clause.firstToken(), sentence.firstToken());
        boolean real = matrix.isEmpty() || matrix.get().real();
        boolean sure = real && (matrix.isEmpty() || !isHedged(matrix.get().span()));
        if (frame.isPresent() && !isInsisted(sentence, clause)) {
            boolean denied = matrix.isPresent() && frames.isDenied(matrix.get(), frame.get());
            return switch (frame.get().makes()) {
                case FACT -> real ? Standing.STATED : Standing.OPEN;
                case FINDING -> sure && !denied ? Standing.STATED : Standing.OPEN;
                case DENIED -> sure && !denied ? Standing.DENIED : Standing.OPEN;
                case REPORTED -> denied ? Standing.OPEN : Standing.REPORTED;
            };
        }
        return isInsisted(sentence, clause) ? Standing.STATED : Standing.OPEN;
    }

    /** How a clause stands by its own words. */
    private Standing own(Sentence sentence, Proposition clause) {
        if (quoted.get(sentence.index()) && isMostlyQuoted(clause)) {
            return Standing.QUOTED;
        }
        if (!clause.real() || frames.deniesWithin(clause.firstToken(), clause.endToken())) {
            return Standing.OPEN;
        }
        return isHedged(clause.span()) ? Standing.HEDGED : Standing.STATED;
    }

    private boolean isMostlyQuoted(Proposition clause) {
        long quoted = clause.words().stream()
                .filter(word -> Quotation.isQuoted(clause.span(word), checked.quotations()))
                .count();
        return Quotation.isQuoted(clause.span(), checked.quotations())
                || 2 * quoted > clause.words().size();
    }

    private boolean isHedged(Span span) {
        return hedges.anyIn(span);
    }

    private boolean isInsisted(Sentence sentence, Proposition clause) {
        return boosters.anyIn(sentence.span().start(), clause.span().start() + 1);
    }
}
