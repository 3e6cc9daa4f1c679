package io.github.touchstone.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.touchstone.text.ShippedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of profiles says the same as their reader. */
class ProfileSchemaTest {

    private static final String TEXT = ShippedFile.read(Profile.class, "profile-1.schema.json");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT);

    @Test
    void theSchemaHoldsToItsOwnSchema() {
        Schema draft = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        assertThat(draft.validate(TEXT, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"news", "encyclopedia", "academic", "blog", "press-release", "legal"})
    void theShippedProfilesHoldToIt(String name) {
        String json = ShippedFile.read(Profile.class, name + ".json");

        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void whatIsWrittenHoldsToIt() {
        Profile profile =
                Profile.NEWS.with("hedging", new Profile.Weighing(10, 1, Profile.Basis.POINTS, Curve.HYPERBOLIC));

        assertThat(SCHEMA.validate(ProfileJson.of(profile, "", ""), InputFormat.JSON))
                .isEmpty();
    }

    /** One piece of NEWS, and what stands there instead. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "version"                   | "vresion"
            "name": "NEWS",             | ``
            "NEWS"                      | 5
            "NEWS"                      | " "
            40,                         | -1,
            "hedging"                   | "hedgeing"
            "weight": 30,               | ``
            "weight": 30                | "weight": -30
            "weight": 80                | "weight": 101
            "scale": 2.5                | "scale": 0
            "scale": 2.5                | "scale": "2.5"
            "scale": 2.5                | "scale": 2.5, "curve": "steep"
            "scale": 2.5                | "scale": 2.5, "more": 1
            "remainder"                 | "rest"
            1.6                         | -1.6
            "quoted"                    | "sung"
            """)
    void whatTheReaderRefusesTheSchemaRefuses(String piece, String instead) {
        String json = ShippedFile.read(Profile.class, "news.json").replace(piece, instead);

        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isNotEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Profile.read("news.json", json));
    }
}
