package io.github.touchstone.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The code that the README and the Javadoc show is code that compiles. */
class SnippetsTest {

    private static final Path PROJECT = Path.of("..");
    private static final Pattern FENCED = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern JAVADOC = Pattern.compile("<pre>\\{@code\\n(.*?) \\* }</pre>", Pattern.DOTALL);

    @TempDir
    Path classes;

    @ParameterizedTest
    @MethodSource({"readme", "javadoc"})
    void aSnippetCompiles(String snippet) {
        String source = """
                import io.github.touchstone.*;
                import io.github.touchstone.fact.*;
                import io.github.touchstone.markup.*;
                import io.github.touchstone.report.*;
                import io.github.touchstone.score.*;
                class Snippet {
                    void run(String page) throws Exception {
                %s
                    }
                }
                """.formatted(snippet);
        StringWriter complaints = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options =
                List.of("-proc:none", "-d", classes.toString(), "-classpath", System.getProperty("java.class.path"));

        boolean compiled = compiler.getTask(complaints, null, null, options, null, List.of(file(source)))
                .call();

        assertThat(compiled).as(complaints.toString()).isTrue();
    }

    static Stream<String> readme() throws IOException {
        return snippets(FENCED, Files.readString(PROJECT.resolve("README.md")));
    }

    static Stream<String> javadoc() throws IOException {
        try (Stream<Path> files = Files.walk(PROJECT.resolve("core/src/main/java"))) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            Stream.Builder<String> all = Stream.builder();
            for (Path source : sources) {
                snippets(JAVADOC, Files.readString(source))
                        .map(snippet -> snippet.replace("\n * ", "\n").replaceFirst("^ \\* ", ""))
                        .forEach(all);
            }
            return all.build();
        }
    }

    private static Stream<String> snippets(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }

    private static JavaFileObject file(String source) {
        return new SimpleJavaFileObject(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }
}
