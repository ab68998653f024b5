package org.gongkai.attachment;

/** A packed document (docx, xlsx, odt, ods): a list of its parts ends it. */
final class ZipFile {

  static final String BEGINNING = "PK\3\4";

  private static final String END = "PK\5\6";
  private static final String PART = "PK\1\2";
  private static final String MACROS = "vbaProject.bin";
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final long IN_OTHER_RECORD = 0xFFFF_FFFFL;
  private static final int MOST_OF_LIST = 1 << 20;

  private ZipFile() {}

  /** Whether the list is there, and all of it before its end. */
  static boolean isWhole(Bytes bytes) {
    long end = end(bytes);
    if (end < 0) {
      return false;
    }
    long list = bytes.littleEndian(end + 12, 4);
    return list == IN_OTHER_RECORD || list <= end && (list == 0 || bytes.has(PART, end - list));
  }

  /** Whether one of its parts is a program for the one who opens it. */
  static boolean hasMacros(Bytes bytes) {
    long end = end(bytes);
    long list = Math.min(bytes.littleEndian(end + 12, 4), MOST_OF_LIST);
    return end >= 0 && bytes.find(MACROS, end - list, end) >= 0;
  }

  private static long end(Bytes bytes) {
    return bytes.findLast(END, bytes.size() - END_LENGTH - LONGEST_COMMENT);
  }
}
