package org.gongkai.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * One side of a flow, laid out from top to bottom: every part has room for its words, and is as
 * high as it counts.
 *
 * @param boxes in the order of the parts
 */
public record FlowSide(List<Box> boxes, double height) {

  /** So high is all of the greater side drawn. */
  public static final double FULL = 150;

  static final double LINE = 15;
  private static final double GAP = 7;

  /**
   * Where a part stands.
   *
   * @param lines its words, as they are broken
   * @param top of its bar, of this height
   * @param middle of its words
   */
  public record Box(Flow.Part part, List<String> lines, double top, double height, double middle) {}

  /** Words beside the bars: each part is as high as its words or its bar, whichever is more. */
  public static FlowSide beside(List<Flow.Part> parts, FlowLabels labels, double scale) {
    List<Box> boxes = new ArrayList<>();
    double y = 0;
    for (Flow.Part part : parts) {
      List<String> lines = labels.of(part, parts);
      double height = height(part, scale);
      double room = Math.max(height, lines.size() * LINE);
      boxes.add(new Box(part, lines, y + (room - height) / 2, height, y + room / 2));
      y += room + GAP;
    }
    return new FlowSide(boxes, Math.max(0, y - GAP));
  }

  /** Words upon the bands where there is room, and else below them. */
  public static FlowSide upon(List<Flow.Part> parts, FlowLabels labels, double scale) {
    List<Box> boxes = new ArrayList<>();
    double y = 0;
    for (Flow.Part part : parts) {
      List<String> lines = labels.of(part, parts);
      double height = height(part, scale);
      double words = lines.size() * LINE;
      boolean fits = height >= words + GAP;
      boxes.add(
          new Box(part, lines, y, height, fits ? y + height / 2 : y + height + words / 2 + 2));
      y += (fits ? height : height + words + 2) + GAP;
    }
    return new FlowSide(boxes, Math.max(0, y - GAP));
  }

  private static double height(Flow.Part part, double scale) {
    return part.size() * scale;
  }
}
