package io.github.touchstone.bibliography;

import io.github.touchstone.text.Span;

/**
 * One source as a bibliography or note lists it.
 *
 * @param span where it stands in the extracted text
 * @param label what citations call it: its number, or its first author's surname and its year ("Nekrich 1997"); empty if
 *     it shows neither
 * @param block index of its block
 */
public record BibliographyEntry(Span span, String label, int block) {}
