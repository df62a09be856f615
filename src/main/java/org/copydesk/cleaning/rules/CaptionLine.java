package org.copydesk.cleaning.rules;

import jakarta.inject.Singleton;

import org.copydesk.cleaning.NoticeRule;

/** The caption of a picture that is not there: it names its photographer, its agency or itself. */
@Singleton
public final class CaptionLine extends NoticeRule {
    private static final String AGENCY = "(?:reuters|ap|afp|epa|getty(?: images)?|shutterstock|anadolu(?: agency)?|xinhua|dpa|pa(?: media)?|tass|ria novosti|bloomberg|handout|pool|alamy|zuma press|nurphoto)";

    public CaptionLine() {
        super("caption", "the caption of a picture, not part of the story",
                """
                        (?:file(?: photo| picture)?|photo|image|picture|pictured|caption|video|illustration|graphic)\\s?(?:credit|source|courtesy|by)?\\s?[:©].{2,300}\
                        |.{20,300}[(\\[](?:(?:ap|file|handout|courtesy|reuters|afp) )?(?:photo|image|picture|file)s?\\b.{0,60}[)\\]]\\.?\
                        |.{20,300}[.)\\]] ?(?:photo(?:graph)?|image|picture|credit)s?(?: credit| by)?\\s?[:/].{2,60}\
                        |.{20,300}(?:\\s|^|\\()(?:\\p{L}[\\p{L}. ]{2,30}/)?AGENCY(?:/(?:AGENCY|\\p{L}[\\p{L}. ]{2,30}))+\\)?\\.?\
                        |.{20,300}[(\\[](?:\\p{L}[\\p{L}. ]{2,30}/)?AGENCY(?:/(?:AGENCY|\\p{L}[\\p{L}. ]{2,30}))*[)\\]]\\.?\
                        |.{20,300}[.)\\]] ?(?:photograph|photo|picture|image)s?(?: by)?:? .{2,40}/AGENCY\\.?\
                        |.{10,240}\\b(?:is|are) (?:seen|pictured) in this (?:undated |file |handout |aerial |combination )*(?:photo|image|picture|photograph)\\b.{0,120}\
                        |(?:photograph|photo|image|picture|video)s?(?: by| courtesy of| credit:?) .{3,80}"""
                        .replace("AGENCY", AGENCY));
    }
}
