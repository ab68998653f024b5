package org.gongkai.machine;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.gongkai.language.Text;

/** The run cannot go on, and not for anything an author wrote: all that stands against it. */
public final class MachineFailure extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient List<Trouble> troubles;

  public MachineFailure(Collection<Trouble> troubles) {
    super(String.join("; ", troubles.stream().map(Trouble::sentence).map(Text::en).toList()));
    this.troubles = List.copyOf(troubles);
  }

  /** In the order in which they are to be told; never empty. */
  public List<Trouble> troubles() {
    return troubles;
  }
}
