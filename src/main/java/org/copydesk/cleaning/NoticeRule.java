package org.copydesk.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/**
 * A rule that takes away whole lines which are known by their words. Lines that follow each other, with or without blank
 * lines between, are one fix. A line of more than {@link #LONGEST} units is prose, whatever it says.
 */
public abstract class NoticeRule implements CleaningRule {
    /** In UTF-16 units; the longest cookie notices in one line are about this long. */
    private static final int LONGEST = 400;
    /** Between these lengths, in UTF-16 units, a line may be the one that a sentence was wrapped behind. */
    private static final int PROSE = 40;
    private static final int WIDEST = 132;
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final String name;
    private final String reason;
    private final Pattern sure;
    private final Pattern besides;

    /** A rule whose lines match {@code sure} from their first to their last character. */
    protected NoticeRule(String name, String reason, String sure) {
        this(name, reason, sure, NOTHING.pattern());
    }

    /** The same, where a line that matches {@code besides} counts too, but only next to one that counts. */
    protected NoticeRule(String name, String reason, String sure, String besides) {
        this.name = name;
        this.reason = reason;
        this.sure = Pattern.compile(sure, Pattern.CASE_INSENSITIVE);
        this.besides = Pattern.compile(besides, Pattern.CASE_INSENSITIVE);
    }

    @Override
    public final String name() {
        return name;
    }

    /** Whether this rule may look at a line that matches; asked of sure lines only. */
    protected boolean applies(Lines lines, int line) {
        return true;
    }

    @Override
    public final List<Fix> fixes(Lines lines) {
        var fixes = new ArrayList<Fix>();
        for (var line = 0; line < lines.count(); line++) {
            if (!sure(lines, line)) {
                continue;
            }
            var first = line;
            for (var up = lines.previousFull(first); up >= 0 && besides(lines, up); up = lines.previousFull(up)) {
                first = up;
            }
            for (var down = lines.nextFull(line + 1); down < lines.count() && (sure(lines, down) || besides(lines, down));) {
                line = down;
                down = lines.nextFull(down + 1);
            }
            fixes.add(new Fix(lines.without(first, line), "", name, ErrorCategory.BOILERPLATE, Severity.MINOR, reason));
        }
        return fixes;
    }

    private boolean sure(Lines lines, int line) {
        return fits(lines, line, sure) && !wrapped(lines, line) && !lines.credited(line) && applies(lines, line);
    }

    /** Whether a line goes on with the sentence of the one before: then it is wrapped prose ("like that one."), whatever it says. */
    private static boolean wrapped(Lines lines, int line) {
        if (!lines.full(line - 1) || lines.length(line - 1) < PROSE || lines.length(line - 1) > WIDEST) {
            return false;
        }
        var text = lines.text();
        return Character.isLowerCase(text.charAt(lines.span(line).start())) || text.charAt(lines.span(line).end() - 1) == '.';
    }

    private boolean besides(Lines lines, int line) {
        return besides != NOTHING && fits(lines, line, besides);
    }

    private static boolean fits(Lines lines, int line, Pattern pattern) {
        return !lines.blank(line) && lines.length(line) <= LONGEST && pattern.matcher(lines.content(line)).matches();
    }
}
