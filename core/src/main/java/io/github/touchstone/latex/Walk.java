package io.github.touchstone.latex;

import io.github.touchstone.text.Span;

/**
 * Writes a range of the source down. Where a command has more to say than a few characters, the walk is put back among
 * the steps, what the command shows is put before it, and it goes on when that is done.
 */
final class Walk implements Runnable {

    private final LatexReader reader;
    private final LatexSource source;
    private final String text;
    private final int end;

    private int position;
    private int copied;
    private boolean paused;

    Walk(LatexReader reader, Span range) {
        this.reader = reader;
        this.source = reader.source();
        this.text = source.text();
        this.position = range.start();
        this.end = range.end();
    }

    @Override
    public void run() {
        paused = false;
        copied = position;
        while (position < end && !paused) {
            step(text.charAt(position));
        }
        if (!paused) {
            reader.prose().copy(copied, end);
        }
    }

    private void step(char c) {
        switch (c) {
            case '\\' -> command();
            case '%' -> comment();
            case '$' -> formula();
            case '{', '}' -> skipTo(position + 1);
            case '~' -> replace(" ", 1);
            case '`' -> replace(isRepeated(2) ? "“" : "‘", isRepeated(2) ? 2 : 1);
            case '\'' -> quotationEnd();
            case '-' -> dash();
            case '\n' -> lineBreak();
            default -> position++;
        }
    }

    private void command() {
        int start = position;
        if (source.end(start) > 0) {
            leaveOut();
            return;
        }
        int commandEnd = Math.min(end, LatexSource.commandEnd(text, start));
        skipTo(commandEnd);
        pause();
        position = Math.max(position, reader.commands().write(start, commandEnd, end));
    }

    private void comment() {
        int commentEnd = source.end(position);
        if (commentEnd == 0) {
            position++;
            return;
        }
        skipTo(Math.min(end, commentEnd));
        if (position < end && text.charAt(position) == '\n') {
            skipTo(position + 1);
            pause();
            reader.openParagraph();
        }
    }

    private void formula() {
        if (source.end(position) == 0) {
            position++;
        } else {
            leaveOut();
        }
    }

    private void leaveOut() {
        int after = source.end(position);
        skipTo(Math.min(end, after));
        reader.document().space();
    }

    private void quotationEnd() {
        if (isRepeated(2)) {
            replace("”", 2);
        } else {
            position++;
        }
    }

    private void dash() {
        if (isRepeated(3)) {
            replace("—", 3);
        } else if (isRepeated(2)) {
            replace("–", 2);
        } else {
            position++;
        }
    }

    private void lineBreak() {
        int emptyLine = source.lineEnd(position + 1);
        if (emptyLine < 0) {
            position++;
            return;
        }
        skipTo(Math.min(end, emptyLine));
        pause();
        if (position < end) {
            reader.openParagraph();
        }
    }

    private boolean isRepeated(int times) {
        if (position + times > end) {
            return false;
        }
        for (int i = 1; i < times; i++) {
            if (text.charAt(position + i) != text.charAt(position)) {
                return false;
            }
        }
        return true;
    }

    private void replace(String piece, int length) {
        int start = position;
        skipTo(start + length);
        reader.prose().put(piece, start, position);
    }

    private void pause() {
        reader.push(this);
        paused = true;
    }

    /** Goes on at an offset, with what stands before the position written and the rest left out. */
    private void skipTo(int offset) {
        reader.prose().copy(copied, position);
        position = offset;
        copied = offset;
    }
}
