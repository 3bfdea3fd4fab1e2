-- The newest snapshot of each portfolio.
create table portfolio (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    id text not null,
    snapshot_id text not null,
    mode text not null,
    base text not null,
    snapshot_version bigint not null,
    as_of timestamptz not null,
    holdings text not null check (holdings is json array),
    drift_version bigint not null,
    version bigint not null,
    primary key (tenant, id)
);

-- Every snapshot that was heard of, so that a command may name one that a newer has replaced.
create table snapshot_heard (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    id text not null,
    portfolio_id text not null,
    primary key (tenant, id)
);

create table targets (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    portfolio_id text not null,
    body text not null check (body is json object),
    version bigint not null,
    primary key (tenant, portfolio_id)
);

create table plan (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    id text not null,
    run_id text not null,
    portfolio_id text not null,
    mode text not null,
    status text not null,
    proposal text not null check (proposal is json object),
    assessment text check (assessment is json object),
    decided text check (decided is json object),
    execution_id text,
    version bigint not null,
    primary key (tenant, id),
    unique (tenant, run_id)
);

create index plan_by_portfolio on plan (tenant, portfolio_id, id desc);

-- When open plans end. No row-level security: one clock serves all tenants.
create table plan_deadline (
    plan_id text primary key,
    tenant text not null,
    due_at timestamptz not null
);

create index plan_deadline_due on plan_deadline (due_at);

-- What plans were decided from: canonical JSON, gzipped, under the SHA-256 of the JSON.
create table decision_input (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    hash text not null,
    body bytea not null,
    primary key (tenant, hash)
);

-- What can be traded where: the same for all tenants.
create table instrument (
    id text primary key,
    venue text not null,
    base text not null,
    body text not null check (body is json object),
    version bigint not null
);

create index instrument_by_venue on instrument (venue, base);

-- How assets are classified: for everyone (tenant global), or by one tenant.
create table asset_class (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    asset text not null,
    alias text not null,
    asset_group text not null,
    version bigint not null,
    primary key (tenant, asset)
);

alter table portfolio enable row level security;
alter table snapshot_heard enable row level security;
alter table targets enable row level security;
alter table plan enable row level security;
alter table decision_input enable row level security;
alter table asset_class enable row level security;
create policy own_tenant on portfolio using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on snapshot_heard using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on targets using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on plan using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on decision_input using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant_or_global on asset_class
    using (tenant in (current_setting('ballast.tenant', true), 'global'))
    with check (tenant = current_setting('ballast.tenant', true));

grant select, insert, update on portfolio, targets, plan, instrument, asset_class to ${service_role};
grant select, insert on snapshot_heard, decision_input to ${service_role};
grant select, insert, delete on plan_deadline to ${service_role};
