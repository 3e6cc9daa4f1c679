package io.github.touchstone.corpus.samples;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.fact.Fact;
import io.github.touchstone.fact.FactBase;
import io.github.touchstone.fact.FactReader;
import io.github.touchstone.markup.Format;
import io.github.touchstone.report.Report;
import io.github.touchstone.score.Finding;
import io.github.touchstone.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One of the shipped documents, and how it scores against the shipped facts when it is changed. */
record Sample(String name, Format format, String source) {

    private static final Path SAMPLES = Path.of("samples");
    static final List<Fact> FACTS = facts();
    private static final ReliabilityScorer SCORER =
            ReliabilityScorer.builder().facts(FactBase.of(FACTS)).build();

    static List<Sample> all() {
        try (Stream<Path> files = Files.list(SAMPLES.resolve("documents"))) {
            return files.sorted().map(Sample::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Fact> facts() {
        try {
            return FactReader.read(SAMPLES.resolve("facts.json")).facts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample read(Path file) {
        try {
            String name = String.valueOf(file.getFileName());
            return new Sample(name, Format.ofFileName(name).orElse(Format.PLAIN), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Report report() {
        return report(source);
    }

    Report report(String changed) {
        return SCORER.score(format.read(changed));
    }

    double points() {
        return points(source);
    }

    double points(String changed) {
        return report(changed).score().value().orElseThrow();
    }

    /** How much the score rises by a change. */
    double gain(String changed) {
        return points(changed) - points();
    }

    /** The source with a paragraph more at its end. */
    String with(String paragraph) {
        boolean html = format == Format.HTML;
        int body = html ? source.toLowerCase(Locale.ROOT).lastIndexOf("</body>") : -1;
        String more = html ? "<p>" + paragraph + "</p>\n" : "\n\n" + paragraph + "\n";
        return body < 0 ? source + more : source.substring(0, body) + more + source.substring(body);
    }

    String link(String words, String address) {
        return switch (format) {
            case HTML -> "<a href=\"" + address + "\">" + words + "</a>";
            case MARKDOWN -> "[" + words + "](" + address + ")";
            default -> address;
        };
    }

    /** The source with other words at some places, which are in order. */
    String changing(List<Finding> findings, UnaryOperator<String> words) {
        StringBuilder changed = new StringBuilder();
        int from = 0;
        for (Finding finding : findings) {
            Span span = finding.span();
            if (span.start() >= from) {
                changed.append(source, from, span.start()).append(words.apply(span.of(source)));
                from = span.end();
            }
        }
        return changed.append(source.substring(from)).toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
