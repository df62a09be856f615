package org.copydesk.web.annotations;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.copydesk.article.Refusal;

/**
 * How somebody would like to see the container (Web Annotation Protocol, section 4.2): its description alone or with the first page
 * in it, and annotations as addresses or whole.
 *
 * @param embedded whether the first page is in it
 */
record Preference(Items items, boolean embedded, boolean told) {
    private static final Pattern INCLUDE = Pattern.compile("include\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;,]+))");
    private static final String MINIMAL = "http://www.w3.org/ns/ldp#PreferMinimalContainer";
    private static final String IRIS = "http://www.w3.org/ns/oa#PreferContainedIRIs";
    private static final String DESCRIPTIONS = "http://www.w3.org/ns/oa#PreferContainedDescriptions";

    /** How pages tell their annotations. */
    enum Items {
        WHOLE(0), ADDRESSES(1);

        private final int number;

        Items(int number) {
            this.number = number;
        }

        /** As addresses of pages say it: {@code ?iris=1}. */
        int number() {
            return number;
        }
    }

    /** Two things were wished for that exclude each other. */
    static final class Contradiction extends Refusal {

        private Contradiction() {
            super("Annotations can be told as addresses or whole, not both: PreferContainedIRIs or PreferContainedDescriptions.");
        }
    }

    /**
     * What the headers named {@code Prefer} wish for.
     *
     * @param asked what the address itself says
     * @throws Contradiction if they wish for addresses and for whole annotations
     */
    static Preference of(List<String> headers, Items asked) {
        var included = included(headers);
        if (included.contains(IRIS) && included.contains(DESCRIPTIONS)) {
            throw new Contradiction();
        }
        boolean minimal = included.contains(MINIMAL);
        if (included.contains(IRIS)) {
            return new Preference(Items.ADDRESSES, !minimal, true);
        }
        return included.contains(DESCRIPTIONS)
                ? new Preference(Items.WHOLE, !minimal, true)
                : new Preference(asked, false, minimal);
    }

    private static Set<String> included(List<String> headers) {
        var included = new HashSet<String>();
        for (var header : headers) {
            var matcher = INCLUDE.matcher(header);
            while (matcher.find()) {
                var values = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                included.addAll(List.of(values.strip().split("\\s+")));
            }
        }
        return included;
    }
}
