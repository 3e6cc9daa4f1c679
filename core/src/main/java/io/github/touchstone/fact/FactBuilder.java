package io.github.touchstone.fact;

import java.util.List;

/** Sets the fields of a fact one by one; what is not set is empty. Serves one thread. */
public final class FactBuilder {

    private final String id;
    private String statement = "";
    private String subject = "";
    private List<String> aliases = List.of();
    private String relation = "";
    private String value = "";
    private String unit = "";
    private Fact.Polarity polarity = Fact.Polarity.AFFIRMED;
    private String time = "";
    private String validity = "";
    private String place = "";
    private Fact.Source source = Fact.Source.UNKNOWN;

    FactBuilder(String id) {
        this.id = id;
    }

    /**
     * Sets the statement. Without one it is made from subject, relation, value and unit.
     *
     * @param sentence the fact in one plain sentence
     * @return this builder
     */
    public FactBuilder statement(String sentence) {
        statement = sentence;
        return this;
    }

    /**
     * Sets the subject.
     *
     * @param name what the fact is about
     * @return this builder
     */
    public FactBuilder subject(String name) {
        subject = name;
        return this;
    }

    /**
     * Sets the aliases.
     *
     * @param names other names of the subject or of the event
     * @return this builder
     */
    public FactBuilder aliases(List<String> names) {
        aliases = List.copyOf(names);
        return this;
    }

    /**
     * Sets the relation.
     *
     * @param name what the value is to the subject, such as "date of birth"
     * @return this builder
     */
    public FactBuilder relation(String name) {
        relation = name;
        return this;
    }

    /**
     * Sets the value.
     *
     * @param words what stands in the relation to the subject
     * @return this builder
     */
    public FactBuilder value(String words) {
        value = words;
        return this;
    }

    /**
     * Sets the unit.
     *
     * @param name what a value in figures counts or measures
     * @return this builder
     */
    public FactBuilder unit(String name) {
        unit = name;
        return this;
    }

    /**
     * Sets whether the statement is true.
     *
     * @param truth affirmed, unless it is set
     * @return this builder
     */
    public FactBuilder polarity(Fact.Polarity truth) {
        polarity = truth;
        return this;
    }

    /**
     * Sets the time.
     *
     * @param iso when it happened, as {@link Fact#time()} has it
     * @return this builder
     */
    public FactBuilder time(String iso) {
        time = iso;
        return this;
    }

    /**
     * Sets the validity.
     *
     * @param iso from when to when it was so, as {@link Fact#validity()} has it
     * @return this builder
     */
    public FactBuilder validity(String iso) {
        validity = iso;
        return this;
    }

    /**
     * Sets the place.
     *
     * @param name where
     * @return this builder
     */
    public FactBuilder place(String name) {
        place = name;
        return this;
    }

    /**
     * Sets the source.
     *
     * @param work where the fact comes from
     * @return this builder
     */
    public FactBuilder source(Fact.Source work) {
        source = work;
        return this;
    }

    /**
     * Makes the fact.
     *
     * @return the fact
     * @throws IllegalArgumentException if the id is blank, or if there is neither a statement nor subject, relation and
     *     value to make one from
     */
    public Fact build() {
        return new Fact(id, said(), subject, aliases, relation, value, unit, polarity, time, validity, place, source);
    }

    private String said() {
        boolean structured = !subject.isBlank() && !relation.isBlank() && !value.isBlank();
        return statement.isBlank() && structured ? Relation.named(relation).say(subject, value, unit) : statement;
    }
}
