package org.gongkai.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.gongkai.language.Text;

/** The site cannot be put where it was to go; what stood there before is untouched. */
public final class OutputRefused extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Text sentence;
  private final transient Text remedy;
  private final boolean usage;

  private OutputRefused(Text sentence, Text remedy, boolean usage) {
    super(sentence.en() + "; " + remedy.en());
    this.sentence = sentence;
    this.remedy = remedy;
    this.usage = usage;
  }

  /** The folder named is one that no site may be put in. */
  static OutputRefused usage(Text sentence, Text remedy) {
    return new OutputRefused(sentence, remedy, true);
  }

  /** The machine, another process or what lies in the folder stands against it. */
  static OutputRefused environment(Text sentence, Text remedy) {
    return new OutputRefused(sentence, remedy, false);
  }

  /** A file of the site, or a folder around it, could not be written. */
  static OutputRefused cannotWrite(String what, IOException cause) {
    String reason = reason(cause);
    OutputRefused refused =
        environment(
            Text.of("无法写入 " + what + "：" + reason, "cannot write " + what + ": " + reason),
            Text.of(
                "请检查磁盘空间和权限；原有网站没有改动",
                "check the space on the disk and the permissions; the site as it was is untouched"));
    refused.initCause(cause);
    return refused;
  }

  /** What is wrong. */
  public Text sentence() {
    return sentence;
  }

  /** What to do about it. */
  public Text remedy() {
    return remedy;
  }

  /** Whether the command was wrong rather than the machine in the way. */
  public boolean isUsage() {
    return usage;
  }

  private static String reason(IOException cause) {
    if (cause instanceof FileSystemException failure && failure.getReason() != null) {
      return failure.getReason();
    }
    if (cause instanceof AccessDeniedException) {
      return "Permission denied";
    }
    if (cause instanceof NoSuchFileException) {
      return "No such file or directory";
    }
    return cause instanceof FileAlreadyExistsException
        ? "File exists"
        : String.valueOf(cause.getMessage());
  }
}
