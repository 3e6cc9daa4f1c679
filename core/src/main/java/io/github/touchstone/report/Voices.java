package io.github.touchstone.report;

/**
 * The two voices of a text. The score of the text is the author's; what others say whom the author credits, or that is set
 * apart as a quotation, is scored beside it.
 *
 * @param author the author's own words
 * @param quoted the words of those who are quoted
 */
public record Voices(Voice author, Voice quoted) {}
