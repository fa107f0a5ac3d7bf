-- At which reading levels a class reads the story of an assignment.

alter table assignment add column level_rule varchar(16) default 'FREE' not null;
alter table assignment add constraint assignment_level_rule
  check (level_rule in ('FREE', 'FIXED_A2', 'FIXED_B1', 'FIXED_B2', 'AT_MOST_A2', 'AT_MOST_B1', 'AT_MOST_B2'));
