package org.copydesk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that was not done, and why: as {@code application/problem+json} (RFC 9457) to programs, as a page to people.
 *
 * @param detail what happened, in words for the person who asked
 * @param advice what was kept and what to do; for pages only
 * @param errors the fields at fault, if any is
 * @param more further members of the JSON body, such as {@code yours} and {@code theirs} of a conflict
 */
public record Problem(int status, String title, String detail, String advice, List<FieldError> errors,
        Map<String, Object> more) {

    /** What is wrong with one field. */
    public record FieldError(String field, String detail) {}

    public Problem {
        errors = List.copyOf(errors);
        more = Map.copyOf(more);
    }

    /** The problem of a status, in the words of {@link ProblemWords}. */
    public static Problem of(int status) {
        return ProblemWords.of(status).problem(status);
    }

    /** The problem of a status, with its own account of what happened. */
    public static Problem of(int status, String detail) {
        return of(status).saying(detail);
    }

    public Problem saying(String words) {
        return new Problem(status, title, words, advice, errors, more);
    }

    public Problem advising(String words) {
        return new Problem(status, title, detail, words, errors, more);
    }

    /** The same, at the field that is at fault; itself where {@code field} is empty. */
    public Problem at(String field) {
        return field.isEmpty()
                ? this
                : new Problem(status, title, detail, advice, List.of(new FieldError(field, detail)), more);
    }

    public Problem with(Map<String, Object> members) {
        return new Problem(status, title, detail, advice, errors, members);
    }

    /** What is wrong with {@code field}, if that is what is wrong. */
    public Optional<String> error(String field) {
        return errors.stream().filter(error -> error.field().equals(field)).map(FieldError::detail).findFirst();
    }

    /** The JSON body, its members in the order of RFC 9457. */
    public Map<String, Object> asJson() {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "about:blank");
        body.put("title", title);
        body.put("status", status);
        body.put("detail", detail);
        if (!errors.isEmpty()) {
            body.put("errors", errors);
        }
        body.putAll(more);
        return body;
    }
}
