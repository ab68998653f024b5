package org.gongkai.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Gives a file, folder or link another name in one step, which is done or not. */
@FunctionalInterface
interface Step {

  Step RENAME = (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);

  void move(Path from, Path to) throws IOException;
}
