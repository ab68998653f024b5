package org.gongkai.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
    "荥经, ying jing", "枞阳, zong yang", "歙县, she xian", "邗江, han jiang", "盱眙, xu yi"
  })
  void aPlaceIsReadAsItsPeopleReadIt(String name, String reading) {
    String[] syllables = reading.split(" ");
    for (int i = 0; i < name.length(); i++) {
      List<String> readings = Pinyin.readings(name.charAt(i));
      assertTrue(readings.contains(syllables[i]), name + ": " + readings);
    }
  }

  @Test
  void anUmlautIsTypedInThreeWays() {
    assertEquals(List.of("lv", "lyu", "lu"), Pinyin.readings('吕'));
  }

  @Test
  void whatNamesReadInOneWayHasOneReading() {
    assertEquals(List.of("sheng"), Pinyin.readings('省'));
    assertEquals(List.of("qu"), Pinyin.readings('区'));
  }

  @Test
  void lettersAndSignsAreNotRead() {
    assertEquals(List.of(), Pinyin.readings('A'));
    assertEquals(List.of(), Pinyin.readings('（'));
  }
}
