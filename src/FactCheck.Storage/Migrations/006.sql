-- Who may use the pages and the API, where the server has accounts.

create table person (
    -- The name, folded: two names that differ in case alone are one.
    folded text primary key,
    name text not null,
    role text not null,
    -- Made by the framework's hasher; null for who signs in elsewhere.
    password text,
    is_disabled bigint not null default 0,
    added text not null
);

create table session (
    -- SHA-256 of the key that the browser holds.
    hash text primary key,
    person text not null references person on delete cascade,
    started text not null,
    seen text not null,
    ends text not null,
    address text not null
);
create index session_person on session (person);

create table token (
    id $id,
    person text not null references person on delete cascade,
    label text not null,
    role text not null,
    -- SHA-256 of the token, which is shown once and stored nowhere.
    hash text not null unique,
    added text not null,
    ends text not null,
    revoked text
);
create index token_person on token (person);

-- Only ever added to.
create table audit (
    id $id,
    at text not null,
    person text not null,
    act text not null,
    subject text not null
);

-- The keys that protect cookies and forms, so that a restart ends no session.
create table data_key (
    name text primary key,
    xml text not null
);
