package org.copydesk.quotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Somebody the text names: the fullest form of the name, and where and as what they are mentioned. Filled in order of the text. */
final class Person {
    /** What the text tells of a person's gender. */
    enum Gender {
        FEMALE, MALE, OPEN
    }

    private String name;
    private Gender gender;
    private final boolean body;
    private final Set<String> roles = new HashSet<>();
    private final List<Integer> positions = new ArrayList<>();
    private final List<Boolean> subjects = new ArrayList<>();

    Person(String name, Gender gender, boolean body) {
        this.name = name;
        this.gender = gender;
        this.body = body;
    }

    String name() {
        return name;
    }

    Gender gender() {
        return gender;
    }

    boolean isBody() {
        return body;
    }

    String surname() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    boolean hasRole(String role) {
        return roles.contains(role);
    }

    /** Notes a mention at {@code position}; a fuller name replaces the one known. */
    void seen(NameMention mention, int position, Gender told) {
        if (mention.name().length() > name.length() && mention.isFull()) {
            name = mention.name();
        }
        gender = gender == Gender.OPEN ? told : gender;
        for (var word : mention.title().split("[ -]")) {
            roles.add(word);
        }
        positions.add(position);
        subjects.add(mention.subject());
    }

    /** The number of the last mention before {@code position}, -1 where there is none. */
    int lastBefore(int position) {
        int low = 0;
        int high = positions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (positions.get(middle) < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** How often the text names this one. */
    int mentions() {
        return positions.size();
    }

    int position(int mention) {
        return positions.get(mention);
    }

    boolean isSubject(int mention) {
        return subjects.get(mention);
    }
}
