package io.github.touchstone.corpus.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.need.NeedRole;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NeedFeatureTest {

    @Test
    void aFeatureIsReadBackFromItsKey() {
        for (NeedRole role : NeedRole.values()) {
            for (String name :
                    Stream.of("said", "it is", "@behind 0", "@", "@ home").toList()) {
                NeedFeature feature = new NeedFeature(name, role);
                assertThat(NeedFeature.of(feature.key())).isEqualTo(feature);
            }
        }
    }

    @Test
    void signsHaveNoWords() {
        assertThat(Stream.of("said", "it is", "@behind 0", "@", "@ home")
                        .map(name -> new NeedFeature(name, NeedRole.SAME).words()))
                .containsExactly(1, 2, 0, 1, 2);
    }

    @Test
    void eachFeatureIsInOneGroup() {
        for (String name : Stream.of("said", "it is", "@behind 0", "@length 3", "@number 1", "@block 0")
                .toList()) {
            for (NeedRole role : NeedRole.values()) {
                NeedFeature feature = new NeedFeature(name, role);
                assertThat(NeedFeatureGroups.ALL.values().stream().filter(group -> group.test(feature)))
                        .as(feature.key())
                        .hasSize(1);
            }
        }
    }
}
