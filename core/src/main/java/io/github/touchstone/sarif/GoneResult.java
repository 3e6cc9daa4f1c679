package io.github.touchstone.sarif;

/**
 * A finding that an earlier run had, and that is gone.
 *
 * @param document what the caller calls its document
 * @param id its id
 * @param rule its rule
 * @param reason what was said of it
 */
public record GoneResult(String document, String id, String rule, String reason) {}
