package org.gongkai.language;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * What tells texts and files apart: a number, quick and not made against forgers, or a SHA-256,
 * which others can work out as well.
 */
public final class Digest {

  private Digest() {}

  /** Of texts, each as it is written, in their order. */
  public static long of(Stream<String> texts) {
    return texts.mapToLong(Digest::of).reduce(17, Digest::mixed);
  }

  /** The SHA-256 of a file, in 64 hexadecimal digits. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
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
