package org.copydesk.review;

import org.copydesk.article.Base;
import org.copydesk.audit.Actor;

/** Who wants to do something to which article, and which state of it they had before their eyes. */
public record Visit(long article, Actor actor, Base base) {}
