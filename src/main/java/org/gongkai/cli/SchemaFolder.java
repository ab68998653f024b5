package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.machine.MachineFailure;
import org.gongkai.machine.Trouble;
import org.gongkai.report.Library;
import org.gongkai.schema.Schemas;

/** Where the schemas of a portal stand, for the programs editors write with. */
record SchemaFolder(Path folder) {

  static SchemaFolder of(Path source) {
    return new SchemaFolder(source.resolve(Schemas.FOLDER));
  }

  /** Writes them anew. @return their paths */
  List<Path> write(Library library) throws MachineFailure {
    List<Path> written = new ArrayList<>();
    for (Map.Entry<String, String> file : Schemas.of(library).entrySet()) {
      written.add(write(file.getKey(), file.getValue()));
    }
    return written;
  }

  /** The first lines of new files name them: they are to lead somewhere. */
  void writeMissing(Library library) throws MachineFailure {
    for (Map.Entry<String, String> file : Schemas.of(library).entrySet()) {
      if (Files.notExists(folder.resolve(file.getKey()))) {
        write(file.getKey(), file.getValue());
      }
    }
  }

  private Path write(String name, String schema) throws MachineFailure {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(folder);
      Files.writeString(file, schema);
      return file;
    } catch (IOException e) {
      throw new MachineFailure(List.of(Trouble.writing(file.toString(), e)));
    }
  }
}
