package org.copydesk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** Who may know whom: the table of docs/architecture.md. A failure names the offending pair. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.copydesk");
    private static final Map<String, List<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("text", List.of()),
            Map.entry("mqm", List.of()),
            Map.entry("cleaning", List.of("text", "mqm")),
            Map.entry("quotes", List.of("text")),
            Map.entry("findings", List.of("text", "mqm", "cleaning", "quotes")),
            Map.entry("audit", List.of()),
            Map.entry("article", List.of("text", "mqm", "audit")),
            Map.entry("register", List.of("text", "quotes", "findings", "article", "audit")),
            Map.entry("review", List.of("text", "mqm", "cleaning", "quotes", "findings", "article", "register", "audit")),
            Map.entry("ingest",
                    List.of("text", "mqm", "cleaning", "quotes", "findings", "article", "register", "review", "audit",
                            "export")),
            Map.entry("export", List.of("text", "mqm", "quotes", "findings", "article", "register", "review", "audit")),
            Map.entry("annotations",
                    List.of("text", "mqm", "quotes", "findings", "article", "register", "review", "audit", "export")),
            Map.entry("presence", List.of()),
            Map.entry("backup", List.of("article")),
            Map.entry("security", List.of("article", "audit")));
    private static final List<String> PURE = List.of("text", "mqm", "cleaning", "quotes", "findings");

    @TestFactory
    Stream<DynamicTest> importsOnlyTheRoomsBelow() {
        return MAY_IMPORT.entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(room -> dynamicTest(room.getKey(), () -> checkImports(room.getKey(), room.getValue())));
    }

    private static void checkImports(String room, List<String> allowed) {
        var above = MAY_IMPORT.keySet()
                .stream()
                .filter(other -> !other.equals(room) && !allowed.contains(other))
                .map(ArchitectureTest::inside);
        noClasses().that()
                .resideInAPackage(inside(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Stream.concat(above, Stream.of("org.copydesk.web..")).toArray(String[]::new))
                .check(CLASSES);
    }

    @TestFactory
    Stream<DynamicTest> keepsThePureRoomsPure() {
        return PURE.stream()
                .map(room -> dynamicTest(room, () -> noClasses().that()
                        .resideInAPackage(inside(room))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("io.quarkus..", "jakarta.persistence..", "jakarta.transaction..", "jakarta.ws..",
                                "jakarta.enterprise..",
                                "org.hibernate..", "org.jboss..", "java.sql..", "java.net.http..", "java.util.logging..")
                        .check(CLASSES)));
    }

    @Test
    void letsOnlyTheWebKnowTheWeb() {
        noClasses().that()
                .resideOutsideOfPackage("org.copydesk.web..")
                .and()
                .resideOutsideOfPackage("org.copydesk.security..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "io.quarkus.qute..")
                .check(CLASSES);
    }

    @Test
    void takesTheTimeFromOneClock() {
        noClasses().that()
                .doNotHaveFullyQualifiedName("org.copydesk.audit.DeskClock")
                .should()
                .callMethod(Instant.class, "now")
                .check(CLASSES);
    }

    private static String inside(String room) {
        return "org.copydesk." + room + "..";
    }
}
