package org.gongkai.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DigestTest {

  private static long digest(String... texts) {
    return Digest.of(Stream.of(texts));
  }

  @Test
  void anotherTextOfTheSameLengthHasAnotherDigest() {
    assertEquals(digest("收到申请88件"), digest("收到申请88件"));
    assertNotEquals(digest("收到申请88件"), digest("收到申请89件"));
    assertNotEquals(digest("Aa"), digest("BB"), "these two have one hash code");
  }

  @Test
  void whereATextEndsAndInWhatOrderTheyStandCounts() {
    assertNotEquals(digest("甲乙", "丙"), digest("甲", "乙丙"));
    assertNotEquals(digest("甲", "乙"), digest("乙", "甲"));
    assertNotEquals(digest("甲"), digest("甲", ""));
  }
}
