package org.gongkai.language;

import java.util.HashMap;
import java.util.Map;

/**
 * Radicals that stand for characters. Documents set in some fonts give ⼈ (U+2F08) where 人 is meant,
 * or ⻚ (U+2EDA) for 页: they look the same and are found by no search.
 */
public final class Radicals {

  private static final char FIRST = '\u2E80';
  private static final char LAST = '\u2FD5';

  /** The characters of the Kangxi radicals, U+2F00 to U+2FD5, in their order. */
  private static final String KANGXI =
      "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳"
          + "心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶"
          + "网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁"
          + "風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

  /** Those of the supplement that are characters by themselves, each before its character. */
  private static final String SUPPLEMENT =
      "⺁厂⺇几⺌小⺍小⺎兀⺒巳⺓幺⺛旡⺜日⺝月⺟母⺠民⺧牛⺩王⺪疋⺫目⺬示⺮竹⺶羊⺷羊⺸羊⺻聿⺼月⺽臼⻁虎⻄西⻅见⻆角⻇角⻉贝⻊足⻋车⻏邑"
          + "⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟";

  private static final Map<Character, Character> CHARACTERS = characters();

  private Radicals() {}

  /** The same words with characters in the place of radicals. */
  public static String spelled(String words) {
    if (words.chars().noneMatch(Radicals::isRadical)) {
      return words;
    }
    StringBuilder spelled = new StringBuilder(words.length());
    for (char one : words.toCharArray()) {
      spelled.append(CHARACTERS.getOrDefault(one, one).charValue());
    }
    return spelled.toString();
  }

  private static boolean isRadical(int character) {
    return FIRST <= character && character <= LAST;
  }

  private static Map<Character, Character> characters() {
    Map<Character, Character> all = new HashMap<>();
    for (int i = 0; i < KANGXI.length(); i++) {
      all.put((char) ('\u2F00' + i), KANGXI.charAt(i));
    }
    for (int i = 0; i < SUPPLEMENT.length(); i += 2) {
      all.put(SUPPLEMENT.charAt(i), SUPPLEMENT.charAt(i + 1));
    }
    return Map.copyOf(all);
  }
}
