package org.gongkai.attachment;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks the objects that a PDF packs together into a stream. */
final class PdfUnpacker {

  private static final Set<String> DEFLATE = Set.of("FlateDecode", "Fl");
  private static final int PIECE = 1 << 14;

  private final PdfValue.Dictionary dictionary;
  private final Work work;

  PdfUnpacker(PdfValue.Dictionary dictionary, Work work) {
    this.dictionary = dictionary;
    this.work = work;
  }

  /** Whether they are packed in the one way that programs use. */
  boolean can() {
    boolean isPredicted =
        dictionary.get("DecodeParms").orElse(null) instanceof PdfValue.Dictionary how
            && how.number("Predictor") > 1;
    return !isPredicted && (isPlain() || DEFLATE.contains(dictionary.word("Filter")));
  }

  /** Whether there should be any. */
  boolean has() {
    return dictionary.number("N") > 0;
  }

  private boolean isPlain() {
    return dictionary.get("Filter").isEmpty();
  }

  /** The objects in a part of the file by their numbers; as many as can be read. */
  Map<Integer, PdfValue> objects(Bytes bytes, long begin, long end) {
    byte[] packed = new byte[(int) Math.min(end - begin, work.unpackable())];
    for (int i = 0; i < packed.length; i++) {
      packed[i] = (byte) bytes.at(begin + i);
    }
    work.spend(packed.length);
    return objects(Bytes.of(isPlain() ? packed : inflated(packed)));
  }

  private byte[] inflated(byte[] packed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Inflater inflater = new Inflater();
    inflater.setInput(packed);
    byte[] piece = new byte[PIECE];
    try {
      int count = inflater.inflate(piece);
      while (count > 0 && !work.isOver()) {
        out.write(piece, 0, count);
        work.unpack(count);
        count = inflater.inflate(piece);
      }
    } catch (DataFormatException e) {
      // Encrypted or damaged: what came before is looked at.
    } finally {
      inflater.end();
    }
    return out.toByteArray();
  }

  /** First come pairs of number and place, then the objects. */
  private Map<Integer, PdfValue> objects(Bytes unpacked) {
    Map<Integer, PdfValue> objects = new HashMap<>();
    PdfParser index = new PdfParser(unpacked, 0, work);
    long first = dictionary.number("First");
    for (long left = dictionary.number("N"); left > 0; left--) {
      long number = index.whole();
      long place = index.whole();
      if (number < 0 || place < 0) {
        break;
      }
      PdfValue value = new PdfParser(unpacked, first + place, work).value();
      objects.put((int) Math.min(number, Integer.MAX_VALUE), value);
    }
    return objects;
  }
}
