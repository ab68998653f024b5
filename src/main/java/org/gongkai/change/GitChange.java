package org.gongkai.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.gongkai.language.Text;

/**
 * The files in which the folder differs from a revision of the git repository it lies in: committed
 * since, staged, edited, added, removed, moved; those that git ignores as well, since the program
 * reads them. Line ends are no difference. No process is started, nothing is written, and no
 * settings but the repository's own are read.
 */
public final class GitChange {

  private static final List<String> PARTS = List.of("content", "themes", "assets");

  private final Repository repository;
  private final String prefix;

  private GitChange(Repository repository, Path source) throws IOException {
    this.repository = repository;
    Path tree = repository.getWorkTree().toPath().toRealPath();
    String below = FileList.slashed(tree.relativize(source.toRealPath()));
    this.prefix = below.isEmpty() ? "" : below + "/";
  }

  /** The changed files of the source folder, by their paths there. */
  public static NavigableSet<String> since(String revision, Path source) throws ChangeUnknown {
    if (!Files.isDirectory(source)) {
      throw noRepository(source);
    }
    BareSystem.use();
    FileRepositoryBuilder builder =
        new FileRepositoryBuilder().setMustExist(true).findGitDir(source.toFile());
    if (builder.getGitDir() == null) {
      throw noRepository(source);
    }
    try (Repository repository = builder.build()) {
      if (repository.isBare()) {
        throw noRepository(source);
      }
      startNoFilters(repository.getConfig());
      return new GitChange(repository, source).since(revision);
    } catch (RepositoryNotFoundException e) {
      throw noRepository(source);
    } catch (IOException | IllegalArgumentException e) {
      throw ChangeUnknown.unreadable(e);
    }
  }

  /**
   * Forgets the programs that .gitattributes may run over a file, such as git-lfs. A file they
   * would have changed counts as changed unless the index vouches for it.
   */
  private static void startNoFilters(StoredConfig config) {
    config
        .getSubsections(ConfigConstants.CONFIG_FILTER_SECTION)
        .forEach(name -> config.unsetSection(ConfigConstants.CONFIG_FILTER_SECTION, name));
  }

  private NavigableSet<String> since(String revision) throws IOException, ChangeUnknown {
    try (RevWalk commits = new RevWalk(repository);
        TreeWalk walk = new TreeWalk(repository)) {
      walk.setRecursive(true);
      walk.setFilter(
          PathFilterGroup.createFromStrings(PARTS.stream().map(part -> prefix + part).toList()));
      int then = walk.addTree(tree(revision, commits));
      int now =
          walk.addTree(
              new FileTreeIterator(repository, FileTreeIterator.NoGitlinksStrategy.INSTANCE));
      int index = walk.addTree(new DirCacheIterator(repository.readDirCache()));
      // What the index knows of a file's size and time saves reading it.
      walk.getTree(now, FileTreeIterator.class).setDirCacheIterator(walk, index);
      NavigableSet<String> changed = new TreeSet<>();
      while (walk.next()) {
        if (isChanged(walk, then, now)) {
          changed.add(FileList.name(walk.getPathString().substring(prefix.length())));
        }
      }
      return changed;
    }
  }

  private static boolean isChanged(TreeWalk walk, int then, int now) throws IOException {
    int kindThen = walk.getRawMode(then) & FileMode.TYPE_MASK;
    int kindNow = walk.getRawMode(now) & FileMode.TYPE_MASK;
    if (kindThen != kindNow) {
      return true;
    }
    return kindThen != FileMode.TYPE_MISSING
        && !walk.idEqual(then, now)
        && !(kindThen == FileMode.TYPE_FILE && hasSameLines(walk, then, now));
  }

  private static boolean hasSameLines(TreeWalk walk, int then, int now) throws IOException {
    return SameLines.in(
        walk.getObjectReader(), walk.getObjectId(then), walk.getTree(now, FileTreeIterator.class));
  }

  private RevTree tree(String revision, RevWalk commits) throws IOException, ChangeUnknown {
    try {
      ObjectId id = repository.resolve(revision);
      if (id != null) {
        return commits.parseTree(id);
      }
    } catch (RevisionSyntaxException | IncorrectObjectTypeException e) {
      throw noRevision(revision);
    }
    throw noRevision(revision);
  }

  private ChangeUnknown noRevision(String revision) throws IOException {
    boolean isShallow = !repository.getObjectDatabase().getShallowCommits().isEmpty();
    return ChangeUnknown.usage(
        Text.of(
            "仓库中没有版本“" + revision + "”" + (isShallow ? "：这是不含历史的浅克隆" : ""),
            "the repository has no revision '"
                + revision
                + "'"
                + (isShallow ? ": it is a shallow clone" : "")),
        isShallow
            ? Text.of(
                "请先取回历史：git fetch --unshallow；actions/checkout 用 fetch-depth: 0",
                "fetch its history first: git fetch --unshallow, or fetch-depth: 0 with actions/checkout")
            : Text.of(
                "请写分支、标签或提交号，如 origin/main；远端分支要先取回",
                "name a branch, a tag or a commit, such as origin/main; fetch a remote branch first"));
  }

  private static ChangeUnknown noRepository(Path source) {
    return ChangeUnknown.usage(
        Text.of(source + " 不在 git 工作区内", source + " is not in a working tree of git"),
        Text.of(
            "可改用 --changed 给出改动文件的清单", "give a list of the changed files with --changed instead"));
  }
}
