package org.gongkai.cli;

import java.util.List;

/** Addresses that lead elsewhere than they seem to, or nowhere. */
final class HostileAddresses {

  static final List<String> WEB =
      List.of(
          "https://www.gov.cn@evil.example/",
          "https://www.gov.cn:80@evil.example/",
          "https://www.gov.cn%40evil.example/",
          "https://@evil.example/",
          "https://www.gov.cn\\\\@evil.example/",
          "https://www.gov.cn\\\\.evil.example/",
          "https:\\\\\\\\www.gov.cn/",
          "javascript:alert(1)",
          "data:text/html,x",
          "file:///etc/passwd",
          "ftp://example.com/",
          "mailto:a@b.cn",
          "//www.gov.cn/",
          "www.gov.cn",
          "https:www.gov.cn",
          "https:/www.gov.cn/",
          "https:///www.gov.cn/",
          "https://",
          "https://?x",
          "https://:80/",
          "https://www.gov.cn:/",
          "https://www.gov.cn:0/",
          "https://www.gov.cn:99999/",
          "https://www.gov.cn:8o/",
          "https://www..gov.cn/",
          "https://-www.gov.cn/",
          "https://.gov.cn/",
          "https://www.gоv.cn/",
          "https://ｗｗｗ.gov.cn/",
          "https://www。gov。cn/",
          "https://⼴东.cn/",
          "https://аррӏе.com/",
          "https://2130706433/",
          "https://0x7f.1/",
          "https://127.1/",
          "https://1.2.3.256/",
          "https://[::1/",
          "https://www.gov.cn/a b",
          "https://www.gov.cn/{x}",
          "https://www.gov.cn/%zz",
          "https://www.gov.cn/<b>",
          "https://${host}/",
          "https://" + "a".repeat(64) + ".cn/",
          "https://" + "a.".repeat(130) + "cn/",
          "https://www.gov.cn/" + "a".repeat(2000));

  /** For the other places a full address can be written. */
  static final List<String> FEW =
      List.of(
          "https://www.gov.cn@evil.example/",
          "javascript:alert(1)",
          "https://www.gоv.cn/",
          "https:///x",
          "https://www.gov.cn:99999/");

  static final List<String> MAIL =
      List.of(
          "a@b.cn?bcc=c@d.cn",
          "a@b.cn,c@d.cn",
          "a@b.cn;c@d.cn",
          "a@b.cn c@d.cn",
          "a@b",
          "@b.cn",
          "a@",
          "a",
          "a@@b.cn",
          "a%0Abcc:c@d.cn",
          "甲 <a@b.cn>",
          "mailto:a@b.cn",
          "a@b..cn",
          ".a@b.cn",
          "a@-b.cn",
          "a@b.cn&x",
          "a@gоv.cn",
          "020-83170000",
          "a@" + "b.".repeat(130) + "cn");

  static final List<String> PHONE =
      List.of("*21*123#", "110?x=1", "020%2C1", "<b>020</b>", "0&1", "0=1", "0".repeat(101));

  private HostileAddresses() {}
}
