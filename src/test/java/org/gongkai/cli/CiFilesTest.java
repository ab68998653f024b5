package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The CI files of src/docs/ci do what they say: their own commands, run as the CI runs them, in a
 * repository with a change. In the place of Maven and of the code host's program stand stubs.
 */
class CiFilesTest {

  private static final Path FILES = Path.of("src/docs/ci");
  private static final String WRONG =
      "form: cn-2021\nunpublished: {requests: partial}\nrequests: {received: {total: wrong}}\n";
  private static final String RIGHT =
      "form: cn-2021\npublished: 2023-01-10\nunpublished: {requests: partial}\nrequests: {received: {total: 1}}\nsource: {text: figures}\n";

  @TempDir private Path repository;
  @TempDir private Path tools;

  private String base;

  @BeforeEach
  void aRepositoryWithAPortal() throws IOException, GitAPIException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "the commands are of a shell");
    write("content/site.yaml", "title: 示例\n");
    write("content/agencies/a/agency.yaml", agency("甲局", 440100));
    write("content/agencies/b/agency.yaml", agency("乙局", 440200));
    write("content/agencies/b/2022.yaml", RIGHT);
    write(".gitignore", "/target/\n/public/\n");
    base = commit();
    Files.createDirectories(repository.resolve("target"));
    tool("mvn", "echo mvn \"$@\" >> target/tools.log; touch target/gongkai.jar");
    tool("gh", "echo gh \"$@\" >> target/tools.log; cat target/review.md > target/comment.md");
    tool(
        "java",
        "[ \"$1\" = -jar ] && [ -f \"$2\" ] || exit 9; shift 2\nexec "
            + Path.of(System.getProperty("java.home"), "bin", "java")
            + " -XX:TieredStopAtLevel=1 -cp \"$GONGKAI\" org.gongkai.cli.Main \"$@\"");
  }

  private static String agency(String name, int region) {
    return "name: " + name + "\nregion: \"" + region + "\"\nlevel: prefecture\nkind: department\n";
  }

  private void write(String file, String text) throws IOException {
    Path path = repository.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private String commit() throws GitAPIException {
    try (Git git = Git.init().setDirectory(repository.toFile()).setInitialBranch("main").call()) {
      git.add().addFilepattern(".").call();
      return git.commit()
          .setMessage("change")
          .setAuthor("x", "x@example.org")
          .setCommitter("x", "x@example.org")
          .setSign(false)
          .call()
          .getName();
    }
  }

  private void tool(String name, String script) throws IOException {
    Path file = tools.resolve(name);
    Files.writeString(file, "#!/bin/bash\n" + script + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }

  private record Ended(int status, String out) {}

  /** As the CIs run a step: in the repository, ending at the first command that fails. */
  private Ended step(String script, Map<String, String> environment) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("/bin/bash", "-e", "-o", "pipefail", "-c", script)
            .directory(repository.toFile())
            .redirectErrorStream(true);
    builder.environment().put("PATH", tools + File.pathSeparator + System.getenv("PATH"));
    builder.environment().put("GONGKAI", classPath());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("GITHUB_STEP_SUMMARY", tools.resolve("summary").toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), out);
  }

  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(part -> Path.of(part).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static JsonNode file(String name) throws IOException {
    return new YAMLMapper().readTree(Files.readString(FILES.resolve(name)));
  }

  private static List<String> scripts(JsonNode steps, String key) {
    List<String> scripts = new ArrayList<>();
    for (JsonNode step : steps) {
      if (step.has(key)) {
        scripts.add(step.get(key).asString());
      }
    }
    return scripts;
  }

  private static List<String> words(JsonNode list) {
    List<String> words = new ArrayList<>();
    list.forEach(word -> words.add(word.asString()));
    return words;
  }

  private String read(String file) throws IOException {
    return Files.readString(repository.resolve(file));
  }

  /** Runs the steps in order and stops at the first that fails. @return how the last one ended */
  private Ended all(List<String> steps, Map<String, String> environment) throws Exception {
    Ended ended = new Ended(0, "");
    for (String step : steps) {
      ended = step(step, environment);
      if (ended.status() != 0) {
        return ended;
      }
    }
    return ended;
  }

  @Test
  void githubTellsWhatAChangeTouchesAndFails() throws Exception {
    List<String> steps = scripts(file("github.yml").at("/jobs/check/steps"), "run");
    assertEquals(4, steps.size());
    write("content/agencies/a/2022.yaml", WRONG);
    commit();
    Ended ended = all(steps, Map.of("BASE", base, "PR", "7"));
    assertEquals(1, ended.status(), ended.out());
    assertTrue(
        ended.out().startsWith("::error file=content/agencies/a/2022.yaml,line=3,"), ended.out());
    assertTrue(
        read("target/review.txt").startsWith("content/agencies/a/2022.yaml:3:"),
        read("target/review.txt"));
    read("target/comment.md").lines().forEach(line -> assertTrue(line.startsWith("    "), line));
    assertEquals(read("target/review.md"), Files.readString(tools.resolve("summary")));
    assertEquals(
        """
        mvn -q -B package -DskipTests
        gh pr comment 7 --edit-last --create-if-none --body-file target/review.md
        """,
        read("target/tools.log"));
  }

  @Test
  void githubBuildsWhatIsRight() throws Exception {
    JsonNode jobs = file("github.yml").get("jobs");
    Ended checked = all(scripts(jobs.at("/check/steps"), "run"), Map.of("BASE", "", "PR", ""));
    assertEquals(0, checked.status(), checked.out());
    Ended built = all(scripts(jobs.at("/build/steps"), "run"), Map.of());
    assertEquals(0, built.status(), built.out());
    JsonNode upload = jobs.at("/build/steps/3");
    assertEquals("target/site", upload.at("/with/path").asString());
    assertTrue(Files.exists(repository.resolve("target/site/index.html")));
    assertEquals("build", jobs.at("/publish/needs").asString());
  }

  @Test
  void gitlabLeavesASheetAndATestReport() throws Exception {
    JsonNode check = file("gitlab-ci.yml").get("check");
    write("content/agencies/a/2022.yaml", WRONG);
    commit();
    Ended ended = all(words(check.get("script")), Map.of("CI_MERGE_REQUEST_DIFF_BASE_SHA", base));
    assertEquals(1, ended.status(), ended.out());
    assertTrue(
        read(check.at("/artifacts/paths/0").asString())
            .startsWith("content/agencies/a/2022.yaml:3:"));
    assertTrue(read(check.at("/artifacts/reports/junit").asString()).contains("not-a-count"));
  }

  @Test
  void gitlabPublishesWhatIsRight() throws Exception {
    JsonNode file = file("gitlab-ci.yml");
    Ended checked = all(words(file.at("/check/script")), Map.of());
    assertEquals(0, checked.status(), checked.out());
    Ended built = all(words(file.at("/pages/script")), Map.of());
    assertEquals(0, built.status(), built.out());
    assertTrue(
        Files.exists(
            repository
                .resolve(file.at("/pages/artifacts/paths/0").asString())
                .resolve("index.html")));
  }

  @Test
  void giteeStopsAtAnErrorAndKeepsTheSheet() throws Exception {
    List<String> commands = words(file("gitee.yml").at("/stages/0/steps/0/commands"));
    write("content/agencies/a/2022.yaml", WRONG);
    commit();
    Ended ended = all(commands, Map.of());
    assertEquals(1, ended.status(), ended.out());
    assertTrue(ended.out().contains("content/agencies/a/2022.yaml:3:"), ended.out());
    assertTrue(read("target/out/findings.xml").contains("not-a-count"));
    assertFalse(Files.exists(repository.resolve("target/out/site")));
  }

  @Test
  void giteeBuildsWhatIsRight() throws Exception {
    JsonNode step = file("gitee.yml").at("/stages/0/steps/0");
    Ended ended = all(words(step.get("commands")), Map.of());
    assertEquals(0, ended.status(), ended.out());
    Path out = repository.resolve(step.at("/artifacts/0/path/0").asString()).normalize();
    assertTrue(Files.exists(out.resolve("site/index.html")));
    assertTrue(Files.exists(out.resolve("review.txt")));
  }

  /** A folder that cannot be read is no sheet: the step fails before any is shown. */
  @Test
  void whatIsNoFindingStopsTheReviewSheet() throws Exception {
    try (var files = Files.walk(repository.resolve("content"))) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
    for (String steps :
        List.of(
            scripts(file("github.yml").at("/jobs/check/steps"), "run").get(1),
            words(file("gitlab-ci.yml").at("/check/script")).get(1))) {
      Files.writeString(repository.resolve("target/gongkai.jar"), "");
      assertTrue(step(steps, Map.of("BASE", "")).status() != 0, steps);
    }
  }
}
