package org.gongkai.attachment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A document of the older Word or Excel (doc, xls): sectors, and a table of them that says which
 * follows which.
 */
final class OleFile {

  static final String BEGINNING = "\u00D0\u00CF\u0011\u00E0";

  /** The name of the folder that holds what a document does. */
  private static final String MACROS =
      new String("_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

  private static final int MOST_TABLES = 109;
  private static final int FIRST_TABLE = 76;
  private static final long LAST_SECTOR = 0xFFFF_FFFAL;
  private static final long FREE = 0xFFFF_FFFFL;
  private static final int MOST_OF_NAMES = 4_096;

  private final Bytes bytes;
  private final int shift;

  /** The sectors that hold the table, in order. */
  private final List<Long> tables = new ArrayList<>();

  private OleFile(Bytes bytes) {
    this.bytes = bytes;
    this.shift = (int) bytes.littleEndian(30, 2);
    if (isUsual()) {
      for (int i = 0; i < MOST_TABLES; i++) {
        long sector = bytes.littleEndian(FIRST_TABLE + 4L * i, 4);
        if (sector <= LAST_SECTOR) {
          tables.add(sector);
        }
      }
    }
  }

  /** Whether every sector that the table says is in use begins before the end of the file. */
  static boolean isWhole(Bytes bytes) {
    OleFile file = new OleFile(bytes);
    return file.isUsual() && !file.tables.isEmpty() && file.place(file.lastUsed()) < bytes.size();
  }

  /** Whether the names of its parts are those of a program for the one who opens it. */
  static boolean hasMacros(Bytes bytes) {
    OleFile file = new OleFile(bytes);
    long sector = bytes.littleEndian(48, 4);
    for (int i = 0; i < MOST_OF_NAMES && sector <= LAST_SECTOR && file.isUsual(); i++) {
      long place = file.place(sector);
      if (bytes.find(MACROS, place, place + (1L << file.shift)) >= 0) {
        return true;
      }
      sector = file.next(sector);
    }
    return false;
  }

  private boolean isUsual() {
    return shift == 9 || shift == 12;
  }

  private long place(long sector) {
    return sector + 1 << shift;
  }

  private long next(long sector) {
    long inTable = 1L << shift - 2;
    int table = (int) Math.min(sector / inTable, Integer.MAX_VALUE);
    return table < tables.size()
        ? bytes.littleEndian(place(tables.get(table)) + 4 * (sector % inTable), 4)
        : FREE;
  }

  private long lastUsed() {
    int inTable = 1 << shift - 2;
    long last = -1;
    for (int table = 0; table < tables.size(); table++) {
      long place = place(tables.get(table));
      if (place + (1L << shift) > bytes.size()) {
        return LAST_SECTOR;
      }
      for (int i = 0; i < inTable; i++) {
        if (bytes.littleEndian(place + 4L * i, 4) != FREE) {
          last = (long) table * inTable + i;
        }
      }
    }
    return last;
  }
}
