package org.copydesk.findings.reading;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import com.ibm.icu.util.ULocale;

/** The countries of the world by their English names, as ICU has them. */
public final class Places {
    private static final Set<String> COUNTRIES = countries();

    private Places() {}

    /** Whether {@code lower} is a country's name, in small letters. */
    public static boolean country(String lower) {
        return COUNTRIES.contains(lower);
    }

    private static Set<String> countries() {
        var names = new HashSet<String>();
        for (var code : ULocale.getISOCountries()) {
            names.add(new ULocale("", code).getDisplayCountry(ULocale.ENGLISH).toLowerCase(Locale.ROOT));
        }
        return Set.copyOf(names);
    }
}
