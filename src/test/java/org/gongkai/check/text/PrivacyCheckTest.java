package org.gongkai.check.text;

import static org.gongkai.check.Written.fragment;
import static org.gongkai.check.Written.untold;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyCheckTest {

  /** Made up; the check digits fit. */
  private static final String IDENTITY = "11010519491231002X";

  private static final String CARD = "6222021234567890128";

  @Test
  void numbersOfPersonsAreToldWithoutGivingThemAway() {
    fragment("身份证号" + IDENTITY + "。").thenSays("2022.md:1:5: error V01 文中有身份证号 110***2X");
    fragment("卡号：" + CARD + "。").thenSays("2022.md:1:4: error V01 文中有银行卡号 622***28");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "统一社会信用代码113708260043292687",
        "统一社会信用代码11370883004325769B",
        "110105194912310021",
        "索引号11341702486344515H/202110-00013",
        "文号6222021234567890127",
        "采购金额172621.8元，累计62220212345678901280000元"
      })
  void codesAndAmountsAreNotPersonal(String words) {
    fragment(words + "。").thenFindsNothing();
  }

  @Test
  void aContactIsNoMobileNumber() {
    fragment("联系电话：13912345678。").thenFinds("V02");
    fragment("联系电话：020-12345678，12345。").thenFindsNothing();
    fragment("全年收入13912345678元。").thenFindsNothing();
    untold().agency("contact: {phone: 139 1234 5678}").thenFinds("V02");
    untold().agency("contact: {phone: 0797-8195855}").thenFindsNothing();
  }

  @Test
  void aContactIsNoPrivateMailBox() {
    fragment("邮箱：office@163.com。").thenFinds("V03");
    fragment("邮箱：office@gd.gov.cn。").thenFindsNothing();
    untold().agency("contact: {email: Office@QQ.com}").thenFinds("V03");
    untold().agency("contact: {email: office@gd.gov.cn}").thenFindsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"联系人：王小明", "联系人:李四，电话", "申请人张某某提出申请", "申请人王小明向我局提出申请", "原告李某诉甲局一案"})
  void namesThatAreAnnouncedAreTold(String words) {
    fragment(words + "。").thenFinds("V04");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "联系人：办公室",
        "联系人：方便群众查阅的窗口",
        "申请人向本机关提出申请",
        "申请人于2022年提出申请",
        "申请人申请公开许可证",
        "申请人周知事项",
        "为申请人提供便利",
        "申请人高度评价",
        "申请人和第三方",
        "申请人程序权利"
      })
  void otherWordsAfterThemAreNoNames(String words) {
    fragment(words + "。").thenFindsNothing();
  }
}
