-- A page of the inbox costs the same among a hundred thousand articles as among a thousand.

-- Search gives the newest first: by word and time of arrival, so that a frequent word costs no more than a rare one.
create table word_of_article (
  article_id  bigint      not null references article,
  word        varchar(40) not null,
  received_at timestamp(3) with time zone not null,
  primary key (article_id, word)
);
insert into word_of_article (article_id, word, received_at)
  select w.article_id, w.word, a.received_at from article_word w join article a on a.id = w.article_id;
drop table article_word;
alter table word_of_article rename to article_word;
create index article_word_by_arrival on article_word (word, received_at, article_id);

-- Worst first goes down by findings and up by score: an index that runs one way only cannot give that order.
drop index article_by_trouble;
drop index article_by_state_and_trouble;
create index article_by_trouble on article (open_critical desc, open_major desc, score_now, id desc);
create index article_by_state_and_trouble on article (state, open_critical desc, open_major desc, score_now, id desc);
