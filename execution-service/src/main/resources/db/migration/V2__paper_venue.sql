-- The paper venue's own journal. Execution's role can't see it: it asks through the port.
create schema paper_venue;

create table paper_venue.venue_order (
    account text not null,
    venue text not null,
    client_order_id text not null,
    venue_order_id text not null,
    instrument text not null,
    side text not null,
    type text not null,
    time_in_force text not null,
    quantity numeric not null,
    limit_price numeric,
    status text not null,
    filled numeric not null,
    sent_at timestamptz not null,
    received_at timestamptz not null,
    book text not null,
    -- Never taken twice, not even after it is closed.
    primary key (account, venue, client_order_id)
);

create index venue_order_open on paper_venue.venue_order (account, venue) where status = 'OPEN';

create table paper_venue.venue_fill (
    venue text not null,
    trade_id text not null,
    account text not null,
    client_order_id text not null,
    quantity numeric not null,
    price numeric not null,
    fee numeric not null,
    fee_asset text not null,
    liquidity text not null,
    occurred_at timestamptz not null,
    primary key (venue, trade_id),
    foreign key (account, venue, client_order_id) references paper_venue.venue_order
);

create index venue_fill_of_account on paper_venue.venue_fill (account, venue, occurred_at);
create index venue_fill_of_order on paper_venue.venue_fill (account, venue, client_order_id);

grant usage on schema paper_venue to ${paper_role};
grant select, insert, update on paper_venue.venue_order to ${paper_role};
grant select, insert on paper_venue.venue_fill to ${paper_role};
