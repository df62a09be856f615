package org.copydesk.cleaning.rules;

import jakarta.inject.Singleton;

import org.copydesk.cleaning.NoticeRule;

/** The form for readers' comments that a page carries below its story. A line such as "Name *" counts only beside a surer one. */
@Singleton
public final class CommentForm extends NoticeRule {

    public CommentForm() {
        super("comment-form", "a form for readers' comments, not part of the story",
                """
                        (?:leave|post|add|write|submit) (?:a |your |the first |us a )?(?:reply|comment|response)(?: below| here| cancel reply)?(?:[.:!]|\\.{3}|…)?\
                        |(?:your|the) e-?mail (?:address )?(?:will|shall) not be (?:published|shared|made public)\\b.*\
                        |required fields are marked.*|fields marked .{0,12}are required.*\
                        |save my name,? e-?mail.*\
                        |(?:you must be|please) (?:logged|log|signed|sign) ?in to (?:post|leave|comment|reply|join)\\b.*\
                        |(?:log|sign) in (?:or register )?to (?:post|leave a|comment|reply|join the (?:conversation|discussion))\\b.*\
                        |(?:be the first to|join the) (?:comment|conversation|discussion)\\b.{0,60}|(?:view|show|load|read|see)(?: all)?(?: \\d+)?(?: more)? comments?.{0,20}\
                        |comments? (?:are closed|\\(\\d+\\)|policy)\\W?|\\d+ comments?|(?:post|submit) comment|notify me of (?:new|follow-up)\\b.*\
                        |have your say[.!]?|what do you think\\? (?:let us know|leave a|tell us|have your|join).*""",
                "(?:comments?|name|e-?mail(?: address)?|website|your (?:name|comment|e-?mail))[ :]*\\*?|reply|cancel|\\*");
    }
}
