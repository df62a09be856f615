package org.copydesk.review;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.copydesk.audit.Canonical;

/** A short list of words in one column, as a JSON array. */
@Converter
public class WordsColumn implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> words) {
        return Canonical.tree(words).toString();
    }

    @Override
    public List<String> convertToEntityAttribute(String json) {
        return List.of(Canonical.value(Canonical.parse(json), String[].class));
    }
}
