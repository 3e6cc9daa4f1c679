package io.github.touchstone.corpus.page;

import io.github.touchstone.corpus.output.Figures;
import io.github.touchstone.corpus.output.ReportWriter;
import io.github.touchstone.corpus.output.ScoredDocument;
import io.github.touchstone.report.Report;
import io.github.touchstone.score.SignalScore;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes one HTML page that needs nothing beside itself. Its content security policy lets no script run and no style
 * hold but its own, whatever a document holds.
 */
public final class PageWriter implements ReportWriter {

    private static final Template PAGE = Template.load("page.html");
    private static final String STYLE = Template.resource("page.css");
    private static final String SCRIPT = Template.resource("page.js");

    private final Writer out;
    private final StringBuilder rows = new StringBuilder();
    private final StringBuilder sections = new StringBuilder();
    private Optional<Report> first = Optional.empty();
    private int documents;

    /**
     * Starts a page.
     *
     * @param out where it goes
     */
    public PageWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(ScoredDocument scored) {
        documents++;
        first = first.or(() -> Optional.of(scored.report()));
        DocumentSection section = new DocumentSection(Names.ofDocument(documents), scored);
        rows.append(section.row());
        sections.append(section.section());
    }

    @Override
    public void finish() throws IOException {
        out.write(PAGE.fill(Map.of(
                "scriptHash",
                sha256(SCRIPT),
                "styleHash",
                sha256(STYLE),
                "style",
                STYLE,
                "script",
                SCRIPT,
                "count",
                Figures.count(documents, "document"),
                "reports",
                first.stream().map(PageWriter::report).toList(),
                "rows",
                rows,
                "sections",
                sections)));
        out.flush();
    }

    /** What holds for all documents of a run alike. */
    private static Map<String, Object> report(Report report) {
        Report.Versions versions = report.versions();
        return Map.of(
                "profile", report.profile(),
                "signals", report.signals().stream().map(PageWriter::signal).toList(),
                "versions",
                        List.of(
                                Map.of("what", "library", "version", versions.library()),
                                Map.of("what", "profile", "version", versions.profile()),
                                Map.of("what", "lexicons", "version", versions.lexicons()),
                                Map.of("what", "models", "version", versions.models()),
                                Map.of("what", "facts", "version", versions.facts())));
    }

    private static Map<String, String> signal(SignalScore signal) {
        return Map.of("signal", signal.signal());
    }

    private static String sha256(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException("SHA-256, which every Java platform has, is missing", failure);
        }
    }
}
