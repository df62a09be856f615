package org.copydesk.cleaning.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import org.copydesk.cleaning.CleaningRule;
import org.copydesk.cleaning.Fix;
import org.copydesk.cleaning.House;
import org.copydesk.cleaning.Lines;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.text.Span;

/** Character references that were left in the text: "&amp;", "&#8217;", "&nbsp;", also escaped twice ("&amp;quot;"). */
@Singleton
public final class HtmlEntity implements CleaningRule {
    private static final Pattern REFERENCE = Pattern
            .compile("&(?:amp;)?(#\\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[a-zA-Z]{2,8});|&amp;");
    private static final Map<String, String> NAMED = named();

    @Override
    public String name() {
        return "html-entity";
    }

    @Override
    public List<Fix> fixes(Lines lines) {
        var text = lines.text();
        if (text.indexOf('&') < 0) {
            return List.of();
        }
        var fixes = new ArrayList<Fix>();
        var house = House.of(text);
        var apostrophes = House.ofApostrophes(text);
        for (var found = REFERENCE.matcher(text); found.find();) {
            var span = new Span(found.start(), found.end());
            var meant = found.group(1) == null ? Optional.of("&") : character(found.group(1));
            meant.ifPresent(
                    character -> fixes.add(new Fix(span,
                            written(character.equals("’") || character.equals("'") ? apostrophes : house, character, text,
                                    span),
                            name(), ErrorCategory.ENCODING,
                            Severity.MINOR, "a character reference of the page, left as it is")));
        }
        return fixes;
    }

    private static Optional<String> character(String reference) {
        if (!reference.startsWith("#")) {
            return Optional.ofNullable(NAMED.get(reference));
        }
        var hex = Character.toLowerCase(reference.charAt(1)) == 'x';
        var code = hex ? Integer.parseInt(reference.substring(2), 16) : Integer.parseInt(reference.substring(1));
        var usable = code >= 32 && Character.isValidCodePoint(code) && !(code >= 0xD800 && code < 0xE000)
                && !Character.isISOControl(code);
        return usable ? Optional.of(code == 0xA0 ? " " : Character.toString(code)) : Optional.empty();
    }

    /** The character as the text writes it: a straight mark turns the way its neighbours ask for in curly copy. */
    private static String written(House house, String character, String text, Span span) {
        if (house == House.STRAIGHT) {
            return house.write(character);
        }
        var opens = span.start() == 0 || Character.isWhitespace(text.charAt(span.start() - 1))
                || "([“‘".indexOf(text.charAt(span.start() - 1)) >= 0;
        return switch (character) {
            case "\"" -> opens ? "“" : "”";
            case "'" -> opens ? "‘" : "’";
            default -> character;
        };
    }

    private static Map<String, String> named() {
        var named = new HashMap<String, String>();
        var table = "amp & lt < gt > quot \" apos ' nbsp \u00A0 ensp \u00A0 emsp \u00A0 thinsp \u00A0 rsquo ’ lsquo ‘ rdquo ” ldquo “ sbquo ‚ bdquo „ "
                + "ndash – mdash — hellip … bull • middot · laquo « raquo » copy © reg ® trade ™ euro € pound £ yen ¥ cent ¢ sect § deg ° "
                + "times × frac12 ½ frac14 ¼ frac34 ¾ eacute é Eacute É egrave è agrave à aacute á Aacute Á acirc â auml ä Auml Ä aring å Aring Å "
                + "aelig æ ccedil ç Ccedil Ç ecirc ê euml ë iacute í icirc î iuml ï ntilde ñ Ntilde Ñ oacute ó Oacute Ó ocirc ô ouml ö Ouml Ö "
                + "oslash ø Oslash Ø uacute ú ucirc û uuml ü Uuml Ü yacute ý szlig ß scaron š Scaron Š atilde ã otilde õ ograve ò ugrave ù igrave ì "
                + "shy \u0000 zwnj \u0000 zwj \u0000 prime ′ minus − sup2 ² sup3 ³ para ¶ iexcl ¡ iquest ¿";
        var parts = table.split(" ");
        for (var i = 0; i + 1 < parts.length; i += 2) {
            named.put(parts[i], parts[i + 1].replace('\u00A0', ' ').replace("\u0000", ""));
        }
        return Map.copyOf(named);
    }
}
