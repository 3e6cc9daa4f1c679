package io.github.touchstone.score;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What would mend a finding, worked out when somebody first asks, and then kept: a reader opens few of a text's findings, and
 * some promises mean reading the text once more. Until it is asked it holds on to the text's marks. Thread-safe; two
 * promises are equal if what they promise is.
 */
public final class Promise {

    /** Nothing would mend it. */
    public static final Promise NONE = of(Optional.empty());

    /** Works it out before it was first asked, and knows it from then on. */
    private volatile Supplier<Optional<Mend>> source;

    private record Known(Optional<Mend> mend) implements Supplier<Optional<Mend>> {
        @Override
        public Optional<Mend> get() {
            return mend;
        }
    }

    private Promise(Supplier<Optional<Mend>> source) {
        this.source = source;
    }

    /**
     * A promise that is known.
     *
     * @param mend what to do and what it would bring; empty if there is nothing to do
     * @return the promise
     */
    public static Promise of(Optional<Mend> mend) {
        return new Promise(new Known(mend));
    }

    /**
     * A promise that is worked out when it is first asked for.
     *
     * @param work gives the same at each call, and may be called by several threads
     * @return the promise
     */
    public static Promise later(Supplier<Optional<Mend>> work) {
        return new Promise(work);
    }

    /**
     * What is promised.
     *
     * @return what to do and what it would bring; empty if there is nothing to do
     */
    public Optional<Mend> mend() {
        Supplier<Optional<Mend>> its = source;
        Optional<Mend> mend = its.get();
        if (!(its instanceof Known)) {
            source = new Known(mend);
        }
        return mend;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Promise promise && (this == other || mend().equals(promise.mend()));
    }

    /** The same for all, so that a table of findings works none out. */
    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return mend().toString();
    }
}
