package org.copydesk.text;

/**
 * Words that two scripts change differently.
 *
 * @param base the words in question, in the text both start from
 * @param mine what the first script would have there, unchanged words between its edits included
 * @param theirs what the second would have there
 */
public record Conflict(Span base, String mine, String theirs) {}
