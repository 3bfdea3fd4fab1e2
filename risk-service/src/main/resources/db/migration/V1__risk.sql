-- A tenant's limits and trading states: one row, because they change and are published together.
create table desk (
    tenant text primary key default current_setting('ballast.tenant') check (tenant <> ''),
    max_order_notional numeric not null,
    max_turnover numeric not null,
    max_asset_weight numeric not null,
    max_group_weight numeric not null,
    min_stablecoin_weight numeric not null,
    max_price_age_seconds bigint not null,
    limits_version bigint not null,
    limits_changed_by text not null,
    limits_changed_at timestamptz not null,
    states text not null check (states is json array),
    state_version bigint not null,
    state_changed_by text not null,
    state_changed_at timestamptz not null,
    version bigint not null
);

-- Who has a desk. No row-level security: the state is published for all of them.
create table desk_directory (
    tenant text primary key
);

create table assessment (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    id text not null,
    plan_id text not null,
    run_id text not null,
    portfolio_id text not null,
    mode text not null,
    verdict text not null,
    findings text not null check (findings is json array),
    limits_version bigint not null,
    state_version bigint not null,
    assessed_at timestamptz not null,
    decision_hash text not null,
    primary key (tenant, id),
    unique (tenant, plan_id)
);

create index assessment_by_portfolio on assessment (tenant, portfolio_id, id desc);

-- What assessments were made from: canonical JSON, gzipped, under the SHA-256 of the JSON.
create table decision_input (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    hash text not null,
    code_version text not null,
    body bytea not null,
    primary key (tenant, hash)
);

alter table desk enable row level security;
alter table assessment enable row level security;
alter table decision_input enable row level security;
create policy own_tenant on desk using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on assessment using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on decision_input using (tenant = current_setting('ballast.tenant', true));

grant select, insert, update on desk to ${service_role};
grant select, insert on desk_directory, assessment, decision_input to ${service_role};
