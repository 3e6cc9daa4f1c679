package io.github.touchstone.signal;

import io.github.touchstone.citation.Citation;
import io.github.touchstone.citation.CitationFlaw;
import io.github.touchstone.signal.Earnings.Earning;

/** Says in words what a citation is worth and what is wrong with a broken one. */
final class CitationReasons {

    private CitationReasons() {}

    static String of(Citation citation, Earning earning) {
        String worth = switch (citation.kind()) {
            case URL, LINK -> "A link that a reader can follow, as long as the page stays.";
            case WORK, ISSN -> "A work named by its title. Say who wrote it, when, and where in it.";
            case IBID -> "The source cited before, cited again.";
            default ->
                citation.entries().isEmpty()
                        ? "A citation that a reader can follow."
                        : "A citation of a source that the text lists.";
        };
        return remarked(worth, earning);
    }

    static String credited(boolean named, Earning earning) {
        return remarked(
                named ? "Credited to somebody by name." : "Credited to somebody by office. A name would carry more.",
                earning);
    }

    private static String remarked(String worth, Earning earning) {
        if (earning.bearing() == 0) {
            return worth + " No statement here needs a source, so it earns nothing.";
        }
        String repeated = earning.timesBefore() == 0 ? "" : " The same source is cited elsewhere, so it adds less.";
        return worth
                + repeated
                + (earning.bearing() < 1 ? " Another source carries this already, so it adds less." : "");
    }

    static String of(CitationFlaw flaw) {
        return switch (flaw.kind()) {
            case DANGLING ->
                "Points to \"" + flaw.label()
                        + "\", and the text lists no such source. List it or correct the citation.";
            case UNCITED -> "Nothing in the text points to this source. Cite it where it is used, or leave it out.";
            case DUPLICATE -> "The number " + flaw.label() + " stands for another source already. Number it anew.";
            case PLACEHOLDER -> "A source is asked for here and none is given. Cite one, or take the statement back.";
            case BROKEN_MARKUP -> "The markup is broken here: " + flaw.label() + ". It was read as well as can be.";
            case DEAD_ADDRESS -> "This address is set aside for examples and leads nowhere. Give the real one.";
        };
    }
}
