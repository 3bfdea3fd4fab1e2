-- What the last statement of a place said of its balances, beside what had been calculated until then.
create table reported_balance (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    portfolio_id uuid not null,
    asset text not null,
    location text not null,
    quantity numeric not null,
    as_of timestamptz not null,
    import_id uuid not null,
    -- From the report before and the fills since; null where that is unknown.
    calculated numeric,
    primary key (portfolio_id, asset, location)
);

-- Statements from before this table reported too.
insert into reported_balance (tenant, portfolio_id, asset, location, quantity, as_of, import_id)
select said.tenant, said.portfolio_id, line.asset, line.location, line.quantity, said.as_of, said.id
from statement_import said
join statement_line line on line.import_id = said.id and line.quantity is not null
join place on place.portfolio_id = said.portfolio_id
    and place.location = line.location and place.stated_at = said.as_of
where said.status = 'IMPORTED'
on conflict do nothing;

alter table reported_balance enable row level security;
create policy own_tenant on reported_balance using (tenant = current_setting('ballast.tenant', true));

grant select, insert, update, delete on reported_balance to ${service_role};
