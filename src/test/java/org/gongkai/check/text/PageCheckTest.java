package org.gongkai.check.text;

import static org.gongkai.check.Written.fragment;
import static org.gongkai.check.Written.untold;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageCheckTest {

  @Test
  void noBrowserIsAskedFor() {
    fragment("建议使用1024×768分辨率。").thenFinds("P06");
    fragment("视频分辨率为1080P，网站兼容各种浏览器，浏览次数1024次。").thenFindsNothing();
  }

  @Test
  void aPictureHasWords() {
    fragment("![](logo.png)").thenFinds("P07");
    fragment("![标志](logo.png)").thenFindsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"电子版可在网站()下载。", "电子版可在网站（）下载。", "见[](../)。"})
  void nothingIsLeftEmpty(String words) {
    fragment(words).thenFinds("P09");
  }

  @ParameterizedTest
  @ValueSource(strings = {"网站（http://example.gov.cn/）", "（一）主动公开", "见[上年](../2021/)。"})
  void whatIsFilledInIsNotEmpty(String words) {
    fragment(words).thenFindsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"北京赛车开户送彩金", "真人娱乐百家乐", "线上投注平台"})
  void advertisementsForGamblingAreTold(String words) {
    fragment("认真落实条例。" + words + "。").thenFinds("P10");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "公开福利彩票公益金、体育彩票公益金使用情况。",
        "开展打击网络赌博专项行动，查处六合彩案件3起。",
        "文化馆开展棋牌比赛，娱乐场所信息全部公开。",
        "公布投资平台名单。"
      })
  void lotteryFundsAndPoliceWorkAreNot(String words) {
    fragment(words).thenFindsNothing();
  }

  @Test
  void theNumbersOfASiteAreWellFormed() {
    String owner = "owner: {name: 甲局, siteCode: \"%s\", icp: %s, police: %s}";
    untold()
        .site(String.format(owner, "4400000038", "粤ICP备20008773号-1", "粤公网安备 44010402001407号"))
        .thenFindsNothing();
    untold()
        .site(String.format(owner, "bm55000001", "京ICP备05070218号", "京公网安备11010202000001号"))
        .thenFindsNothing();
    untold()
        .site(String.format(owner, "9900000038", "20008773", "粤公网安备99010402001407号"))
        .thenFinds("P05", "P05", "P05");
    untold().site("owner: {name: 甲局}").thenFinds("P05");
    untold().thenFindsNothing();
  }
}
