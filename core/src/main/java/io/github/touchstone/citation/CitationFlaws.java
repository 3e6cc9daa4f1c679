package io.github.touchstone.citation;

import io.github.touchstone.bibliography.Bibliography;
import io.github.touchstone.bibliography.BibliographyEntry;
import io.github.touchstone.citation.CitationFlaw.Kind;
import io.github.touchstone.text.Annotation;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what is broken between the citations of a text and its bibliography.
 *
 * <p>A citation dangles, and an entry is uncited, only if most others of its kind are tied to each other: a text may cite
 * works that another file lists, and may list more than it cites under a heading such as "Further reading".
 */
public final class CitationFlaws {

    private final Segmentation text;
    private final Bibliography bibliography;
    private final List<Citation> citations;
    private final EntryIndex index;
    private final List<CitationFlaw> flaws = new ArrayList<>();

    private CitationFlaws(Segmentation text, Bibliography bibliography, List<Citation> citations) {
        this.text = text;
        this.bibliography = bibliography;
        this.citations = citations;
        this.index = new EntryIndex(text.document(), bibliography);
    }

    /**
     * Finds the flaws of a text.
     *
     * @param text the text
     * @param bibliography what it lists as its sources
     * @param citations its citations
     * @return the flaws in order of place
     */
    public static List<CitationFlaw> find(Segmentation text, Bibliography bibliography, List<Citation> citations) {
        CitationFlaws finder = new CitationFlaws(text, bibliography, citations);
        finder.findDangling();
        finder.findUncited();
        finder.findDuplicates();
        finder.findDeadAddresses();
        finder.findBrokenMarkup();
        new PlaceholderScanner().scan(text, finder.flaws::add);
        finder.flaws.sort(Comparator.comparing(CitationFlaw::span).thenComparing(CitationFlaw::kind));
        return List.copyOf(finder.flaws);
    }

    private void findDangling() {
        Set<Citation.Kind> tied = tiedKinds();
        for (Citation citation : citations) {
            if (tied.contains(citation.kind()) && pointsIntoTheText(citation.kind())) {
                String missing = missing(citation);
                if (!missing.isEmpty()) {
                    flaws.add(new CitationFlaw(Kind.DANGLING, citation.span(), missing));
                }
            }
        }
    }

    /** What a citation names and the text does not list: all of it, or "99" of "[3, 99]". */
    private String missing(Citation citation) {
        if (citation.entries().isEmpty()) {
            return citation.label();
        }
        List<String> unlisted = SourceLabels.of(citation.label()).stream()
                .filter(part -> index.named(part).isEmpty())
                .toList();
        boolean byName = index.linkedFrom(citation.span()).isEmpty();
        return byName ? String.join("; ", unlisted) : "";
    }

    /** The kinds of which at least half point to an entry: an entry or two found by chance make no bibliography. */
    private Set<Citation.Kind> tiedKinds() {
        Map<Citation.Kind, Integer> balance = new EnumMap<>(Citation.Kind.class);
        for (Citation citation : citations) {
            balance.merge(citation.kind(), citation.entries().isEmpty() ? -1 : 1, Integer::sum);
        }
        balance.values().removeIf(more -> more < 0);
        return balance.keySet();
    }

    private static boolean pointsIntoTheText(Citation.Kind kind) {
        return switch (kind) {
            case NUMERIC, AUTHOR_YEAR, NOTE, KEY -> true;
            default -> false;
        };
    }

    private void findUncited() {
        Set<BibliographyEntry> cited = new HashSet<>();
        Set<Citation.Kind> tied = tiedKinds();
        citations.stream()
                .filter(citation -> tied.contains(citation.kind()))
                .forEach(citation -> cited.addAll(citation.entries()));
        if (cited.isEmpty()) {
            return;
        }
        addCitedByNotes(cited);
        boolean byNumber = cited.stream().anyMatch(entry -> !entry.number().isEmpty());
        boolean onlyNotes = cited.stream().allMatch(this::isNote);
        for (BibliographyEntry entry : bibliography.entries()) {
            boolean ofTheirKind =
                    !entry.label().isEmpty() && byNumber == !entry.number().isEmpty() && (isNote(entry) || !onlyNotes);
            if (ofTheirKind && !cited.contains(entry)) {
                flaws.add(new CitationFlaw(Kind.UNCITED, entry.span(), entry.label()));
            }
        }
    }

    private boolean isNote(BibliographyEntry entry) {
        return text.document().blocks().get(entry.block()).kind() == Block.Kind.NOTE;
    }

    /** A note such as "Nekrich 1997, p. 4" is an entry itself and points to the full one. */
    private void addCitedByNotes(Set<BibliographyEntry> cited) {
        for (BibliographyEntry note : List.copyOf(cited)) {
            cited.addAll(index.linkedFrom(note.span()));
            cited.addAll(index.named(note.authorAndYear()));
        }
    }

    private void findDuplicates() {
        Set<String> numbers = new HashSet<>();
        int section = 0;
        for (BibliographyEntry entry : bibliography.entries()) {
            if (entry.number().equals("1") && section > 0) {
                numbers.clear();
            }
            section++;
            if (!entry.number().isEmpty() && !numbers.add(entry.number())) {
                flaws.add(new CitationFlaw(Kind.DUPLICATE, entry.span(), entry.number()));
            }
        }
    }

    private void findBrokenMarkup() {
        List<Annotation> broken = text.document().annotations().stream()
                .filter(annotation -> annotation.kind() == Annotation.Kind.BROKEN)
                .toList();
        if (!broken.isEmpty()) {
            Annotation first = broken.get(0);
            String more = broken.size() == 1 ? "" : ", and " + (broken.size() - 1) + " more";
            flaws.add(new CitationFlaw(Kind.BROKEN_MARKUP, first.span(), first.value() + more));
        }
    }

    private void findDeadAddresses() {
        Tokens tokens = text.tokens();
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.kind(token) == Token.Kind.URL && WebAddress.isDead(tokens.text(token))) {
                flaws.add(new CitationFlaw(Kind.DEAD_ADDRESS, tokens.span(token, token + 1), tokens.text(token)));
            }
        }
        for (Annotation link : text.document().annotations()) {
            boolean written = link.span().of(text.document().text()).equals(link.value());
            if (link.kind() == Annotation.Kind.LINK && !written && WebAddress.isDead(link.value())) {
                flaws.add(new CitationFlaw(Kind.DEAD_ADDRESS, link.span(), link.value()));
            }
        }
    }
}
