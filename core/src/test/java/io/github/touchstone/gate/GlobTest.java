package io.github.touchstone.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource({
        "**, a/b.md, true",
        "*, a.md, true",
        "*, a/b.md, false",
        "*.md, a.md, true",
        "*.md, a.html, false",
        "*.md, x/a.md, false",
        "**/*.md, a.md, true",
        "**/*.md, x/y/a.md, true",
        "drafts/**, drafts/x/a.md, true",
        "drafts/**, draft/a.md, false",
        "a/**/z.md, a/z.md, true",
        "a/**/z.md, a/b/c/z.md, true",
        "a/**/z.md, a/bz.md, false",
        "a?.md, ab.md, true",
        "a?.md, a/.md, false",
        "a[1].md, a[1].md, true",
        "drafts/*.md, drafts\\a.md, true",
        "*a*a*a*, aaa, true",
        "*a*a*a*, aa, false"
    })
    void aPatternStandsForSomeNames(String glob, String name, boolean matches) {
        assertThat(Glob.matches(glob, name)).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({"'', a, false", "'', '', true", "**, '', true", "?, '', false"})
    void nothingIsANameToo(String glob, String name, boolean matches) {
        assertThat(Glob.matches(glob, name)).isEqualTo(matches);
    }
}
