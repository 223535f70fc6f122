package org.gongkai.form;

import java.util.Optional;
import org.gongkai.refusal.Observations;

/**
 * 压缩包成员: one file of an archive, or a dropped file that is none.
 *
 * @param path 成员路径: the names of the folders and archives it is in, and its own, with / between them; empty for the
 *     dropped file itself
 * @param content what it holds, verified; nothing where it is not even unpacked
 * @param seen what is wrong with it; where that is something, its content is only of use to tell whose it is
 */
public record Member(String path, Optional<Bytes> content, Observations seen) {}
