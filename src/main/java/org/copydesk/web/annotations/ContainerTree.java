package org.copydesk.web.annotations;

import org.copydesk.annotations.Addresses;
import org.copydesk.annotations.AnnotationShelf;
import org.copydesk.export.AnnotationTree;
import org.copydesk.export.Times;
import org.copydesk.web.annotations.Preference.Items;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The container's description and its pages as JSON-LD (Web Annotation Protocol, section 4). */
record ContainerTree(Addresses addresses, Items items, long total, int pageSize, String modified) {
    private static final String LDP = "http://www.w3.org/ns/ldp.jsonld";

    static ContainerTree of(Addresses addresses, Items items, int pageSize, AnnotationShelf.Page page) {
        return new ContainerTree(addresses, items, page.total(), pageSize, Times.of(page.modified()));
    }

    /** The address of the description. */
    String id() {
        return addresses.annotations() + "?iris=" + items.number();
    }

    private String page(long number) {
        return id() + "&page=" + number;
    }

    long lastPage() {
        return total == 0 ? 0 : (total - 1) / pageSize;
    }

    /** The description; its first page as an address. */
    ObjectNode description() {
        var tree = JsonNodeFactory.instance.objectNode();
        tree.putArray("@context").add(AnnotationTree.CONTEXT).add(LDP);
        tree.put("id", id());
        tree.putArray("type").add("BasicContainer").add("AnnotationCollection");
        tree.put("label", "Copydesk annotations").put("total", total).put("modified", modified);
        if (total > 0) {
            tree.put("first", page(0)).put("last", page(lastPage()));
        }
        return tree;
    }

    /** The description with its first page in it. */
    ObjectNode description(AnnotationShelf.Page first) {
        var tree = description();
        if (total > 0) {
            var page = page(0, first);
            page.remove("@context");
            tree.set("first", page);
        }
        return tree;
    }

    /** A page that stands by itself. */
    ObjectNode page(long number, AnnotationShelf.Page content) {
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put("@context", AnnotationTree.CONTEXT).put("id", page(number)).put("type", "AnnotationPage");
        tree.putObject("partOf").put("id", id()).put("total", total).put("modified", modified);
        tree.put("startIndex", number * pageSize);
        if (number > 0) {
            tree.put("prev", page(number - 1));
        }
        if (number < lastPage()) {
            tree.put("next", page(number + 1));
        }
        tree.set("items", items(content));
        return tree;
    }

    private ArrayNode items(AnnotationShelf.Page content) {
        var list = JsonNodeFactory.instance.arrayNode();
        content.items().forEach(shown -> {
            if (items == Items.ADDRESSES) {
                list.add(addresses.annotation(shown.name()));
            } else {
                list.add(shown.tree());
            }
        });
        return list;
    }
}
