package org.gongkai.address;

import org.gongkai.language.Invisible;
import org.gongkai.language.Text;

/**
 * Why words are no address of a website.
 *
 * @param words the end of a sentence that begins with them: 不是完整的网址
 * @param remedy what to write instead
 */
public record AddressFlaw(Text words, Text remedy) {

  private static final Text IN_FULL =
      Text.of(
          "请写成 https://www.example.gov.cn/ 的样子，以 http:// 或 https:// 开头",
          "write it as https://www.example.gov.cn/, beginning with http:// or https://");

  static final AddressFlaw NOT_FULL = of("不是完整的网址", "is not a full web address");
  static final AddressFlaw HOST = of("的主机名不合格式", "has no well-formed host");
  static final AddressFlaw PORT =
      of("的端口不是 1 到 65535 的数", "has a port that is not a number from 1 to 65535");
  static final AddressFlaw USER =
      of(
          "含有“@”：前面的只是用户名，实际指向后面的主机",
          "has an '@': what stands before it is a user name only, the host is what follows");
  static final AddressFlaw BACKSLASH =
      of("含有“\\”，浏览器会当作“/”", "has a '\\', which browsers take for a '/'");
  static final AddressFlaw TOO_LONG =
      new AddressFlaw(
          Text.of("超过 2000 个字符", "has more than 2,000 characters"),
          Text.of("请写较短的地址", "give a shorter address"));

  private static AddressFlaw of(String zh, String en) {
    return new AddressFlaw(Text.of(zh, en), IN_FULL);
  }

  static AddressFlaw invisible(int sign) {
    String name = Invisible.name(sign);
    return new AddressFlaw(
        Text.of("含有看不见的字符 " + name, "contains the invisible character " + name),
        Text.of("请删去", "delete it"));
  }

  /** A letter of the host that is drawn as another is, or read as another. */
  static AddressFlaw lookAlike(int letter) {
    String shown = Character.toString(letter);
    String name = Invisible.name(letter);
    return new AddressFlaw(
        Text.of(
            "的主机名里有“" + shown + "”（" + name + "），容易认作别的字符",
            "has '"
                + shown
                + "' ("
                + name
                + ") in its host, which can be taken for another letter"),
        Text.of(
            "主机名只用半角拉丁字母、数字、横线或汉字；其他文字的域名写成 xn-- 开头的形式",
            "use plain Latin letters, digits, hyphens or Chinese in the host; write names in other scripts in their form with xn--"));
  }

  static AddressFlaw sign(String sign) {
    return new AddressFlaw(
        Text.of(
            "含有网址里不能有的“" + sign + "”", "contains '" + sign + "', which no address may have there"),
        Text.of(
            "空格等写成 %20 的样子，% 后面要有两位十六进制数",
            "write a space as %20, and so on; two hexadecimal digits must follow a '%'"));
  }
}
