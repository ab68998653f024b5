package org.gongkai.machine;

import org.gongkai.language.Shown;
import org.gongkai.language.Text;

/**
 * One thing the machine refused: what and why, and what to do about it.
 *
 * @param remedy empty where the sentence says it all
 */
public record Trouble(Text sentence, Text remedy) {

  private static final int LONGEST = 160;
  private static final int END = LONGEST / 2;

  /**
   * @param file as the user knows it: below the source folder, or as given with the command
   */
  public static Trouble reading(String file, Throwable failure) {
    String name = brief(file);
    return of(Text.of("无法读取 " + name, "cannot read " + name), Refusal.toRead(failure));
  }

  /** A source that is not what it was when the portal began to be built. */
  public static Trouble changed(String file) {
    String name = brief(file);
    return new Trouble(
        Text.of(name + " 在生成期间被改动", name + " was changed while the portal was built"),
        Text.of("请再生成一次", "build it once more"));
  }

  public static Trouble writing(String file, Throwable failure) {
    String name = brief(file);
    return of(Text.of("无法写入 " + name, "cannot write " + name), Refusal.toWrite(failure));
  }

  /** Standard output could not be written. */
  public static Trouble printing(Throwable failure) {
    return of(Text.of("无法写入标准输出", "cannot write to standard output"), Refusal.toWrite(failure));
  }

  private static Trouble of(Text refused, Refusal refusal) {
    return new Trouble(
        Text.of(
            refused.zh() + "：" + refusal.reason().zh(),
            refused.en() + ": " + refusal.reason().en()),
        refusal.remedy());
  }

  /** A path as it may be printed; of a very long one its beginning and its end. */
  static String brief(String path) {
    int length = path.codePointCount(0, path.length());
    return Shown.of(
        length <= LONGEST
            ? path
            : path.substring(0, path.offsetByCodePoints(0, END))
                + "…"
                + path.substring(path.offsetByCodePoints(path.length(), -END)));
  }
}
