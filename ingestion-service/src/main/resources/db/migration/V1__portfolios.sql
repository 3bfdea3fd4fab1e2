-- Portfolios, the statements and fills that make their balances, and what a person decided about assets.

create table portfolio (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    id uuid primary key,
    name text not null,
    mode text not null check (mode in ('PAPER', 'LIVE')),
    base_currency text not null,
    opened_at timestamptz not null,
    snapshot_id uuid not null,
    snapshot_version bigint not null,
    as_of timestamptz not null,
    total_value numeric not null,
    cause text not null,
    cause_id text,
    revision bigint not null
);

create table portfolio_snapshot (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    id uuid primary key,
    portfolio_id uuid not null,
    version bigint not null,
    as_of timestamptz not null,
    total_value numeric not null,
    holdings integer not null,
    cause text not null,
    cause_id text,
    unique (portfolio_id, version)
);

create table balance (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    portfolio_id uuid not null,
    asset text not null,
    location text not null,
    quantity numeric not null,
    stated_at timestamptz not null,
    primary key (portfolio_id, asset, location)
);

create index balance_asset on balance (tenant, asset);

create table asset_price (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    portfolio_id uuid not null,
    asset text not null,
    value numeric,
    source text not null,
    as_of timestamptz not null,
    error numeric,
    why text,
    primary key (portfolio_id, asset)
);

create table place (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    portfolio_id uuid not null,
    location text not null,
    stated_at timestamptz not null,
    primary key (portfolio_id, location)
);

create table statement_import (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    id uuid primary key,
    portfolio_id uuid not null,
    format text not null,
    status text not null check (status in ('IMPORTED', 'UNDONE', 'PREVIEWED')),
    as_of timestamptz not null,
    accepted bigint not null,
    unchanged bigint not null,
    rejected bigint not null,
    snapshot_id uuid
);

create index statement_import_portfolio on statement_import (portfolio_id, as_of);

-- What a statement says of one asset at one place, its rows added up. Without a quantity: a row
-- that could not be read, whose balance stays as it was.
create table statement_line (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    import_id uuid not null references statement_import,
    asset text not null,
    location text not null,
    quantity numeric,
    rows bigint not null,
    primary key (import_id, asset, location)
);

create table statement_price (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    import_id uuid not null references statement_import,
    asset text not null,
    value numeric,
    error numeric,
    why text,
    primary key (import_id, asset)
);

create table statement_fault (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    import_id uuid not null references statement_import,
    position bigint not null,
    line bigint not null,
    column_name text not null,
    value text not null,
    code text not null,
    message text not null,
    fix text not null,
    primary key (import_id, position)
);

create table booked_trade (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    id uuid primary key,
    portfolio_id uuid not null,
    mode text not null,
    execution_id text not null,
    order_id text not null,
    trade_id text not null,
    instrument text not null,
    location text not null,
    side text not null check (side in ('BUY', 'SELL')),
    base text not null,
    quote text not null,
    quantity numeric not null,
    price numeric not null,
    fee numeric not null,
    fee_asset text not null,
    occurred_at timestamptz not null,
    -- A venue says each trade once; two portfolios can't have the same.
    unique (tenant, mode, instrument, trade_id)
);

create index booked_trade_portfolio on booked_trade (portfolio_id, id);

create table asset_decision (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    asset text not null,
    alias text not null,
    asset_group text not null,
    version bigint not null,
    decided_by text not null,
    decided_at timestamptz not null,
    primary key (tenant, asset)
);

alter table portfolio enable row level security;
alter table portfolio_snapshot enable row level security;
alter table balance enable row level security;
alter table asset_price enable row level security;
alter table place enable row level security;
alter table statement_import enable row level security;
alter table statement_line enable row level security;
alter table statement_price enable row level security;
alter table statement_fault enable row level security;
alter table booked_trade enable row level security;
alter table asset_decision enable row level security;

create policy own_tenant on portfolio using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on portfolio_snapshot using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on balance using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on asset_price using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on place using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on statement_import using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on statement_line using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on statement_price using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on statement_fault using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on booked_trade using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on asset_decision using (tenant = current_setting('ballast.tenant', true));

-- Rows of files on their way in. COPY is refused under row-level security; the import's id, which
-- nobody else knows, keeps them apart. A row with a fault has a code.
create unlogged table import_staging (
    import_id uuid not null,
    position bigint not null,
    line bigint not null,
    asset text,
    location text,
    quantity numeric,
    priced boolean not null,
    price numeric,
    price_error numeric,
    price_why text,
    fault_column text,
    fault_value text,
    fault_code text,
    fault_message text,
    fault_fix text,
    staged_at timestamptz not null default now()
);

create index import_staging_import on import_staging (import_id);

-- What was last published of the bundled reference data, for all tenants.
create table published_reference (
    key text primary key,
    content text not null,
    version bigint not null
);

grant select, insert, update on portfolio, statement_import, asset_decision, published_reference to ${service_role};
grant select, insert on portfolio_snapshot, statement_line, statement_price, statement_fault, booked_trade to ${service_role};
grant select, insert, update, delete on balance, asset_price, place to ${service_role};
grant select, insert, delete on import_staging to ${service_role};
