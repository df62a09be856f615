package org.copydesk.review;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.copydesk.audit.Canonical;

/** A {@link Place} in one column, as JSON: no query looks inside, and an annotation has three of them. */
@Converter
public class PlaceColumn implements AttributeConverter<Place, String> {

    @Override
    public String convertToDatabaseColumn(Place place) {
        return place == null ? null : Canonical.tree(place).toString();
    }

    @Override
    public Place convertToEntityAttribute(String json) {
        return json == null ? null : Canonical.value(Canonical.parse(json), Place.class);
    }
}
