-- A run, as far as it is known. Its stages are what the marks say, so that events may come in any order.
create table run (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    id text not null,
    portfolio_id text not null,
    mode text,
    plan_id text,
    execution_id text,
    started_at timestamptz not null,
    updated_at timestamptz not null,
    currency text,
    actions int,
    planned numeric,
    orders int,
    traded numeric,
    fees numeric,
    slippage numeric,
    primary key (tenant, id)
);

create index run_latest on run (tenant, started_at desc, id desc);

create table run_mark (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    -- event, stage and kind
    id text not null,
    run_id text not null,
    stage text not null,
    kind text not null,
    at timestamptz not null,
    detail text not null,
    primary key (tenant, id)
);

create index run_mark_of_run on run_mark (tenant, run_id);

create table run_log (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    event_id text not null,
    run_id text not null,
    at timestamptz not null,
    type text not null,
    words text not null,
    -- the order that this event filled wholly
    filled_order text,
    primary key (tenant, event_id)
);

create index run_log_of_run on run_log (tenant, run_id, at, event_id);

create table plan_sign (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    plan_id text not null,
    portfolio_id text not null,
    mode text not null,
    assessed_at timestamptz,
    approved_at timestamptz,
    settled boolean not null,
    primary key (tenant, plan_id)
);

create index plan_sign_waiting on plan_sign (tenant) where not settled;

create table alert (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    id text not null,
    type text not null,
    subject text not null,
    level text not null,
    title text not null,
    message text not null,
    mode text,
    portfolio_id text,
    raised_at timestamptz not null,
    last_at timestamptz not null,
    occurrences int not null,
    acknowledged_by text,
    acknowledged_at timestamptz,
    resolved_at timestamptz,
    version bigint not null,
    primary key (tenant, id)
);

-- The same trouble is open once.
create unique index alert_open on alert (tenant, type, subject) where resolved_at is null;
create index alert_latest on alert (tenant, type, subject, id desc);

create table delivery (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    alert_id text not null,
    channel text not null,
    delivered_at timestamptz,
    primary key (tenant, alert_id, channel)
);

create index delivery_pending on delivery (tenant, channel, alert_id) where delivered_at is null;

create table threshold (
    tenant text primary key default current_setting('ballast.tenant') check (tenant <> ''),
    drift numeric not null,
    cooldown_minutes bigint not null,
    plan_waiting_seconds bigint not null,
    service_silence_seconds bigint not null,
    version bigint not null,
    changed_by text not null,
    changed_at timestamptz not null
);

-- Not a tenant's: which instances live.
create table service_instance (
    service text not null,
    instance text not null,
    at timestamptz not null,
    started_at timestamptz not null,
    ready boolean not null,
    checks text not null check (checks is json array),
    code_version text not null,
    outbox_depth bigint not null,
    primary key (instance)
);

-- Not a tenant's: who has alerts or plans that wait. The clock works for all of them.
create table tenant_directory (
    tenant text primary key
);

alter table run enable row level security;
alter table run_mark enable row level security;
alter table run_log enable row level security;
alter table plan_sign enable row level security;
alter table alert enable row level security;
alter table delivery enable row level security;
alter table threshold enable row level security;
create policy own_tenant on run using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on run_mark using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on run_log using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on plan_sign using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on alert using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on delivery using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on threshold using (tenant = current_setting('ballast.tenant', true));

grant select, insert, update on run, plan_sign, alert, delivery, threshold, service_instance to ${service_role};
grant select, insert on run_mark, run_log, tenant_directory to ${service_role};
