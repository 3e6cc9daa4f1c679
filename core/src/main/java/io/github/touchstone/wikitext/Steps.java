package io.github.touchstone.wikitext;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What is still to be written, the next on top. It stands in for recursion: nesting makes it deep, not the call stack. */
final class Steps {

    private final Deque<Runnable> pending = new ArrayDeque<>();

    void push(Runnable step) {
        pending.push(step);
    }

    /** Puts steps before all others, to be taken in this order. */
    void push(List<? extends Runnable> steps) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            pending.push(steps.get(i));
        }
    }

    void runAll() {
        while (!pending.isEmpty()) {
            pending.pop().run();
        }
    }
}
