package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.language.Numerals;
import org.gongkai.language.Text;
import org.gongkai.machine.MachineFailure;
import org.gongkai.machine.Refusal;
import org.gongkai.machine.Trouble;

/** What ended a run, in plain words: the machine, or a mistake of ours. */
final class Failure {

  private static final int MOST = 50;
  private static final String OURS = "org.gongkai.";

  /** The JVM cannot say the name of a file, in the command or among the sources. */
  static final Trouble LOCALE =
      new Trouble(
          Text.of("当前的语言环境（locale）读不出一个文件名", "a file name cannot be read under this locale"),
          Text.of(
              "请用 UTF-8 的语言环境运行，如 LC_ALL=C.UTF-8",
              "run with a UTF-8 locale, for example LC_ALL=C.UTF-8"));

  private Failure() {}

  /**
   * @param source the folder that files are named from
   */
  static List<Trouble> troubles(Throwable failure, Path source) {
    Optional<MachineFailure> known = first(failure, MachineFailure.class);
    if (known.isPresent()) {
      return known.get().troubles();
    }
    return List.of(
        first(failure, OutOfMemoryError.class)
            .map(Failure::memory)
            .or(
                () ->
                    first(failure, InvalidPathException.class)
                        .filter(FileNames::isOfTheLocale)
                        .map(e -> LOCALE))
            .or(() -> first(failure, IOException.class).map(e -> file(e, source)))
            .orElseGet(() -> ours(failure)));
  }

  /** So many as are read; of a folder with a thousand more, how many they are. */
  static List<Trouble> first(List<Trouble> all) {
    if (all.size() <= MOST) {
      return all;
    }
    String more = Numerals.of(all.size() - MOST);
    Text remedy = all.get(MOST - 1).remedy();
    List<Trouble> first = new ArrayList<>(all.subList(0, MOST));
    first.add(new Trouble(Text.of("另有 " + more + " 处没有列出", more + " more are not listed"), remedy));
    return first;
  }

  private static <T> Optional<T> first(Throwable failure, Class<T> kind) {
    return causes(failure).filter(kind::isInstance).map(kind::cast).findFirst();
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20);
  }

  private static Trouble memory(OutOfMemoryError e) {
    if (String.valueOf(e.getMessage()).contains("native thread")) {
      return new Trouble(
          Text.of("系统不允许再开线程", "the system allows no more threads"),
          Text.of(
              "请结束其他程序，或提高 ulimit -u，再运行一次",
              "end other programs or raise ulimit -u, and run again"));
    }
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    long more = Math.max(2048, 2 * megabytes);
    return new Trouble(
        Text.of(
            "内存不足：最多只能用 " + megabytes + " MB",
            "out of memory: no more than " + megabytes + " MB may be used"),
        Text.of(
            "请让它多用一些：java -Xmx" + more + "m -jar gongkai.jar …",
            "let it use more: java -Xmx" + more + "m -jar gongkai.jar …"));
  }

  private static Trouble file(IOException e, Path source) {
    Refusal refusal = Refusal.toWrite(e);
    String place =
        e instanceof FileSystemException of && of.getFile() != null
            ? " " + below(source, Path.of(of.getFile()))
            : "";
    return new Trouble(
        Text.of(
            "无法读写" + place + "：" + refusal.reason().zh(),
            "cannot read or write" + place + ": " + refusal.reason().en()),
        refusal.remedy());
  }

  private static String below(Path source, Path file) {
    return file.startsWith(source) ? source.relativize(file).toString() : file.toString();
  }

  private static Trouble ours(Throwable failure) {
    Throwable cause = causes(failure).reduce((outer, inner) -> inner).orElse(failure);
    String said = cause.getMessage() == null ? "" : ": " + cause.getMessage();
    String what = cause.getClass().getSimpleName() + said + place(cause);
    return new Trouble(
        Text.of("程序出错：" + what, "an error in the program: " + what),
        Text.of(
            "请把这一行报告给维护者，方便的话附上来源文件",
            "please report this line to the maintainers, with the sources if they may be passed on"));
  }

  /** The line of ours it came from. */
  private static String place(Throwable cause) {
    return Arrays.stream(cause.getStackTrace())
        .filter(step -> step.getClassName().startsWith(OURS))
        .findFirst()
        .map(step -> " (" + step.getFileName() + ":" + step.getLineNumber() + ")")
        .orElse("");
  }
}
