package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --changed-since} and {@code --changed}: only what a change touches. */
class ChangedTest {

  private static final String WRONG =
      "form: cn-2021\nunpublished: {requests: partial}\nrequests: {received: {total: wrong}}\n";

  @TempDir private Path repository;

  private Path portal;

  /** Two agencies with two wrong reports each, below the repository's root. */
  @BeforeEach
  void aPortalFullOfMistakes() throws IOException {
    portal = repository.resolve("portal");
    write("content/site.yaml", "title: 示例\n");
    for (String agency : List.of("a", "b")) {
      write("content/agencies/" + agency + "/agency.yaml", agency(agency, ""));
      write("content/agencies/" + agency + "/2021.yaml", WRONG);
      write("content/agencies/" + agency + "/2022.yaml", WRONG);
    }
  }

  @Test
  void aReportIsToldWithTheNextOneOfItsAgency() throws Exception {
    commit();
    write("content/agencies/a/2021.yaml", WRONG + "# edited\n");
    assertEquals(Set.of("a/2021.yaml", "a/2022.yaml"), told(since("HEAD")));
    commit();
    assertEquals(Set.of(), told(since("HEAD")));
    assertEquals(ExitCode.OK, since("HEAD").exit(), "what others did wrong does not fail a change");
    assertEquals(Set.of("a/2021.yaml", "a/2022.yaml"), told(since("HEAD~1")));
    assertEquals(ExitCode.FINDINGS, since("HEAD~1").exit());
  }

  @Test
  void whatIsLeftOutIsCounted() throws Exception {
    commit();
    write("content/agencies/a/2022.yaml", WRONG + "# edited\n");
    String told = since("HEAD").out();
    assertTrue(told.contains("3 more that this change does not touch."), told);
  }

  @Test
  void aTextInAnyLanguageAndAnAttachmentBelongToTheirReport() throws Exception {
    for (String file : List.of("2022.md", "2022.en.md", "2022/notes.txt")) {
      commit();
      write("content/agencies/b/" + file, "x");
      assertTrue(told(since("HEAD")).contains("b/2022.yaml"), file);
      assertFalse(told(since("HEAD")).contains("b/2021.yaml"), file);
    }
  }

  @Test
  void anAgencyReachesAllOfItAndWhatBelongsToIt() throws Exception {
    write("content/agencies/b/agency.yaml", agency("b", "parent: a\n"));
    commit();
    write("content/agencies/a/agency.yaml", agency("a", "website: http://a.example.cn/\n"));
    assertEquals(
        Set.of("a/2021.yaml", "a/2022.yaml", "b/2021.yaml", "b/2022.yaml"), told(since("HEAD")));
  }

  @Test
  void aReportReachesTheReportOfTheBodyAboveForThatYear() throws Exception {
    write("content/agencies/b/agency.yaml", agency("b", "parent: a\n"));
    commit();
    write("content/agencies/b/2022.yaml", WRONG + "# edited\n");
    assertEquals(Set.of("a/2022.yaml", "b/2022.yaml"), told(since("HEAD")));
  }

  @Test
  void aReportReachesTheBodyThatTookOver() throws Exception {
    write("content/agencies/a/agency.yaml", agency("a", "successor: b\n"));
    commit();
    write("content/agencies/a/2021.yaml", WRONG + "# edited\n");
    assertEquals(
        Set.of("a/2021.yaml", "a/2022.yaml", "b/2021.yaml", "b/2022.yaml"), told(since("HEAD")));
  }

  @Test
  void aReportThatIsRemovedReachesTheNextThereIs() throws Exception {
    write("content/agencies/a/2024.yaml", WRONG);
    commit();
    Files.delete(portal.resolve("content/agencies/a/2022.yaml"));
    assertEquals(Set.of("a/2024.yaml"), told(since("HEAD")));
  }

  @Test
  void theSettingsOfThePortalReachEverything() throws Exception {
    commit();
    write("content/site.yaml", "title: 别的\n");
    assertEquals(4, told(since("HEAD")).size());
  }

  @Test
  void whatAFileSaysOfAnotherThatIsGoneIsAlwaysTold() throws Exception {
    write("content/agencies/b/2022.md", "[as a said](../../a/2021/)\n");
    commit();
    assertEquals(Set.of(), told(since("HEAD")));
    Files.delete(portal.resolve("content/agencies/a/2021.yaml"));
    assertEquals(Set.of("a/2022.yaml", "b/2022.md"), told(since("HEAD")));
  }

  /** It is told at the later of the two, which the change did not touch. */
  @Test
  void aNumberThatTheChangeGaveTwiceIsTold() throws Exception {
    write("content/agencies/a/2021.yaml", indexed("1"));
    write("content/agencies/b/2021.yaml", indexed("2"));
    commit();
    write("content/agencies/a/2021.yaml", indexed("2"));
    String told = since("HEAD").out();
    assertTrue(
        told.contains(
            "content/agencies/b/2021.yaml:2:17: warning[K03] the index number 00000000A/2022-00002"
                + " is also that of content/agencies/a/2021.yaml:2:17"),
        told);
    commit();
    write("content/agencies/a/2022.yaml", WRONG + "# edited\n");
    assertEquals(
        Set.of("a/2022.yaml"), told(since("HEAD")), "another report has no part in the number");
  }

  private static String indexed(String number) {
    return "form: cn-2021\nsource: {index: 00000000A/2022-0000" + number + "}\n";
  }

  @Test
  void filesThatGitDoesNotKnowOrIgnoresAreChangesToo() throws Exception {
    Files.writeString(repository.resolve(".gitignore"), "2023.yaml\n");
    commit();
    write("content/agencies/a/2023.yaml", WRONG);
    write("content/agencies/d/agency.yaml", "name: 丁局\n");
    assertEquals(Set.of("a/2023.yaml", "d/agency.yaml"), told(since("HEAD")));
  }

  @Test
  void aFileThatWasOnlyTouchedIsNoChange() throws Exception {
    commit();
    write("content/agencies/a/2022.yaml", WRONG);
    assertEquals(Set.of(), told(since("HEAD")));
  }

  /** A program that .gitattributes names would have to be started. */
  @Test
  void noFilterOfTheRepositoryIsStarted() throws Exception {
    Path mark = repository.resolve("started");
    Files.writeString(repository.resolve(".gitattributes"), "*.yaml filter=mine\n");
    commit();
    Files.writeString(
        repository.resolve(".git/config"),
        "[filter \"mine\"]\n\tclean = touch '" + mark + "'; cat\n\trequired = true\n",
        java.nio.file.StandardOpenOption.APPEND);
    write("content/agencies/a/2022.yaml", WRONG + "# edited\n");
    assertEquals(Set.of("a/2022.yaml"), told(since("HEAD")));
    assertFalse(Files.exists(mark));
  }

  @Test
  void nothingIsWritten() throws Exception {
    commit();
    Set<String> before = everything();
    since("HEAD");
    assertEquals(before, everything());
  }

  @Test
  void anUnknownRevisionIsAMistakeOfTheCommand() throws Exception {
    commit();
    for (String revision :
        List.of("nowhere", "HEAD~9", "", "a:b:c", "@{x", "HEAD:portal/content/site.yaml")) {
      Run run = since(revision);
      assertEquals(ExitCode.USAGE, run.exit(), revision);
      assertEquals("", run.out());
      assertTrue(
          run.err().contains("gongkai: the repository has no revision '" + revision + "'\n"),
          run.err());
    }
  }

  @Test
  void aShallowCloneIsNamed() throws Exception {
    commit();
    Files.writeString(
        repository.resolve(".git/shallow"),
        Files.readString(repository.resolve(".git/refs/heads/master")));
    Run run = since("HEAD~1");
    assertEquals(ExitCode.USAGE, run.exit());
    assertTrue(run.err().contains("'HEAD~1': it is a shallow clone\n"), run.err());
    assertTrue(run.err().contains("fetch-depth: 0"), run.err());
  }

  @Test
  void aFolderWithoutARepositoryIsNamed() {
    Run run = since("HEAD");
    assertEquals(ExitCode.USAGE, run.exit());
    assertTrue(run.err().contains("portal is not in a working tree of git\n"), run.err());
  }

  @Test
  void aDamagedRepositoryIsToldAndListsAreOffered() throws Exception {
    commit();
    Files.writeString(repository.resolve(".git/index"), "no index");
    Run run = since("HEAD");
    assertEquals(ExitCode.ENVIRONMENT, run.exit());
    assertTrue(run.err().contains("gongkai: the git repository cannot be read: "), run.err());
    assertTrue(run.err().contains("--changed"), run.err());
  }

  @Test
  void filesMayBeListed() throws IOException {
    Files.writeString(
        repository.resolve("list"), "README.md\r\n\r\nportal/content/agencies/a/2022.yaml\r\n");
    assertEquals(Set.of("a/2022.yaml"), told(check("", "--changed", "list")));
    assertEquals(
        Set.of("b/2022.yaml"),
        told(check("README.md\0portal/content/agencies/b/2022.md\0", "--changed", "-")));
    assertEquals(Set.of(), told(check("", "--changed", "-")));
  }

  /** What another program hands over need not be a file. */
  @Test
  void aListMayBeAnythingThatCanBeRead() {
    assumeTrue(Files.exists(Path.of("/dev/null")), "this system has /dev/null");
    assertEquals(Set.of(), told(check("", "--changed", "/dev/null")));
  }

  @Test
  void aFileBesideTheFoldersOfAgenciesIsOfNone() throws IOException {
    write("content/agencies/stray.txt", "x");
    String list = "portal/content/agencies/a/agency.yaml\n";
    assertEquals(Set.of("a/2021.yaml", "a/2022.yaml"), told(check(list, "--changed", "-")));
  }

  @Test
  void aFileOfTheThemeReachesItsTemplates() throws IOException {
    write("content/agencies/a/2021.yaml", "form: cn-2021\n");
    write("content/agencies/a/2022.yaml", "form: cn-2021\n");
    write("content/agencies/b/2021.yaml", "form: cn-2021\n");
    write("content/agencies/b/2022.yaml", "form: cn-2021\n");
    write("themes/default/templates/find.peb", "{% include \"find\" %}\n");
    write("themes/default/templates/note.peb", "x\n");
    Run other = check("portal/content/agencies/a/2021.yaml\n", "--changed", "-");
    assertFalse(other.out().contains("broken-template"), other.out());
    Run theme = check("portal/themes/default/templates/note.peb\n", "--changed", "-");
    assertTrue(theme.out().startsWith("themes/default/templates/find.peb:1: error["), theme.out());
  }

  @Test
  void aListThatIsNotThereOrIsQuotedIsAMistakeOfTheCommand() {
    Run missing = check("", "--changed", "gone");
    assertEquals(ExitCode.USAGE, missing.exit());
    assertTrue(missing.err().startsWith("gongkai: --changed names no file: "), missing.err());
    Run quoted = check("\"portal/content/\\346\\226\\207.md\"\n", "--changed", "-");
    assertEquals(ExitCode.USAGE, quoted.exit());
    assertTrue(quoted.err().contains("git diff --name-only -z"), quoted.err());
    Run both = check("", "--changed", "-", "--changed-since", "HEAD");
    assertEquals(ExitCode.USAGE, both.exit());
  }

  @Test
  void formatsAreLimitedToTheChangeAsWell() {
    String list = "portal/content/agencies/a/2022.yaml\n";
    String json = check(list, "--changed", "-", "--format", "json").out();
    assertTrue(json.contains("\"leftOut\": 3"), json);
    assertFalse(json.contains("agencies/b"), json);
    String junit = check(list, "--changed", "-", "--format", "junit").out();
    assertFalse(junit.contains("2021.yaml"), junit);
  }

  /** Without the option no class of JGit is needed, and so none costs time. */
  @Test
  void onlyTheOptionLoadsJGit() throws Exception {
    List<URL> path = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      if (!entry.contains("jgit")) {
        path.add(Path.of(entry).toUri().toURL());
      }
    }
    try (URLClassLoader withoutJGit =
        new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Class<?> run = withoutJGit.loadClass(Run.class.getName());
      var of = run.getDeclaredMethod("of", Path.class, String[].class);
      of.setAccessible(true);
      Object told = of.invoke(null, repository, new String[] {"check", "--source", "portal"});
      assertTrue(told.toString().contains("not-a-count"), told::toString);
    }
  }

  private static String agency(String name, String more) {
    return "name: {zh: 机构"
        + name
        + ", en: Agency "
        + name
        + "}\n"
        + "region: \"440000\"\nlevel: province\nkind: department\n"
        + more;
  }

  private void write(String file, String words) throws IOException {
    Path path = portal.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, words);
  }

  /** Commits all there is; the first time it makes the repository. */
  private void commit() throws IOException, GitAPIException {
    boolean isNew = !Files.exists(repository.resolve(".git"));
    try (Git git =
        isNew
            ? Git.init().setInitialBranch("master").setDirectory(repository.toFile()).call()
            : Git.open(repository.toFile())) {
      git.add().addFilepattern(".").call();
      git.add().addFilepattern(".").setUpdate(true).call();
      git.commit()
          .setMessage("as it was")
          .setAuthor("an editor", "editor@example.cn")
          .setCommitter("an editor", "editor@example.cn")
          .setSign(false)
          .call();
    }
  }

  private Run since(String revision) {
    return check("", "--changed-since", revision);
  }

  private Run check(String input, String... options) {
    List<String> args = new ArrayList<>(List.of("check", "--source", "portal", "--lang", "en"));
    args.addAll(List.of(options));
    return Run.withInput(input, repository, args.toArray(String[]::new));
  }

  /** The files below content/agencies that errors are told of. */
  private static Set<String> told(Run run) {
    assertEquals("", run.err());
    return run.out()
        .lines()
        .filter(line -> line.startsWith("content/agencies/") && line.contains(": error["))
        .map(line -> line.substring("content/agencies/".length(), line.indexOf(':')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> everything() throws IOException, URISyntaxException {
    Set<String> all = new TreeSet<>();
    try (Stream<Path> files = Files.walk(repository)) {
      for (Path file : files.toList()) {
        String contents =
            Files.isRegularFile(file)
                ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                : "";
        all.add(repository.relativize(file) + " " + contents.hashCode());
      }
    }
    return all;
  }
}
