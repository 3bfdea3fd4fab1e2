-- What the last plan of each portfolio could not trade because it was too small.
create table dust (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    portfolio_id text not null,
    asset text not null,
    location text not null,
    side text not null check (side in ('BUY', 'SELL')),
    instrument text not null,
    quote text not null,
    quantity numeric not null,
    notional numeric not null,
    filter text not null check (filter in ('MIN_QUANTITY', 'MIN_NOTIONAL')),
    minimum numeric not null,
    since timestamptz not null,
    plans bigint not null check (plans > 0),
    last_plan text not null,
    primary key (tenant, portfolio_id, asset, location, side)
);

alter table dust enable row level security;
create policy own_tenant on dust using (tenant = current_setting('ballast.tenant', true));

grant select, insert, delete on dust to ${service_role};
