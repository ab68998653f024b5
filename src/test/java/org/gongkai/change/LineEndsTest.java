package org.gongkai.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A clone whose line ends were turned by a setting that is not the repository's own ({@code
 * core.autocrlf} of the user): the same lines are no change.
 */
class LineEndsTest {

  private static final String REPORT = "content/agencies/a/2022.yaml";
  private static final String TEXT = "content/agencies/a/2022.md";
  private static final String PDF = "content/agencies/a/2022/report.pdf";

  @TempDir private Path folder;

  @BeforeEach
  void aRepositoryOfThreeFiles() throws Exception {
    write(REPORT, "form: cn-2021\nfees: {}\n");
    write(TEXT, "## 一、总体情况\n\n一句话。\n");
    write(PDF, "%PDF-1.7\n\0\n1\n");
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      git.add().addFilepattern(".").call();
      commit(git);
    }
  }

  @Test
  void theSameLinesWithOtherEndsAreNoChange() throws Exception {
    turn(REPORT);
    turn(TEXT);
    assertEquals(Set.of(), changed());
  }

  @Test
  void endsOfBothKindsInOneFileAreNoChangeEither() throws Exception {
    write(TEXT, "## 一、总体情况\r\n\n一句话。\r\n");
    assertEquals(Set.of(), changed());
  }

  @Test
  void aFileThatWasCommittedWithCrLfMayHaveLfNow() throws Exception {
    turn(TEXT);
    try (Git git = Git.open(folder.toFile())) {
      git.add().addFilepattern(".").call();
      commit(git);
    }
    write(TEXT, "## 一、总体情况\n\n一句话。\n");
    assertEquals(Set.of(), changed());
  }

  @Test
  void anEditAmongTurnedLinesIsOne() throws Exception {
    turn(REPORT);
    write(TEXT, "## 一、总体情况\r\n\r\n两句话。\r\n");
    assertEquals(Set.of(TEXT), changed());
  }

  @Test
  void aLineMoreOrLessIsAChange() throws Exception {
    write(TEXT, "## 一、总体情况\r\n\r\n一句话。\r\n\r\n");
    write(REPORT, "form: cn-2021\r\n");
    assertEquals(Set.of(REPORT, TEXT), changed());
  }

  @Test
  void aCarriageReturnAloneIsNoLineEndToGit() throws Exception {
    write(TEXT, "## 一、总体情况\r\r一句话。\r");
    assertEquals(Set.of(TEXT), changed());
  }

  /** Nobody turns the line ends of such a file: other bytes are another file. */
  @Test
  void aBinaryFileIsComparedByteByByte() throws Exception {
    turn(PDF);
    assertEquals(Set.of(PDF), changed());
  }

  @Test
  void theRepositorysOwnAttributesStillCount() throws Exception {
    for (String attribute : new String[] {"text eol=crlf", "text", "-text", "text=auto eol=lf"}) {
      write(".gitattributes", "*.yaml " + attribute + "\n*.md " + attribute + "\n");
      write(REPORT, "form: cn-2021\r\nfees: {}\r\n");
      assertEquals(Set.of(), changed(), attribute);
      write(REPORT, "form: cn-2021\r\nfees: {cases: 1}\r\n");
      assertEquals(Set.of(REPORT), changed(), attribute);
    }
  }

  /** The time of a file is no witness: all that git looks at first is the same here, or other. */
  @Test
  void whatTheIndexKnowsOfAFileIsNeitherNeededNorBelievedBlindly() throws Exception {
    FileTime then = Files.getLastModifiedTime(folder.resolve(TEXT));
    turn(TEXT);
    Files.setLastModifiedTime(folder.resolve(TEXT), then);
    assertEquals(Set.of(), changed());
    Files.setLastModifiedTime(folder.resolve(TEXT), FileTime.fromMillis(0));
    assertEquals(Set.of(), changed());
    Files.delete(folder.resolve(".git/index"));
    assertEquals(Set.of(), changed());
  }

  @Test
  void whoMayRunAFileIsNoChange() throws Exception {
    folder.resolve(REPORT).toFile().setExecutable(true);
    assertEquals(Set.of(), changed());
  }

  /** A clone without blobs has those it once needed only. */
  @Test
  void aFileWhoseOldBytesAreNotThereIsChangedUnlessItIsTheSame() throws Exception {
    try (Stream<Path> objects = Files.walk(folder.resolve(".git/objects"))) {
      for (Path object : objects.filter(Files::isRegularFile).toList()) {
        if (Files.size(object) < 60 && isBlob(object)) {
          Files.delete(object);
        }
      }
    }
    turn(TEXT);
    assertEquals(Set.of(TEXT), changed());
  }

  private boolean isBlob(Path object) throws IOException {
    try (Git git = Git.open(folder.toFile())) {
      String id = object.getParent().getFileName() + "" + object.getFileName();
      return git.getRepository().open(org.eclipse.jgit.lib.ObjectId.fromString(id)).getType()
          == org.eclipse.jgit.lib.Constants.OBJ_BLOB;
    }
  }

  private Set<String> changed() throws ChangeUnknown {
    return GitChange.since("HEAD", folder);
  }

  /** As a clone with {@code core.autocrlf} has it. */
  private void turn(String file) throws IOException {
    String words = Files.readString(folder.resolve(file), StandardCharsets.ISO_8859_1);
    Files.writeString(
        folder.resolve(file),
        words.replace("\r\n", "\n").replace("\n", "\r\n"),
        StandardCharsets.ISO_8859_1);
  }

  private void write(String file, String words) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), words);
  }

  private static void commit(Git git) throws Exception {
    git.commit()
        .setMessage("as it was")
        .setAuthor("an editor", "editor@example.cn")
        .setCommitter("an editor", "editor@example.cn")
        .setSign(false)
        .call();
  }
}
