-- Teachers, and the one-time codes that the console prints.

create table account (
  id uuid primary key,
  name varchar(80) not null,
  name_key varchar(80) not null,
  password_hash varchar(255) not null,
  created_at timestamp with time zone not null,
  password_changed_at timestamp with time zone not null,
  constraint account_name_once unique (name_key)
);

create table console_code (
  id uuid primary key,
  purpose varchar(16) not null,
  account_id uuid,
  code_hash varchar(64) not null,
  issued_at timestamp with time zone not null,
  expires_at timestamp with time zone,
  used_at timestamp with time zone,
  constraint console_code_account foreign key (account_id) references account (id),
  constraint console_code_purpose check (purpose in ('SETUP', 'RESET'))
);

create index console_code_by_hash on console_code (purpose, code_hash);
