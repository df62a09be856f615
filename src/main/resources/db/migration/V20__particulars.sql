-- What received copy says of itself: its name and version at its source, its address, its date.
alter table original add column guid varchar(480) default '' not null;
alter table original add column issue varchar(100) default '' not null;
alter table original add column link varchar(2000) default '' not null;
alter table original add column published timestamp(3) with time zone;
create index original_guid on original (source, guid);
