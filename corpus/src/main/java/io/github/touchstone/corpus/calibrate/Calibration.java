package io.github.touchstone.corpus.calibrate;

import io.github.touchstone.score.Profile;
import io.github.touchstone.score.ProfileJson;
import java.util.List;

/**
 * A profile fitted to labelled documents, and how much better it is.
 *
 * @param start the profile that the fit began with
 * @param fitted the profile fitted to all documents
 * @param documents the number of documents that have a score
 * @param leftOut the documents that have none, each with the reason
 * @param folds into how many parts the documents were dealt; as many as there are documents if each was a part of its own
 * @param before how well the start agrees with the labels
 * @param after how well profiles do that have not seen the document that they score
 * @param gain Spearman's rho after less that before, on the same documents
 * @param fit how well the fitted profile agrees with the labels that it was fitted to: more than it would on others
 */
public record Calibration(
        Profile start,
        Profile fitted,
        int documents,
        List<String> leftOut,
        int folds,
        Agreement before,
        Agreement after,
        Estimate gain,
        Agreement fit) {

    /** Copies the list. */
    public Calibration {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * What is to be kept in mind before the fitted profile is used.
     *
     * @return warnings in words; empty if there is nothing to warn of
     */
    public List<String> warnings() {
        if (gain.value() <= 0) {
            return List.of("on documents that it has not seen, the fitted profile is no better than " + start.name()
                    + ": keep that");
        }
        return gain.low() <= 0
                ? List.of("the gain may be chance: its interval reaches down to 0 or below; label more documents")
                : List.of();
    }

    /**
     * The fitted profile, for {@link Profile#read(java.nio.file.Path)}.
     *
     * @param name what it is to be called
     * @return JSON; the same bytes for the same calibration
     */
    public String json(String name) {
        Profile named = new Profile(
                name,
                "1",
                start.description(),
                start.minimumWords(),
                fitted.signals(),
                start.rules(),
                start.thresholds(),
                start.functions(),
                "");
        String source = "weights and scales fitted by touchstone calibrate to " + documents
                + " labelled documents, from " + start.name() + " " + start.version();
        return ProfileJson.of(named, source, "");
    }
}
