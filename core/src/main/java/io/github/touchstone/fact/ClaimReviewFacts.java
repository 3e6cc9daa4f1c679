package io.github.touchstone.fact;

import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads fact-checks as feeds publish them; see {@link FactForm#CLAIM_REVIEW}. */
final class ClaimReviewFacts {

    /** Fields whose objects are looked at one by one, so that a feed of any length is never held whole. */
    private static final Set<String> CONTAINERS = Set.of("@graph", "dataFeedElement", "item", "itemListElement");

    private final String file;
    private final FactSink sink;
    private final Map<String, Integer> timesUsed = new HashMap<>();

    private ClaimReviewFacts(String file, FactSink sink) {
        this.file = file;
        this.sink = sink;
    }

    static void read(String file, Reader json, FactSink sink) {
        JsonSource.read(
                file, json, "fact-checks as ClaimReview", parser -> new ClaimReviewFacts(file, sink).all(parser));
    }

    private void all(JsonParser parser) {
        Deque<JsonObject> open = new ArrayDeque<>();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            switch (token) {
                case START_OBJECT -> open.push(new JsonObject(JsonSource.line(parser)));
                case END_OBJECT -> object(open.pop());
                case PROPERTY_NAME -> field(open.element(), parser);
                case START_ARRAY, END_ARRAY -> {}
                default -> refuse(open.isEmpty(), parser);
            }
        }
    }

    private void refuse(boolean outside, JsonParser parser) {
        if (outside) {
            throw Malformed.at(
                    file,
                    JsonSource.line(parser),
                    "expected a ClaimReview, an object in braces, found " + JsonSource.found(parser.currentToken()));
        }
    }

    private static void field(JsonObject object, JsonParser parser) {
        String name = parser.currentName();
        if (CONTAINERS.contains(name)) {
            object.markContainer();
        } else {
            parser.nextToken();
            object.read(name, parser);
        }
    }

    private void object(JsonObject object) {
        boolean review = object.texts("@type").stream().anyMatch(type -> type.endsWith("ClaimReview"));
        if (review) {
            review(object);
        } else if (!object.isContainer()) {
            sink.leftOut("no ClaimReview", object.line());
        }
    }

    private void review(JsonObject review) {
        String claim = review.text("claimReviewed").strip();
        Optional<JsonObject> rating = review.object("reviewRating");
        if (claim.isEmpty()) {
            sink.leftOut("no claimReviewed", review.line());
        } else if (rating.isEmpty()) {
            sink.leftOut("no reviewRating", review.line());
        } else {
            rated(review, claim, Rating.of(rating.get()));
        }
    }

    private void rated(JsonObject review, String claim, Optional<Rating> rating) {
        if (rating.isEmpty()) {
            sink.leftOut("a rating that is not known", review.line());
        } else if (rating.get() == Rating.MIXTURE) {
            sink.leftOut("rated neither true nor false", review.line());
        } else {
            Fact.Polarity polarity = rating.get() == Rating.TRUE ? Fact.Polarity.AFFIRMED : Fact.Polarity.DENIED;
            Fact fact = Fact.builder(id(review))
                    .statement(claim)
                    .polarity(polarity)
                    .source(source(review))
                    .build();
            sink.fact(fact, review.line());
        }
    }

    /** Its own id or address; a page that reviews several claims has one address for all. */
    private String id(JsonObject review) {
        String own = review.text("@id").isBlank() ? review.text("url") : review.text("@id");
        String id = own.isBlank() ? file + ":" + review.line() : own;
        int times = timesUsed.merge(id, 1, Integer::sum);
        return times == 1 ? id : id + "#" + times;
    }

    private static Fact.Source source(JsonObject review) {
        String author = review.object("author").map(by -> by.text("name")).orElse("");
        String date = review.text("datePublished");
        int day = Math.min(date.length(), "2024-01-31".length());
        String title = author.isBlank() || date.isBlank() ? author : author + ", " + date.substring(0, day);
        return new Fact.Source(title, review.text("url"));
    }
}
