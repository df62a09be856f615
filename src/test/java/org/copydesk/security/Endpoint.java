package org.copydesk.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.MediaType;

/**
 * One thing that can be asked of the desk over HTTP, read from the resource that answers it.
 *
 * @param path with values in place of its parameters that name nothing on the desk
 * @param role who may at least; empty where everybody may, signed in or not
 * @param type what is sent to it
 */
record Endpoint(String method, String path, Optional<String> role, String type) {
    private static final Path CLASSES = Path.of("target/classes");
    private static final Map<String, String> NUMBERS = Map.of("id", "999999999", "article", "999999999");

    /** All that the desk answers, in no particular order. */
    static List<Endpoint> all() {
        try (var files = Files.walk(CLASSES.resolve("org/copydesk/web"))) {
            return of(files.map(Path::toString).filter(file -> file.endsWith(".class")).map(Endpoint::loaded));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Endpoint> of(Stream<Class<?>> types) {
        return types.filter(type -> type.isAnnotationPresent(jakarta.ws.rs.Path.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .flatMap(Endpoint::of)
                .distinct()
                .toList();
    }

    private static Class<?> loaded(String file) {
        var name = CLASSES.relativize(Path.of(file)).toString().replaceAll("\\.class$", "").replace('/', '.');
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String type(Method method) {
        var own = method.getAnnotation(Consumes.class);
        var all = own == null ? method.getDeclaringClass().getAnnotation(Consumes.class) : own;
        return all == null || all.value()[0].equals(MediaType.WILDCARD) ? MediaType.APPLICATION_JSON : all.value()[0];
    }

    private static Stream<Endpoint> of(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> new Endpoint(type.getAnnotation(HttpMethod.class).value(), path(method), role(method),
                        type(method)));
    }

    private static String path(Method method) {
        var type = method.getDeclaringClass().getAnnotation(jakarta.ws.rs.Path.class).value();
        var own = method.isAnnotationPresent(jakarta.ws.rs.Path.class)
                ? method.getAnnotation(jakarta.ws.rs.Path.class).value()
                : "";
        var whole = ("/" + type + "/" + own).replaceAll("/+", "/");
        return parameters(own.endsWith("/") || whole.length() == 1 ? whole : whole.replaceAll("(?<=.)/$", ""));
    }

    private static String parameters(String path) {
        var plain = path.replaceAll("\\{\\s*(\\w+)\\s*:(?:[^{}]|\\{[^{}]*})*}", "{$1}");
        for (var number : NUMBERS.entrySet()) {
            plain = plain.replace("{" + number.getKey() + "}", number.getValue());
        }
        return plain.replaceAll("\\{\\w+}", "9");
    }

    private static Optional<String> role(Method method) {
        if (method.isAnnotationPresent(RolesAllowed.class)) {
            return Optional.of(method.getAnnotation(RolesAllowed.class).value()[0]);
        }
        var type = method.getDeclaringClass();
        return method.isAnnotationPresent(PermitAll.class) || type.isAnnotationPresent(PermitAll.class)
                ? Optional.empty()
                : Optional.of(type.getAnnotation(RolesAllowed.class).value()[0]);
    }

    boolean isForPrograms() {
        return ApiPaths.isOne(path);
    }

    boolean isSafe() {
        return List.of("GET", "HEAD", "OPTIONS").contains(method);
    }
}
