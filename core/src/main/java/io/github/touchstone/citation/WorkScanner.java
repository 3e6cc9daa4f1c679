package io.github.touchstone.citation;

import io.github.touchstone.text.Annotation;
import io.github.touchstone.text.Segmentation;
import java.util.function.Consumer;

/** Finds works by the title that the markup gives as one. */
final class WorkScanner implements CitationScanner {

    @Override
    public void scan(Segmentation text, Consumer<Mark> found) {
        for (Annotation annotation : text.document().annotations()) {
            if (annotation.kind() == Annotation.Kind.WORK) {
                String title = annotation.span().of(text.document().text());
                found.accept(new Mark(Citation.Kind.WORK, title, annotation.span()));
            }
        }
    }
}
