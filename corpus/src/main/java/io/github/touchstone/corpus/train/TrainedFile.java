package io.github.touchstone.corpus.train;

/**
 * What training leaves behind.
 *
 * @param name the file's name
 * @param content all of its text
 */
public record TrainedFile(String name, String content) {}
