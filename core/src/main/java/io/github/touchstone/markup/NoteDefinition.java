package io.github.touchstone.markup;

import io.github.touchstone.text.CollapsedText;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.DefinitionMap;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * The text of a note, {@code [^label]: words}, as GitHub and pandoc have it. Lines indented by four columns go on with
 * it.
 */
final class NoteDefinition extends CustomBlock {

    private static final int INDENT = 4;

    private final String label;

    private NoteDefinition(String label) {
        this.label = label;
    }

    /** The name by which marks with a label lead to its note. */
    static String anchor(String label) {
        return "fn-" + label;
    }

    String anchor() {
        return anchor(label);
    }

    private static final class NoteParser extends AbstractBlockParser {

        private final NoteDefinition note;

        private NoteParser(String label) {
            note = new NoteDefinition(label);
        }

        @Override
        public Block getBlock() {
            return note;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block child) {
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.getIndent() >= INDENT) {
                return BlockContinue.atColumn(state.getColumn() + INDENT);
            }
            return state.isBlank() ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
        }

        @Override
        public List<DefinitionMap<?>> getDefinitions() {
            DefinitionMap<NoteDefinition> definitions = new DefinitionMap<>(NoteDefinition.class);
            definitions.putIfAbsent(note.label, note);
            return List.of(definitions);
        }
    }

    static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        String line = state.getLine().getContent().toString();
        int start = state.getNextNonSpaceIndex();
        if (state.getIndent() >= INDENT || !line.startsWith("[^", start)) {
            return BlockStart.none();
        }
        int end = labelEnd(line, start + 2);
        return end > start + 2 && line.startsWith("]:", end)
                ? BlockStart.of(new NoteParser(line.substring(start + 2, end))).atIndex(textStart(line, end + 2))
                : BlockStart.none();
    }

    private static int labelEnd(String line, int start) {
        int end = start;
        while (end < line.length() && line.charAt(end) != ']' && !CollapsedText.isSpace(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int textStart(String line, int afterColon) {
        int start = afterColon;
        while (start < line.length() && CollapsedText.isSpace(line.charAt(start))) {
            start++;
        }
        return start;
    }
}
