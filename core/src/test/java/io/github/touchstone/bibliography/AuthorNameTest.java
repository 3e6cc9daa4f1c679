package io.github.touchstone.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Overy, Richard                                          | Overy
            Dypvik, H., Kalleson, E.,                               | Dypvik
            Peret B, Swarup R, Jansen L                             | Peret
            Van Buuren S, Brand L                                   | Van Buuren
            P. Evripidou and J-L. Gaudiot,                          | Evripidou
            J. K. Rowling                                           | Rowling
            A. H. G. Rinnooy Kan                                    | Kan
            Dean Baskin, Andras Vasy, and Jared Wunsch.             | Baskin
            García Márquez, Gabriel                                 | García Márquez
            van der Berg, J. H.                                     | van der Berg
            Jan van der Berg                                        | van der Berg
            Martin Luther King, Jr.                                 | King
            Al-Salahi, R.                                           | Al-Salahi
            O’Brien SG, Guilhot F                                   | O’Brien
            CASSARD Jean-Christophe,                                | CASSARD
            LEE K, SMITH J                                          | LEE
            Timothy P. Wickham-Crowley                              | Wickham-Crowley
            Still, H. R. Jr., and D. P. Baumann, Jr.                | Still
            World Health Organization.                              | World Health Organization
            U.S. Department of Education                            | U.S. Department of Education
            Centers for Disease Control and Prevention.             | Centers for Disease Control and Prevention
            Augustine.                                              | Augustine
            """)
    void theSurnameOfTheFirstIsFoundInEitherOrder(String names, String surname) {
        assertThat(AuthorName.surname(names)).isEqualTo(surname);
    }

    @Test
    void whereThereIsNoWordThereIsNoSurname() {
        assertThat(AuthorName.surname("———.")).isEmpty();
        assertThat(AuthorName.surname("")).isEmpty();
    }
}
