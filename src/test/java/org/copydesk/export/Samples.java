package org.copydesk.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.InQuote;
import org.copydesk.text.Span;

/** Editions that every format must cope with. The copy is invented. */
public final class Samples {
    static final String PLAIN = """
            Harbour talks end without a deal

            “We won't 🖋 sign the pact,” minister Ingrid Solberg told reporters on Monday.

            The talks had lasted three days. Mr. Halden's party left at 9 p.m.

            Nothing more was said.
            """;

    private Samples() {}

    /** Every sample by what is special about it. */
    public static Map<String, Edition> all() {
        var all = new LinkedHashMap<String, Edition>();
        all.put("untouched", untouched());
        all.put("one correction", corrected());
        all.put("many scripts", manyScripts());
        all.put("paragraphs", paragraphs());
        all.put("twice corrected", twice());
        all.put("hostile", hostile());
        all.put("right to left", arabic());
        all.put("translated", translated());
        all.put("only layout", onlyLayout());
        all.put("withdrawn", withdrawn());
        all.put("updated by its source", updated());
        all.put("saved without a change", savedUnchanged());
        all.put("emptied", emptied());
        all.put("filled", filled());
        all.put("line ends", lineEnds());
        all.put("breaks inside words", breaksInsideWords());
        all.put("deletions side by side", deletionsSideBySide());
        all.put("a paragraph's end in halves", paragraphEndInHalves());
        return all;
    }

    public static Edition untouched() {
        return EditionBuilder.received(PLAIN).build();
    }

    /** A correction in a quote, a quote across it, a comment, a flag, orphans. */
    public static Edition corrected() {
        return EditionBuilder.received(PLAIN)
                .correct("won't", "will", ErrorCategory.MISTRANSLATION, Severity.MAJOR, "Negation added in translation")
                .save("Negation taken out")
                .quote("“We will 🖋 sign the pact,”", "Ingrid Solberg", "Ingrid Solberg", "told")
                .remark(AnnotationKind.COMMENT, "three days", "Check with the ministry: was it not four?")
                .remark(AnnotationKind.FLAG, "Nothing more was said.", "")
                .orphanedRemark("Where has the second page gone?")
                .orphanedQuote("Tomas Halden")
                .build();
    }

    /** Emoji of several code points, Tamil, Arabic and combining marks, before, in and after corrections. */
    public static Edition manyScripts() {
        var family = "👩‍👩‍👧";
        var marks = "e\u0301a\u0323\u0302";
        return EditionBuilder
                .received(family + " அமைச்சர் “நாங்கள் வருவோம்” என்றார். قال الوزير: «لن نوقّع».\n\nCafe " + marks + " end 🖋")
                .correct("வருவோம்", "வரமாட்டோம்")
                .correctInQuote("لن نوقّع", "سنوقّع 🖋", InQuote.TRANSLATION)
                .correct(marks, "e\u0301")
                .insert(0, "🇳🇴 ")
                .save("Negations")
                .quote("“நாங்கள் வரமாட்டோம்”", "", "அமைச்சர்", "என்றார்")
                .remark(AnnotationKind.COMMENT, "🖋", "இது சரியா? هل هذا صحيح؟")
                .build();
    }

    /** Whole paragraphs taken out and put in, insertions at both ends, a paragraph split, two joined, line breaks inside. */
    public static Edition paragraphs() {
        var text = "Lead line\n\nFirst para. It has two sentences.\n\nADVERTISEMENT\n\nSecond\nwrapped line.\n\n\nThird. Fourth.\n\nLast";
        return EditionBuilder.received(text)
                .insert(0, "Before all.\n\n")
                .correct("ADVERTISEMENT\n\n", "", ErrorCategory.BOILERPLATE, Severity.MINOR, "Advertisement line")
                .correct("para. It", "para.\n\nIt")
                .correct("\nwrapped", " wrapped", ErrorCategory.LAYOUT, Severity.NEUTRAL, "Broken line")
                .correct("\n\n\nThird", "\nThird")
                .insert(text.length(), "\n\nA new end.\n")
                .save("Cleaned")
                .remark(AnnotationKind.COMMENT, "sentences.\n\nSecond", "Across paragraphs")
                .build();
    }

    /** Three saves: a change of a change, one taken back, a slip at last. */
    public static Edition twice() {
        return EditionBuilder.received(PLAIN)
                .correct("Monday", "Tuesday", ErrorCategory.MISTRANSLATION, Severity.MAJOR, "Day")
                .correct("three", "four", ErrorCategory.MISTRANSLATION, Severity.CRITICAL, "Number")
                .save("Day and number")
                .as("editor2")
                .correct("on Tuesday", "on Wednesday evening", ErrorCategory.MISTRANSLATION, Severity.MAJOR, "Day again")
                .correct("four", "three", ErrorCategory.OTHER, Severity.NEUTRAL, "It was right")
                .save("CLARIFICATION: The day was a guess")
                .correct("reporters", "journalists", ErrorCategory.AWKWARD, Severity.MINOR, "House style")
                .save("Style")
                .build();
    }

    /** Markup, formulas, control characters and forbidden ones in every field. */
    public static Edition hostile() {
        var nasty = "</script><script>alert(1)</script> & \"q\" ]]> \u0001\u0008\uFFFE\u007F \tend";
        return EditionBuilder.received("# not a heading *nor* _this_\n\n1. no list & <b>no tag</b> `code` \\ | $x$\n\n" + nasty)
                .called("urn:other \"guid\"<x>", "../../etc/passwd\u0007 🖋", "=HYPERLINK(\"x\") <i>", "<wire> & \"co\"\u0002")
                .correct("no list", "no \u0003<list>", ErrorCategory.OTHER, Severity.MINOR,
                        "<img src=x onerror=alert(1)>\u0000")
                .save("Summary </title> & \u001F")
                .quote("<b>no tag</b>", "=1+1", "", "")
                .remark(AnnotationKind.COMMENT, "`code`", "-->]]></w:t>\u0004 & <!--\n\nsecond")
                .build();
    }

    public static Edition arabic() {
        return EditionBuilder.received("عنوان الخبر\n\nقال الوزير: «لن نوقّع».\n")
                .written("ar")
                .correct("لن نوقّع", "سنوقّع")
                .save("النفي")
                .build();
    }

    public static Edition translated() {
        return EditionBuilder
                .received("The minister arrived. He won't sign the treaty.\n\nThe session lasts until evening. All wait.")
                .reference("Le ministre est arrivé. Il va signer le traité.\n\nLa séance dure jusqu'au soir. Tous attendent.",
                        "fr")
                .correct("won't", "will", ErrorCategory.MISTRANSLATION, Severity.MAJOR, "negation added")
                .save("Negation")
                .build();
    }

    public static Edition onlyLayout() {
        return EditionBuilder.received("A line\nbroken in two.\n\nShare this article\n\nEnd.")
                .as("system:cleaning")
                .correct("line\nbroken", "line broken", ErrorCategory.LAYOUT, Severity.NEUTRAL, "Broken line")
                .correct("Share this article\n\n", "", ErrorCategory.BOILERPLATE, Severity.MINOR, "Share line")
                .save("Cleaned")
                .build();
    }

    public static Edition withdrawn() {
        return EditionBuilder.received(PLAIN)
                .correct("The talks had lasted three days.", "")
                .save("WITHDRAWN: The talks did not take place")
                .build();
    }

    public static Edition updated() {
        return EditionBuilder.received(PLAIN)
                .as("system:source")
                .correct("three days", "four days", ErrorCategory.OTHER, Severity.NEUTRAL, "The source sent other words")
                .save("New text from the source")
                .build();
    }

    public static Edition savedUnchanged() {
        return EditionBuilder.received(PLAIN).save("Nothing to mend").save("CLARIFICATION: As it stands").build();
    }

    /** Everything is taken away. */
    public static Edition emptied() {
        return EditionBuilder.received("🖋").correct("🖋", "").save("All of it").build();
    }

    /** Words where there were none but white. */
    public static Edition filled() {
        return EditionBuilder.received(" \n").insert(0, "🇳🇴 A line\n\nand another").save("Written").build();
    }

    /** Line ends changed at the beginning, in the middle, at the end, and beside an emoji. */
    public static Edition lineEnds() {
        return EditionBuilder.received("\n\nFirst 🖋\nsecond\n\n\n\nthird\n🖋\n")
                .correct("\n\nFirst", "First", ErrorCategory.LAYOUT, Severity.NEUTRAL, "Empty lines")
                .correct("🖋\nsec", "🖋\n\nsec")
                .correct("\n🖋\n", "\n")
                .save("Line ends")
                .build();
    }

    /** Paragraphs that begin in the middle of a word, and words that were put together again. */
    public static Edition breaksInsideWords() {
        return EditionBuilder.received("“Unbrok en” lines, 🖋pen.\n\nA har\n\nbour. தமிழ்நாடு wh\n\n\n\nole, end")
                .correct("brok en”", "brok\n\nen”")
                .correct("🖋pen", "🖋\n\npen")
                .correct("r\n\nb", "rb")
                .correct("ழ்நா", "ழ்\n\nநா")
                .correct("\n\n\n\n", "", ErrorCategory.LAYOUT, Severity.MINOR, "Word cut in two")
                .save("Breaks")
                .build();
    }

    /** Of the two line feeds between paragraphs one was taken away first, the other with words behind it by somebody else. */
    public static Edition paragraphEndInHalves() {
        return EditionBuilder.received("One told it 😀\n\nTwo did not.\n\nThree")
                .correct("😀\n", "😀", ErrorCategory.LAYOUT, Severity.NEUTRAL, "Empty line")
                .save("Lines")
                .correct("\nTwo", "\n🖋Both")
                .save("Both of them")
                .build();
    }

    /** Neighbouring words and a paragraph's end taken away at two times, by one editor and by two. */
    public static Edition deletionsSideBySide() {
        return EditionBuilder.received("It was very very bad, they all now said.\n\nShare this\n\nMore of it")
                .correct("very ", "")
                .correct("all ", "")
                .correct("Share this\n\n", "")
                .save("Once is enough")
                .correct("very ", "")
                .correct("More of ", "")
                .save("Not at all")
                .as("editor2")
                .correct("now ", "")
                .save("Nor now")
                .build();
    }

    /** A megabyte of text with a correction in every fiftieth paragraph. */
    public static Edition large() {
        var builder = EditionBuilder.received("Harbour talks end\n\n" + PLAIN.repeat(1_000_000 / PLAIN.length()));
        for (int i = 0; i < 100; i++) {
            var span = Span.at(19 + PLAIN.length() * i * 30 + PLAIN.indexOf("Monday"), 6);
            builder.correct(span, "Tuesday 🖋", ErrorCategory.MISTRANSLATION, Severity.MAJOR, "Day", InQuote.OUTSIDE);
        }
        return builder.save("Days").build();
    }

    /** What {@code format} writes of {@code edition}. */
    public static byte[] bytes(ExportFormat format, Edition edition) {
        try {
            var out = new ByteArrayOutputStream();
            format.write(edition, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String string(ExportFormat format, Edition edition) {
        return new String(bytes(format, edition), StandardCharsets.UTF_8);
    }
}
