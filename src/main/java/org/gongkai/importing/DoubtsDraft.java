package org.gongkai.importing;

import org.gongkai.document.Remark;
import org.gongkai.json.Json;
import org.gongkai.json.Layout;

/** Doubts and notes for programs, one a line. */
final class DoubtsDraft {

  private DoubtsDraft() {}

  static String text(Imported imported) {
    StringBuilder text = new StringBuilder();
    Json json = Json.to(text).list(Layout.ROWS);
    for (Remark remark : imported.remarks()) {
      json.object().name("about").words(remark.about()).name("kind").words(remark.kind().key());
      if (!remark.kind().isDoubt()) {
        json.name("level").words("note");
      }
      json.name("words").words(remark.words()).end();
    }
    json.end();
    return text.append('\n').toString();
  }
}
