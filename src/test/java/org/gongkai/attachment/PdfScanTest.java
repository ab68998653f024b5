package org.gongkai.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfScanTest {

  private static final String SCRIPT = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";
  private static final String WEB = "<< /S /URI /URI (https://evil.example/) >>";

  /** What honest programs write, and words that only look like it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<< /Type /Catalog >>",
        "<< /OpenAction [3 0 R /Fit] >>",
        "<< /OpenAction [3 0 R /XYZ null null 0] >>",
        "<< /OpenAction << /S /GoTo /D [3 0 R /Fit] >> >>",
        "<< /OpenAction << /S /Named /N /NextPage >> >>",
        "<< /OpenAction 5 0 R >> endobj 5 0 obj [3 0 R /Fit]",
        "<< /OpenAction 5 0 R >> endobj 5 0 obj << /S /GoTo /D (a) >>",
        "<< /OpenAction 99 0 R >>",
        "<< /OpenAction null >>",
        "<< /AA << /O << /S /GoTo /D (a) >> >> >>",
        "<< /AA << >> >>",
        "<< /Title (/S /JavaScript) /Subject (\\(/S /Launch) >>",
        "<< /Title <2F53202F4A617661536372697074> >>",
        "<< /Title (a) % /S /JavaScript\n >>",
        "<< /S /P /K [1 2] >>",
        "<< /JavaScript 1 0 R /Launch true >>",
        "<< /BaseFont /AAAAAA+Song >>",
        "<< /Subtype /Link /A << /S /URI /URI (https://www.gov.cn/) >> >>",
        "<< /FT /Btn /A << /S /SubmitForm /F (https://www.gov.cn/) >> >>",
        "<< /Names << /JavaScript << /Names [] >> >> >>",
      })
  void showingAPageIsNoAct(String object) {
    assertEquals(Set.of(), PdfScan.acts(new PdfDraft().object(4, object).bytes()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<< /OpenAction << /S /JavaScript /JS 5 0 R >> >>",
        "<< /A << /S /JavaScript /JS (x) >> >>",
        "<</A<</S/JavaScript/JS(x)>>>>",
        "<< /A << /S /J#61vaScript /JS (x) >> >>",
        "<< /A << /#53 /#4aavaScript /JS (x) >> >>",
        "[1 [2 << /S /JavaScript >>]]",
        "<< /Title (a\\)b\\\\) /A << /S /JavaScript >> >>",
        "<< /Title (a(b)c) /A << /S % (\n/JavaScript >> >>",
      })
  void aScriptIsFoundHoweverItIsWritten(String object) {
    assertEquals(Set.of(Act.SCRIPT), without(Act.OPENING, new PdfDraft().object(4, object)));
  }

  @Test
  void aScriptIsFoundWhereverItLies() {
    assertEquals(Set.of(Act.SCRIPT), acts(new PdfDraft().object(4, SCRIPT)));
    assertEquals(
        Set.of(Act.SCRIPT), acts(new PdfDraft().packed(4, "<< /Type /Page >>", "[1 2]", SCRIPT)));
    assertEquals(
        Set.of(Act.SCRIPT),
        acts(
            new PdfDraft()
                .add("3 0 obj << /Length 6 0 R >> stream\nabc\nendstream endobj ")
                .object(4, SCRIPT)));
    assertEquals(
        Set.of(Act.SCRIPT),
        acts(new PdfDraft().add("3 0 obj << /Length 99999 >> stream\nabc ").object(4, SCRIPT)));
    assertEquals(
        Set.of(Act.SCRIPT), acts(new PdfDraft().add("3 0 obj << /A (unclosed ").object(4, SCRIPT)));
    assertEquals(
        Set.of(Act.SCRIPT), acts(new PdfDraft().add("3 0 obj << /A 1 ").object(4, SCRIPT)));
    assertEquals(
        Set.of(Act.SCRIPT), acts(new PdfDraft().add("x".repeat(100_000) + "\n").object(4, SCRIPT)));
  }

  @Test
  void whatStandsInAPageIsNoScript() {
    byte[] page =
        ("BT (" + SCRIPT + ") Tj ET 4 0 obj " + SCRIPT).getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(Set.of(), acts(new PdfDraft().stream(4, "/Length " + page.length, page)));
    assertEquals(Set.of(), acts(new PdfDraft().stream(4, "/Length 7 0 R", page)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<< /OpenAction << /S /URI /URI (https://evil.example/) >> >>",
        "<< /OpenAction << /S /GoTo /D (a) /Next << /S /URI >> >> >>",
        "<< /OpenAction << /S /GoTo /D (a) /Next [<< /S /GoTo >> << /S /SubmitForm >>] >> >>",
        "<< /OpenAction << /S /Named /N /Print >> >>",
        "<< /OpenAction << /S /GoToR /F (other.pdf) >> >>",
        "<< /AA << /O << /S /URI >> >> >>",
        "<< /OpenAction 5 0 R >> endobj 5 0 obj << /S /URI >>",
        "<< /AA 5 0 R >> endobj 5 0 obj << /O 6 0 R >> endobj 6 0 obj << /S /URI >>",
      })
  void whatIsDoneOnOpeningIsFound(String object) {
    assertEquals(Set.of(Act.OPENING), acts(new PdfDraft().object(4, object)));
  }

  @Test
  void anActionMayStandBeforeWhatNamesIt() {
    assertEquals(
        Set.of(Act.OPENING),
        acts(new PdfDraft().object(5, WEB).object(4, "<< /OpenAction 5 0 R >>")));
    assertEquals(
        Set.of(Act.OPENING),
        acts(
            new PdfDraft()
                .object(6, WEB)
                .object(5, "<< /O 6 0 R >>")
                .object(4, "<< /AA 5 0 R >>")));
    assertEquals(
        Set.of(Act.OPENING),
        acts(new PdfDraft().packed(7, WEB).object(4, "<< /OpenAction 100 0 R >>")));
  }

  @Test
  void whatStartsAProgramIsFound() {
    assertEquals(
        Set.of(Act.LAUNCH),
        acts(new PdfDraft().object(4, "<< /A << /S /Launch /F (calc.exe) >> >>")));
    assertEquals(
        Set.of(Act.SCRIPT, Act.LAUNCH, Act.OPENING),
        acts(new PdfDraft().object(4, "<< /OpenAction << /S /Launch /Next " + SCRIPT + " >> >>")));
  }

  @Test
  void whatCannotBeLookedIntoIsTold() {
    byte[] data = PdfDraft.deflated("100 0 << >>".getBytes(StandardCharsets.ISO_8859_1));
    String objects = "/Type /ObjStm /N 1 /First 6 /Length " + data.length;
    assertEquals(Set.of(), acts(new PdfDraft().stream(4, objects + " /Filter /FlateDecode", data)));
    assertEquals(
        Set.of(), acts(new PdfDraft().stream(4, objects + " /Filter [/FlateDecode]", data)));
    assertEquals(
        Set.of(Act.UNREAD), acts(new PdfDraft().stream(4, objects + " /Filter /LZWDecode", data)));
    assertEquals(
        Set.of(Act.UNREAD),
        acts(
            new PdfDraft()
                .stream(
                    4, objects + " /Filter /FlateDecode /DecodeParms << /Predictor 12 >>", data)));
    data[0] = 0;
    assertEquals(
        Set.of(Act.UNREAD),
        acts(new PdfDraft().stream(4, objects + " /Filter /FlateDecode", data)));
    assertEquals(
        Set.of(),
        acts(
            new PdfDraft()
                .stream(4, objects + " /Filter /FlateDecode", data)
                    .object(5, "<< /Type /XRef /Encrypt 6 0 R >>")),
        "encrypted: nobody is told that a document is locked");
  }

  /** Each would take for ever, or all memory, if nothing were counted. */
  @Test
  void nothingIsLookedAtForEver() {
    byte[] bomb = PdfDraft.deflated(new byte[1 << 28]);
    String objects = "/Type /ObjStm /N 9 /First 0 /Filter /FlateDecode /Length " + bomb.length;
    soon(() -> new PdfDraft().stream(4, objects, bomb), Set.of(Act.UNREAD));
    soon(() -> new PdfDraft().add("1 0 obj " + "[".repeat(3_000_000)), Set.of());
    soon(() -> new PdfDraft().add("1 0 obj << /AA ".repeat(200_000)), Set.of());
    soon(() -> new PdfDraft().add("1 0 obj (".repeat(300_000)), Set.of(Act.UNREAD));
    soon(() -> new PdfDraft().add("1 0 obj << >> stream\n".repeat(200_000)), Set.of(Act.UNREAD));
  }

  private static void soon(Supplier<PdfDraft> draft, Set<Act> acts) {
    Bytes bytes = draft.get().bytes();
    assertEquals(acts, assertTimeout(Duration.ofSeconds(20), () -> PdfScan.acts(bytes)));
  }

  @Test
  void noiseIsNoError() {
    byte[] pdf =
        new PdfDraft()
            .object(4, "<< /OpenAction 5 0 R /AA << /O [1 2 (a)] >> >>")
            .packed(6, WEB, SCRIPT)
            .end();
    Random random = new Random(7);
    for (int i = 0; i < 3_000; i++) {
      byte[] spoilt = pdf.clone();
      for (int j = 0; j < 1 + i % 20; j++) {
        spoilt[random.nextInt(pdf.length)] = (byte) random.nextInt(256);
      }
      byte[] cut = Arrays.copyOf(spoilt, random.nextInt(pdf.length));
      for (FileKind kind : FileKind.values()) {
        Inspection.of(Bytes.of(spoilt), kind);
        kind.isWhole(Bytes.of(cut));
      }
      PdfScan.acts(Bytes.of(cut));
    }
  }

  private static Set<Act> acts(PdfDraft draft) {
    return PdfScan.acts(draft.bytes());
  }

  private static Set<Act> without(Act act, PdfDraft draft) {
    Set<Act> acts = acts(draft);
    acts.remove(act);
    return acts;
  }
}
