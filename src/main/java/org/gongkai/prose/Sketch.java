package org.gongkai.prose;

import java.util.Arrays;
import java.util.List;

/**
 * A short likeness of a text: of all its runs of five characters (digits, signs and spaces left
 * out) the least hash in each of 64 classes. Two texts that share nine tenths of their runs share
 * about nine tenths of these (one-permutation min-hashing, Li, Owen and Zhang 2012).
 */
public final class Sketch {

  public static final int CLASSES = 64;

  private static final int RUN = 5;
  private static final int NONE = Integer.MAX_VALUE;

  /** 31 to the power of RUN − 1: what the character that leaves the run was worth. */
  private static final int FIRST_WORTH = 31 * 31 * 31 * 31;

  private final int[] least;
  private final int runs;

  private Sketch(int[] least, int runs) {
    this.least = least;
    this.runs = runs;
  }

  /** One that was kept. @param least of each class */
  public static Sketch of(int[] least, int runs) {
    return new Sketch(least.clone(), runs);
  }

  public static Sketch of(List<Wording> wordings) {
    int[] least = new int[CLASSES];
    Arrays.fill(least, NONE);
    int hash = 0;
    int[] run = new int[RUN];
    int slot = 0;
    int read = 0;
    for (Wording wording : wordings) {
      for (char c : wording.words().toCharArray()) {
        if (c < 'A' || c > '\u3000' && c < '\u3400' || c >= '\uFF00') {
          continue;
        }
        hash = (hash - run[slot] * FIRST_WORTH) * 31 + c;
        run[slot] = c;
        slot = slot + 1 == RUN ? 0 : slot + 1;
        read++;
        if (read >= RUN) {
          int mixed = mix(hash);
          int place = mixed >>> 26;
          least[place] = Math.min(least[place], mixed & 0x3FFFFFF);
        }
      }
    }
    return new Sketch(least, Math.max(read - RUN + 1, 0));
  }

  /** Spreads the hash over all bits (the finaliser of MurmurHash3). */
  private static int mix(int hash) {
    int h = hash;
    h = (h ^ h >>> 16) * 0x85ebca6b;
    h = (h ^ h >>> 13) * 0xc2b2ae35;
    return h ^ h >>> 16;
  }

  /** The sketch of both texts together. */
  public Sketch and(Sketch other) {
    int[] both = new int[CLASSES];
    for (int i = 0; i < CLASSES; i++) {
      both[i] = Math.min(least[i], other.least[i]);
    }
    return new Sketch(both, runs + other.runs);
  }

  /** How many runs of characters the text has. */
  public int runs() {
    return runs;
  }

  /** The least hash of a class. */
  public int least(int number) {
    return least[number];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sketch sketch
        && sketch.runs == runs
        && Arrays.equals(sketch.least, least);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(least);
  }

  /** About how much of all their runs the two texts share, from 0 to 1. */
  public double likeness(Sketch other) {
    int same = 0;
    int filled = 0;
    for (int i = 0; i < CLASSES; i++) {
      if (least[i] != NONE || other.least[i] != NONE) {
        filled++;
        same += least[i] == other.least[i] ? 1 : 0;
      }
    }
    return filled == 0 ? 0 : (double) same / filled;
  }

  /** Some of the classes as one number; texts that are alike have one of these in common. */
  public long band(int number, int width) {
    long band = number;
    for (int i = number * width; i < (number + 1) * width; i++) {
      band = band * 1_000_003 + least[i];
    }
    return band;
  }
}
