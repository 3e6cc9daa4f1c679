package io.github.touchstone.latex;

import static io.github.touchstone.text.DescribedDocument.blocks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.touchstone.text.Document;
import io.github.touchstone.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of a document, without its citations and notes. */
class LatexTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '@',
            value = {
                "\\emph{One} \\textbf{two {\\it three}} {\\small four} ¦ One two three four",
                "\\unknown[opt]{kept} \\unknown*{too} ¦ kept too",
                "``Words'' and `others' don't ¦ “Words” and ‘others' don't",
                "1--2 --- a-b Fig.~3 ¦ 1–2 — a-b Fig. 3",
                "caf\\'e na\\\"{\\i}ve \\c{c}a \\v s \\'{} \\^ x ¦ café naïve ça š x\u0302",
                "Stra\\ss e \\o re \\AE{} \\L\\'od\\'z ¦ Straße øre Æ Łódź",
                "5\\% \\& \\$3 \\#1 a\\_b \\{x\\} \\S 4 \\ldots ¦ 5% & $3 #1 a_b {x} §4 …",
                "a % gone⏎b%⏎c %{ unpaired ¦ a bc",
                "Let $x = {1$ and \\(y\\) be \\[z\\] here $$w$$. ¦ Let and be here .",
                "costs 5$ today ¦ costs 5$ today",
                "\\verb|x{| and \\verb*+y+ code ¦ and code",
                "See Sec.~\\ref{a}\\label{b} and \\eqref{c} here ¦ See Sec. and here",
                "\\includegraphics[width=1cm]{a.png}Text\\vspace{1cm} \\newcommand{\\x}[2][d]{y} on ¦ Text on",
                "\\def\\x#1{y} a \\newcommand\\z{y} \\setlength{\\a}{1cm}b ¦ a b",
                "\\textcolor{red}{kept} \\iffalse gone \\fi stays ¦ kept stays",
                "one \\\\ two \\\\[2pt] three\\newline four\\ five\\,six ¦ one two three four five six",
                "\\LaTeX{} and \\TeX\\ work ¦ LaTeX and TeX work",
                "open {brace and \\emph{more ¦ open brace and more",
                "close } brace \\ ¦ close brace",
                "\\nolinkurl{a_b} \\path{c%d} ¦ a_b c%d",
            })
    void isReadAsItIsShown(String source, String shown) {
        assertThat(Latex.read(source.replace('⏎', '\n')).text().strip()).isEqualTo(shown);
    }

    @Test
    void aDocumentIsReadWithoutItsPreamble() {
        Document document =
                Latex.read("\\documentclass{x} gone %\\begin{document}\n\\title[S]{The \\emph{title}}\\author{A}\n"
                        + "\\begin{document}\n\\maketitle\nText.\n\\end{document} gone");

        assertThat(blocks(document)).containsExactly("HEADING 1 The title", "PARAGRAPH Text.");
    }

    @Test
    void emptyLinesAndHeadingsPartBlocks() {
        Document document =
                Latex.read("\\title{T}\n\\section*{One \\& two}\nText\non.\n \nMore.\\par End.\n%c\n\nLast.\n"
                        + "\\subsection[s]{Sub} \\paragraph{Run.} In.");

        assertThat(blocks(document))
                .containsExactly(
                        "HEADING 1 T",
                        "HEADING 2 One & two",
                        "PARAGRAPH Text on.",
                        "PARAGRAPH More.",
                        "PARAGRAPH End.",
                        "PARAGRAPH Last.",
                        "HEADING 3 Sub",
                        "HEADING 5 Run.",
                        "PARAGRAPH In.");
    }

    @Test
    void environmentsBeginBlocks() {
        Document document =
                Latex.read("\\begin{abstract}We.\\end{abstract}\n\\begin{itemize}[noitemsep]\n\\item a\n\n b\n"
                        + "\\begin{enumerate}\\item[x)] c\\end{enumerate}\n\\end{itemize}\n\\begin{quote}\nd\n\ne\\end{quote}\n"
                        + "\\begin{minipage}[t]{5cm}f\\end{minipage}");

        assertThat(blocks(document))
                .containsExactly(
                        "PARAGRAPH We.",
                        "LIST_ITEM 1 a",
                        "LIST_ITEM 1 b",
                        "LIST_ITEM 2 x) c",
                        "QUOTE d",
                        "QUOTE e",
                        "PARAGRAPH f");
    }

    @ParameterizedTest
    @CsvSource({"verbatim", "lstlisting", "equation", "align*", "tabular", "tikzpicture", "comment"})
    void someEnvironmentsAreNoProse(String name) {
        Document document = Latex.read("One \\begin{" + name + "} {gone % \n\n \\cite{x} \\end{" + name + "} two.");

        assertThat(document.text()).isEqualTo("One two.");
        assertThat(document.annotations()).isEmpty();
    }

    @Test
    void wordsStandWhereTheSourceHasThem() {
        Document document = Latex.read("A \\emph{bc}~d");

        assertThat(document.text()).isEqualTo("A bc d");
        assertThat(document.toSource(new Span(2, 4))).isEqualTo(new Span(8, 10));
        assertThat(document.toSource(new Span(4, 5))).isEqualTo(new Span(11, 12));
    }

    @Test
    void namesTheParameterThatIsNull() {
        assertThatNullPointerException().isThrownBy(() -> Latex.read(null)).withMessage("source");
    }
}
