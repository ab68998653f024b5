package org.gongkai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The walls of the house: who may import whom, one door for each library, nothing that reaches out.
 */
class ArchitectureTest {

  private static final String ROOT = "org.gongkai.";
  private static final Path SOURCES = Path.of("src/main/java/org/gongkai");
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.gongkai");

  /** The package that may use each library. */
  private static final Map<String, String> DOORS =
      Map.ofEntries(
          Map.entry("tools.jackson..", "yaml"),
          Map.entry("org.snakeyaml..", "yaml"),
          Map.entry("org.commonmark..", "prose"),
          Map.entry("org.jbake..", "pages"),
          Map.entry("org.apache.commons..", "pages"),
          Map.entry("io.pebbletemplates..", "theme"),
          Map.entry("picocli..", "cli"),
          Map.entry("org.jsoup..", "document.html"),
          Map.entry("org.apache.poi..", "document.binary"),
          Map.entry("org.apache.pdfbox..", "document.pdf"),
          Map.entry("org.eclipse.jgit..", "change"));

  @TestFactory
  Stream<DynamicTest> everyLibraryHasOneDoor() {
    return DOORS.entrySet().stream()
        .map(
            door ->
                DynamicTest.dynamicTest(
                    door.getKey(),
                    () ->
                        noClasses()
                            .that()
                            .resideOutsideOfPackage(ROOT + door.getValue())
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(door.getKey())
                            .check(CLASSES)));
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(CLASSES);
  }

  /**
   * Each package-info says "Imports: a, b." and the classes of the package use those and no others.
   */
  @TestFactory
  Stream<DynamicTest> everyPackageImportsWhatItSays() throws IOException {
    return packages().stream()
        .filter(name -> !name.equals("cli"))
        .map(name -> DynamicTest.dynamicTest(name, () -> assertEquals(said(name), used(name))));
  }

  /** What one can hold in the head. */
  @TestFactory
  Stream<DynamicTest> noPackageIsAHall() throws IOException {
    return packages().stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      List<Path> classes = classesOf(name);
                      int lines = 0;
                      for (Path file : classes) {
                        lines += Files.readAllLines(file).size();
                      }
                      assertTrue(classes.size() <= 35, classes.size() + " files");
                      assertTrue(lines <= 3000, lines + " lines");
                    }));
  }

  /** The map names every package, on a floor above all that it imports. */
  @Test
  void theMapShowsEveryPackageAboveWhatItImports() throws IOException {
    List<String> map =
        Files.readString(SOURCES.resolve("package-info.java"))
            .replaceFirst("(?s)^.*<pre>", "")
            .lines()
            .map(line -> line.replaceFirst("^ \\* (\\S+) +\\S.*$", "$1"))
            .filter(word -> word.matches("[a-z]+(\\.[a-z]+)?"))
            .toList();
    assertEquals(packages(), new TreeSet<>(map));
    for (String name : map) {
      if (!name.equals("cli")) {
        said(name)
            .forEach(
                below ->
                    assertTrue(
                        map.indexOf(below) > map.indexOf(name),
                        () -> name + " stands on the map below " + below + ", which it imports"));
      }
    }
  }

  @Test
  void nothingOpensAConnectionOrStartsAProcess() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.(URL|URLConnection|HttpURLConnection|Socket|ServerSocket|InetAddress)|java\\.net\\.http\\..*|java\\.lang\\.ProcessBuilder|java\\.lang\\.Process")
        .check(CLASSES);
    everyMethod(Runtime.class, "exec")
        .forEach(
            exec -> noClasses().should().callMethod(Runtime.class, "exec", exec).check(CLASSES));
  }

  /** Digits and letters would change with the machine the portal is built on. */
  @Test
  void nothingDependsOnTheLocaleOfTheMachine() {
    noClasses()
        .should()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(java.util.Locale.class, "getDefault")
        .check(CLASSES);
  }

  @Test
  void onlyTheEntryKnowsTheStandardStreams() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + "cli.Main")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  @Test
  void nothingDependsOnTheClock() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli")
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callConstructor(java.util.Date.class)
        .check(CLASSES);
    for (Class<?> time :
        List.of(
            java.time.LocalDate.class,
            java.time.LocalDateTime.class,
            java.time.ZonedDateTime.class,
            java.time.OffsetDateTime.class,
            java.time.Year.class,
            java.time.YearMonth.class,
            java.time.Instant.class)) {
      everyMethod(time, "now")
          .forEach(
              now ->
                  noClasses()
                      .that()
                      .resideOutsideOfPackage(ROOT + "cli")
                      .should()
                      .callMethod(time, "now", now)
                      .check(CLASSES));
    }
  }

  /**
   * A second portal, theme or form in the same program must not get what was made for the first:
   * what is static is fixed. Kept are how our own classes are asked (by class), and which folders
   * are being built.
   */
  @Test
  void nothingStaticOutlivesABuild() throws IllegalAccessException {
    Set<String> kept = Set.of("OwnAttributes.METHODS", "BuildLock.OURS");
    Set<String> found = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      for (Field field : type.reflect().getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && isChangeable(field)) {
          found.add(type.getSimpleName() + "." + field.getName());
        }
      }
    }
    found.removeAll(kept);
    assertEquals(Set.of(), found);
  }

  private static boolean isChangeable(Field field) throws IllegalAccessException {
    field.setAccessible(true);
    Object value = field.get(null);
    boolean isFixed =
        value instanceof Collection<?> || value instanceof Map<?, ?>
            ? value.getClass().getName().matches("java\\.util\\.(Immutable|Collections\\$).*")
            : !(value instanceof ThreadLocal<?>
                || value instanceof ClassValue<?>
                || value instanceof CharSequence && !(value instanceof String)
                || value != null && value.getClass().getName().contains(".atomic."));
    return !isFixed || !Modifier.isFinal(field.getModifiers());
  }

  /** The parameters of all methods of this name. */
  private static List<Class<?>[]> everyMethod(Class<?> owner, String name) {
    List<Class<?>[]> parameters =
        Stream.of(owner.getMethods())
            .filter(method -> method.getName().equals(name))
            .map(Method::getParameterTypes)
            .toList();
    assertFalse(parameters.isEmpty(), name);
    return parameters;
  }

  /** All packages by their names below the root: {@code page}, {@code page.report}. */
  private static Set<String> packages() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java") && !file.getParent().equals(SOURCES))
          .map(file -> SOURCES.relativize(file.getParent()).toString())
          .map(folder -> folder.replace(File.separatorChar, '.'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static List<Path> classesOf(String name) throws IOException {
    try (Stream<Path> files = Files.list(SOURCES.resolve(name.replace('.', '/')))) {
      return files
          .filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
          .sorted()
          .toList();
    }
  }

  private static Set<String> said(String name) throws IOException {
    String info =
        Files.readString(SOURCES.resolve(name.replace('.', '/')).resolve("package-info.java"))
            .replaceAll("\\s*\\n \\*\\s*", " ");
    Matcher imports =
        Pattern.compile("Imports: ([a-z]+(?:\\.[a-z]+)?(?:, [a-z]+(?:\\.[a-z]+)?)*)\\.")
            .matcher(info);
    assertTrue(
        imports.find(), () -> name + "/package-info.java does not say what the package imports");
    return imports.group(1).equals("nothing")
        ? Set.of()
        : new TreeSet<>(List.of(imports.group(1).split(",\\s*")));
  }

  private static Set<String> used(String name) {
    return CLASSES.stream()
        .filter(type -> type.getPackageName().equals(ROOT + name))
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
        .map(JavaClass::getPackageName)
        .filter(target -> target.startsWith(ROOT) && !target.equals(ROOT + name))
        .map(target -> target.substring(ROOT.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
