package io.github.touchstone.latex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.LinearTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources made to be slow: ten times the length must not take much more than ten times as long. */
class PathologicalLatexTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "\\emph{",
                "\\footnote{",
                "\\footnote{a}",
                "\\footnote{a}\n\n",
                "\\section{",
                "\\section{a}",
                "\\href{",
                "\\url{",
                "\\url{a}",
                "\\cite{",
                "\\cite{a}",
                "\\cite[",
                "\\cite[a]",
                "\\cites{a}",
                "\\cites[",
                "\\foo[",
                "\\foo[a]",
                "\\foo",
                "\\",
                "\\\\",
                "\\\\[",
                "\\begin{",
                "\\begin{a}",
                "\\begin{itemize}",
                "\\begin{quote}\n\n",
                "\\begin{verbatim}",
                "\\begin{equation}",
                "\\end{",
                "\\item",
                "\\item[",
                "\\item[a]",
                "\\bibitem{a}",
                "\\bibitem[",
                "\\begin{thebibliography}{9}",
                "$",
                "$$",
                "$a$",
                "$\n\n",
                "\\(",
                "\\[",
                "%",
                "%\n",
                "a%\n",
                "\n",
                "\n\n",
                " \n",
                "~",
                "`",
                "``",
                "''",
                "---",
                "\\'",
                "\\'e",
                "\\'{",
                "\\c ",
                "\\verb",
                "\\verb|",
                "\\verb|a|",
                "\\iffalse",
                "\\iffalse\\fi",
                "\\def\\x",
                "\\newcommand",
                "\\newcommand{\\x}",
                "\\newcommand[",
                "\\title{",
                "\\title{a}",
                "\\begin{document}",
                "\\footnotemark",
                "\\footnotetext{a}",
                "\\foo   \n",
                "\\caption",
                "\0",
                "\ud83d"
            })
    void takesLinearTime(String unit) {
        LinearTime.assertFor(Latex::read, unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{@}",
                "\\emph{@}",
                "\\footnote{@}",
                "\\section{@}",
                "\\href{a}{@}",
                "\\item[{@}]",
                "\\begin{itemize}@\\end{itemize}",
                "\\begin{quote}@\\end{quote}",
                "\\title{@}"
            })
    void nestedPairsTakeLinearTime(String pair) {
        LinearTime.assertFor(Latex::read, pair.split("@"));
    }

    @Test
    void oneCitationOfVeryManyKeysTakesLinearTime() {
        LinearTime.assertFor(Latex::read, "\\cite{", "a,", "", "}");
    }

    @Test
    void deepNestingOverflowsNoStack() {
        int depth = 100_000;
        for (String open :
                new String[] {"{", "\\emph{", "\\footnote{", "\\section{", "\\href{a}{", "\\begin{quote}{"}) {
            assertThat(Latex.read(open.repeat(depth) + "words" + "}".repeat(depth))
                            .text())
                    .as(open)
                    .contains("words");
            assertThat(Latex.read(open.repeat(depth) + "words").text()).as(open).contains("words");
        }
    }
}
