package io.github.touchstone.fact;

import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads entities with their statements as Wikidata gives them; see {@link FactForm#WIKIDATA}. */
final class WikidataFacts {

    private static final String LANGUAGE = "en";
    /** Labels that are the same in every language. */
    private static final String ANY_LANGUAGE = "mul";
    /** An item may have hundreds, and most of them are slips of the pen. */
    private static final int MOST_ALIASES = 8;

    private final String file;
    private final FactSink sink;
    private final Map<String, String> labels = new HashMap<>();
    private final List<WikidataStatement> statements = new ArrayList<>();

    private WikidataFacts(String file, FactSink sink) {
        this.file = file;
        this.sink = sink;
    }

    static void read(String file, Reader json, FactSink sink) {
        WikidataFacts facts = new WikidataFacts(file, sink);
        JsonSource.read(file, json, "entities of Wikidata", facts::entities);
        facts.labels.putAll(UnitItems.LABELS);
        facts.statements.forEach(statement -> statement.tell(file, facts::label, sink));
    }

    private Optional<String> label(String item) {
        return Optional.ofNullable(labels.get(item));
    }

    /** An entity, entities in an array or one a line, or an object that holds them by id under "entities". */
    private void entities(JsonParser parser) {
        Deque<JsonObject> open = new ArrayDeque<>();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            switch (token) {
                case START_OBJECT -> open.push(new JsonObject(JsonSource.line(parser)));
                case END_OBJECT -> entity(open.pop());
                case PROPERTY_NAME -> field(open, parser);
                case START_ARRAY, END_ARRAY -> {}
                default ->
                    throw Malformed.at(
                            file,
                            JsonSource.line(parser),
                            "expected an entity, an object in braces, found " + JsonSource.found(token));
            }
        }
    }

    /** What is named by an id is an entity of its own, read when its own braces open. */
    private static void field(Deque<JsonObject> open, JsonParser parser) {
        String name = parser.currentName();
        if (name.equals("entities") || isId(name)) {
            open.element().markContainer();
        } else {
            parser.nextToken();
            open.element().read(name, parser);
        }
    }

    private static boolean isId(String name) {
        return name.length() > 1
                && (name.charAt(0) == 'Q' || name.charAt(0) == 'P')
                && name.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    }

    private void entity(JsonObject entity) {
        if (entity.isContainer()) {
            return;
        }
        String id = entity.text("id");
        Optional<JsonObject> claims = entity.object("claims");
        inEnglish(entity, "labels").stream().findFirst().ifPresent(label -> labels.put(id, label));
        if (id.isBlank()) {
            sink.leftOut("no entity", entity.line());
        } else if (claims.isPresent()) {
            List<String> aliases =
                    inEnglish(entity, "aliases").stream().limit(MOST_ALIASES).toList();
            for (String property : claims.get().names()) {
                claims.get().objects(property).forEach(statement -> statement(id, aliases, property, statement));
            }
        }
    }

    private static List<String> inEnglish(JsonObject entity, String field) {
        Optional<JsonObject> names = entity.object(field);
        List<String> english = names.map(all -> values(all, LANGUAGE)).orElse(List.of());
        return english.isEmpty() ? names.map(all -> values(all, ANY_LANGUAGE)).orElse(List.of()) : english;
    }

    private static List<String> values(JsonObject names, String language) {
        return names.objects(language).stream()
                .map(name -> name.text("value").strip())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private void statement(String item, List<String> aliases, String property, JsonObject statement) {
        Optional<Relation> relation = Relation.property(property);
        Optional<JsonObject> mainsnak = statement.object("mainsnak");
        if (statement.text("rank").equals("deprecated")) {
            sink.leftOut("rank deprecated", statement.line());
        } else if (relation.isEmpty()) {
            sink.leftOut("a property that is not in the list", statement.line());
        } else if (mainsnak.isEmpty()) {
            sink.leftOut("no value, or one that is not known", statement.line());
        } else {
            statements.add(WikidataStatement.of(item, aliases, relation.get(), statement, mainsnak.get()));
        }
    }
}
