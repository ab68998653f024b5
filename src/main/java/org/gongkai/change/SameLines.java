package org.gongkai.change;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;
import org.eclipse.jgit.util.io.AutoLFInputStream;
import org.eclipse.jgit.util.io.AutoLFInputStream.StreamFlag;

/**
 * Whether a file differs from a committed one in its line ends at most. They may have been turned
 * by a setting of the machine or its user ({@code core.autocrlf}), which is not looked at; to this
 * program {@code CR LF} and {@code LF} are the same anyway. Where a file is not text, all its bytes
 * count, as with git.
 */
final class SameLines {

  private static final int BLOCK = 8192;

  private SameLines() {}

  static boolean in(ObjectReader objects, ObjectId then, WorkingTreeIterator now)
      throws IOException {
    try (InputStream before = lines(objects.open(then).openStream());
        InputStream after = lines(now.openEntryStream())) {
      return areEqual(before, after);
    } catch (MissingObjectException e) {
      // A clone that left out the blobs: nothing says that the file is the same.
      return false;
    }
  }

  private static InputStream lines(InputStream bytes) {
    return AutoLFInputStream.create(bytes, StreamFlag.DETECT_BINARY);
  }

  private static boolean areEqual(InputStream one, InputStream other) throws IOException {
    byte[] before = one.readNBytes(BLOCK);
    byte[] after = other.readNBytes(BLOCK);
    while (before.length > 0 && Arrays.equals(before, after)) {
      before = one.readNBytes(BLOCK);
      after = other.readNBytes(BLOCK);
    }
    return before.length == 0 && after.length == 0;
  }
}
