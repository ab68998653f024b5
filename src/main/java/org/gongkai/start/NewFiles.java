package org.gongkai.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.gongkai.language.Text;

/** Writes files where none are: all of them, or none. */
public final class NewFiles {

  private NewFiles() {}

  /**
   * @throws NotStarted where one of them is there already; nothing is then written
   */
  public static void write(Path root, List<NewFile> files) throws NotStarted, IOException {
    for (NewFile file : files) {
      refuseOver(root.resolve(file.path()), file.path());
    }
    for (NewFile file : files) {
      Path path = root.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.text(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
  }

  /**
   * @param name as given, for the words
   */
  public static void refuseOver(Path path, String name) throws NotStarted {
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new NotStarted(
          Text.of(name + " 已经有了，没有改动", name + " is there and was not touched"),
          Text.of(
              "要重新开始，请先自己删去或改名；没有写出任何文件",
              "to begin anew, remove or rename it yourself first; nothing was written"));
    }
  }
}
