package org.gongkai.matching;

import java.util.HashMap;
import java.util.Map;

/** Traditional characters that stand in labels of the forms, and the simplified ones for them. */
final class Simplified {

  /** Each before its simplified character. */
  private static final String PAIRS =
      "佈布佔占係系個个備备億亿傳传傢家內内決决況况減减準准動动務务勵励區区參参員员單单噹当國国圍围執执報报場场審审寫写專专對对屬属廢废廻回"
          + "強强後后徑径從从復复複复覆复應应戶户捲卷採采據据擔担擬拟數数於于時时會会條条業业構构標标機机樣样權权歷历沒没淨净濟济為为爲为無无"
          + "熱热獲获現现產产當当發发眾众衆众硏研確确祕秘種种稱称穩稳穫获箇个範范糾纠納纳級级組组結结絡络給给統统經经綫线維维網网線线編编緩缓"
          + "總总織织繫系繳缴繼继續续罰罚聞闻聯联職职與与舉举萬万處处號号補补製制裏里裡里覈核規规視视計计記记訓训託托訟讼訪访設设許许訴诉註注"
          + "評评詢询該该認认誌志說说説说調调談谈請请論论證证讀读護护議议財财貴贵費费資资責责負负購购賬账質质較较輯辑輿舆轉转辦办迴回這这過过"
          + "達达適适選选邊边鄉乡醫医錄录錯错錶表鎮镇長长門门開开間间関关閱阅閲阅關关階阶隊队隨随際际隱隐隻只電电頁页項项預预題题額额顧顾類类"
          + "風风飛飞馬马駁驳驗验體体髮发點点齊齐見见車车貝贝";

  private static final Map<Character, Character> SIMPLE = simple();

  private Simplified() {}

  static String of(String words) {
    StringBuilder simple = new StringBuilder(words.length());
    for (char one : words.toCharArray()) {
      simple.append(SIMPLE.getOrDefault(one, one).charValue());
    }
    return simple.toString();
  }

  private static Map<Character, Character> simple() {
    Map<Character, Character> all = new HashMap<>();
    for (int i = 0; i < PAIRS.length(); i += 2) {
      all.put(PAIRS.charAt(i), PAIRS.charAt(i + 1));
    }
    return Map.copyOf(all);
  }
}
