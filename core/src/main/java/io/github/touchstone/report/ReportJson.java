package io.github.touchstone.report;

import io.github.touchstone.analysis.CitationDensity;
import io.github.touchstone.entailment.Verdict;
import io.github.touchstone.fact.Fact;
import io.github.touchstone.score.Edit;
import io.github.touchstone.score.Finding;
import io.github.touchstone.score.Ledger;
import io.github.touchstone.score.Mend;
import io.github.touchstone.score.Score;
import io.github.touchstone.score.SignalScore;
import io.github.touchstone.signal.Evidence;
import io.github.touchstone.text.Label;
import io.github.touchstone.text.Span;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a report as JSON, by the schema {@code report-1.schema.json} beside this class. The mapping stands here alone:
 * no type of the library carries annotations.
 */
public final class ReportJson {

    /** The version of the form, which changes when a field changes its meaning or goes. */
    public static final String SCHEMA_VERSION = "1";

    /** Java before 19 gives some numbers more digits than they need; Jackson's own writer gives all Javas the same. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private final JsonGenerator json;
    private final ClaimJson claims;

    private ReportJson(JsonGenerator json) {
        this.json = json;
        this.claims = new ClaimJson(json);
    }

    /**
     * Writes a report.
     *
     * @param document what the caller calls the text, such as a path
     * @param report the report
     * @return one JSON object in one line; the same bytes for the same report
     */
    public static String of(String document, Report report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            new ReportJson(json).report(document, report);
        }
        return text.toString();
    }

    private void report(String document, Report report) {
        json.writeStartObject();
        json.writeStringProperty("schemaVersion", SCHEMA_VERSION);
        json.writeStringProperty("document", document);
        json.writeStringProperty("profile", report.profile());
        json.writeName("score");
        score(report.score());
        signals(report.signals());
        json.writeObjectPropertyStart("voices");
        voice("author", report.voices().author());
        voice("quoted", report.voices().quoted());
        json.writeEndObject();
        json.writeObjectPropertyStart("suggestedProfile");
        json.writeStringProperty("profile", report.suggestedProfile().profile());
        json.writeStringProperty("reason", report.suggestedProfile().reason());
        json.writeEndObject();
        statistics(report.statistics());
        density(report.density());
        json.writeArrayPropertyStart("claims");
        report.claims().forEach(claims::claim);
        json.writeEndArray();
        json.writeArrayPropertyStart("findings");
        report.findings().forEach(this::finding);
        json.writeEndArray();
        json.writeArrayPropertyStart("ledger");
        report.ledger().entries().forEach(this::entry);
        json.writeEndArray();
        versions(report.versions());
        json.writeEndObject();
    }

    private void score(Score score) {
        json.writeStartObject();
        if (score instanceof Score.Scored scored) {
            json.writeNumberProperty("value", scored.points());
            json.writeNumberProperty("low", scored.low());
            json.writeNumberProperty("high", scored.high());
            json.writeStringProperty("status", "scored");
            json.writeArrayPropertyStart("cautions");
            scored.cautions().forEach(json::writeString);
            json.writeEndArray();
        } else if (score instanceof Score.Undetermined undetermined) {
            json.writeStringProperty("status", "undetermined");
            json.writeStringProperty("reason", undetermined.reason());
        }
        json.writeEndObject();
    }

    private void voice(String name, Voice voice) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("words", voice.words());
        json.writeName("score");
        score(voice.score());
        signals(voice.signals());
        json.writeEndObject();
    }

    private void signals(List<SignalScore> signals) {
        json.writeArrayPropertyStart("assessments");
        signals.forEach(this::signal);
        json.writeEndArray();
    }

    private void signal(SignalScore signal) {
        json.writeStartObject();
        json.writeStringProperty("signal", signal.signal());
        signal.value().ifPresent(value -> json.writeNumberProperty("value", value));
        json.writeNumberProperty("weight", signal.weight());
        json.writeStringProperty("status", signal.isDetermined() ? "scored" : "undetermined");
        if (!signal.isDetermined()) {
            json.writeStringProperty("reason", signal.undetermined());
        }
        json.writeEndObject();
    }

    private void statistics(Report.Statistics statistics) {
        json.writeObjectPropertyStart("statistics");
        json.writeNumberProperty("words", statistics.words());
        json.writeNumberProperty("sentences", statistics.sentences());
        json.writeNumberProperty("claims", statistics.claims());
        json.writeNumberProperty("citations", statistics.citations());
        json.writeEndObject();
    }

    private void density(CitationDensity density) {
        json.writeObjectPropertyStart("citationDensity");
        json.writeNumberProperty("citations", density.citations());
        json.writeNumberProperty("perThousandWords", density.perThousandWords());
        json.writeNumberProperty("perClaim", density.perClaim());
        json.writeNumberProperty("claimsCovered", density.claimsCovered());
        json.writeNumberProperty("sources", density.sources());
        json.writeNumberProperty("largestSourceShare", density.largestSourceShare());
        json.writeNumberProperty("selfCitationShare", density.selfCitationShare());
        json.writeArrayPropertyStart("sections");
        density.sections().forEach(this::section);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void section(CitationDensity.Section section) {
        json.writeStartObject();
        json.writeStringProperty("heading", section.heading());
        json.writeNumberProperty("words", section.words());
        json.writeNumberProperty("claims", section.claims());
        json.writeNumberProperty("claimsCovered", section.claimsCovered());
        json.writeNumberProperty("citations", section.citations());
        json.writeEndObject();
    }

    private void finding(Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("id", finding.id());
        json.writeStringProperty("signal", finding.signal());
        json.writeStringProperty("rule", finding.rule());
        if (!finding.function().isEmpty()) {
            json.writeStringProperty("function", finding.function());
        }
        span("span", finding.span());
        json.writeStringProperty("reason", finding.reason());
        json.writeNumberProperty("contribution", finding.contribution());
        json.writeArrayPropertyStart("evidence");
        finding.evidence().forEach(this::evidence);
        json.writeEndArray();
        finding.mend().ifPresent(this::mend);
        json.writeEndObject();
    }

    private void mend(Mend mend) {
        json.writeObjectPropertyStart("mend");
        json.writeStringProperty("action", mend.action().label());
        json.writeStringProperty("advice", mend.advice());
        json.writeNumberProperty("gain", mend.gain());
        json.writeArrayPropertyStart("edits");
        for (Edit edit : mend.edits()) {
            json.writeStartObject();
            span("span", edit.span());
            json.writeStringProperty("text", edit.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void evidence(Evidence evidence) {
        json.writeStartObject();
        if (evidence instanceof Evidence.ClashingFact clash) {
            clash(clash);
        } else if (evidence instanceof Evidence.ClashingPassage clash) {
            span("earlier", clash.earlier());
            verdict(clash.verdict(), "earlierPiece");
        } else if (evidence instanceof Evidence.CitedSource cited) {
            json.writeStringProperty("citation", cited.label());
            span("supports", cited.supports());
            listed(cited);
        } else if (evidence instanceof Evidence.StatedClaim stated) {
            claims.statedClaim(stated.judged());
        } else if (evidence instanceof Evidence.ListedTerm listed) {
            json.writeStringProperty("lexicon", listed.lexicon());
            json.writeStringProperty("term", listed.term());
        } else if (evidence instanceof Evidence.ModelJudgement judged) {
            json.writeStringProperty("model", judged.model());
            json.writeNumberProperty("probability", judged.probability());
        }
        json.writeEndObject();
    }

    private void listed(Evidence.CitedSource cited) {
        if (!cited.listed().isEmpty()) {
            json.writeArrayPropertyStart("listed");
            cited.listed().forEach(json::writeString);
            json.writeEndArray();
        }
    }

    private void clash(Evidence.ClashingFact clash) {
        Fact fact = clash.fact();
        json.writeStringProperty("fact", fact.id());
        json.writeStringProperty("statement", fact.statement());
        if (fact.polarity() == Fact.Polarity.DENIED) {
            json.writeStringProperty("polarity", Label.of(fact.polarity()));
        }
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("title", fact.source().title());
        json.writeStringProperty("url", fact.source().url());
        json.writeEndObject();
        verdict(clash.verdict(), "factPiece");
    }

    private void verdict(Verdict verdict, String otherPiece) {
        json.writeStringProperty("kind", verdict.kind().label());
        json.writeNumberProperty("probability", verdict.probability());
        span("textPiece", verdict.textPiece());
        span(otherPiece, verdict.factPiece());
    }

    private void entry(Ledger.Entry entry) {
        json.writeStartObject();
        json.writeStringProperty("signal", entry.signal());
        json.writeStringProperty("finding", entry.finding());
        json.writeStringProperty("reason", entry.reason());
        json.writeNumberProperty("points", entry.points());
        json.writeEndObject();
    }

    private void versions(Report.Versions versions) {
        json.writeObjectPropertyStart("versions");
        json.writeStringProperty("library", versions.library());
        json.writeStringProperty("profile", versions.profile());
        json.writeStringProperty("lexicons", versions.lexicons());
        json.writeStringProperty("models", versions.models());
        json.writeStringProperty("facts", versions.facts());
        json.writeEndObject();
    }

    private void span(String name, Span span) {
        JsonSpan.write(json, name, span);
    }
}
