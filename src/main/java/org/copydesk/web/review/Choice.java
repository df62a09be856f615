package org.copydesk.web.review;

import java.util.Optional;

import org.copydesk.mqm.Severity;

/**
 * One entry of a list of ways to look at something.
 *
 * @param count what stands behind its name; may be empty
 */
public record Choice(String words, String count, String address, boolean current, Optional<Severity> severity) {}
