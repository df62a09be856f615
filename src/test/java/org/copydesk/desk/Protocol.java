package org.copydesk.desk;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A program that speaks the annotation protocol with the desk, signed in as an editor. */
final class Protocol {
    static final String CONTAINER = "/annotations/";
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    static final String MEDIA_TYPE = "application/ld+json; profile=\"" + CONTEXT + "\"";
    static final String MINIMAL = "http://www.w3.org/ns/ldp#PreferMinimalContainer";
    static final String IRIS = "http://www.w3.org/ns/oa#PreferContainedIRIs";
    static final String DESCRIPTIONS = "http://www.w3.org/ns/oa#PreferContainedDescriptions";

    private Protocol() {}

    static RequestSpecification request() {
        return given().auth()
                .preemptive()
                .basic("editor", "editor")
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/ld+json", ContentType.TEXT)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)));
    }

    static Response prefer(String include) {
        return request().header("Prefer", "return=representation; include=\"" + include + "\"").get(CONTAINER);
    }

    static Response post(Object annotation) {
        return request().contentType("application/ld+json").body(json(annotation)).post(CONTAINER);
    }

    static Response put(String iri, Object annotation) {
        return request().contentType("application/ld+json").body(json(annotation)).put(iri);
    }

    private static Object json(Object annotation) {
        return annotation instanceof String text ? text : io.vertx.core.json.Json.encode(annotation);
    }

    /** A comment on some page elsewhere. */
    static Map<String, Object> elsewhere(String words) {
        return annotation("commenting", Map.of("type", "TextualBody", "value", words), "http://example.org/page1");
    }

    static Map<String, Object> annotation(String motivation, Object body, Object target) {
        return Map.of("@context", CONTEXT, "type", "Annotation", "motivation", motivation, "body", body, "target", target);
    }

    /** Words of a version of one of the desk's articles; the position in code points. */
    static Map<String, Object> words(String article, int version, String exact, String prefix, String suffix, int start) {
        return Map.of("source", address("/articles/" + article + "/versions/" + version), "selector",
                List.of(Map.of("type", "TextQuoteSelector", "exact", exact, "prefix", prefix, "suffix", suffix),
                        Map.of("type", "TextPositionSelector", "start", start, "end",
                                start + exact.codePointCount(0, exact.length()))));
    }

    static String address(String path) {
        return "http://localhost:" + RestAssured.port + path;
    }

    static List<String> values(Response response, String header) {
        return response.headers().getList(header).stream().map(Header::getValue).toList();
    }
}
