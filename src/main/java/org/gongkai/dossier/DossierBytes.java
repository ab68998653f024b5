package org.gongkai.dossier;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Measure;
import org.gongkai.language.Digest;
import org.gongkai.prose.Sketch;
import org.gongkai.report.Agency;
import org.gongkai.report.Figures;

/**
 * Dossiers as bytes, compact and quick to read. They begin with a number that tells by which
 * program they were written and end with one that tells whether they are whole: what is of another
 * program, or is not whole, is not read.
 */
public final class DossierBytes {

  private static final int NUMBER = 8;

  private final Codes codes = new Codes();
  private final Code code;
  private final long version;

  /**
   * @param program changes with the program, its forms and its law
   */
  public DossierBytes(Forms forms, String program) {
    codes.put(Form.class, named(Form.class, Form::id, forms::find));
    codes.put(Measure.class, named(Measure.class, Measure::key, forms.measures()::find));
    codes.put(Figures.class, new FiguresCode(forms));
    codes.put(Sketch.class, Code.of(Sketch.class, DossierBytes::write, DossierBytes::sketch));
    codes.share(Agency.class); // every report of a dossier names it
    this.code = codes.of(Dossier.class);
    this.version = Digest.of(Stream.of(program, codes.shape()));
  }

  public byte[] of(Dossier dossier) {
    Out out = new Out();
    out.fixed(version);
    code.write(dossier, out);
    byte[] written = out.done();
    out.fixed(sum(written, written.length));
    return out.done();
  }

  /** The dossier; nothing where the bytes are those of another program or are not whole. */
  public Optional<Dossier> read(byte[] bytes) {
    int end = bytes.length - NUMBER;
    boolean isOurs = end >= NUMBER && new In(bytes, 0).fixed() == version;
    if (!isOurs || new In(bytes, end).fixed() != sum(bytes, end)) {
      return Optional.empty();
    }
    return Optional.of((Dossier) code.read(new In(bytes, NUMBER)));
  }

  private static <T> Code named(
      Class<T> type, Function<T, String> name, Function<String, Optional<T>> find) {
    return Code.of(
        type,
        (value, out) -> out.string(name.apply(value)),
        in -> find.apply(in.string()).orElseThrow());
  }

  private static void write(Sketch sketch, Out out) {
    out.number(sketch.runs());
    for (int i = 0; i < Sketch.CLASSES; i++) {
      out.number(sketch.least(i));
    }
  }

  private static Sketch sketch(In in) {
    int runs = in.count();
    int[] least = new int[Sketch.CLASSES];
    for (int i = 0; i < least.length; i++) {
      least[i] = in.count();
    }
    return Sketch.of(least, runs);
  }

  private static long sum(byte[] bytes, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, length);
    return sum.getValue();
  }
}
