package org.gongkai.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused stands in {@code HostileAddresses}; here what is not, and what looks like it. */
class WebAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.gov.cn",
        "HTTP://WWW.GOV.CN/",
        "http://www.gd.gov.cn:8080/a/b.html?c=d&e=f#g",
        "https://localhost:1/",
        "https://a_b.gov.cn/",
        "http://19.125.1.2/x",
        "https://[2001:db8::1]:443/",
        "https://www.gov.cn/a@b",
        "https://www.gov.cn?a=b@c",
        "https://www.gov.cn/中文/年报.html?年=2020",
        "https://www.gov.cn/%E4%B8%AD",
        "https://www.gov.cn:65535/",
        "https://广东.政务/",
        "https://gk.广东.中国/",
        "https://xn--80ak6aa92e.com/",
        "https://123.cn/",
        "https://a.b1/",
      })
  void honestAddressesHaveNoFlaw(String address) {
    assertEquals(Optional.empty(), WebAddress.flaw(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://www.gov.cn/a b", "https://www.gov.cn/?a=b|c", "https://a.cn/%zz"})
  void aSignThatShouldBeEscapedIsAFlawAndNoTrick(String address) {
    assertEquals(true, WebAddress.flaw(address).isPresent());
    assertEquals(Optional.empty(), WebAddress.trick(address));
  }

  @Test
  void theFlawNamesTheSign() {
    assertEquals(
        "contains '|', which no address may have there",
        WebAddress.flaw("https://a.cn/?a=b|c").get().words().en());
    assertEquals(
        "的主机名里有“о”（U+043E），容易认作别的字符", WebAddress.flaw("https://www.gоv.cn/").get().words().zh());
    assertEquals(
        "has '。' (U+3002) in its host, which can be taken for another letter",
        WebAddress.flaw("https://www。gov。cn/").get().words().en());
    assertEquals(
        "contains the invisible character U+200B",
        WebAddress.flaw("https://www.gov\u200B.cn/").get().words().en());
    assertEquals(
        "contains the invisible character U+000A",
        WebAddress.flaw("https://www.gov.cn/\n").get().words().en());
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.gov.cn/gongkai/, https://example.gov.cn/gongkai/, example.gov.cn",
    "https://EXAMPLE.gov.cn:8080, https://EXAMPLE.gov.cn:8080, EXAMPLE.gov.cn",
    "https://广东.政务/年报/, https://xn--xhq521b.xn--zfr164b/%E5%B9%B4%E6%8A%A5/, xn--xhq521b.xn--zfr164b",
    "https://[::1]:8080/, https://[::1]:8080/, [::1]",
  })
  void otherProgramsGetAscii(String address, String ascii, String host) {
    assertEquals(ascii, WebAddress.ascii(address));
    assertEquals(host, WebAddress.host(ascii));
  }

  @Test
  void aFilesPathIsEscapedAsAPartOfAnAddress() {
    assertEquals("share.png", WebAddress.path("share.png"));
    assertEquals("img/%E5%88%86%E4%BA%AB%20%231%3F%25.png", WebAddress.path("img/分享 #1?%.png"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gk@gd.gov.cn", "a.b_c-d+e@x-y.gov.cn", "12345@126.com"})
  void oneMailboxIsOne(String mail) {
    assertEquals(true, MailAddress.is(mail));
    assertEquals(true, MailAddress.isLink(mail));
    assertEquals(true, MailAddress.isLink(mail + "?subject=%E5%85%AC%E5%BC%80"));
    assertEquals(false, MailAddress.isLink(mail + "?bcc=c@d.cn"));
    assertEquals(false, MailAddress.isLink(mail + "?subject=a&bcc=c@d.cn"));
    assertEquals(false, MailAddress.isLink(mail + "?subject=a%0D%0Abcc:c@d.cn"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "020-83170000",
        "（0763）3361234、3361235",
        "0791-8888888转803",
        "12345（工作日 9:00-17:00）",
        "+86 20 83170000; 83170001"
      })
  void numbersAsPeopleWriteThemAreHarmless(String phone) {
    assertEquals(true, Telephone.isHarmless(phone));
  }

  @ParameterizedTest
  @CsvSource({
    "+86-20-12345, true",
    "020-83170000;ext=12, true",
    "020%2083170000, true",
    "*21*123#, false",
    "110?x, false",
    "//110, false",
    "'', false",
    "110;phone-context=evil.example, false",
  })
  void aLinkDialsANumberAndNothingElse(String number, boolean isLink) {
    assertEquals(isLink, Telephone.isLink(number));
  }
}
