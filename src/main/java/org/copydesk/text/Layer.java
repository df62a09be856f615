package org.copydesk.text;

/** Something that lies over a span of the text: a quote, a finding, a change. An empty span marks a point. */
public record Layer<T>(Span span, T value) {}
