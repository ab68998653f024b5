package org.gongkai.form;

import org.gongkai.law.Rule;

/**
 * A power an agency has or has not, and the figure it shows in.
 *
 * @param key the word for it in agency.yaml: {@code licences}
 */
public record Power(Rule rule, String key, Cell decisions) {}
