-- Sessions that their owners ended, as long as a copy of their cookies would still open the desk.
create table ended_session (
  session varchar(32) primary key,
  at      timestamp(3) with time zone not null
);
