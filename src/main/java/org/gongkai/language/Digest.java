package org.gongkai.language;

import java.util.stream.Stream;

/** A number that tells texts apart: another text has another one. Not made against forgers. */
public final class Digest {

  private Digest() {}

  /** Of texts, each as it is written, in their order. */
  public static long of(Stream<String> texts) {
    return texts.mapToLong(Digest::of).reduce(17, Digest::mixed);
  }

  private static long of(String text) {
    long digest = text.length();
    for (int i = 0; i < text.length(); i++) {
      digest = mixed(digest, text.charAt(i));
    }
    return digest;
  }

  private static long mixed(long digest, long next) {
    return (digest ^ next) * 0x9E3779B97F4A7C15L ^ digest >>> 29;
  }
}
