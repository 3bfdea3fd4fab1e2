-- The last execution whose fills are all in the holdings that a plan was made for.
alter table plan add column booked_execution text;

-- What other plans of a portfolio do and have done, the last first.
create index execution_end_of_portfolio on execution (tenant, portfolio_id, completed_at);
