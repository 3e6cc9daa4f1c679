package io.github.touchstone.wikitext;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;

/** The notes of a page: numbered in the order of their first marks, each written once. */
final class Notes {

    private final Map<Key, Note> byName = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Map<String, Queue<Note>> unwritten = new LinkedHashMap<>();

    private int count;

    private record Key(String group, String name) {}

    /**
     * Finds the note that a mark refers to, or begins it.
     *
     * @param name empty if it has none; a note without a name has one mark only
     */
    Note use(String group, String name) {
        return name.isEmpty() ? begin(group) : byName.computeIfAbsent(new Key(group, name), key -> begin(group));
    }

    /** Tells where the words of a note are. The first place counts. */
    void define(Note note, int construct) {
        if (note.content().isEmpty()) {
            note.setContent(construct);
            unwritten
                    .computeIfAbsent(note.group(), group -> new PriorityQueue<>(Comparator.comparingInt(Note::number)))
                    .add(note);
        }
    }

    /** Takes the next note of a group that has words and is not written yet. */
    Optional<Note> take(String group) {
        Queue<Note> notes = unwritten.get(group);
        return notes == null ? Optional.empty() : Optional.ofNullable(notes.poll());
    }

    /** Takes the next note of any group. */
    Optional<Note> takeAny() {
        return unwritten.values().stream()
                .filter(notes -> !notes.isEmpty())
                .findFirst()
                .map(Queue::remove);
    }

    private Note begin(String group) {
        int place = sizes.merge(group, 1, Integer::sum);
        return new Note(group, NoteLabel.of(group, place), ++count);
    }
}
