-- Whether a class reads the story of an assignment with a question between the steps.

alter table assignment add column guided boolean default false not null;
