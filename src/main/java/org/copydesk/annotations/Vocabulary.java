package org.copydesk.annotations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The terms of Web Annotations as RDF (Web Annotation Vocabulary, W3C Recommendation of 2017, appendix on the JSON-LD context). A
 * table; no context is ever fetched.
 */
final class Vocabulary {
    static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String AS = "http://www.w3.org/ns/activitystreams#";
    private static final Map<String, String> PREFIXES = Map.ofEntries(Map.entry("oa", OA), Map.entry("as", AS),
            Map.entry("rdf", RDF), Map.entry("xsd", XSD), Map.entry("dc", "http://purl.org/dc/elements/1.1/"),
            Map.entry("dcterms", "http://purl.org/dc/terms/"), Map.entry("dctypes", "http://purl.org/dc/dcmitype/"),
            Map.entry("foaf", "http://xmlns.com/foaf/0.1/"), Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
            Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"), Map.entry("schema", "http://schema.org/"),
            Map.entry("ldp", "http://www.w3.org/ns/ldp#"));
    private static final Map<String, Property> PROPERTIES = new HashMap<>();
    private static final Map<String, String> NAMES = new HashMap<>();

    /** What a value is: another resource, a list of them, a word of the vocabulary, or a literal of a type. */
    enum Kind {
        RESOURCE, LIST, WORD, STRING, TIME, NUMBER
    }

    /** A property's address, and what its values are. */
    record Property(String iri, Kind kind) {}

    static {
        properties(Kind.RESOURCE, "body oa:hasBody", "target oa:hasTarget", "source oa:hasSource", "selector oa:hasSelector",
                "state oa:hasState", "scope oa:hasScope", "refinedBy oa:refinedBy", "startSelector oa:hasStartSelector",
                "endSelector oa:hasEndSelector", "renderedVia oa:renderedVia", "creator dcterms:creator",
                "generator as:generator", "rights dcterms:rights", "homepage foaf:homepage", "via oa:via",
                "canonical oa:canonical", "stylesheet oa:styledBy", "cached oa:cachedSource", "conformsTo dcterms:conformsTo",
                "partOf as:partOf", "first as:first", "last as:last", "next as:next", "prev as:prev",
                "audience schema:audience", "email foaf:mbox");
        properties(Kind.LIST, "items as:items");
        properties(Kind.WORD, "motivation oa:motivatedBy", "purpose oa:hasPurpose", "textDirection oa:textDirection");
        properties(Kind.STRING, "accessibility schema:accessibilityFeature", "bodyValue oa:bodyValue", "format dc:format",
                "language dc:language", "processingLanguage oa:processingLanguage", "value rdf:value", "exact oa:exact",
                "prefix oa:prefix", "suffix oa:suffix", "styleClass oa:styleClass", "name foaf:name",
                "email_sha1 foaf:mbox_sha1sum", "nickname foaf:nick", "label rdfs:label");
        properties(Kind.TIME, "created dcterms:created", "modified dcterms:modified", "generated dcterms:issued",
                "sourceDate oa:sourceDate", "sourceDateStart oa:sourceDateStart", "sourceDateEnd oa:sourceDateEnd");
        properties(Kind.NUMBER, "start oa:start", "end oa:end", "startIndex as:startIndex", "total as:totalItems");
        names("Dataset dctypes:Dataset", "Image dctypes:StillImage", "Video dctypes:MovingImage", "Audio dctypes:Sound",
                "Text dctypes:Text", "Person foaf:Person", "Organization foaf:Organization", "Software as:Application",
                "AnnotationCollection as:OrderedCollection", "AnnotationPage as:OrderedCollectionPage",
                "Audience schema:Audience", "CssStylesheet oa:CssStyle", "BasicContainer ldp:BasicContainer",
                "auto oa:autoDirection", "ltr oa:ltrDirection", "rtl oa:rtlDirection");
        for (var own : List.of("Annotation", "TextualBody", "ResourceSelection", "SpecificResource", "FragmentSelector",
                "CssSelector", "XPathSelector", "TextQuoteSelector", "TextPositionSelector", "DataPositionSelector",
                "SvgSelector", "RangeSelector", "TimeState", "HttpRequestState", "Choice", "Motivation", "assessing",
                "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting", "identifying", "linking",
                "moderating", "questioning", "replying", "tagging")) {
            names(own + " oa:" + own);
        }
    }

    private Vocabulary() {}

    private static void properties(Kind kind, String... terms) {
        for (var term : terms) {
            var parts = term.split(" ");
            PROPERTIES.put(parts[0], new Property(expanded(parts[1]).orElseThrow(), kind));
        }
    }

    private static void names(String... terms) {
        for (var term : terms) {
            var parts = term.split(" ");
            NAMES.put(parts[0], expanded(parts[1]).orElseThrow());
        }
    }

    /** What a key says; a prefixed one that is not in the table has strings. Empty for keys that mean nothing as RDF. */
    static Optional<Property> property(String key) {
        var known = Optional.ofNullable(PROPERTIES.get(key));
        return known.or(() -> iri(key).map(iri -> new Property(iri, Kind.STRING)));
    }

    /** The address of a class or of a word that properties have for value. */
    static Optional<String> name(String word) {
        return Optional.ofNullable(NAMES.get(word)).or(() -> iri(word));
    }

    /** A prefixed name written out; an absolute IRI itself. */
    static Optional<String> iri(String word) {
        return expanded(word).or(() -> Optional.of(word).filter(Trees::isIri));
    }

    private static Optional<String> expanded(String word) {
        int colon = word.indexOf(':');
        return Optional.ofNullable(PREFIXES.get(colon < 0 ? "" : word.substring(0, colon)))
                .map(prefix -> prefix + word.substring(colon + 1));
    }
}
