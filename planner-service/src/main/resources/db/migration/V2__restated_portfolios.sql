-- The version of the newest snapshot that stated the holdings anew, as an import does; 0 where none was heard of.
alter table portfolio add column restated_version bigint not null default 0;

-- The few plans of a portfolio that may still be executed, or are.
create index plan_alive on plan (tenant, portfolio_id)
    where status in ('PROPOSED', 'ASSESSED', 'APPROVED', 'EXECUTING');
