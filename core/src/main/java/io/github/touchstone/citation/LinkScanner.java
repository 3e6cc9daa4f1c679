package io.github.touchstone.citation;

import io.github.touchstone.text.Annotation;
import io.github.touchstone.text.Segmentation;
import java.util.function.Consumer;

/** Finds words that the markup links to another site, unless the link only leads on to other reading. */
final class LinkScanner implements CitationScanner {

    @Override
    public void scan(Segmentation text, Consumer<Mark> found) {
        Pointers pointers = new Pointers(text);
        for (Annotation annotation : text.document().annotations()) {
            if (annotation.kind() == Annotation.Kind.LINK
                    && WebAddress.leadsSomewhere(annotation.value())
                    && !pointers.isPointer(annotation)) {
                found.accept(new Mark(Citation.Kind.LINK, annotation.value(), annotation.span()));
            }
        }
    }
}
