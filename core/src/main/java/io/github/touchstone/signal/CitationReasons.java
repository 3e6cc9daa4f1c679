package io.github.touchstone.signal;

import io.github.touchstone.citation.Citation;
import io.github.touchstone.citation.CitationFlaw;

/** Says in words what a citation is worth and what is wrong with a broken one. */
final class CitationReasons {

    private CitationReasons() {}

    static String of(Citation citation, int timesBefore, double bearing) {
        String worth = switch (citation.kind()) {
            case URL, LINK -> "A link that a reader can follow, as long as the page stays.";
            case WORK, ISSN -> "A work named by its title. Say who wrote it, when, and where in it.";
            case IBID -> "The source cited before, cited again.";
            default ->
                citation.entries().isEmpty()
                        ? "A citation that a reader can follow."
                        : "A citation of a source that the text lists.";
        };
        return remarked(worth, timesBefore, bearing);
    }

    static String credited(boolean named, int timesBefore, double bearing) {
        return remarked(
                named ? "Credited to somebody by name." : "Credited to somebody by office. A name would carry more.",
                timesBefore,
                bearing);
    }

    private static String remarked(String worth, int timesBefore, double bearing) {
        if (bearing == 0) {
            return worth + " No statement here needs a source, so it earns nothing.";
        }
        String repeated = timesBefore == 0 ? "" : " The same source was cited before, so it adds less.";
        return worth + repeated + (bearing < 1 ? " Another source carries this already, so it adds less." : "");
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
