package org.gongkai.store;

import org.gongkai.model.Source;
import org.gongkai.model.State;

/**
 * 来件: a content as it is registered.
 *
 * @param id its number, which is the order of arrival
 * @param source the content, under the name it first came under or was read again under
 * @param state 办理状态
 * @param shortfall 文件不完整: why the file will never be complete; empty for a complete one
 */
public record Arrival(long id, Source source, State state, String shortfall) {}
