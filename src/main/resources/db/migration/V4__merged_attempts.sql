-- An attempt whose answers went into another's, when two participants turned out to be one person.
-- Devices still name it with answers that they had not sent by then.

alter table attempt add column merged_into uuid;
alter table attempt add constraint attempt_merged foreign key (merged_into) references attempt (id);
