package org.gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.Parts.Part;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Every part that is shipped has its licence in the jar, and none is one we may not ship. */
class LicencesTest {

  private static final Path TEXTS = Path.of("src/main/resources/META-INF/licences");
  private static final Path LIST = Path.of("src/main/resources/META-INF/sbom/gongkai.cdx.json");

  /** By what each licence is known, letters alone. */
  private static final Map<String, String> KNOWN_BY =
      Map.of(
          "Apache-2.0", "Apache License Version 2.0, January 2004",
          "MIT", "to deal in the Software without restriction",
          "BSD-2-Clause",
              "Redistributions in binary form must reproduce the above copyright notice",
          "BSD-3-Clause", "used to endorse or promote products derived from this software",
          "BSL-1.0", "Boost Software License - Version 1.0",
          "OFL-1.1", "SIL OPEN FONT LICENSE Version 1.1");

  /** Files of a jar that tell under what terms it comes. */
  private static final Pattern TERMS =
      Pattern.compile(
          "([^/]*/)*[^/]*(LICEN[CS]E|NOTICE|COPYING|COPYRIGHT)[^/]*|about\\.html|[^/]*(licen[cs]e|notice)[^/]*\\.(txt|md|html)");

  private static final Pattern GPL =
      Pattern.compile(
          "\\b[AL]?GPL|GNU (Lesser |Library |Affero )?General Public|General Public Licen[cs]e");

  @Test
  void theTableIsTheRunTimeClassPath() throws IOException {
    assertEquals(
        new TreeSet<>(Parts.shipped().stream().map(Parts::nameOf).toList()),
        Parts.told().stream()
            .map(part -> part.artifact() + " " + part.version())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @TestFactory
  Stream<DynamicTest> everyPartHasTheTextsOfItsLicence() throws IOException {
    return Parts.told().stream()
        .map(part -> DynamicTest.dynamicTest(part.name(), () -> hasItsTexts(part)));
  }

  private static void hasItsTexts(Part part) throws IOException {
    String texts = texts(part);
    for (String licence : part.licences()) {
      String known = KNOWN_BY.get(licence);
      assertTrue(known != null, licence + " is none of the licences we ship under: " + KNOWN_BY);
      assertTrue(texts.contains(letters(known)), part + " without the text of " + licence);
    }
  }

  /** The texts of a part as the jar will have them, letters alone: line ends and indents differ. */
  private static String texts(Part part) throws IOException {
    StringBuilder texts = new StringBuilder();
    for (String file : part.texts()) {
      boolean isOurs = file.equals("gongkai/LICENSE");
      texts.append(Files.readString(isOurs ? Path.of("LICENSE") : TEXTS.resolve(file)));
    }
    return letters(texts.toString());
  }

  private static String letters(String text) {
    return text.replace("https://", "http://").replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** A new version may have new terms: then the text in our folder must become the new one. */
  @TestFactory
  Stream<DynamicTest> whatAJarTellsOfItsTermsIsInOurTexts() throws IOException {
    Map<String, Part> told = new TreeMap<>();
    Parts.told().forEach(part -> told.put(part.artifact() + " " + part.version(), part));
    return Parts.shipped().stream()
        .map(
            jar ->
                DynamicTest.dynamicTest(
                    Parts.nameOf(jar), () -> isInOurTexts(jar, told.get(Parts.nameOf(jar)))));
  }

  private static void isInOurTexts(Path jar, Part part) throws IOException {
    String ours = texts(part);
    List<String> missing = new ArrayList<>();
    Parts.texts(jar, name -> !name.endsWith(".class") && TERMS.matcher(name).matches())
        .forEach(
            (name, text) -> {
              if (!ours.contains(letters(text))) {
                missing.add(name);
              }
            });
    assertEquals(List.of(), missing);
  }

  @Test
  void everyTextIsOfAPart() throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      TreeSet<String> used =
          Parts.told().stream()
              .flatMap(part -> part.texts().stream())
              .collect(Collectors.toCollection(TreeSet::new));
      used.remove("gongkai/LICENSE");
      used.add("unicode.txt");
      assertEquals(
          used,
          files
              .map(file -> file.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  @TestFactory
  Stream<DynamicTest> nothingMentionsAGpl() throws IOException {
    return Parts.shipped().stream()
        .map(jar -> DynamicTest.dynamicTest(Parts.nameOf(jar), () -> mentionsNoGpl(jar)));
  }

  private static void mentionsNoGpl(Path jar) throws IOException {
    Map<String, String> texts =
        Parts.texts(
            jar, name -> name.matches(".*\\.(txt|md|xml|html|properties|js)|.*(LICENSE|NOTICE)"));
    texts.values().removeIf(text -> !GPL.matcher(text).find());
    assertEquals(List.of(), List.copyOf(texts.keySet()));
  }

  @Test
  void aGplIsKnownHoweverItIsWritten() {
    for (String name :
        List.of("GPL-2.0-or-later", "LGPL", "AGPL v3", "GNU General Public License", "GPLv2")) {
      assertTrue(GPL.matcher("under the " + name + ".").find(), name);
    }
  }

  @Test
  void theListForProgramsHasEveryPartByTheSumOfItsJar() throws Exception {
    JsonNode list = new ObjectMapper().readTree(Files.readString(LIST));
    TreeSet<String> listed = new TreeSet<>();
    list.get("components").forEach(part -> listed.add(line(part)));
    TreeSet<String> shipped = new TreeSet<>();
    for (Path jar : Parts.shipped()) {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
      shipped.add(Parts.nameOf(jar) + " " + HexFormat.of().formatHex(sum));
    }
    assertEquals(shipped, listed, "to mend: mvn -B generate-resources -Psbom");
  }

  private static String line(JsonNode part) {
    for (JsonNode hash : part.get("hashes")) {
      if (hash.get("alg").asString().equals("SHA-256")) {
        return part.get("name").asString()
            + " "
            + part.get("version").asString()
            + " "
            + hash.get("content").asString();
      }
    }
    return part.toString();
  }

  /** What licences the POMs claim is in the list for programs; our table may know more. */
  @Test
  void theListForProgramsAndTheTableTellTheSameLicences() throws IOException {
    Map<String, Part> told = new TreeMap<>();
    Parts.told().forEach(part -> told.put(part.name(), part));
    List<String> other = new ArrayList<>();
    for (JsonNode part : new ObjectMapper().readTree(Files.readString(LIST)).get("components")) {
      String name = part.get("group").asString() + ":" + part.get("name").asString();
      for (JsonNode licence : part.get("licenses")) {
        String id = licence.path("license").path("id").asString("");
        if (!told.get(name).licences().contains(id)) {
          other.add(name + ": " + id);
        }
      }
    }
    assertEquals(List.of(), other);
  }

  @Test
  void theListForProgramsIsOfThisVersionAndTheSameInEveryBuild() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String version =
        pom.replaceAll("(?s).*?<artifactId>gongkai</artifactId>\\s*<version>([^<]*).*", "$1");
    JsonNode list = new ObjectMapper().readTree(Files.readString(LIST));
    assertEquals("1.6", list.get("specVersion").asString());
    assertEquals(version, list.get("metadata").get("component").get("version").asString());
    assertTrue(!list.has("serialNumber") && !list.get("metadata").has("timestamp"));
  }

  /** Tests have more on their class path: what is left out may be there, and must not be needed. */
  @TestFactory
  Stream<DynamicTest> whatIsShippedSufficesToBuildAPortal(@TempDir Path folder) throws IOException {
    String classPath =
        Path.of("target/classes")
            + java.io.File.pathSeparator
            + Parts.shipped().stream()
                .map(Path::toString)
                .collect(Collectors.joining(java.io.File.pathSeparator));
    return Stream.of("hostile", "two-years")
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      Path portal = Path.of("src/test/sites", name);
                      String said = Parts.build(classPath, portal, folder.resolve(name));
                      assertTrue(said.startsWith("0\n"), said);
                      assertTrue(Files.exists(folder.resolve(name + "/index.html")), said);
                    }));
  }
}
