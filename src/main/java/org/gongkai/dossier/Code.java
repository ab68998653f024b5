package org.gongkai.dossier;

/** How values of one type are written and read back. */
interface Code {

  void write(Object value, Out out);

  Object read(In in);

  /** A code made of what writes and what reads. */
  static <T> Code of(Class<T> type, Writing<T> writing, Reading<T> reading) {
    return new Code() {
      @Override
      public void write(Object value, Out out) {
        writing.write(type.cast(value), out);
      }

      @Override
      public Object read(In in) {
        return reading.read(in);
      }
    };
  }

  /** Writes a value. */
  @FunctionalInterface
  interface Writing<T> {
    void write(T value, Out out);
  }

  /** Reads a value. */
  @FunctionalInterface
  interface Reading<T> {
    T read(In in);
  }
}
