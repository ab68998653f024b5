package org.gongkai.document.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The ruling lines of a page: drawn lines, frames, and bars so thin that they are lines. */
final class Rules extends PDFGraphicsStreamEngine {

  private static final double THIN = 3;
  private static final double SHORT = 4;

  private final double top;
  private final PDRectangle box;
  private final int rotation;
  private final List<Stroke> strokes = new ArrayList<>();
  private final List<double[]> path = new ArrayList<>();
  private double[] start = {0, 0};
  private double[] current = {0, 0};
  private boolean hasPicture;

  private Rules(PDPage page, double top) {
    super(page);
    this.top = top;
    this.box = page.getCropBox();
    this.rotation = page.getRotation();
  }

  static Rules of(PDPage page, double top) throws IOException {
    Rules rules = new Rules(page, top);
    rules.processPage(page);
    return rules;
  }

  List<Stroke> strokes() {
    return strokes;
  }

  boolean hasPicture() {
    return hasPicture;
  }

  /** From the left and the top of the page as it is seen. */
  private double[] seen(double x, double y) {
    double left = x - box.getLowerLeftX();
    double up = y - box.getLowerLeftY();
    return switch (rotation) {
      case 90 -> new double[] {up, left};
      case 180 -> new double[] {box.getWidth() - left, up};
      case 270 -> new double[] {box.getHeight() - up, box.getWidth() - left};
      default -> new double[] {left, box.getHeight() - up};
    };
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    lineTo((float) p1.getX(), (float) p1.getY());
    lineTo((float) p2.getX(), (float) p2.getY());
    lineTo((float) p3.getX(), (float) p3.getY());
    closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    current = seen(x, y);
    start = current;
  }

  @Override
  public void lineTo(float x, float y) {
    double[] next = seen(x, y);
    path.add(new double[] {current[0], current[1], next[0], next[1]});
    current = next;
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    current = seen(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return new Point2D.Double(0, 0);
  }

  @Override
  public void closePath() {
    path.add(new double[] {current[0], current[1], start[0], start[1]});
    current = start;
  }

  @Override
  public void endPath() {
    path.clear();
  }

  @Override
  public void strokePath() {
    path.forEach(side -> add(side[0], side[1], side[2], side[3]));
    path.clear();
  }

  /** Of what is filled only thin bars are lines; shades of fields are not. */
  @Override
  public void fillPath(int windingRule) {
    for (int i = 0; i + 3 < path.size(); i += 4) {
      double left = Double.MAX_VALUE;
      double right = 0;
      double above = Double.MAX_VALUE;
      double below = 0;
      for (double[] side : path.subList(i, i + 4)) {
        left = Math.min(left, side[0]);
        right = Math.max(right, side[0]);
        above = Math.min(above, side[1]);
        below = Math.max(below, side[1]);
      }
      if (below - above <= THIN) {
        add(left, (above + below) / 2, right, (above + below) / 2);
      } else if (right - left <= THIN) {
        add((left + right) / 2, above, (left + right) / 2, below);
      }
    }
    path.clear();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokePath();
  }

  private void add(double x1, double y1, double x2, double y2) {
    if (Math.abs(y1 - y2) < 1 && Math.abs(x1 - x2) > SHORT) {
      strokes.add(new Stroke(true, top + (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
    } else if (Math.abs(x1 - x2) < 1 && Math.abs(y1 - y2) > SHORT) {
      strokes.add(new Stroke(false, (x1 + x2) / 2, top + Math.min(y1, y2), top + Math.max(y1, y2)));
    }
  }

  /** Letters may be drawings themselves; their strokes rule nothing. */
  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector width) {}

  @Override
  public void drawImage(PDImage image) {
    hasPicture = true;
  }

  @Override
  public void clip(int windingRule) {}

  @Override
  public void shadingFill(COSName shadingName) {}
}
