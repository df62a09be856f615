package org.copydesk.ingest.formats.xml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands before the content of an XML document, read without decoding or parsing it.
 *
 * @param encoding as declared; empty where it is not
 * @param doctype the document type declaration up to its internal subset; empty where there is none
 * @param root the local name of the first element
 * @param rootTag the first element's whole start tag, cut where the look ends
 */
public record Prolog(String encoding, String doctype, String root, String rootTag) {
    /** How far a prolog is looked for, in bytes: comments of a few pages stand before some feeds. */
    private static final int LOOK = 64 * 1024;
    private static final Pattern ENCODING = Pattern
            .compile("^<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})");
    private static final Pattern ROOT = Pattern
            .compile("\\G<(?:[\\p{L}_][\\w.-]{0,100}:)?([\\p{L}_][\\w.-]{0,100})(?=[\\s/>])[^>]{0,8000}");
    /** Charsets in which "<?xml" is not written as in ASCII (XML 1.0, appendix F). */
    private static final List<Charset> UNLIKE_ASCII = List.of(Charset.forName("UTF-32BE"), Charset.forName("UTF-32LE"),
            StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, Charset.forName("IBM037"));

    /** The prolog of {@code content}; empty if no element follows. */
    public static Optional<Prolog> of(byte[] content) {
        var charset = unlikeAscii(content).orElse(StandardCharsets.ISO_8859_1);
        var head = new String(content, 0, Math.min(content.length, LOOK), charset).replace("\0", "")
                .replaceFirst("^(?:\uFEFF|\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)", "")
                .stripLeading();
        var encoding = ENCODING.matcher(head);
        var declared = encoding.find() ? encoding.group(1) : "";
        int at = 0;
        var doctype = "";
        while (at < head.length()) {
            var next = Misc.at(head, at);
            if (next.isEmpty()) {
                return root(head, at, declared, doctype);
            }
            doctype = next.get().isDoctype() ? head.substring(at, next.get().end()) : doctype;
            at = next.get().end();
        }
        return Optional.empty();
    }

    /** The charset that the first bytes show, if it is none that agrees with ASCII. */
    public static Optional<Charset> unlikeAscii(byte[] content) {
        return UNLIKE_ASCII.stream().filter(charset -> begins(content, "<?xm".getBytes(charset))).findFirst();
    }

    /** Whether a document type declares entities or anything else inside the document. */
    public boolean hasInternalSubset() {
        return doctype.indexOf('[') >= 0;
    }

    /** Whether the root element's start tag names {@code namespace}. */
    public boolean names(String namespace) {
        return rootTag.contains("\"" + namespace) || rootTag.contains("'" + namespace);
    }

    private static boolean begins(byte[] content, byte[] start) {
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    private static Optional<Prolog> root(String head, int at, String encoding, String doctype) {
        var root = ROOT.matcher(head);
        root.region(at, head.length());
        return root.find() ? Optional.of(new Prolog(encoding, doctype, root.group(1), root.group())) : Optional.empty();
    }

    /** One thing that may stand before the first element: space, a comment, an instruction, the document type. */
    private record Misc(int end, boolean isDoctype) {

        static Optional<Misc> at(String head, int at) {
            if (Character.isWhitespace(head.charAt(at))) {
                return Optional.of(new Misc(at + 1, false));
            }
            if (head.startsWith("<!--", at)) {
                return Optional.of(new Misc(after(head, "-->", at + 4), false));
            }
            if (head.startsWith("<?", at)) {
                return Optional.of(new Misc(after(head, "?>", at + 2), false));
            }
            return head.regionMatches(true, at, "<!doctype", 0, 9)
                    ? Optional.of(new Misc(endOfDoctype(head, at), true))
                    : Optional.empty();
        }

        private static int after(String head, String end, int from) {
            int found = head.indexOf(end, from);
            return found < 0 ? head.length() : found + end.length();
        }

        /** Roughly, where there is an internal subset: what has one is refused before anything else is read. */
        private static int endOfDoctype(String head, int at) {
            int close = after(head, ">", at);
            int subset = head.indexOf('[', at);
            return subset >= 0 && subset < close ? after(head, ">", after(head, "]", subset)) : close;
        }
    }
}
