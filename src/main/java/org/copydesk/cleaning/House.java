package org.copydesk.cleaning;

/** How a text writes its marks: curly or straight. */
public enum House {
    CURLY, STRAIGHT;

    /** The way that most of the apostrophes and quotation marks of {@code text} are written; straight where there are none. */
    public static House of(String text) {
        var curly = 0;
        var straight = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '"' || c == '\'') {
                straight++;
            } else if (c >= '‘' && c <= '”') {
                curly++;
            }
        }
        return curly > straight ? CURLY : STRAIGHT;
    }

    /** The way that most of the apostrophes of {@code text} are written; where there are none, as its other marks are. */
    public static House ofApostrophes(String text) {
        var curly = 0;
        var straight = 0;
        for (var i = 1; i + 1 < text.length(); i++) {
            if (Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i + 1))) {
                curly += text.charAt(i) == '’' ? 1 : 0;
                straight += text.charAt(i) == '\'' ? 1 : 0;
            }
        }
        return curly == straight ? of(text) : curly > straight ? CURLY : STRAIGHT;
    }

    /** {@code mark} as this house writes it: a curly mark becomes a straight one in straight copy. */
    public String write(String mark) {
        if (this == CURLY) {
            return mark;
        }
        return mark.replace('‘', '\'').replace('’', '\'').replace('“', '"').replace('”', '"');
    }
}
