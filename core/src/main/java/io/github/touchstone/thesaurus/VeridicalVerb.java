package io.github.touchstone.thesaurus;

/**
 * A verb that tells whether what it governs took place: an implicative ("managed to"), a factive ("knew that"), or the
 * opposite of one (Karttunen 1971; Nairn, Condoravdi and Karttunen 2006).
 *
 * @param firstToken index of the verb
 * @param endToken index of the first token of what it governs
 * @param affirmed whether that took place, where the verb is affirmed
 * @param denied whether that took place, where the verb is denied
 */
public record VeridicalVerb(int firstToken, int endToken, Outcome affirmed, Outcome denied) {

    /**
     * Whether what the verb governs took place.
     *
     * @param isDenied whether the verb itself is denied: "did not manage to"
     * @return what the verb tells
     */
    public Outcome outcome(boolean isDenied) {
        return isDenied ? denied : affirmed;
    }
}
