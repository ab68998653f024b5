package org.gongkai.language;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Letters that are drawn as others are, in the words they stand in. */
final class LookAlikes {

  private static final Map<Integer, String> LATIN =
      pairs(
          "АВЕЅІЈКМНОРСТХҮаеорсухѕіјԁһԛԝ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο",
          "ABESIJKMHOPCTXYaeopcyxsijdhqw" + "ABEZHIKMNOPTYXo");

  private static final Map<Integer, String> HAN = pairs("ニハロカタトエ", "二八口力夕卜工");

  /** What a PDF gives for whole letters; the others have their letter in Unicode's own tables. */
  private static final Map<Integer, String> RADICALS =
      pairs("⺠⻄⻅⻆⻉⻋⻓⻔⻘⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰", "民西见角贝车长门青页风飞食马骨鬼鱼鸟麦黄齐齿龙");

  private static final Text RADICAL = Text.of("部首符号，不是汉字", "a radical, not a letter,");
  private static final Text COMPATIBLE = Text.of("兼容汉字", "a letter kept for old encodings only,");
  private static final Text KANA = Text.of("日文片假名", "Japanese");

  private final String words;

  /** Scripts by whether all their letters here look like others, found out once. */
  private final Map<UnicodeScript, Boolean> alone = new EnumMap<>(UnicodeScript.class);

  private Boolean amongHan;

  LookAlikes(String words) {
    this.words = words;
  }

  /** A letter that looks like one of a script the words are in, while it is of another. */
  Optional<Doubt> doubt(int at, int letter) {
    if (letter >= 0x2E80 && letter < 0x2FE0) {
      return radical(at, letter);
    }
    if (letter >= 0xF900 && letter < 0xFB00 || letter >= 0x2F800 && letter < 0x2FA20) {
      String same = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFC);
      return same.codePointAt(0) == letter
          ? Optional.empty()
          : Optional.of(Doubt.lookAlike(at, letter, COMPATIBLE, same));
    }
    UnicodeScript script = UnicodeScript.of(letter);
    boolean isLatin = LATIN.containsKey(letter) && isAlone(script, LATIN);
    boolean isHan = HAN.containsKey(letter) && isAlone(script, HAN) && isAmongHan();
    if (isLatin || isHan) {
      String instead = (isLatin ? LATIN : HAN).get(letter);
      return Optional.of(Doubt.lookAlike(at, letter, isHan ? KANA : name(script), instead));
    }
    return Optional.empty();
  }

  private static Optional<Doubt> radical(int at, int letter) {
    String same = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC);
    String instead = RADICALS.getOrDefault(letter, same);
    return instead.codePointAt(0) == letter
        ? Optional.empty()
        : Optional.of(Doubt.lookAlike(at, letter, RADICAL, instead));
  }

  /** Whether all letters of the script look like others: a word that is really in it has more. */
  private boolean isAlone(UnicodeScript script, Map<Integer, String> alike) {
    return alone.computeIfAbsent(
        script,
        key ->
            words
                .codePoints()
                .filter(letter -> UnicodeScript.of(letter) == script)
                .allMatch(alike::containsKey));
  }

  /** Whether the words are Chinese: Japanese has other letters besides. */
  private boolean isAmongHan() {
    if (amongHan == null) {
      amongHan = has(UnicodeScript.HAN) && !has(UnicodeScript.HIRAGANA);
    }
    return amongHan;
  }

  private boolean has(UnicodeScript script) {
    return words.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == script);
  }

  /** The Latin letter it looks like. */
  static Optional<String> latin(int letter) {
    return Optional.ofNullable(LATIN.get(letter));
  }

  static Text name(UnicodeScript script) {
    return switch (script) {
      case CYRILLIC -> Text.of("西里尔字母", "Cyrillic");
      case GREEK -> Text.of("希腊字母", "Greek");
      default -> Text.of("另一种文字的字母", "of another script");
    };
  }

  private static Map<Integer, String> pairs(String letters, String others) {
    Map<Integer, String> pairs = new HashMap<>();
    int[] seen = letters.codePoints().toArray();
    int[] meant = others.codePoints().toArray();
    for (int i = 0; i < seen.length; i++) {
      pairs.put(seen[i], Character.toString(meant[i]));
    }
    return Map.copyOf(pairs);
  }
}
