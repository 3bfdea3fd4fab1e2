-- What the desk has traded.
create table desk (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    portfolio text not null,
    trades bigint not null,
    version bigint not null,
    primary key (tenant, portfolio)
);

-- What the books have heard of it, and how often it came in another order than it was said.
create table book (
    tenant text not null default current_setting('ballast.tenant') check (tenant <> ''),
    portfolio text not null,
    trades bigint not null,
    quantity numeric not null,
    disordered bigint not null,
    version bigint not null,
    primary key (tenant, portfolio)
);

alter table desk enable row level security;
alter table book enable row level security;
create policy own_tenant on desk using (tenant = current_setting('ballast.tenant', true));
create policy own_tenant on book using (tenant = current_setting('ballast.tenant', true));
grant select, insert, update on desk, book to ${service_role};
