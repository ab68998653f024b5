package org.gongkai.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.language.Shown;
import org.gongkai.language.Text;

/**
 * Why the machine refused, in plain words: {@code the disk is full}.
 *
 * @param remedy what to do about it
 */
public record Refusal(Text reason, Text remedy) {

  private static final Refusal MAY_NOT_READ =
      new Refusal(
          Text.of("没有读取的权限", "no permission to read"),
          Text.of(
              "请让运行程序的用户可以读取，例如 chmod -R a+rX",
              "let whoever runs this read it, for example with chmod -R a+rX"));

  private static final Refusal MAY_NOT_WRITE =
      new Refusal(
          Text.of("没有写入的权限", "no permission to write"),
          Text.of(
              "请让运行程序的用户可以写入，或换一个位置", "let whoever runs this write there, or name another place"));

  private static final Refusal GONE =
      new Refusal(
          Text.of("读取时已经不在了", "it was gone when it was to be read"),
          Text.of(
              "请确认没有其他程序在改动来源文件夹，再运行一次",
              "see that no other program changes the sources, and run again"));

  private static final Refusal NO_FOLDER =
      new Refusal(
          Text.of("没有这个文件夹", "there is no such folder"),
          Text.of("请先建立文件夹，或换一个位置", "make the folder first, or name another place"));

  private static final Refusal NOT_UTF8 =
      new Refusal(
          Text.of("不是 UTF-8 编码", "it is not UTF-8"), Text.of("请另存为 UTF-8", "save it as UTF-8"));

  /** What the system says, in the languages it is known to speak, and what that means. */
  private enum Said {
    TOO_LONG(
        List.of("File name too long", "文件名过长"),
        Text.of(
            "路径或名字超过系统的上限（路径通常 4096 字节，名字 255 字节）",
            "the path or a name in it is longer than the system allows (usually 4,096 bytes, a name 255)"),
        Text.of("请缩短名字，或减少文件夹的层数", "shorten the names, or nest the folders less deeply")),
    FULL(
        List.of("No space left on device", "没有空间", "Disk quota exceeded", "磁盘限额"),
        Text.of("磁盘已满", "the disk is full"),
        Text.of("请腾出空间，再运行一次", "free some space and run again")),
    READ_ONLY(
        List.of("Read-only file system", "只读文件系统"),
        Text.of("那里只能读取", "that place can only be read"),
        Text.of("请换一个可以写入的位置", "name a place that can be written")),
    TOO_LARGE(
        List.of("File too large", "文件过大"),
        Text.of("文件超过系统允许的大小", "the file is larger than the system allows"),
        Text.of("请检查 ulimit -f 和文件系统的上限", "see ulimit -f and the limits of the file system")),
    FOLDER(
        List.of("Is a directory", "是一个目录"),
        Text.of("它是文件夹，不是文件", "it is a folder, not a file"),
        Text.of("请指定文件，或移走文件夹", "name a file, or move the folder away")),
    NOT_A_FOLDER(
        List.of("Not a directory", "不是目录"),
        Text.of("路径中有一级是文件，不是文件夹", "a part of its path is a file, not a folder"),
        Text.of("请检查路径，或移走那个文件", "check the path, or move that file away")),
    THERE(
        List.of("File exists", "文件已存在"),
        Text.of("那里已有同名的文件或文件夹", "there is a file or folder of that name already"),
        Text.of("请移走它，或换一个名字", "move it away, or choose another name")),
    LINK(
        List.of("Too many levels of symbolic links", "符号连接的层数过多"),
        Text.of("它是符号链接，不会打开", "it is a symbolic link, which is not followed"),
        Text.of("请放入文件本身", "put the file itself there")),
    TOO_MANY_OPEN(
        List.of("Too many open files", "打开的文件过多"),
        Text.of("同时打开的文件超过系统的上限", "more files are open than the system allows"),
        Text.of("请提高 ulimit -n，再运行一次", "raise ulimit -n and run again")),
    BROKEN(
        List.of(
            "Input/output error", "输入/输出错误", "Stale file handle", "过旧的文件控柄", "Remote I/O error"),
        Text.of("磁盘或网络驱动器出错", "the disk or the network drive does not answer rightly"),
        Text.of("请检查磁盘或连接，再运行一次", "check the disk or the connection, and run again")),
    BUSY(
        List.of("Device or resource busy", "设备或资源忙", "Text file busy", "文本文件忙"),
        Text.of("另一个程序正在使用它", "another program is using it"),
        Text.of("请等它结束，再运行一次", "wait for it to end, and run again")),
    PIPE(
        List.of("Broken pipe", "断开的管道"),
        Text.of("读取它的程序已经结束", "the program that was reading it has ended"),
        Text.of("请让那个程序读到最后，或写入文件", "let that program read to the end, or write to a file"));

    private final List<String> words;
    private final Refusal refusal;

    Said(List<String> words, Text reason, Text remedy) {
      this.words = words;
      this.refusal = new Refusal(reason, remedy);
    }

    static Optional<Refusal> in(String sentence) {
      return Arrays.stream(values())
          .filter(known -> known.words.stream().anyMatch(sentence::contains))
          .map(known -> known.refusal)
          .findFirst();
    }
  }

  /** Why something that is there could not be read. */
  public static Refusal toRead(Throwable failure) {
    return of(failure, MAY_NOT_READ, GONE);
  }

  /** Why something could not be written. */
  public static Refusal toWrite(Throwable failure) {
    return of(failure, MAY_NOT_WRITE, NO_FOLDER);
  }

  private static Refusal of(Throwable failure, Refusal forbidden, Refusal missing) {
    Throwable cause =
        failure instanceof UncheckedIOException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    if (cause instanceof AccessDeniedException) {
      return forbidden;
    }
    if (cause instanceof NoSuchFileException) {
      return missing;
    }
    if (cause instanceof CharacterCodingException) {
      return NOT_UTF8;
    }
    String said = said(cause);
    return Said.in(said).orElseGet(() -> new Refusal(Text.same(Shown.of(said)), Text.EMPTY));
  }

  /** The system's own words, without the path it puts before them or says alone. */
  private static String said(Throwable cause) {
    if (cause instanceof FileAlreadyExistsException) {
      return "File exists";
    }
    if (cause instanceof NotDirectoryException) {
      return "Not a directory";
    }
    String kind = cause.getClass().getSimpleName();
    if (cause instanceof FileSystemException file) {
      return file.getReason() == null ? kind : file.getReason();
    }
    String words = cause.getMessage() == null ? "" : cause.getMessage();
    boolean isOfTheSystem = cause instanceof IOException && !words.isEmpty();
    return isOfTheSystem ? words : words.isEmpty() ? kind : kind + ": " + words;
  }
}
