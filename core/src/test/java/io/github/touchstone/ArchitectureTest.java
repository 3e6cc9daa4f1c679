package io.github.touchstone;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what core's design says of packages, names and what no class may do. */
class ArchitectureTest {

    private static final String ROOT = "io.github.touchstone";

    /** All classes beside the facade: those of core, and none of its tests. */
    private static final JavaClasses CORE = new ClassFileImporter()
            .importUrl(ReliabilityScorer.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation());

    /** Each package, from the ground up, with all others that it may import. */
    private static final Map<String, Set<String>> ARROWS = arrows("""
            text:
            model: text
            wikitext: text
            latex: text
            markup: text wikitext latex
            lexicon: text
            thesaurus: text lexicon
            quotation: text lexicon
            proposition: text lexicon quotation
            hedge: text model lexicon quotation proposition
            attribution: text model lexicon quotation proposition
            bibliography: text model lexicon
            citation: text lexicon bibliography
            claim: text model lexicon quotation proposition
            need: text model
            fact: text lexicon quotation proposition
            entailment: text model lexicon thesaurus quotation proposition fact
            contradiction: text lexicon quotation proposition hedge attribution fact entailment
            knowledge: text lexicon proposition claim
            support: text lexicon attribution bibliography citation claim knowledge fact entailment contradiction
            analysis: text model lexicon quotation proposition hedge attribution bibliography citation claim need fact entailment contradiction knowledge support
            signal: text lexicon quotation proposition hedge attribution bibliography citation claim fact entailment contradiction knowledge support analysis
            genre: text lexicon attribution bibliography citation claim hedge quotation support analysis
            score: text signal
            mend: text citation analysis signal score
            report: text claim fact entailment contradiction knowledge support analysis signal genre score
            location: text
            sarif: text claim fact entailment support signal score report location
            annotation: text claim fact entailment support signal score report location
            anchor: text claim support signal score
            json: text anchor
            dismissal: text claim fact entailment support signal score report location json anchor
            gate: text claim fact entailment support signal score report location json anchor dismissal
            """);

    private static Map<String, Set<String>> arrows(String table) {
        Map<String, Set<String>> arrows = new TreeMap<>();
        table.lines().forEach(line -> {
            String[] sides = line.split(":");
            List<String> imported = sides.length == 1
                    ? List.of()
                    : Arrays.asList(sides[1].strip().split(" "));
            arrows.put(sides[0], new TreeSet<>(imported));
        });
        return arrows;
    }

    static Set<String> packages() {
        return ARROWS.keySet();
    }

    @Test
    void everyPackageHasItsPlace() {
        Set<String> found = CORE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(ROOT))
                .map(name -> name.substring(ROOT.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found).isEqualTo(packages());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageImportsOnlyThoseBelowIt(String name) {
        Set<String> closed = new TreeSet<>(packages());
        closed.remove(name);
        closed.removeAll(ARROWS.get(name));
        String[] others = Stream.concat(Stream.of(ROOT), closed.stream().map(other -> ROOT + "." + other))
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + name)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(CORE);
    }

    @Test
    void noPackageCycleExists() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void everyPackageSaysWhatMayBeNull() {
        for (JavaClass type : CORE) {
            assertThat(type.getPackage().isAnnotatedWith(NullMarked.class))
                    .as(type.getPackageName())
                    .isTrue();
        }
    }

    /** Backtracking takes time that no text may cost; a split at one character is no regular expression. */
    @Test
    void noRegularExpressionMeetsText() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex")
                .check(CORE);
        noClasses()
                .should()
                .callMethod(String.class, "matches", String.class)
                .orShould()
                .callMethod(String.class, "replaceAll", String.class, String.class)
                .orShould()
                .callMethod(String.class, "replaceFirst", String.class, String.class)
                .check(CORE);
    }

    @Test
    void linesAreSplitOnlyWhereTheLibrarysOwnDataIsRead() {
        noClasses()
                .that(are(describe(
                        "no readers of data",
                        type -> !Set.of(
                                        "LexiconReader",
                                        "ModelReader",
                                        "WordBits",
                                        "TermTrie",
                                        "CheckabilityReader",
                                        "Gazetteer",
                                        "ElementNames",
                                        "Time")
                                .contains(type.getSimpleName()))))
                .should()
                .callMethod(String.class, "split", String.class)
                .orShould()
                .callMethod(String.class, "split", String.class, int.class)
                .check(CORE);
    }

    @Test
    void nothingIsSerialized() {
        noClasses()
                .should(ArchitectureConditions.nameAmongTheirInterfaces("java.io.Serializable"))
                .check(CORE);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(Object(In|Out)put.*|Externalizable)")
                .check(CORE);
    }

    @Test
    void nothingReachesTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("java.net..")
                        .and(describe(
                                "are no URI", type -> !type.getSimpleName().startsWith("URI"))))
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.net..", "java.nio.channels..", "java.rmi..")
                .check(CORE);
    }

    @Test
    void nothingIsPrintedOrLogged() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.util.logging..", "org.slf4j..", "org.apache.commons.logging..", "org.apache.log4j..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.System\\$Logger.*")
                .check(CORE);
    }

    /** The same text must give the same report on every machine, in every country, at every hour. */
    @Test
    void nothingDependsOnTheMachineTheClockOrChance() {
        noClasses()
                .should(ArchitectureConditions.callWhatDiffersBetweenMachines())
                .check(CORE);
    }

    @Test
    void namesSayTheThing() {
        noClasses()
                .should()
                .haveSimpleNameContaining("Util")
                .orShould()
                .haveSimpleNameContaining("Impl")
                .orShould()
                .haveSimpleNameContaining("Manager")
                .orShould()
                .haveSimpleNameContaining("Helper")
                .orShould()
                .haveSimpleNameStartingWith("Abstract")
                .check(CORE);
    }

    @Test
    void whatIsPublicIsAValueAnInterfaceOrClosed() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .orShould()
                .beEnums()
                .check(CORE);
    }

    @Test
    void onlyFinalFieldsAreShared() {
        fields().that().areStatic().should().beFinal().check(CORE);
    }

    @Test
    void noFileIsLongerThan400Lines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                assertThat(Files.readAllLines(file, StandardCharsets.UTF_8))
                        .as(file.toString())
                        .hasSizeLessThanOrEqualTo(400);
            }
        }
    }
}
