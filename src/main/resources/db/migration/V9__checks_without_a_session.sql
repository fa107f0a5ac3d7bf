-- H2 keeps in a check with `in` or `or` the session that made it, and refuses every row from the moment
-- that connection is retired (90098, H2 2.4.240). `case` says the same and keeps nothing.

alter table console_code drop constraint console_code_purpose;
alter table console_code add constraint console_code_purpose
  check (case purpose when 'SETUP' then 1 when 'RESET' then 1 else 0 end = 1);

alter table assignment drop constraint assignment_feedback;
alter table assignment add constraint assignment_feedback
  check (case feedback when 'AT_ONCE' then 1 when 'AFTER_DUE' then 1 else 0 end = 1);

alter table assignment drop constraint assignment_level_rule;
alter table assignment add constraint assignment_level_rule
  check (case level_rule
    when 'FREE' then 1
    when 'FIXED_A2' then 1 when 'FIXED_B1' then 1 when 'FIXED_B2' then 1
    when 'AT_MOST_A2' then 1 when 'AT_MOST_B1' then 1 when 'AT_MOST_B2' then 1
    else 0 end = 1);

alter table attempt_step drop constraint attempt_step_kind;
alter table attempt_step add constraint attempt_step_kind
  check (case kind when 'ANSWER' then 1 when 'FINISH' then 1 else 0 end = 1);

alter table point_note drop constraint point_note_kind;
alter table point_note add constraint point_note_kind
  check (case kind when '' then 1 when 'important' then 1 when 'question' then 1 when 'idea' then 1 else 0 end = 1);
