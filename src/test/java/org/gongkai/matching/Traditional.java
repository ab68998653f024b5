package org.gongkai.matching;

import java.util.HashMap;
import java.util.Map;

/** Labels in traditional characters, as mirrors of a site have them. */
final class Traditional {

  private static final String SIMPLE =
      "业个举为于产会传体关内决况减办务动区单参发员围国处备复审对属应废开强当径从总执护报据数无时机权条构标济点热现确稳类纠纳线组织经结统继续维编缴网罚职联范获补规计认训议许讼设访诉询说请读负责购费转过这适采错门闻阅隐项题额驳";
  private static final String TRADITIONAL =
      "業個舉為於產會傳體關內決況減辦務動區單參發員圍國處備復審對屬應廢開強當徑從總執護報據數無時機權條構標濟點熱現確穩類糾納線組織經結統繼續維編繳網罰職聯範獲補規計認訓議許訟設訪訴詢說請讀負責購費轉過這適採錯門聞閱隱項題額駁";

  private static final Map<Character, Character> ALL = all();

  private Traditional() {}

  static String of(String words) {
    StringBuilder traditional = new StringBuilder();
    words.chars().forEach(one -> traditional.append(ALL.getOrDefault((char) one, (char) one)));
    return traditional.toString();
  }

  private static Map<Character, Character> all() {
    Map<Character, Character> all = new HashMap<>();
    for (int i = 0; i < SIMPLE.length(); i++) {
      all.put(SIMPLE.charAt(i), TRADITIONAL.charAt(i));
    }
    return all;
  }
}
