package org.copydesk.security;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.configuration.MemorySize;

/** How large a form may be, its files included. Programs may stream more. */
@ApplicationScoped
public class FormLimit {
    private final long bytes;

    FormLimit(@ConfigProperty(name = "copydesk.forms.max-body", defaultValue = "64M") MemorySize size) {
        this.bytes = size.asLongValue();
    }

    public long bytes() {
        return bytes;
    }
}
