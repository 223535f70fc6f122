package org.gongkai.backup;

import java.nio.file.Path;

/**
 * 备份范围: a folder of an installation under the name that it has in a backup.
 *
 * @param name such as {@code outbox}
 * @param folder where it lies in this installation
 */
public record Area(String name, Path folder) {}
