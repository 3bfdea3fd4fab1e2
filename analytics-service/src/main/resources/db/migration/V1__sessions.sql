-- Tenant tables. A forgotten tenant (null, or '' on a reused connection) matches no row.

-- One session per plan. A session may begin with any of its facts, so that most columns are empty at first.
create table session (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    plan_id text not null,
    session_id text not null,
    portfolio_id text not null,
    run_id text,
    mode text,
    base_currency text,
    snapshot_before text,
    value_before numeric,
    max_drift_before numeric,
    proposed_at timestamptz,
    plan_micros bigint,
    opened_at timestamptz,
    assessed_at timestamptz,
    approved_at timestamptz,
    ended_as text,
    ended_at timestamptz,
    execution_id text,
    started_at timestamptz,
    execution_outcome text,
    completed_at timestamptz,
    orders integer,
    orders_filled integer,
    success_rate numeric,
    outcome text,
    closed_at timestamptz,
    booked_at timestamptz,
    snapshot_after text,
    value_after numeric,
    max_drift_after numeric,
    turnover numeric,
    slippage numeric,
    fees_paid numeric,
    version bigint not null,
    primary key (tenant, plan_id)
);

create unique index session_by_id on session (tenant, session_id);
create index session_by_portfolio on session (tenant, portfolio_id, session_id);
create index session_by_run on session (tenant, run_id);
create index session_by_execution on session (tenant, execution_id);

-- What a plan wished an asset to weigh, and what it weighed before and after.
create table session_weight (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    plan_id text not null,
    asset text not null,
    position integer not null,
    asset_group text not null,
    before numeric not null,
    target numeric not null,
    after numeric,
    primary key (tenant, plan_id, asset)
);

create table session_order (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    order_id text not null,
    plan_id text not null,
    execution_id text not null,
    action_id text not null,
    instrument text not null,
    location text not null,
    side text,
    quantity numeric,
    decision_price numeric,
    submitted_at timestamptz,
    ended_as text,
    ended_because text,
    primary key (tenant, order_id)
);

create index session_order_by_plan on session_order (tenant, plan_id);

create table session_fill (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    order_id text not null,
    trade_id text not null,
    plan_id text not null,
    side text not null,
    base text not null,
    quote text not null,
    quantity numeric not null,
    price numeric not null,
    fee numeric not null,
    fee_asset text not null,
    leaves numeric not null,
    decision_price numeric not null,
    occurred_at timestamptz not null,
    primary key (tenant, order_id, trade_id)
);

create index session_fill_by_plan on session_fill (tenant, plan_id);

-- A portfolio's snapshots as heard, each with what had been achieved by then.
create table snapshot (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    snapshot_id text not null,
    portfolio_id text not null,
    version bigint not null,
    mode text not null,
    base_currency text not null,
    as_of timestamptz not null,
    total_value numeric not null,
    cause text not null,
    cause_id text,
    holdings jsonb not null,
    return_index double precision not null,
    return_peak double precision not null,
    max_drawdown double precision not null,
    primary key (tenant, snapshot_id)
);

create unique index snapshot_by_version on snapshot (tenant, portfolio_id, version);
create index snapshot_by_execution on snapshot (tenant, cause_id) where cause = 'EXECUTED';

alter table session enable row level security;
alter table session_weight enable row level security;
alter table session_order enable row level security;
alter table session_fill enable row level security;
alter table snapshot enable row level security;

create policy own_tenant on session using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on session_weight using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on session_order using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on session_fill using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on snapshot using (tenant = current_setting('ballast.tenant', true));

grant select, insert, update on session, session_weight, session_order, snapshot to ${service_role};
grant select, insert on session_fill to ${service_role};
