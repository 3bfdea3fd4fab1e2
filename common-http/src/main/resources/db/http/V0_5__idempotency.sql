-- Answers of calls that carried an Idempotency-Key, written in the transaction of their effect.
create table idempotency (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    principal text not null,
    key text not null,
    request_hash text not null,
    status integer not null,
    headers jsonb not null,
    body text,
    answered_at timestamptz not null default now(),
    primary key (tenant, principal, key)
);

create index idempotency_age on idempotency (answered_at);

alter table idempotency enable row level security;
create policy own_tenant on idempotency using (tenant = current_setting('ballast.tenant', true));
grant select, insert, update on idempotency to ${service_role};

-- The clean-up is for all tenants, which the service's role may not see: it may only ask for this.
create function forget_idempotency() returns bigint
    language sql
    security definer
    set search_path = public, pg_temp
as
$$
    with gone as (
        delete from idempotency
        where ctid = any (array(
            select ctid from idempotency
            where answered_at < now() - interval '24 hours'
            limit 10000))
        returning 1)
    select count(*) from gone
$$;

revoke all on function forget_idempotency() from public;
grant execute on function forget_idempotency() to ${service_role};
