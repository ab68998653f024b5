package org.gongkai.publish;

import java.nio.file.Path;

/**
 * A site that stands.
 *
 * @param folder where it really is, links resolved
 * @param files all files in it, its own marker included
 */
public record Published(Path folder, int files, long bytes) {}
