package org.gongkai.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

  @ParameterizedTest
  @CsvSource({
    "重庆, chong qing", "厦门, xia men", "长沙, chang sha", "六安, lu an", "乐清, yue qing",
    "番禺, pan yu", "浚县, xun xian", "大埔, da bu", "单县, shan xian", "莘县, shen xian",
    "蔚县, yu xian", "台州, tai zhou", "丽水, li shui", "铅山, yan shan", "东阿, dong e",
    "亳州, bo zhou", "涪陵, fu ling", "西藏, xi zang", "成都, cheng du", "会计, kuai ji",
    "畜牧, xu mu", "银行, yin hang", "调查, diao cha", "行政, xing zheng", "荥阳, xing yang",
    "荥经, ying jing", "枞阳, zong yang", "歙县, she xian", "邗江, han jiang", "盱眙, xu yi",
    "大栅栏, da shi lan", "氾水, si shui", "氾水, fan shui", "甪直, lu zhi", "浒墅关, xu shu guan",
    "栟茶, ben cha", "沌口, zhuan kou", "东涌, dong chong", "十里堡, shi li pu", "会稽, kuai ji",
    "解州, xie zhou", "解州, hai zhou", "鄚州, mao zhou", "溱潼, qin tong", "於潜, yu qian",
    "尉迟, yu chi", "仡佬, ge lao", "氹仔, dang zai", "百色, bo se", "六枝, liu zhi"
  })
  void aPlaceIsReadAsItsPeopleReadIt(String name, String reading) {
    assertEquals(List.of(), misread(name, reading));
  }

  /**
   * {@code src/test/divisions.csv} tells how every division is read: by the letters of GB/T 2260
   * where these are Pinyin, by those in use today where they are not or have changed (乐亭 Laoting,
   * 宕昌).
   */
  @Test
  void everyDivisionIsReadAsItIsSpelt() throws IOException {
    Map<String, String> spelt = new LinkedHashMap<>();
    lines("src/test/divisions.csv").forEach(line -> spelt.put(line[0], line[1]));
    List<String> misread = new ArrayList<>();
    spelt.forEach((name, reading) -> misread.addAll(misread(name, reading)));
    lines("src/main/resources/jurisdictions/cn/divisions.csv")
        .map(line -> line[1])
        .filter(name -> !spelt.containsKey(name) && name.codePoints().anyMatch(this::isDoubtful))
        .forEach(name -> misread.add(name + ": tell in src/test/divisions.csv how it is read"));
    assertEquals(List.of(), misread);
    assertEquals(3182, spelt.size());
  }

  private boolean isDoubtful(int character) {
    return Character.isIdeographic(character) && Pinyin.readings(character).size() != 1;
  }

  private static Stream<String[]> lines(String file) throws IOException {
    return Files.readAllLines(Path.of(file)).stream().skip(1).map(line -> line.split(",", -1));
  }

  private static List<String> misread(String name, String reading) {
    int[] characters = name.codePoints().filter(Character::isIdeographic).toArray();
    String[] syllables = reading.replace('ü', 'v').split(" ");
    assertEquals(characters.length, syllables.length, name);
    List<String> misread = new ArrayList<>();
    for (int i = 0; i < characters.length; i++) {
      List<String> readings = Pinyin.readings(characters[i]);
      if (!readings.contains(syllables[i])) {
        misread.add(name + ": " + Character.toString(characters[i]) + " " + readings);
      }
    }
    return misread;
  }

  @Test
  void theCustomaryReadingComesFirst() {
    assertEquals(List.of("zhong", "chong"), Pinyin.readings('重'));
    assertEquals(List.of("le", "yue", "lao"), Pinyin.readings('乐'));
  }

  @Test
  void anUmlautIsTypedInThreeWays() {
    assertEquals(List.of("lv", "lyu", "lu"), Pinyin.readings('吕'));
    assertEquals(List.of("lve", "lyue", "lue"), Pinyin.readings('略'));
  }

  @Test
  void whatNamesReadInOneWayHasOneReading() {
    assertEquals(List.of("sheng"), Pinyin.readings('省'));
    assertEquals(List.of("qu"), Pinyin.readings('区'));
  }

  @Test
  void aCharacterBeyondTheFirstPlaneIsRead() {
    assertEquals(List.of("chang"), Pinyin.readings("𬬮".codePointAt(0)));
    assertEquals(List.of("gang"), Pinyin.readings("㭎".codePointAt(0)));
  }

  @Test
  void lettersAndSignsAreNotRead() {
    assertEquals(List.of(), Pinyin.readings('A'));
    assertEquals(List.of(), Pinyin.readings('（'));
  }

  @Test
  void nobodyCanChangeAReading() {
    assertTrue(
        Stream.of('重', '吕', '六', '省')
            .map(Pinyin::readings)
            .allMatch(readings -> List.copyOf(readings) == readings));
  }
}
