package org.copydesk.annotations;

import java.time.Instant;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An annotation as it is now.
 *
 * @param name the last segment of its address
 * @param tag its strong entity tag, quotes included: it changes with every change of the annotation
 * @param author the sign-in name of who wrote it last, or {@code system:…}
 * @param article the number of the article that it speaks of; 0 for what is none of ours
 * @param tree JSON-LD under its address
 */
public record Shown(String name, String tag, Instant created, Instant changed, String author, long article, ObjectNode tree) {}
