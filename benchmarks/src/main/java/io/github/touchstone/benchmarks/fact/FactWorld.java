package io.github.touchstone.benchmarks.fact;

import io.github.touchstone.fact.Fact;
import java.util.AbstractList;
import java.util.List;
import java.util.Random;

/**
 * A made-up world of people, firms, places and things, about which any number of facts can be told, and sentences that
 * fit a fact, differ from it in a date, or are about something else. The same seed gives the same world.
 */
public final class FactWorld {

    private static final long SEED = 42;
    private static final String[] VERBS = {
        "joined",
        "founded",
        "visited",
        "left",
        "bought",
        "sold",
        "built",
        "opened",
        "closed",
        "attacked",
        "signed",
        "won",
        "lost",
        "published",
        "discovered",
        "married",
        "defeated",
        "described",
        "designed",
        "led"
    };
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private final ZipfWords given;
    private final ZipfWords surnames;
    private final ZipfWords places;
    private final ZipfWords nouns;

    /** Makes a world of made-up words. */
    public FactWorld() {
        given = new ZipfWords(2_000, true, SEED);
        surnames = new ZipfWords(60_000, true, SEED + 1);
        places = new ZipfWords(20_000, true, SEED + 2);
        nouns = new ZipfWords(20_000, false, SEED + 3);
    }

    /**
     * Makes a world of the words of a text.
     *
     * @param names its names, the most frequent first
     * @param things its other words, the most frequent first
     */
    public FactWorld(List<String> names, List<String> things) {
        given = new ZipfWords(names);
        surnames = new ZipfWords(names);
        places = new ZipfWords(names);
        nouns = new ZipfWords(things);
    }

    /**
     * Facts, each with a statement, and every second one with a subject.
     *
     * @param count how many
     * @return the facts, made as they are asked for
     */
    public List<Fact> facts(int count) {
        return new AbstractList<>() {
            @Override
            public Fact get(int index) {
                return fact(index);
            }

            @Override
            public int size() {
                return count;
            }
        };
    }

    private Fact fact(int number) {
        Random random = random(number);
        String subject = person(random);
        return Fact.builder("fact-" + number)
                .statement(event(subject, random) + " " + date(random) + ".")
                .subject(number % 2 == 0 ? subject : "")
                .build();
    }

    /**
     * A sentence for a base of so many facts: in turn one that a fact bears out, one that differs in its date, and two
     * about something else.
     *
     * @param number the sentence's number
     * @param facts how many facts there are
     * @return one sentence
     */
    public String sentence(int number, int facts) {
        Random random = random(-1L - number);
        int told = random.nextInt(facts);
        return switch (number % 4) {
            case 0 -> fact(told).statement();
            case 1 -> {
                Random same = random(told);
                yield event(person(same), same) + " " + date(random) + ", and the " + nouns.draw(random)
                        + " was closed.";
            }
            case 2 ->
                "In the " + nouns.draw(random) + " the " + nouns.draw(random) + " of the " + nouns.draw(random)
                        + " remained small, although " + person(random) + " had opened a " + nouns.draw(random) + ".";
            default ->
                "The " + nouns.draw(random) + " that " + event(person(random), random) + " was followed by a "
                        + nouns.draw(random) + ", which many of the " + nouns.draw(random) + " in "
                        + places.draw(random) + " did not want.";
        };
    }

    private static Random random(long number) {
        return new Random((number ^ SEED) * 0x9E3779B97F4A7C15L);
    }

    private String person(Random random) {
        return given.draw(random) + " " + surnames.draw(random);
    }

    private String event(String subject, Random random) {
        String verb = VERBS[random.nextInt(VERBS.length)];
        return random.nextBoolean()
                ? subject + " " + verb + " the " + nouns.draw(random) + " of " + places.draw(random)
                : subject + " " + verb + " " + random.nextInt(2, 9_000) + " " + nouns.draw(random) + "s in "
                        + places.draw(random);
    }

    private static String date(Random random) {
        return "on " + random.nextInt(1, 29) + " " + MONTHS[random.nextInt(MONTHS.length)] + " "
                + random.nextInt(1500, 2020);
    }
}
