package io.github.touchstone.hedge;

import io.github.touchstone.model.Mix;
import io.github.touchstone.text.Fold;

/**
 * How the features of a candidate are named in a model file, and hashed.
 *
 * <p>A name is a scope, or a scope and what is said of it: "t:may" is the term itself, "t:may|R=be" a "be" among the
 * words after "may", "c:modal|R=be" one after any modal verb, and "g|R=be" one after any term.
 */
final class FeatureName {

    private FeatureName() {}

    /** The hash of the feature that a name stands for. */
    static long hash(String name) {
        int bar = name.indexOf('|');
        long scope = scope(name, bar < 0 ? name.length() : bar);
        if (bar < 0) {
            return scope;
        }
        int equals = name.indexOf('=', bar);
        if (equals < 0) {
            throw new IllegalArgumentException("feature \"" + name + "\": expected \"=\" after \"|\"");
        }
        return crossed(scope, Fold.hash(name, bar + 1, equals), Fold.hash(name, equals + 1, name.length()));
    }

    /** A prefix such as "t:" and its subject. */
    private static long scope(String name, int end) {
        int prefixEnd = name.indexOf(':') + 1;
        int subject = prefixEnd == 0 || prefixEnd > end ? end : prefixEnd;
        return scope(Fold.hash(name, 0, subject), Fold.hash(name, subject, end));
    }

    static long scope(long prefix, long subject) {
        return Mix.of(prefix, subject);
    }

    static long crossed(long scope, long group, long value) {
        return Mix.of(scope, Mix.of(group, value));
    }
}
