-- Whom changes of findings are told, and up to which one each of them has messages.
create table receiver (
    name text primary key,
    told_up_to bigint not null
);

-- Changes that are told together. What is in a message never changes, so that one that is sent again has the same key.
create table message (
    id $id,
    receiver text not null references receiver,
    key text not null unique,
    run bigint not null references run,
    made text not null,
    attempts bigint not null default 0,
    next_at text not null,
    -- waiting, told, given-up, or void: none of its findings is there any more, or is to be seen.
    state text not null default 'waiting',
    reason text
);
create index message_waiting on message (next_at) where state = 'waiting';

create table message_change (
    message bigint not null references message,
    change bigint not null references change,
    primary key (message, change)
);
