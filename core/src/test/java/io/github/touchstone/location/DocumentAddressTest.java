package io.github.touchstone.location;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                samples/a.txt               | samples/a.txt                             | true
                a b#c?d%e.md                | a%20b%23c%3Fd%25e.md                      | true
                Köln/😀.html                | K%C3%B6ln/%F0%9F%98%80.html               | true
                c:x.txt                     | c%3Ax.txt                                 | true
                a[1]\\b.txt                 | a%5B1%5D%5Cb.txt                          | true
                /var/texts/a b.txt          | file:///var/texts/a%20b.txt               | false
                https://example.org/a?b=c#d | https://example.org/a?b=c#d               | false
                https://example.org/ö       | https://example.org/%C3%B6                | false
                https://example.org/a b     | https%3A//example.org/a%20b               | true
                """)
    void aNameBecomesAReference(String name, String uri, boolean relative) {
        assertThat(DocumentAddress.of(name)).isEqualTo(new DocumentAddress(uri, relative));
        assertThat(URI.create(uri)).isNotNull();
    }

    @Test
    void aNameComesBackFromItsReference() {
        String name = "e\u0301 ü/'(100 %)'\n\t~{x}|y^z`.txt";

        assertThat(URI.create(DocumentAddress.of(name).uri()).getPath()).isEqualTo(name);
    }

    @Test
    void onlyWebAddressesAreOnes() {
        assertThat(DocumentAddress.web("https://example.org/a")).contains(URI.create("https://example.org/a"));
        assertThat(DocumentAddress.web("javascript:alert(1)")).isEmpty();
        assertThat(DocumentAddress.web("https://exa mple.org")).isEmpty();
        assertThat(DocumentAddress.web("")).isEmpty();
    }
}
