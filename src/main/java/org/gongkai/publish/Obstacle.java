package org.gongkai.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongkai.language.Text;

/**
 * Why the system did not do what it was asked to.
 *
 * @param reason in its words or ours
 * @param remedy what whoever runs the build can do
 */
record Obstacle(Text reason, Text remedy) {

  private static final Text CHECK_BOTH =
      Text.of("请检查磁盘空间和权限", "check the space on the disk and the permissions");

  private static final Obstacle FULL =
      new Obstacle(
          Text.of("磁盘已满", "the disk is full"),
          Text.of(
              "请腾出空间再生成；换上新网站之前，新旧两份并存",
              "free some space and build again; until the switch the new site stands beside the old one"));
  private static final Obstacle QUOTA =
      new Obstacle(
          Text.of("超出磁盘限额", "the disk quota is used up"),
          Text.of("请腾出空间或提高限额，再生成一次", "free some space or raise the quota, and build again"));
  private static final Obstacle DENIED =
      new Obstacle(
          Text.of("没有权限", "permission denied"),
          Text.of(
              "请让运行本程序的用户可以在那里写，或用 --output 另指定文件夹",
              "let the user who runs this write there, or name another folder with --output"));
  private static final Obstacle READ_ONLY =
      new Obstacle(
          Text.of("文件系统是只读的", "the file system is read-only"),
          Text.of("请用 --output 指定可以写的文件夹", "name a folder that can be written with --output"));
  private static final Obstacle UNMOVABLE =
      new Obstacle(
          Text.of("文件系统不能把它一步改名", "the file system cannot rename it in one step"),
          Text.of(
              "它可能是容器镜像的一部分；请放在卷里，或用 --releases",
              "it may be part of a container's image: use a volume, or --releases"));
  private static final Obstacle BUSY =
      new Obstacle(
          Text.of("有别的东西挂载在那里或正在使用", "something is mounted there or in use"),
          Text.of("请另指定文件夹，或用 --releases", "name another folder, or use --releases"));

  /** What the system says, in the languages it is known to speak, and what we say for it. */
  private static final List<Saying> SAYINGS =
      List.of(
          new Saying(QUOTA, "quota exceeded", "磁盘限额"),
          new Saying(DENIED, "Permission denied", "权限不够", "Operation not permitted", "不允许的操作"),
          new Saying(READ_ONLY, "Read-only file system", "只读文件系统"),
          new Saying(BUSY, "resource busy", "设备或资源忙"));

  private static final Saying NO_SPACE =
      new Saying(FULL, "No space left", "没有空间", "not enough space on the disk");

  /** Room for a file or two: what keeps them out is their number. */
  private static final long SOME_ROOM = 1 << 20;

  private record Saying(Obstacle obstacle, List<String> words) {

    Saying(Obstacle obstacle, String... words) {
      this(obstacle, List.of(words));
    }

    boolean isIn(String said) {
      return words.stream().anyMatch(said::contains);
    }
  }

  /**
   * @param near a folder on the disk it happened on
   */
  static Obstacle of(IOException cause, Path near) {
    if (cause instanceof AccessDeniedException) {
      return DENIED;
    }
    if (cause instanceof AtomicMoveNotSupportedException) {
      return UNMOVABLE;
    }
    String said = said(cause);
    if (NO_SPACE.isIn(said)) {
      return free(near).filter(bytes -> bytes > SOME_ROOM).map(Obstacle::tooMany).orElse(FULL);
    }
    return SAYINGS.stream()
        .filter(saying -> saying.isIn(said))
        .map(Saying::obstacle)
        .findFirst()
        .orElseGet(() -> new Obstacle(Text.same(said), CHECK_BOTH));
  }

  private static Obstacle tooMany(long free) {
    String megabytes = String.valueOf(free >> 20);
    return new Obstacle(
        Text.of(
            "文件系统不能再建文件：空间还有 " + megabytes + " MB，文件个数已用尽",
            "the file system takes no more files: "
                + megabytes
                + " MB are free, but the number of its files (inodes) is used up"),
        Text.of(
            "请删去不需要的文件（用 df -i 查看），再生成一次",
            "remove files that are not needed (df -i counts them), and build again"));
  }

  private static Optional<Long> free(Path near) {
    try {
      return Optional.of(Files.getFileStore(near).getUsableSpace());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The system's own words, without the path and without the name of an exception. */
  private static String said(IOException cause) {
    if (cause instanceof FileSystemException failure && failure.getReason() != null) {
      return failure.getReason();
    }
    if (cause instanceof NoSuchFileException) {
      return "No such file or directory";
    }
    if (cause instanceof DirectoryNotEmptyException) {
      return "Directory not empty";
    }
    if (cause instanceof FileAlreadyExistsException) {
      return "File exists";
    }
    return cause.getMessage() == null ? "I/O error" : cause.getMessage();
  }
}
