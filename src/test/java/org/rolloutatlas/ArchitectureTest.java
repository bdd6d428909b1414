package org.rolloutatlas;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The river and its walls: docs/decisions/0001. */
@DisplayName("The architecture")
class ArchitectureTest {
    private static final JavaClasses ATLAS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.rolloutatlas");

    /** Everything from the dates to the writing of a scene: pure functions of their arguments. */
    private static final String[] PURE = {
        "..rolloutatlas.phrase..",
        "..rolloutatlas.edtf..",
        "..rolloutatlas.event..",
        "..rolloutatlas.dataset..",
        "..rolloutatlas.selection..",
        "..rolloutatlas.search..",
        "..rolloutatlas.basemap..",
        "..rolloutatlas.scene..",
        "..rolloutatlas.render.."
    };

    @ParameterizedTest(name = "{0} may use {1}")
    @CsvSource(delimiter = '|', textBlock = """
            memory         | nothing
            phrase         | nothing
            net            | nothing
            edtf           | phrase
            event          | edtf
            dataset        | event edtf phrase
            selection      | event edtf phrase
            search         | event edtf
            address        | selection event
            basemap        | memory
            scene          | event edtf basemap
            render.markup  | event
            render.words   | render.markup scene event edtf
            render.figure  | render.markup render.words scene basemap event edtf
            render.record  | render.markup render.words render.figure scene event edtf
            render.picture | render.markup render.words render.figure scene basemap event edtf
            render.export  | render.markup render.words render.figure render.record address scene basemap event edtf
            publish        | memory render address scene basemap search selection dataset event edtf
            explorer       | memory render address scene basemap search selection dataset event edtf phrase
            editor         | net render address scene basemap search selection dataset event edtf phrase
            operations     | explorer dataset event
            cli            | everything
            """)
    void a_package_uses_only_what_the_table_says(String name, String others) {
        assertThat(rooms()).as("a package that nobody lives in").anyMatch(room -> isIn(room, name));
        Set<String> allowed = Stream.of((name + " " + others).split(" "))
                .map(other -> other.equals("everything") ? "org.rolloutatlas" : "org.rolloutatlas." + other)
                .collect(Collectors.toSet());
        holds(noClasses()
                .that()
                .resideInAPackage("org.rolloutatlas." + name + "..")
                .should()
                .dependOnClassesThat(describe(
                        "reside in another part of the atlas",
                        used -> used.getPackageName().startsWith("org.rolloutatlas")
                                && allowed.stream().noneMatch(room -> isIn(used.getPackageName(), room)))));
    }

    @Test
    void every_package_has_a_line_in_the_table() throws NoSuchMethodException {
        var table = ArchitectureTest.class
                .getDeclaredMethod("a_package_uses_only_what_the_table_says", String.class, String.class)
                .getAnnotation(CsvSource.class)
                .textBlock();
        var named = table.lines().map(line -> line.split("\\|")[0].strip()).toList();
        assertThat(rooms())
                .filteredOn(room -> !room.equals("org.rolloutatlas"))
                .allMatch(room -> named.stream().anyMatch(name -> isIn(room, name)));
    }

    /** Whether a package is the one of that name, under {@code org.rolloutatlas}, or lies in it. */
    private static boolean isIn(String room, String name) {
        var whole = name.startsWith("org.rolloutatlas") ? name : "org.rolloutatlas." + name;
        return room.equals(whole) || room.startsWith(whole + ".");
    }

    private static Set<String> rooms() {
        return ATLAS.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "{0} only in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            com.vaadin..                | explorer editor
            org.springframework..       | publish explorer editor operations cli Application
            org.apache.lucene..         | search
            com.networknt..             | dataset
            tools.jackson..             | dataset render.export basemap editor cli.LinksJson
            com.fasterxml.jackson..     | dataset render.export
            org.locationtech.jts..      | basemap scene
            org.geotools..              | basemap
            net.sf.geographiclib..      | basemap
            java.net.http..             | net editor cli
            java.awt..                  | render.picture
            javax.imageio..             | render.picture
            org.apache.commons.csv..    | dataset render.export
            org.dhatim.fastexcel..      | dataset.workbook
            org.apache.commons.compress.. | dataset.workbook
            org.commonmark..            | publish
            io.micrometer..             | operations
            picocli..                   | cli Application
            """)
    void a_library_stays_behind_its_wall(String library, String places) {
        var inside =
                Stream.of(places.split(" ")).map("org.rolloutatlas."::concat).toList();
        holds(noClasses()
                .that(describe(
                        "are outside " + places,
                        user -> inside.stream()
                                .noneMatch(place -> isIn(user.getPackageName(), place)
                                        || user.getName().equals(place))))
                .should()
                .dependOnClassesThat(resideInAPackage(library)));
    }

    @Test
    void geotools_is_behind_one_class() {
        assertThat(topLevelUsersOf("org.geotools..")).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void in_basemap_one_class_knows_jackson() {
        assertThat(topLevelUsersOf("tools.jackson.."))
                .filteredOn(name -> name.startsWith("org.rolloutatlas.basemap"))
                .containsExactly("org.rolloutatlas.basemap.Json");
    }

    @Test
    void java_awt_is_used_by_the_png_writer_only() {
        assertThat(topLevelUsersOf("java.awt..")).allMatch(name -> name.contains("Png"));
    }

    @Test
    void in_render_only_the_writers_of_json_know_jackson() {
        assertThat(topLevelUsersOf("tools.jackson.."))
                .filteredOn(name -> name.startsWith("org.rolloutatlas.render"))
                .allMatch(name -> name.contains("Json"));
    }

    @Test
    void the_scene_takes_only_an_index_from_jts() {
        holds(noClasses()
                .that()
                .resideInAPackage("..rolloutatlas.scene..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.locationtech.jts..")
                        .and(DescribedPredicate.not(resideInAPackage("org.locationtech.jts.index..")))
                        .and(DescribedPredicate.not(describe(
                                "are an envelope", used -> used.getSimpleName().equals("Envelope"))))));
    }

    @Test
    void no_clock_zone_or_locale_is_taken_from_the_machine_before_publishing() {
        holds(noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .accessTargetWhere(describe("the machine's clock, zone or locale", ArchitectureTest::asksTheMachine)));
    }

    @Test
    void packages_do_not_depend_on_each_other_in_circles() {
        holds(slices().matching("org.rolloutatlas.(*)..").should().beFreeOfCycles());
    }

    @Test
    void markup_is_never_handed_to_vaadin_as_text() {
        holds(noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "are Vaadin's Html component",
                        used -> used.getName().equals("com.vaadin.flow.component.Html"))));
        assertThat(SourceFile.all("src/main").filter(file -> file.text().contains("innerHTML")))
                .isEmpty();
    }

    @Test
    void nothing_public_is_named_after_its_role_in_the_code() {
        holds(classes()
                .that()
                .arePublic()
                .should()
                .haveSimpleNameNotEndingWith("Impl")
                .andShould()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper"));
        holds(noClasses().should().resideInAnyPackage("..util..", "..utils..", "..common..", "..misc.."));
    }

    @Test
    void every_package_says_what_it_is() {
        var silent = new TreeSet<>(
                SourceFile.all("src/main/java").map(SourceFile::folder).toList());
        SourceFile.all("src/main/java")
                .filter(file -> file.name().equals("package-info.java"))
                .filter(file ->
                        file.text().contains("@NullMarked") && file.text().contains("May use"))
                .map(SourceFile::folder)
                .forEach(silent::remove);
        assertThat(silent)
                .as("packages without package-info, null contract or 'May use'")
                .isEmpty();
    }

    @Test
    void a_file_is_one_idea_of_300_lines_at_most() {
        assertThat(Stream.of("src/main", "src/test/java")
                        .flatMap(SourceFile::all)
                        .filter(file -> Pattern.matches(".*\\.(java|js|css)", file.name()))
                        .filter(file -> file.text().lines().count() > 300))
                .isEmpty();
    }

    @Test
    void a_test_is_named_as_a_sentence_in_snake_case_and_by_nothing_else() {
        var otherwise = Pattern.compile(
                "^    @(?:Test|ParameterizedTest|RepeatedTest)\\b[^;{]*\\bvoid \\w*[A-Z]\\w*\\(|^    @DisplayName",
                Pattern.MULTILINE);
        assertThat(SourceFile.all("src/test/java")
                        .filter(file -> otherwise.matcher(file.text()).find()))
                .isEmpty();
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof MethodCallTarget target)) {
            return false;
        }
        var owner = target.getOwner().getName();
        var name = target.getName();
        boolean noArguments = target.getRawParameterTypes().isEmpty();
        return (owner.startsWith("java.time.") && name.equals("now") && noArguments)
                || (owner.equals("java.time.Clock") && name.startsWith("system"))
                || (owner.equals("java.time.ZoneId") && name.equals("systemDefault"))
                || (owner.equals("java.util.Locale") && name.equals("getDefault"))
                || (owner.equals("java.util.TimeZone") && name.equals("getDefault"))
                || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"));
    }

    private static Set<String> topLevelUsersOf(String library) {
        return ATLAS.stream()
                .filter(user -> user.getDirectDependenciesFromSelf().stream()
                        .anyMatch(use -> resideInAnyPackage(library).test(use.getTargetClass())))
                .map(ArchitectureTest::topLevel)
                .collect(Collectors.toSet());
    }

    private static String topLevel(JavaClass user) {
        return user.getEnclosingClass().map(ArchitectureTest::topLevel).orElse(user.getName());
    }

    /** A rule about a package without classes fails: a package that was renamed is not one that keeps its walls. */
    private static void holds(ArchRule rule) {
        rule.check(ATLAS);
    }
}
