-- Plans as the planner told them, and what became of them.
create table plan (
    tenant text not null check (tenant <> ''),
    id text not null,
    run_id text not null,
    portfolio_id text not null,
    mode text not null,
    base_currency text not null,
    strategy text not null,
    decided_at timestamptz not null,
    expires_at timestamptz not null,
    portfolio_value numeric not null,
    standing text not null,
    actions jsonb not null,
    primary key (tenant, id)
);

create table execution (
    id text primary key,
    tenant text not null check (tenant <> ''),
    plan_id text not null,
    run_id text not null,
    portfolio_id text not null,
    mode text not null,
    base_currency text not null,
    strategy text not null,
    started_by text not null,
    cause text not null,
    started_at timestamptz not null,
    deadline timestamptz not null,
    max_slippage numeric not null,
    status text not null,
    end_wanted_by text,
    completed_at timestamptz,
    reason text,
    version bigint not null default 0,
    -- One execution per plan, whoever asks at once.
    unique (tenant, plan_id)
);

create index execution_of_portfolio on execution (tenant, portfolio_id, id);

-- The intents, stored before anything is sent, and all that the order protocol knows.
create table trade_order (
    id text primary key,
    tenant text not null check (tenant <> ''),
    execution_id text not null references execution (id),
    plan_id text not null,
    portfolio_id text not null,
    mode text not null,
    action_id text not null,
    slice integer not null,
    sequence integer not null,
    side text not null,
    instrument text not null,
    location text not null,
    planned_quantity numeric not null,
    decision_price numeric not null,
    price_as_of timestamptz,
    planned_fee numeric not null,
    type text not null,
    time_in_force text not null,
    quantity numeric not null,
    limit_price numeric,
    status text not null,
    intention text not null,
    reason text,
    attempt integer not null,
    client_order_id text not null unique,
    sent_at timestamptz,
    first_absence timestamptz,
    venue_order_id text,
    submitted_at timestamptz,
    closed_at timestamptz,
    cancel_wanted_by text,
    unique (execution_id, action_id, slice)
);

create index trade_order_of_execution on trade_order (execution_id, sequence);
create index trade_order_cancel_wanted on trade_order (execution_id)
    where cancel_wanted_by is not null and closed_at is null;

create table order_fill (
    position bigint generated always as identity primary key,
    tenant text not null check (tenant <> ''),
    venue text not null,
    trade_id text not null,
    order_id text not null references trade_order (id),
    execution_id text not null,
    quantity numeric not null,
    price numeric not null,
    fee numeric not null,
    fee_asset text not null,
    liquidity text not null,
    occurred_at timestamptz not null,
    -- A fill counts once, however often the venue tells of it.
    unique (tenant, venue, trade_id)
);

create index order_fill_of_execution on order_fill (execution_id, position);

-- Our own copy of limits and trading state.
create table risk_copy (
    tenant text primary key check (tenant <> ''),
    limits jsonb,
    state jsonb
);

-- Who alone trades on an account; the token fences off whoever held the lease before.
create table venue_lease (
    tenant text not null check (tenant <> ''),
    account text not null,
    venue text not null,
    replica text not null,
    process text not null,
    token bigint not null,
    expires_at timestamptz not null,
    primary key (tenant, account, venue)
);

alter table plan enable row level security;
alter table execution enable row level security;
alter table trade_order enable row level security;
alter table order_fill enable row level security;
alter table risk_copy enable row level security;
alter table venue_lease enable row level security;
create policy own_tenant on plan using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on execution using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on trade_order using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on order_fill using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on risk_copy using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on venue_lease using (tenant = current_setting('ballast.tenant', true));

-- What is to be finished after a start, over all tenants: no row-level security.
create table open_execution (
    execution_id text primary key,
    tenant text not null check (tenant <> '')
);

-- Market data belongs to no tenant.
create table instrument (
    id text primary key,
    status text not null,
    tick_size numeric not null,
    step_size numeric not null,
    min_quantity numeric not null,
    max_quantity numeric,
    min_notional numeric not null,
    maker_fee numeric not null,
    taker_fee numeric not null,
    version bigint not null
);

grant select, insert, update on plan, execution, trade_order, risk_copy, venue_lease, instrument
    to ${service_role};
grant select, insert on order_fill to ${service_role};
grant select, insert, delete on open_execution to ${service_role};
