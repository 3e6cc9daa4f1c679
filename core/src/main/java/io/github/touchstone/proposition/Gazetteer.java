package io.github.touchstone.proposition;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/** Places that everybody knows: their names, the names of their people, and which lies in which. */
public final class Gazetteer {

    private static final Gazetteer STANDARD = new Gazetteer(Lexicons.standard());
    private static final int LONGEST_NAME = 4;

    private final Map<Long, Place> byKey = new HashMap<>();
    private final WordMap<Named> byName = new WordMap<>();
    private final Set<Long> firstWords = new HashSet<>();

    /**
     * A place.
     *
     * @param key the same for all its names
     * @param kind city, country, region, continent or water
     * @param containers keys of the places that it lies in
     */
    record Place(long key, String kind, Set<Long> containers) {}

    /** What a name stands for, and whether it has to stand in capitals: "US" is a place and "us" is not. */
    private record Named(Place place, boolean inCapitals) {}

    private Gazetteer(Lexicons lexicons) {
        Map<Long, Place> places = new HashMap<>();
        Set<Long> inCapitals = new HashSet<>();
        for (Term term : lexicons.get("reason/place").terms()) {
            places.put(named(term, inCapitals), add(term));
        }
        for (Term term : lexicons.get("reason/demonym").terms()) {
            long name = named(term, inCapitals);
            Place place = places.get(name(term.column("place")));
            if (place != null) {
                places.putIfAbsent(name, place);
            }
        }
        places.forEach((name, place) ->
                byName.add(name, new Named(byKey.getOrDefault(place.key(), place), inCapitals.contains(name))));
    }

    private long named(Term term, Set<Long> inCapitals) {
        long name = name(term.text());
        firstWords.add(Tokens.of(term.text()).hash(0));
        if (term.column("guard").equals("capitals")) {
            inCapitals.add(name);
        }
        return name;
    }

    /**
     * The places that ship with the library.
     *
     * @return the same at every call
     */
    static Gazetteer standard() {
        return STANDARD;
    }

    private Place add(Term term) {
        String main = term.column("same").isEmpty() ? term.text() : term.column("same");
        long key = name(main);
        Set<Long> containers = new HashSet<>();
        for (String container : term.column("container").split(";")) {
            if (!container.isBlank()) {
                containers.add(name(container.strip()));
            }
        }
        Place known = byKey.get(key);
        if (known != null) {
            containers.addAll(known.containers());
        }
        Place place = new Place(key, term.column("kind"), containers);
        byKey.put(key, place);
        return place;
    }

    /** The words that names of places and of their people begin with: only these need {@link #at} be asked about. */
    LongStream firstWords() {
        return firstWords.stream().mapToLong(Long::longValue);
    }

    /** One number for a name of one or several words. */
    private static long name(String text) {
        Tokens tokens = Tokens.of(text);
        long name = 0;
        for (int i = 0; i < tokens.size(); i++) {
            name = append(name, tokens.hash(i));
        }
        return name;
    }

    private static long append(long name, long hash) {
        return name * 31 + hash;
    }

    /** Finds the longest place name that begins at a token; its end is told by {@link Found#endToken()}. */
    Optional<Found> at(Tokens tokens, int first, int end) {
        Optional<Found> found = Optional.empty();
        if (!tokens.isCapitalized(first)) {
            return found;
        }
        long name = 0;
        for (int token = first; token < Math.min(end, first + LONGEST_NAME); token++) {
            name = append(name, tokens.hash(token));
            Optional<Named> named = byName.get(name);
            if (named.isPresent() && (!named.get().inCapitals() || isInCapitals(tokens.text(token)))) {
                found = Optional.of(new Found(named.get().place(), token + 1));
            }
        }
        return found;
    }

    private static boolean isInCapitals(String word) {
        return word.chars().noneMatch(Character::isLowerCase);
    }

    /** A place name in a text. */
    record Found(Place place, int endToken) {}

    /**
     * Tells whether what happened in one place did not happen in the other: both are cities or both are countries, and
     * neither lies in the other.
     *
     * @param a key of a place
     * @param b key of another
     * @return false also if one of them is not known
     */
    public static boolean excludes(long a, long b) {
        Place first = STANDARD.byKey.get(a);
        Place second = STANDARD.byKey.get(b);
        return first != null
                && second != null
                && a != b
                && first.kind().equals(second.kind())
                && (first.kind().equals("city") || first.kind().equals("country"))
                && !first.containers().contains(b)
                && !second.containers().contains(a);
    }
}
