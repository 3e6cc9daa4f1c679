package io.github.touchstone.corpus.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.touchstone.corpus.SampleReports;
import io.github.touchstone.corpus.browser.Browser;
import io.github.touchstone.corpus.browser.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as a reader meets it, in a Chromium without a window; left out where there is none. */
@Tag("slow")
class PageInBrowserTest {

    private static final int TAB = 9;
    private static final int ENTER = 13;
    private static final int ESCAPE = 27;
    private static final int PHONE = 390;
    private static final int DESK = 1280;

    private static final String CLASH = "main .mark[data-signals=contradiction]";
    private static final String PANEL = "document.querySelector('#panel')";

    @TempDir
    static Path folder;

    private static Optional<Browser> browser = Optional.empty();

    @BeforeAll
    static void openThePage() throws IOException {
        Optional<Path> program = Browser.installed();
        assumeTrue(program.isPresent(), "no Chromium is installed");
        try (Writer out = Files.newBufferedWriter(folder.resolve("page.html"), StandardCharsets.UTF_8)) {
            PageWriter writer = new PageWriter(out);
            writer.write(SampleReports.scored("a.txt"));
            writer.write(SampleReports.undetermined("a/very/long/path/that/goes/on/and/on/and/does/not/fit/b.txt"));
            writer.write(SampleReports.withCost("c.txt", "Rome fell on a Monday. " + "x".repeat(300), "Rome fell", -4));
            writer.finish();
        }
        browser = Optional.of(Browser.start(program.get(), folder.resolve("profile")));
    }

    @AfterAll
    static void closeTheBrowser() {
        browser.ifPresent(Browser::close);
    }

    private static Page page(int width) {
        return browser.orElseThrow().open(folder.resolve("page.html"), width, 800);
    }

    @Test
    void thePolicyLetsThePagesOwnStyleAndScriptThroughAndNothingIsFetched() {
        Page page = page(DESK);

        assertThat(is(page, "getComputedStyle(document.body).maxWidth !== 'none'"))
                .isTrue();
        assertThat(is(page, "document.documentElement.classList.contains('scripted')"))
                .isTrue();
        assertThat(is(page, "performance.getEntriesByType('resource').length === 0"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void aClickOnAFindingShowsItsCardWithTheFactAndLeavesItsPlaceInSight(int width) {
        Page page = page(width);

        page.click(CLASH);

        assertThat(text(page, PANEL))
                .contains("The reason for contradiction/date.", "Reference fact tay-bridge", "28 December 1879")
                .contains("ite a source for this: +3.25");
        assertThat(is(page, "document.querySelector('" + CLASH + "').classList.contains('selected')"))
                .isTrue();
        assertThat(inSight(page, PANEL)).isTrue();
        assertThat(inSight(page, "document.querySelector('" + CLASH + "')")).isTrue();
        assertThat(is(
                        page,
                        width == DESK
                                ? "true"
                                : "document.querySelector('" + CLASH + "').getClientRects()[0].bottom <= " + PANEL
                                        + ".getBoundingClientRect().top"))
                .isTrue();
    }

    @Test
    void fromItsNoteAFindingIsShownInItsPlace() {
        Page page = page(DESK);

        page.click(".finding[data-rule=\"citation/author-year\"] .back a");

        assertThat(text(page, PANEL)).contains("Source named: Baker 2003");
        assertThat(inSight(page, "document.querySelector('.mark.selected')")).isTrue();
    }

    @Test
    void aSignalThatIsNotChosenIsNeitherMarkedNorListed() {
        Page page = page(DESK);
        String underline =
                "getComputedStyle(document.querySelector('main .mark[data-signals=citation]'))" + ".borderBottomStyle";
        String note = "document.querySelector('.finding[data-signal=citation]').offsetParent !== null";
        assertThat(is(page, underline + " === 'solid' && " + note)).isTrue();

        page.click("input[value=citation]");

        assertThat(is(page, underline + " === 'none' && !(" + note + ")")).isTrue();
        assertThat(is(page, "document.querySelector('.finding[data-signal=hedging]').offsetParent !== null"))
                .isTrue();
        page.click("main .mark[data-signals=citation]");
        assertThat(is(page, PANEL + ".hidden")).isTrue();
    }

    @Test
    void theKeyboardIsEnough() {
        Page page = page(DESK);
        page.evaluate("document.querySelector('input[value=contradiction]').focus()");

        page.press("Tab", TAB);
        assertThat(is(page, "document.activeElement === document.querySelector('main .mark')"))
                .isTrue();
        page.press("Enter", ENTER);
        assertThat(is(page, "!" + PANEL + ".hidden")).isTrue();
        assertThat(text(page, PANEL)).contains("The reason for hedge/epistemic.");
        page.press("Tab", TAB);
        assertThat(text(page, PANEL)).contains("The reason for contradiction/date.");
        page.press("Escape", ESCAPE);
        assertThat(is(page, PANEL + ".hidden")).isTrue();
        assertThat(is(page, "document.activeElement.matches('main .mark')")).isTrue();
    }

    @Test
    void withoutScriptsThePageIsReadByItsLinks() {
        Page page = page(DESK);
        page.reloadWithoutScript();

        assertThat(is(page, "document.documentElement.classList.contains('scripted')"))
                .isFalse();
        assertThat(is(page, "document.querySelector('.filter input').offsetParent === null"))
                .isTrue();
        page.click(CLASH);
        assertThat(is(page, "document.querySelector(':target').dataset.rule === 'contradiction/date'"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 320, 768, DESK})
    void nothingIsWiderThanTheScreen(int width) {
        Page page = page(width);
        page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
        page.click(CLASH);

        assertThat(page.evaluate("document.documentElement.scrollWidth").asInt())
                .isLessThanOrEqualTo(page.evaluate("innerWidth").asInt());
    }

    /** The least contrast that WCAG 2.2 asks of text of normal size (success criterion 1.4.3). */
    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 1280", "light, 390", "dark, 390"})
    void everyWordStandsOutFromWhatIsBehindIt(String scheme, int width) throws IOException {
        Page page = page(width);
        page.prefer(scheme);
        page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
        page.click(CLASH);

        assertThat(is(page, "matchMedia('(prefers-color-scheme: " + scheme + ")').matches"))
                .isTrue();
        assertThat(page.evaluate(script("contrast.js")).toString()).isEqualTo("[]");
        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor")
                        .asString())
                .isEqualTo(scheme.equals("dark") ? "rgb(22, 24, 28)" : "rgb(251, 250, 247)");
    }

    @Test
    void onPaperEachDocumentHasItsOwnPages() {
        String pdf = new String(page(DESK).print(), StandardCharsets.ISO_8859_1);

        assertThat(pdf).startsWith("%PDF-");
        assertThat(Pattern.compile("/Type /Page\\b").matcher(pdf).results().count())
                .isGreaterThanOrEqualTo(4);
    }

    private static boolean is(Page page, String condition) {
        return page.evaluate(condition).asBoolean();
    }

    private static String text(Page page, String element) {
        return page.evaluate(element + ".textContent.replace(/\\s+/g, ' ')").asString();
    }

    private static boolean inSight(Page page, String element) {
        return is(page, """
                (() => {
                  const box = %s.getClientRects()[0];
                  return box.width > 0 && box.bottom > 0 && box.top < innerHeight;
                })()
                """.formatted(element));
    }

    private static String script(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(PageInBrowserTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
