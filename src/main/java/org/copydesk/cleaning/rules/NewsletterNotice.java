package org.copydesk.cleaning.rules;

import jakarta.inject.Singleton;

import org.copydesk.cleaning.NoticeRule;

/** An invitation to subscribe, register, download an app or give money that stands in a line of its own. */
@Singleton
public final class NewsletterNotice extends NoticeRule {

    public NewsletterNotice() {
        super("newsletter-notice", "an invitation to subscribe, not part of the story",
                """
                        (?:sign|signing) up (?:now |here |today |free )*(?:for|to|and|with)\\b.{0,160}\
                        |subscribe(?: now| here| today| free| to(?:day)?| for| and| via)\\b.{0,160}|subscribe[.!]?\
                        |(?:get|have|receive) .{0,60}(?:delivered|straight|sent|direct(?:ly)?|right)? ?(?:to|in|into) your (?:inbox|e-?mail|phone)\\b.{0,80}\
                        |(?:enter|submit|type) your e-?mail(?: address)?\\b.{0,120}\
                        |.{0,80}\\b(?:daily|weekly|free|morning|evening|email|e-mail|our) newsletters?\\b.{0,60}[.!]?\
                        |thank(?:s| you) for (?:subscribing|signing up)\\b.{0,100}\
                        |by (?:signing up|subscribing|clicking|registering|continuing),? .{0,30}you (?:agree|accept|consent|confirm)\\b.*\
                        |(?:download|get) (?:the|our) (?:free )?app\\b.{0,100}|(?:join|follow) (?:us|our channel) on (?:whatsapp|telegram|viber|signal)\\b.{0,60}\
                        |(?:this (?:article|story|content) is (?:for|available to) (?:subscribers|members|premium)\\b.*)\
                        |(?:already a (?:subscriber|member)\\?.{0,60})|(?:support (?:our|independent|quality) journalism\\b.{0,120})\
                        |(?:unsubscribe (?:at )?any ?time\\b.*|you can unsubscribe\\b.*|no spam\\b.{0,80})""",
                "subscribe|sign up|e-?mail(?: address)?\\W*|submit|unsubscribe\\b.{0,40}|no thanks");
    }

    @Override
    protected boolean applies(org.copydesk.cleaning.Lines lines, int line) {
        return lines.length(line) <= 240;
    }
}
