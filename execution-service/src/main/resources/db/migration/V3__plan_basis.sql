-- When the snapshot was taken that a plan stands on; empty where nobody said.
alter table plan add column snapshot_as_of timestamptz;

-- What other plans of a portfolio do and have done, the last first.
create index execution_end_of_portfolio on execution (tenant, portfolio_id, completed_at);
