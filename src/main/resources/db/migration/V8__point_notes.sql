-- What students have made of sentences: highlights and notes, for nobody's eyes but their own. The
-- point is `story/step/point`. A note that was taken away stays with no kind and no words, so that
-- other devices learn of it.

create table point_note (
  participant_id uuid not null,
  pack varchar(64) not null,
  story varchar(64) not null,
  point varchar(200) not null,
  kind varchar(16) not null,
  words varchar(100000) not null,
  version bigint not null,
  writer uuid not null,
  seen bigint not null,
  changed_at timestamp with time zone not null,
  constraint point_note_once primary key (participant_id, pack, point),
  constraint point_note_participant foreign key (participant_id) references participant (id),
  constraint point_note_kind check (kind in ('', 'important', 'question', 'idea'))
);
