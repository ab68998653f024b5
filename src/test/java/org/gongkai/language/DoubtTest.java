package org.gongkai.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.gongkai.language.Doubt.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Letters that look like nothing or like others are found, and none of those that only are rare.
 */
class DoubtTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Rare letters of Chinese names, up to those Java has not heard of.
        "𬍛仁县",
        "䶮溪镇",
        "㙍头村",
        "𠮷野",
        "〇一二",
        "𰻝面",
        "\uD884\uDF50乡",
        "\uD87A\uDFF0村",
        "﨑",
        "々〆",
        // Tibetan, with the highest of stacks.
        "བོད་རང་སྐྱོང་ལྗོངས།",
        "བསྒྲུབས་པ།",
        "ཧྐྵྨླྺྼྻྂ",
        // Mongolian with its narrow space, vowel separator, selectors and joiners; Manchu, Sibe.
        "ᠦᠪᠦᠷ ᠮᠣᠩᠭᠣᠯ ᠤᠨ ᠥᠪᠡᠷᠲᠡᠭᠡᠨ ᠵᠠᠰᠠᠬᠤ ᠣᠷᠤᠨ",
        "ᠮᠣᠩᠭᠣᠯ\u202Fᠤᠨ",
        "ᠬᠣᠲᠠ\u180Eᠠ",
        "ᠰ\u180Bᠠ\u180C",
        "ᠠ\u200D",
        "ᠰᡳᠪᡝ",
        "Монгол хэл",
        // Uyghur, Kazakh and Kirghiz in Arabic letters, with and without a joiner.
        "شىنجاڭ ئۇيغۇر ئاپتونوم رايونى",
        "قازاق",
        "قىزىلسۇ",
        "نامە\u200Cلەر",
        "مُحَمَّدٌ",
        // Zhuang today and until 1982; Miao, Hani and others in Latin letters.
        "Gvangjsih Bouxcuengh Swcigih",
        "Gvaŋзsiƅ Bouчcueŋƅ Sɯcigiƅ",
        "Hmub",
        "Haqniqdoq",
        // Yi, Dai, Lisu, Korean, Nüshu, Old Miao.
        "ꆈꌠꉙ",
        "ᥖᥭᥰᥖᥬᥳ",
        "ᦟᦲᧅᦷᦎᦺ",
        "ꓡꓲꓢꓴ",
        "연변조선족자치주",
        "𛅰𛅱",
        "𖼀𖼝",
        // Vowels with marks of their own.
        "Vie\u0323\u0302t Nam",
        "lu\u0308\u0300",
        "Universität",
        "Ĉiuĵaŭde",
        // Words really in another script, and signs of it.
        "Республика",
        "俄罗斯（Россия）",
        "Ελλάδα",
        "α-萘酚",
        "β版",
        "μ",
        "Ω计划",
        "ロシア",
        "トヨタ中国",
        "かな",
        // Signs, also coloured ones, and wide letters.
        "☎️ 联系我们",
        "👨‍👩‍👧 家庭",
        "1️⃣ 第一",
        "©️ 2024",
        "Ⅳ㎡№℃①○●",
        "ＡＢＣ１２３",
        "A\u00A0B",
        "关于\u3000本站",
        "粤府办〔2020〕1号",
        "《办法》：“公开”——…",
        "第一行\n第二行\t末",
        ""
      })
  void aLetterThatIsOnlyRareIsNone(String words) {
    assertEquals(Optional.empty(), Doubt.in(words), words);
  }

  @ParameterizedTest
  @CsvSource({
    "财政\u3164局, 2, UNSEEN, 含有不可见的字符 U+3164",
    "财政\uFFA0局, 2, UNSEEN, 含有不可见的字符 U+FFA0",
    "\u115F局, 0, UNSEEN, 含有不可见的字符 U+115F",
    "A\u034FB, 1, UNSEEN, 含有不可见的字符 U+034F",
    "财\u2800政, 1, UNSEEN, 含有不可见的字符 U+2800",
    "财\u00AD政, 1, UNSEEN, 含有不可见的字符 U+00AD",
    "财\u200B政, 1, UNSEEN, 含有不可见的字符 U+200B",
    "财\u200D政, 1, UNSEEN, 含有不可见的字符 U+200D",
    "财\u180B政, 1, UNSEEN, 含有不可见的字符 U+180B",
    "财\u180E政, 1, UNSEEN, 含有不可见的字符 U+180E",
    "葛\uFE00, 1, UNSEEN, 含有不可见的字符 U+FE00",
    "财政局\uFE0F, 3, UNSEEN, 含有不可见的字符 U+FE0F",
    "1\uFE0F, 1, UNSEEN, 含有不可见的字符 U+FE0F",
    "葛\uDB40\uDD00, 1, UNSEEN, 含有不可见的字符 U+E0100",
    "局\uDB40\uDC41, 1, UNSEEN, 含有不可见的字符 U+E0041",
    "局\u202E, 1, UNSEEN, 含有不可见的字符 U+202E",
    "局\u2067, 1, UNSEEN, 含有不可见的字符 U+2067",
    "局\u061C, 1, UNSEEN, 含有不可见的字符 U+061C",
    "局\uFDD0, 1, UNSEEN, 含有不可见的字符 U+FDD0",
    "局\uD83F\uDFFE, 1, UNSEEN, 含有不可见的字符 U+1FFFE",
    "财\uFFFD局, 1, LOST, 含有 U+FFFD：这里原来的内容已经丢失",
    "财\uFFFC局, 1, LOST, 含有 U+FFFC：这里原来的内容已经丢失",
    "\uE863溪镇, 0, PRIVATE, 含有私用区的字 U+E863，在别人的电脑上看不到",
    "\uDB80\uDC00, 0, PRIVATE, 含有私用区的字 U+F0000，在别人的电脑上看不到",
    "Fin\u0430nce Bureau, 3, LOOK_ALIKE, “а”（U+0430）是西里尔字母，看起来像“a”",
    "\u0410BC, 0, LOOK_ALIKE, “А”（U+0410）是西里尔字母，看起来像“A”",
    "\u0421\u041E\u0420 Office, 0, LOOK_ALIKE, “С”（U+0421）是西里尔字母，看起来像“C”",
    "\u0410区, 0, LOOK_ALIKE, “А”（U+0410）是西里尔字母，看起来像“A”",
    "Bure\u03B1u, 4, LOOK_ALIKE, “α”（U+03B1）是希腊字母，混在拉丁字母的词里",
    "\u0391类, 0, LOOK_ALIKE, “Α”（U+0391）是希腊字母，看起来像“A”",
    "W\u0438ki, 1, LOOK_ALIKE, “и”（U+0438）是西里尔字母，混在拉丁字母的词里",
    "\u30ED岸办, 0, LOOK_ALIKE, “ロ”（U+30ED）是日文片假名，看起来像“口”",
    "公\u2F42, 1, LOOK_ALIKE, “⽂”（U+2F42）是部首符号，不是汉字，看起来像“文”",
    "\u2ED3沙市, 0, LOOK_ALIKE, “⻓”（U+2ED3）是部首符号，不是汉字，看起来像“长”",
    "\uF90A融, 0, LOOK_ALIKE, “\uF90A”（U+F90A）是兼容汉字，看起来像“\u91D1”",
  })
  void whatCannotBeSeenOrToldApartIsFoundWhereItStands(
      String words, int at, Kind kind, String told) {
    Doubt doubt = Doubt.in(words).orElseThrow();
    assertEquals(told, doubt.words().zh());
    assertEquals(at, doubt.at());
    assertEquals(kind, doubt.kind());
  }

  @Test
  void marksAreCounted() {
    Doubt doubt = Doubt.in("财o" + "\u0301".repeat(60) + "政").orElseThrow();
    assertEquals("一个字上叠了 60 个附加符号", doubt.words().zh());
    assertEquals("has 60 marks on one letter", doubt.words().en());
    assertEquals(Kind.MARKS, doubt.kind());
    assertTrue(Doubt.in("财o" + "\u0301".repeat(3) + "政").isEmpty());
    assertEquals(Kind.MARKS, Doubt.in("བ" + "\u0F90".repeat(13)).orElseThrow().kind());
  }

  @Test
  void theLetterThatIsMeantIsNamed() {
    Doubt doubt = Doubt.in("Fin\u0430nce").orElseThrow();
    assertEquals(Text.of("请改为“a”（U+0061）", "write 'a' (U+0061)"), doubt.remedy());
    assertEquals("'а' (U+0430) is Cyrillic and looks like 'a'", doubt.words().en());
  }

  /** A line of a megabyte, all of one doubtful kind or nearly so, is read in one go. */
  @Test
  void longWordsTakeNoLongerThanTheyAreLong() {
    assertTrue(Doubt.in("Рожь ".repeat(200_000)).isEmpty());
    assertTrue(Doubt.in("カメラ".repeat(300_000)).isEmpty());
    assertTrue(Doubt.in("а".repeat(500_000) + "ж").isEmpty());
    assertTrue(Doubt.in("カ".repeat(500_000) + "財メ").isEmpty());
    assertTrue(Doubt.in("a".repeat(999_999) + "\u0430").isPresent());
  }
}
