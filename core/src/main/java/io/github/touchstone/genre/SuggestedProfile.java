package io.github.touchstone.genre;

/**
 * The profile that a text seems to ask for. The choice is the caller's: nothing is scored by it.
 *
 * @param profile the name of a profile that ships with the library, such as "LEGAL"
 * @param reason what speaks for it, in words: "It cites 14 laws or cases, and speaks of courts, clauses and parties 23
 *     times."
 */
public record SuggestedProfile(String profile, String reason) {}
