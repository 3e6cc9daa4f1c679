package io.github.touchstone.benchmarks.rival;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/** LanguageTool's whole check of British English with the rules that are on by default, spelling among them. */
final class LanguageTool implements Engine {

    private final JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-GB"));

    @Override
    public int count(String text) {
        try {
            return tool.check(text).size();
        } catch (IOException e) {
            throw new UncheckedIOException("LanguageTool cannot read its rules", e);
        }
    }
}
