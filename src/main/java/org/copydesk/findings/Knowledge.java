package org.copydesk.findings;

import java.util.List;
import java.util.Optional;

import org.copydesk.quotes.Register;

/**
 * All that the engines may know beside the text itself. Equal knowledge and equal text give equal proposals.
 *
 * @param reference the source text, another outlet's story or another translation, if there is one
 * @param learnt fixes accepted before in copy from this source
 */
public record Knowledge(Register register, Glossary glossary, Optional<ReferenceText> reference, List<Learnt> learnt) {

    public static final Knowledge NONE = new Knowledge(Register.EMPTY, Glossary.EMPTY, Optional.empty(), List.of());

    public Knowledge {
        learnt = List.copyOf(learnt);
    }

    /** A text set beside the article; {@code language} is a BCP 47 tag, {@code und} where unknown. */
    public record ReferenceText(String text, String language) {
        /** So many letters tell the script of a text, in UTF-16 units. */
        private static final int ENOUGH = 2000;

        /** Whether it reads as English: by its language, or by its letters where that is unknown. */
        public boolean english() {
            if (!language.isEmpty() && !language.equals("und")) {
                return language.startsWith("en");
            }
            var latin = text.chars().limit(ENOUGH).filter(c -> c < 0x250 && Character.isLetter(c)).count();
            return latin * 2 > text.chars().limit(ENOUGH).filter(Character::isLetter).count();
        }
    }

    /** Words that editors replaced before in copy from the same source, and how often. */
    public record Learnt(String wrong, String right, String category, int times) {}
}
