package org.gongkai.change;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.gongkai.language.Text;

/** Changed files as a list names them: what {@code git diff --name-only} or {@code -z} prints. */
public final class FileList {

  private FileList() {}

  /**
   * The files of the list that lie below the source folder, by their paths there.
   *
   * @param list one path a line, or with NUL between them
   * @param folder what relative paths start from
   */
  public static NavigableSet<String> read(String list, Path folder, Path source)
      throws ChangeUnknown {
    NavigableSet<String> files = new TreeSet<>();
    for (String line : list.split("[\\x00\\r\\n]+")) {
      if (line.startsWith("\"")) {
        throw quoted(line);
      }
      Path file = folder.resolve(line).normalize();
      if (!line.isBlank() && file.startsWith(source)) {
        files.add(name(source.relativize(file)));
      }
    }
    return files;
  }

  /** As findings name files: with {@code /}, in Unicode form C. */
  public static String name(Path file) {
    return name(slashed(file));
  }

  /** A backslash is a letter like others where it does not part folders. */
  static String slashed(Path file) {
    String separator = file.getFileSystem().getSeparator();
    return separator.equals("/") ? file.toString() : file.toString().replace(separator, "/");
  }

  static String name(String file) {
    return Normalizer.normalize(file, Normalizer.Form.NFC);
  }

  private static ChangeUnknown quoted(String line) {
    return ChangeUnknown.usage(
        Text.of("文件清单中的名字被 git 转义了：" + line, "the list has a name that git has quoted: " + line),
        Text.of("请用 git diff --name-only -z 列出", "list the files with git diff --name-only -z"));
  }
}
