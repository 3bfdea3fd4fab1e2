-- People, their sign-ins, and keys for programs. Secrets are kept as hashes only.
create table account (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    username text not null check (username <> ''),
    password_hash text not null,
    scopes text[] not null,
    created_at timestamptz not null,
    primary key (tenant, username)
);

create table sign_in (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    id uuid not null,
    username text not null,
    refresh_hash text not null,
    opened_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at timestamptz,
    primary key (tenant, id),
    foreign key (tenant, username) references account
);

create index sign_in_expiry on sign_in (expires_at);

-- Every refresh token that a sign-in ever had: one that was replaced and comes again is stolen.
create table refresh_token (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    hash text not null,
    sign_in uuid not null,
    primary key (tenant, hash),
    foreign key (tenant, sign_in) references sign_in on delete cascade
);

create index refresh_token_of_sign_in on refresh_token (tenant, sign_in);

create table api_key (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    id uuid not null,
    name text not null,
    hash text not null unique,
    scopes text[] not null,
    created_by text not null,
    created_at timestamptz not null,
    expires_at timestamptz,
    last_used_at timestamptz,
    revoked_at timestamptz,
    version bigint not null,
    primary key (tenant, id)
);

-- Sign-ins and keys that ended before their tokens did. Ids only, hence of no tenant.
create table revocation (
    credential uuid primary key,
    until timestamptz not null
);

create index revocation_until on revocation (until);

-- What the live stream tells. A tenant's sequence is taken under the lock of its row here, so that
-- the order of commits is the order of the sequence.
create table stream_head (
    tenant text primary key default current_setting('ballast.tenant') check (tenant <> ''),
    newest bigint not null
);

create table stream_event (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    sequence bigint not null,
    type text not null,
    body text not null,
    heard_at timestamptz not null default now(),
    primary key (tenant, sequence)
);

create index stream_event_age on stream_event using brin (heard_at);

alter table account enable row level security;
alter table sign_in enable row level security;
alter table refresh_token enable row level security;
alter table api_key enable row level security;
alter table stream_head enable row level security;
alter table stream_event enable row level security;

create policy own_tenant on account using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on sign_in using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on refresh_token using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on api_key using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on stream_head using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on stream_event using (tenant = current_setting('ballast.tenant', true));

grant select, insert, update on account, sign_in, api_key to ${service_role};
grant select, insert on refresh_token to ${service_role};
grant select, insert, update, delete on revocation to ${service_role};
grant select, insert, update on stream_head to ${service_role};
grant select, insert on stream_event to ${service_role};

-- The four things that are for all tenants at once, and no more than these: they run as the owner.

-- The tailer's view: how far each tenant's stream has come.
create function stream_heads() returns table (tenant text, newest bigint)
    language sql stable security definer set search_path = public, pg_temp
as
$$
    select tenant, newest from stream_head
$$;

-- The tailer's view: what came after a place in each tenant's stream, at most so many of each.
create function stream_after(tenants text[], places bigint[], most integer)
    returns table (tenant text, sequence bigint, type text, body text)
    language sql stable security definer set search_path = public, pg_temp
as
$$
    select event.tenant, event.sequence, event.type, event.body
    from unnest(tenants, places) as wanted (tenant, place)
    cross join lateral (
        select e.tenant, e.sequence, e.type, e.body
        from stream_event e
        where e.tenant = wanted.tenant and e.sequence > wanted.place
        order by e.sequence
        limit most) as event
    order by event.tenant, event.sequence
$$;

create function forget_stream_events() returns bigint
    language sql security definer set search_path = public, pg_temp
as
$$
    with gone as (
        delete from stream_event
        where ctid = any (array(
            select ctid from stream_event
            where heard_at < now() - interval '24 hours'
            limit 10000))
        returning 1)
    select count(*) from gone
$$;

create function forget_sign_ins() returns bigint
    language sql security definer set search_path = public, pg_temp
as
$$
    with gone as (
        delete from sign_in
        where expires_at < now() - interval '1 day'
        returning 1)
    select count(*) from gone
$$;

revoke all on function stream_heads() from public;
revoke all on function stream_after(text[], bigint[], integer) from public;
revoke all on function forget_stream_events() from public;
revoke all on function forget_sign_ins() from public;
grant execute on function stream_heads() to ${service_role};
grant execute on function stream_after(text[], bigint[], integer) to ${service_role};
grant execute on function forget_stream_events() to ${service_role};
grant execute on function forget_sign_ins() to ${service_role};
