package org.gongkai.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of each kind, whole and cut short. */
class WholeFileTest {

  @TempDir private Path folder;

  @Test
  void aPdfEndsWithItsMark() throws IOException {
    byte[] pdf = new PdfDraft().object(1, "<< /Type /Catalog >>").end();
    holds(FileKind.PDF, pdf);
    // Servers append their own, and disks zeros.
    whole(FileKind.PDF, join(pdf, "<!-- served by x --><script>var obj = 1 obj</script>"));
    whole(FileKind.PDF, join(pdf, "\0".repeat(20_000)));
  }

  @Test
  void anAdditionToAPdfEndsWithItsMarkToo() {
    byte[] pdf = new PdfDraft().object(1, "<< /Type /Catalog >>").end();
    cut(FileKind.PDF, join(pdf, "1 0 obj\n<< /Type /Cata"));
    whole(FileKind.PDF, join(pdf, "1 0 obj\n<< >>\nendobj\nxref\nstartxref\n300\n%%EOF"));
  }

  /** It has one at its beginning, with a place of 0, for those who show it while it comes. */
  @Test
  void theFirstOfTwoMarksOfAPdfIsNotItsEnd() {
    byte[] begin = new PdfDraft().add("xref\ntrailer << >>\nstartxref\n0\n%%EOF\n").end();
    whole(FileKind.PDF, begin);
    cut(
        FileKind.PDF,
        Arrays.copyOf(begin, new String(begin, StandardCharsets.ISO_8859_1).indexOf("%%EOF") + 6));
  }

  @Test
  void aPackedDocumentEndsWithItsList() throws IOException {
    for (FileKind kind : Set.of(FileKind.DOCX, FileKind.XLSX, FileKind.ODT, FileKind.ODS)) {
      byte[] zip = zip("word/document.xml");
      holds(kind, zip);
      whole(kind, join(zip, "\0\0\0"));
    }
    assertEquals(Set.of(), acts(FileKind.DOCX, zip("word/document.xml")));
    assertEquals(Set.of(Act.MACRO), acts(FileKind.DOCX, zip("word/vbaProject.bin")));
    assertEquals(Set.of(Act.MACRO), acts(FileKind.XLSX, zip("xl/vbaProject.bin")));
  }

  @Test
  void anOlderDocumentHasAllItsSectors() throws IOException {
    for (FileKind kind : Set.of(FileKind.DOC, FileKind.XLS)) {
      byte[] ole = ole("WordDocument");
      whole(kind, ole);
      // The last sector need not be full.
      whole(kind, Arrays.copyOf(ole, 2_561));
      for (int size : new int[] {2_560, 2_000, 1_024, 512, 100}) {
        cut(kind, Arrays.copyOf(ole, size));
      }
      assertEquals(Set.of(), acts(kind, ole("WordDocument")));
      assertEquals(Set.of(Act.MACRO), acts(kind, ole("_VBA_PROJECT")));
    }
  }

  @Test
  void aPictureEndsWithItsMark() throws IOException {
    holds(FileKind.PNG, picture("png", false));
    whole(FileKind.PNG, join(picture("png", false), "camera"));
    for (boolean isProgressive : new boolean[] {false, true}) {
      byte[] jpeg = picture("jpeg", isProgressive);
      holds(FileKind.JPG, jpeg);
      whole(FileKind.JPG, join(jpeg, "\0".repeat(10_000)));
    }
  }

  /** A camera puts a small picture into the head of the large one. */
  @Test
  void theEndOfASmallPictureIsNotThatOfTheLargeOne() throws IOException {
    byte[] small = picture("jpeg", false);
    byte[] large = picture("jpeg", true);
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(large, 0, 2);
    both.write(new byte[] {-1, -31, (byte) (small.length + 2 >> 8), (byte) (small.length + 2)});
    both.writeBytes(small);
    both.write(large, 2, large.length - 2);
    holds(FileKind.JPG, both.toByteArray());
  }

  @Test
  void aFileOfAnotherKindIsNotLookedInto() {
    assertEquals(
        new Inspection(false, false, Set.of()),
        Inspection.of(Bytes.of("<html>%%EOF".getBytes(StandardCharsets.UTF_8)), FileKind.PDF));
    assertEquals(
        new Inspection(false, false, Set.of()), Inspection.of(Bytes.of(new byte[0]), FileKind.XLS));
  }

  /** The whole file is, and no part of it from the beginning on, read from disk as from memory. */
  private void holds(FileKind kind, byte[] bytes) throws IOException {
    whole(kind, bytes);
    for (int i = 1; i < 20; i++) {
      cut(kind, Arrays.copyOf(bytes, bytes.length * i / 20));
    }
    Path file = Files.write(folder.resolve("file"), bytes);
    assertEquals(true, Inspection.of(file, kind).isWhole());
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 30));
    assertEquals(new Inspection(true, false, Set.of()), Inspection.of(file, kind));
  }

  private static void whole(FileKind kind, byte[] bytes) {
    assertEquals(true, kind.isWhole(Bytes.of(bytes)), kind + " of " + bytes.length);
  }

  private static void cut(FileKind kind, byte[] bytes) {
    assertEquals(false, kind.isWhole(Bytes.of(bytes)), kind + " of " + bytes.length);
  }

  private static Set<Act> acts(FileKind kind, byte[] bytes) {
    return Inspection.of(Bytes.of(bytes), kind).acts();
  }

  private static byte[] join(byte[] bytes, String more) {
    byte[] all = Arrays.copyOf(bytes, bytes.length + more.length());
    System.arraycopy(
        more.getBytes(StandardCharsets.ISO_8859_1), 0, all, bytes.length, more.length());
    return all;
  }

  private static byte[] noise(int size) {
    byte[] noise = new byte[size];
    new Random(size).nextBytes(noise);
    return noise;
  }

  private static byte[] zip(String... parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String part : parts) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(noise(200_000));
      }
    }
    return out.toByteArray();
  }

  /** A header, a table of sectors, names, and three sectors of text. */
  private static byte[] ole(String name) {
    byte[] file = new byte[512 * 6];
    put(file, 0, 0xE011CFD0L, 0xE11AB1A1L);
    put(file, 28, 0x0009_FFFEL);
    put(file, 44, 1, 1);
    for (int i = 0; i < 109; i++) {
      put(file, 76 + 4 * i, i == 0 ? 0 : -1);
    }
    put(file, 512, -3, -2, 3, 4, -2);
    for (int i = 5; i < 128; i++) {
      put(file, 512 + 4 * i, -1);
    }
    byte[] letters = name.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(letters, 0, file, 1024 + 128, letters.length);
    return file;
  }

  private static void put(byte[] file, int place, long... numbers) {
    for (long number : numbers) {
      for (int i = 0; i < 4; i++) {
        file[place++] = (byte) (number >> 8 * i);
      }
    }
  }

  private static byte[] picture(String format, boolean isProgressive) throws IOException {
    BufferedImage image = new BufferedImage(120, 90, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int i = 0; i < 120 * 90; i++) {
      image.setRGB(i % 120, i / 120, random.nextInt());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    if (isProgressive) {
      how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    }
    writer.setOutput(ImageIO.createImageOutputStream(out));
    writer.write(null, new IIOImage(image, null, null), how);
    ((javax.imageio.stream.ImageOutputStream) writer.getOutput()).close();
    return out.toByteArray();
  }
}
