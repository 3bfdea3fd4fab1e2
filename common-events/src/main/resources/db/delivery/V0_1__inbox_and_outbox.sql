-- Delivery. No row-level security: the relay serves all tenants.

-- What each consumer has taken. A topic is named where it ends redelivering: only those ids can go.
create table inbox (
    consumer text not null,
    event_id text not null,
    topic text,
    taken_at timestamptz not null default now(),
    primary key (consumer, event_id)
);

create index inbox_ending on inbox (topic, taken_at) where topic is not null;

create table outbox (
    id bigint generated always as identity primary key,
    topic text not null,
    key text not null,
    headers json not null,
    payload bytea not null,
    created_at timestamptz not null default clock_timestamp(),
    sent_at timestamptz,
    parked text
);

create index outbox_unsent on outbox (id) where sent_at is null and parked is null;
create index outbox_sent on outbox using brin (sent_at);

-- Each row is updated once, soon, and deleted a week later.
alter table outbox set (autovacuum_vacuum_scale_factor = 0.05, autovacuum_vacuum_cost_delay = 1);

grant select, insert, update, delete on outbox to ${service_role};
grant select, insert, delete on inbox to ${service_role};
