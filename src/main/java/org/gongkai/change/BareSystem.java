package org.gongkai.change;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * The machine as JGit may see it: no settings of its user or of the system, no environment. JGit
 * would otherwise start git to learn where the system's settings are, measure the disk with files
 * of its own and write what it measured to the user's settings.
 */
final class BareSystem extends SystemReader.Delegate {

  private BareSystem(SystemReader machine) {
    super(machine);
  }

  static synchronized void use() {
    if (!(SystemReader.getInstance() instanceof BareSystem)) {
      SystemReader.setInstance(new BareSystem(SystemReader.getInstance()));
    }
  }

  @Override
  public String getenv(String variable) {
    return null;
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return new NoSettings(parent, fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new NoSettings(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new NoSettings(parent, fs);
  }

  /** Settings that stand in no file; all they say is how fine the times of files are. */
  private static final class NoSettings extends FileBasedConfig {

    NoSettings(Config parent, FS fs) {
      super(parent, null, fs);
    }

    /** The coarsest there is, so that no disk needs to be measured. */
    @Override
    public String getString(String section, String subsection, String name) {
      return switch (name) {
        case "timestampResolution", "minRacyThreshold" ->
            section.equals("filesystem") ? "2 seconds" : super.getString(section, subsection, name);
        default -> super.getString(section, subsection, name);
      };
    }

    @Override
    public void load() {
      // There is nothing to load.
    }

    @Override
    public void save() {
      // There is nothing to save.
    }

    @Override
    public boolean isOutdated() {
      return false;
    }
  }
}
