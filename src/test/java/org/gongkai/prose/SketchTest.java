package org.gongkai.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SketchTest {

  @Test
  void theSameTextIsAlikeWhateverItsFigures() {
    String text = text(1, 1_000);
    assertEquals(1.0, sketch(text).likeness(sketch(text)));
    assertEquals(1.0, sketch(text + "，共12件。").likeness(sketch(text + "，共345件。")));
  }

  @Test
  void otherTextsAreNotAlike() {
    assertTrue(sketch(text(1, 1_000)).likeness(sketch(text(2, 1_000))) < 0.05);
    assertEquals(0.0, sketch("").likeness(sketch("")));
    assertEquals(0, sketch("一二三四").runs());
    assertEquals(1, sketch("一二三四五").runs());
  }

  /**
   * Against the true likeness, runs counted one by one: over 200 pairs off by a tenth at most on
   * average.
   */
  @Test
  void theLikenessIsAboutTheTrueOne() {
    Random random = new Random(7);
    double off = 0;
    for (int i = 0; i < 200; i++) {
      String one = text(i, 600);
      int cut = random.nextInt(600);
      String other = one.substring(0, cut) + text(i + 1_000, 600 - cut);
      off += Math.abs(sketch(one).likeness(sketch(other)) - likeness(one, other));
    }
    assertTrue(off / 200 < 0.1, "off by " + off / 200);
  }

  @Test
  void likeTextsShareABand() {
    for (int seed = 0; seed < 50; seed++) {
      String one = text(seed, 1_000);
      Sketch first = sketch(one);
      Sketch second = sketch(one.substring(0, 970) + text(seed + 500, 30));
      boolean shared = false;
      for (int band = 0; band < Sketch.CLASSES / 8; band++) {
        shared |= first.band(band, 8) == second.band(band, 8);
      }
      assertTrue(shared, "seed " + seed);
    }
  }

  private static Sketch sketch(String text) {
    return Sketch.of(
        List.of(new Wording(Wording.Kind.PARAGRAPH, text, new int[] {0, 1, 1}, List.of())));
  }

  private static String text(int seed, int length) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append((char) (0x4E00 + random.nextInt(2_000)));
    }
    return text.toString();
  }

  private static double likeness(String one, String other) {
    Set<String> first = runs(one);
    Set<String> both = new HashSet<>(first);
    both.retainAll(runs(other));
    Set<String> all = new HashSet<>(first);
    all.addAll(runs(other));
    return (double) both.size() / all.size();
  }

  private static Set<String> runs(String text) {
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + 5 <= text.length(); i++) {
      runs.add(text.substring(i, i + 5));
    }
    return runs;
  }
}
