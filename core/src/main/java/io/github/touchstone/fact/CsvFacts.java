package io.github.touchstone.fact;

import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/** Reads facts from a table with a header; see {@link FactForm#CSV}. */
final class CsvFacts {

    private static final String BETWEEN_ALIASES = ";";

    private final String file;
    private final CsvRecords records;
    private final FactSink sink;

    private CsvFacts(String file, CsvRecords records, FactSink sink) {
        this.file = file;
        this.records = records;
        this.sink = sink;
    }

    static void read(String file, Reader csv, FactSink sink) {
        new CsvFacts(file, new CsvRecords(file, csv), sink).all();
    }

    private void all() {
        if (!records.hasNext()) {
            return;
        }
        List<String> header = records.next().stream().map(String::strip).toList();
        if (!header.contains("id")) {
            throw Malformed.at(file, 1, "a table without a column \"id\": expected a header such as id,statement");
        }
        while (records.hasNext()) {
            int line = records.line();
            List<String> fields = records.next();
            if (fields.size() == 1 && fields.get(0).isBlank()) {
                continue;
            }
            if (fields.size() != header.size()) {
                throw Malformed.at(
                        file, line, fields.size() + " fields: expected " + header.size() + ", as in the header");
            }
            fact(header, fields, line);
        }
    }

    private void fact(List<String> header, List<String> fields, int line) {
        FactFields fact = new FactFields(file, line);
        Map<String, String> others = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            String text = fields.get(i).strip();
            if (FactFields.TEXTS.contains(column)) {
                fact.text(column, text);
            } else {
                others.put(column, text);
            }
        }
        StringTokenizer aliases = new StringTokenizer(others.getOrDefault("aliases", ""), BETWEEN_ALIASES);
        while (aliases.hasMoreTokens()) {
            fact.alias(aliases.nextToken().strip());
        }
        fact.source(new Fact.Source(others.getOrDefault("source_title", ""), others.getOrDefault("source_url", "")));
        sink.fact(fact.fact(), line);
    }
}
