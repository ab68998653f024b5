package org.gongkai.prose;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.gongkai.finding.Location;

/** Finds the place in the author's file of a node of the parsed text. */
record Places(Padded source, Location start) {

  /** Where the node begins; of a node that was made later, where what holds it begins. */
  Location of(Node node) {
    for (Node holder = node; holder != null; holder = holder.getParent()) {
      List<SourceSpan> spans = holder.getSourceSpans();
      if (!spans.isEmpty()) {
        return of(spans.get(0));
      }
    }
    return start;
  }

  /** The source of the first line of a node, from where it begins. */
  String words(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? "" : words(spans.get(0));
  }

  /** What was parsed of a stretch: not yet as it was written. */
  String words(SourceSpan span) {
    int from = span.getInputIndex();
    return source.text(from, from + span.getLength());
  }

  private Location of(SourceSpan span) {
    int lineStart = span.getInputIndex() - span.getColumnIndex();
    int column = span.getColumnIndex() - source.padsBetween(lineStart, span.getInputIndex()) + 1;
    return new Location(start.file(), Math.max(start.line(), 1) + span.getLineIndex(), column);
  }
}
