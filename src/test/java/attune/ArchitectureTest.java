package attune;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Holds the table of the design: which package may use which, and which library belongs to whom.
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("attune");

    /// Package → the packages of ours that it may use.
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(Map.entry("music", Set.of()),
            Map.entry("task", Set.of()), Map.entry("container", Set.of()),
            Map.entry("notation", Set.of("music")),
            Map.entry("io", Set.of("music", "notation")), Map.entry("edit", Set.of("music")),
            Map.entry("play", Set.of("music", "task")), Map.entry("record", Set.of("music", "edit")),
            Map.entry("dataset", Set.of("music", "io", "task")),
            Map.entry("model", Set.of("container", "dataset", "task")),
            Map.entry("bench", Set.of("music", "io", "play", "dataset", "task", "model", "generate")),
            Map.entry("neural", Set.of("model", "dataset", "task", "bench")),
            Map.entry("generate", Set.of("music", "dataset", "model", "task")),
            Map.entry("picture", Set.of("music", "task", "notation", "model", "generate")),
            Map.entry("project", Set.of("music", "container", "io", "dataset", "model", "generate")),
            Map.entry("cli",
                    Set.of("container", "music", "task", "notation", "io", "edit", "play", "dataset", "model",
                            "generate", "picture",
                            "project", "bench")),
            Map.entry("ui",
                    Set.of("container", "music", "task", "notation", "io", "edit", "play", "record", "dataset", "model",
                            "generate",
                            "picture", "project", "bench")));

    /// Library → the packages that may see it; nobody else.
    private static final Map<String, List<String>> OWNERS = Map.ofEntries(
            Map.entry("org.nd4j..", List.of("attune.neural..")),
            Map.entry("org.deeplearning4j..", List.of("attune.neural..")),
            Map.entry("org.bytedeco..", List.of("attune.neural..")),
            Map.entry("javafx..", List.of("attune.ui..")), Map.entry("org.controlsfx..", List.of("attune.ui..")),
            Map.entry("atlantafx..", List.of("attune.ui..")), Map.entry("org.kordamp..", List.of("attune.ui..")),
            Map.entry("org.jfree..", List.of("attune.ui.chart..")),
            Map.entry("java.awt..", List.of("attune.ui.chart..", "attune.picture..")),
            Map.entry("javax.sound..", List.of("attune.play..", "attune.record..")),
            Map.entry("com.jcraft..", List.of("attune.play..")),
            Map.entry("org.audiveris..", List.of("attune.io.musicxml..")),
            Map.entry("jakarta.xml..", List.of("attune.io.musicxml..")),
            Map.entry("javax.print..", List.of("attune.picture..")),
            Map.entry("org.apache.batik..", List.of("attune.picture..")),
            Map.entry("org.apache.pdfbox..", List.of("attune.picture..")),
            Map.entry("de.rototor..", List.of("attune.picture..")),
            Map.entry("com.github.weisj..", List.of("attune.picture..")),
            Map.entry("com.sun.media.sound..", List.of("attune.play..")),
            Map.entry("org.commonmark..", List.of("attune.ui.help..")),
            Map.entry("com.google.gson..", List.of("attune.project..", "attune.model..", "attune.cli..")),
            Map.entry("picocli..", List.of("attune.cli..")));

    @Test
    void everyPackageIsInTheTable() {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            String name = type.getPackageName();
            if (!name.equals("attune")) {
                found.add(name.split("\\.")[1]);
            }
        }
        assertEquals(new TreeSet<>(MAY_USE.keySet()), found);
    }

    @Test
    void packagesUseOnlyWhatTheTableAllows() {
        for (var row : MAY_USE.entrySet()) {
            Set<String> forbidden = new TreeSet<>(MAY_USE.keySet());
            forbidden.removeAll(row.getValue());
            forbidden.remove(row.getKey());
            String[] packages = forbidden.stream().map(name -> "attune." + name + "..").toArray(String[]::new);
            noClasses().that().resideInAPackage("attune." + row.getKey() + "..").should().dependOnClassesThat()
                    .resideInAnyPackage(packages).check(CLASSES);
        }
    }

    @Test
    void nobodyUsesTheRoot() {
        noClasses().that().resideOutsideOfPackage("attune").should().dependOnClassesThat().resideInAPackage("attune")
                .check(CLASSES);
    }

    @Test
    void thereAreNoCycles() {
        slices().matching("attune.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void eachLibraryHasItsOwners() {
        for (var row : OWNERS.entrySet()) {
            noClasses().that().resideInAPackage("attune..").and()
                    .resideOutsideOfPackages(row.getValue().toArray(String[]::new)).should().dependOnClassesThat()
                    .resideInAPackage(row.getKey()).check(CLASSES);
        }
    }

    /// Attune runs offline: none of its classes can reach a network, whatever its libraries could do.
    @Test
    void thereIsNoNetworkCode() {
        DescribedPredicate<JavaClass> network = DescribedPredicate.describe("code for networks",
                type -> type.getPackageName().startsWith("java.net.http")
                        || type.getPackageName().startsWith("javax.net")
                        || type.getPackageName().equals("java.net") && !Set.of("URI", "URL", "URISyntaxException")
                                .contains(type.getSimpleName())
                        || type.getPackageName().equals("java.nio.channels")
                                && type.getSimpleName().contains("Socket"));
        noClasses().should().dependOnClassesThat(network).check(CLASSES);
    }

    @Test
    void viewModelsTouchNoScene() {
        noClasses().that().haveSimpleNameEndingWith("ViewModel").should()
                .dependOnClassesThat(resideInAPackage("javafx.scene.."))
                .allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void panelsMeetOnlyInTheCommonPackages() {
        List<String> panels = List.of("pianoroll", "transport", "record", "library", "train", "compose", "voices",
                "corpus", "help");
        for (String panel : panels) {
            String[] others = panels.stream().filter(other -> !other.equals(panel))
                    .map(other -> "attune.ui." + other + "..")
                    .toArray(String[]::new);
            noClasses().that().resideInAPackage("attune.ui." + panel + "..").should()
                    .dependOnClassesThat(resideInAnyPackage(others).or(resideInAPackage("attune.ui.shell..")))
                    .check(CLASSES);
        }
    }

    @Test
    void onlyOneClassHandsWorkToTheFxThread() {
        DescribedPredicate<JavaClass> platform = DescribedPredicate.describe("Platform",
                type -> type.getFullName().equals("javafx.application.Platform"));
        noClasses().that().resideInAPackage("attune.ui..").and().doNotHaveSimpleName("FxThread").and()
                .doNotHaveSimpleName("Theme")
                .should().dependOnClassesThat(platform).check(CLASSES);
        assertTrue(Arrays.stream(new String[]{"attune.ui.common.FxThread"}).allMatch(CLASSES::contain));
    }
}
