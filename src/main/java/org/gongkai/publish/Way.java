package org.gongkai.publish;

import java.io.IOException;

/** How a site that was built beside its target is put where readers find it. */
interface Way {

  /** Mends what a killed build left, and refuses a folder that is not ours. */
  void begin() throws IOException;

  /**
   * Puts the whole site in its place.
   *
   * @throws OutputRefused if it could not; unless it says otherwise, what stood before stands
   */
  Published put(Inventory site) throws IOException;

  /** Removes what nobody needs any more, as far as it can: the new site stands in any case. */
  void tidy();
}
