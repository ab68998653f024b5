package org.gongkai.cli;

/** What the program tells the shell. */
enum ExitCode {
  /** All is well; warnings may have been printed. */
  OK(0),
  /** The sources have errors; nothing was written. */
  FINDINGS(1),
  /** The command was not understood. */
  USAGE(2),
  /** The machine did not let us: a folder that cannot be written, a full disk, a fault of ours. */
  ENVIRONMENT(3);

  private final int status;

  ExitCode(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }
}
