package org.copydesk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.copydesk.article.ArticleState;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({"Mara Kessler, MK", "Beatriz Roth-Almeida, BA", "Xi, X", "system:cleaning, C", "'  ', ''", "𝒜da 𝓑ell, 𝒜𝓑"})
    void takesTheInitialsOfTheFirstAndTheLastWord(String name, String initials) {
        assertEquals(initials, Wording.initials(name));
    }

    @Test
    void wordsStatesSeveritiesAndCategories() {
        assertEquals("in review", Wording.word(ArticleState.IN_REVIEW));
        assertEquals("▲ Critical", Wording.shape(Severity.CRITICAL) + " " + Wording.word(Severity.CRITICAL));
        assertEquals("Untranslated", Wording.word(ErrorCategory.UNTRANSLATED));
        assertEquals("Other", Wording.word(ErrorCategory.OTHER));
    }

    @Test
    void writesNumbersAsAPageDoes() {
        assertEquals("1,204 articles", Wording.count(1204, "article", "articles"));
        assertEquals("1 article", Wording.count(1, "article", "articles"));
        assertEquals("84 %", Wording.percent(0.84));
        assertEquals("71", Wording.score(71.3));
    }

    @ParameterizedTest
    @CsvSource({"nb, Norwegian Bokmål", "und, unknown", "'', unknown", "pt-BR, Portuguese (Brazil)", "qx, qx"})
    void namesLanguages(String tag, String name) {
        assertEquals(name, Wording.language(tag));
    }
}
