package io.github.touchstone.gate;

import io.github.touchstone.text.ShippedFile;
import java.util.List;

/**
 * What a text has to be like to pass.
 *
 * @param name the policy's name
 * @param description what it is for
 * @param requirements what it asks; each is looked at, and the strictest consequence is the decision
 * @param exceptions what it asks nothing of
 */
public record Policy(String name, String description, List<Requirement> requirements, List<Exemption> exceptions) {

    /** Copies the lists. */
    public Policy {
        requirements = List.copyOf(requirements);
        exceptions = List.copyOf(exceptions);
    }

    /**
     * The policy that ships with the library.
     *
     * @return it blocks what is surely wrong or hardly reliable at all, and warns of what is doubtful
     */
    public static Policy standard() {
        return read("standard.json", ShippedFile.read(Policy.class, "standard.json"));
    }

    /**
     * Reads a policy by the schema {@code policy-1.schema.json} beside this class.
     *
     * @param file the file's name, for messages
     * @param json what stands in it
     * @return the policy
     * @throws IllegalArgumentException naming file, line and field, if it is malformed
     */
    public static Policy read(String file, String json) {
        return PolicyReader.read(file, json);
    }

    /**
     * Tells whether it asks for what only a baseline can tell.
     *
     * @return true if it asks for nothing new
     */
    public boolean needsBaseline() {
        return requirements.stream().anyMatch(Requirement.NoNew.class::isInstance);
    }
}
