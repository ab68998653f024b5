package org.gongkai.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongkai.language.Text;
import org.gongkai.machine.Refusal;

/** Why the system does not let a site be put somewhere, where that is more than it says itself. */
final class Obstacle {

  private static final Refusal FULL =
      refusal(
          "磁盘已满",
          "the disk is full",
          "请腾出空间再生成；换上新网站之前，新旧两份并存",
          "free some space and build again; until the switch the new site stands beside the old one");
  private static final Refusal QUOTA =
      refusal(
          "超出磁盘限额",
          "the disk quota is used up",
          "请腾出空间或提高限额，再生成一次",
          "free some space or raise the quota, and build again");
  private static final Refusal DENIED =
      refusal(
          "没有写入的权限",
          "no permission to write",
          "请让运行本程序的用户可以在那里写，或用 --output 另指定文件夹",
          "let the user who runs this write there, or name another folder with --output");
  private static final Refusal UNMOVABLE =
      refusal(
          "文件系统不能把它一步改名",
          "the file system cannot rename it in one step",
          "它可能是容器镜像的一部分；请放在卷里，或用 --releases",
          "it may be part of a container's image: use a volume, or --releases");
  private static final Refusal BUSY =
      refusal(
          "有别的东西挂载在那里或正在使用",
          "something is mounted there or in use",
          "请另指定文件夹，或用 --releases",
          "name another folder, or use --releases");
  private static final Refusal NOT_EMPTY =
      refusal(
          "里面又有了文件", "there are files in it again", "请确认没有别的程序在写那里", "see that no other program writes there");

  /** What the system says, in the languages it is known to speak. */
  private static final List<String> NO_SPACE = List.of("No space left", "没有空间", "not enough space");

  private static final List<Saying> SAYINGS =
      List.of(
          new Saying(QUOTA, List.of("quota exceeded", "磁盘限额")),
          new Saying(DENIED, List.of("Permission denied", "权限不够", "not permitted", "不允许的操作")),
          new Saying(BUSY, List.of("resource busy", "设备或资源忙")));

  /** Room for a file or two: what keeps them out is their number. */
  private static final long SOME_ROOM = 1 << 20;

  private Obstacle() {}

  private record Saying(Refusal refusal, List<String> words) {}

  /**
   * @param near a folder on the disk it happened on
   */
  static Refusal of(IOException cause, Path near) {
    if (cause instanceof AccessDeniedException) {
      return DENIED;
    }
    if (cause instanceof AtomicMoveNotSupportedException) {
      return UNMOVABLE;
    }
    if (cause instanceof DirectoryNotEmptyException) {
      return NOT_EMPTY;
    }
    String said = String.valueOf(cause.getMessage());
    if (NO_SPACE.stream().anyMatch(said::contains)) {
      return free(near).filter(bytes -> bytes > SOME_ROOM).map(Obstacle::tooMany).orElse(FULL);
    }
    return SAYINGS.stream()
        .filter(saying -> saying.words.stream().anyMatch(said::contains))
        .map(Saying::refusal)
        .findFirst()
        .orElseGet(() -> Refusal.toWrite(cause));
  }

  private static Refusal tooMany(long free) {
    String megabytes = String.valueOf(free >> 20);
    return refusal(
        "文件系统不能再建文件：空间还有 " + megabytes + " MB，文件个数已用尽",
        "the file system takes no more files: "
            + megabytes
            + " MB are free, but the number of its files (inodes) is used up",
        "请删去不需要的文件（用 df -i 查看），再生成一次",
        "remove files that are not needed (df -i counts them), and build again");
  }

  private static Optional<Long> free(Path near) {
    try {
      return Optional.of(Files.getFileStore(near).getUsableSpace());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Refusal refusal(String zh, String en, String remedyZh, String remedyEn) {
    return new Refusal(Text.of(zh, en), Text.of(remedyZh, remedyEn));
  }
}
