package org.copydesk.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.copydesk.text.Span;

/**
 * Copy of our own with marks of what must be said of it: {@code ⟦words⟧⟨first proposal⟩}, and ¶ between paragraphs.
 *
 * @param expected each place with its first proposal, "-" where a case names none
 */
record Marked(String text, List<String> expected) {
    private static final Pattern MARK = Pattern.compile("⟦([^⟧]*)⟧(?:⟨([^⟩]*)⟩)?");

    static Marked of(String line) {
        var marked = line.replace("¶", "\n\n");
        var text = new StringBuilder();
        var expected = new ArrayList<String>();
        var at = 0;
        for (var found = MARK.matcher(marked); found.find();) {
            text.append(marked, at, found.start());
            expected.add(said(Span.at(text.length(), found.group(1).length()), found.group(2)));
            text.append(found.group(1));
            at = found.end();
        }
        return new Marked(text.append(marked.substring(at)).toString(), expected);
    }

    static String said(Finding finding) {
        return said(finding.span(), finding.suggestions().isEmpty() ? null : finding.suggestions().get(0));
    }

    static String said(Span span, String first) {
        return span.start() + "–" + span.end() + " → " + (first == null ? "-" : first);
    }
}
