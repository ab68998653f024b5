package org.gongkai.publish;

import java.io.IOException;
import java.nio.file.Path;
import org.gongkai.language.Text;

/**
 * The site cannot be put where it was to go; what stood there before is untouched, unless it says
 * otherwise.
 */
public final class OutputRefused extends IOException {

  private static final long serialVersionUID = 1L;

  private static final Text UNTOUCHED = Text.of("原有网站没有改动", "the site as it was is untouched");

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

  /**
   * A file of the site, or a folder around it, could not be written.
   *
   * @param near a folder on the same disk
   */
  static OutputRefused cannotWrite(String what, Path near, IOException cause) {
    return failed(Text.of("无法写入 " + what, "cannot write " + what), Obstacle.of(cause, near), cause);
  }

  /** A source was there when it was listed, and now is not, or not whole. */
  static OutputRefused cannotRead(String what, Path near, IOException cause) {
    Obstacle obstacle = Obstacle.of(cause, near);
    Text remedy =
        Text.of(
            "请确认生成时没有别的程序在改动来源，并且可以读取",
            "see that it can be read and that nothing changes the sources during the build");
    return failed(
        Text.of("无法读取 " + what, "cannot read " + what),
        new Obstacle(obstacle.reason(), remedy),
        cause);
  }

  /** The process was told to end before it had begun. */
  static OutputRefused stopped() {
    return environment(Text.of("生成被中断", "the build was told to end"), UNTOUCHED);
  }

  /** What was tried failed, and everything is as it was before. */
  static OutputRefused failed(Text what, Obstacle obstacle, IOException cause) {
    OutputRefused refused =
        environment(
            join(what, "：", ": ", obstacle.reason()),
            join(obstacle.remedy(), "；", "; ", UNTOUCHED));
    refused.initCause(cause);
    return refused;
  }

  private static Text join(Text first, String zh, String en, Text second) {
    return Text.of(first.zh() + zh + second.zh(), first.en() + en + second.en());
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
}
