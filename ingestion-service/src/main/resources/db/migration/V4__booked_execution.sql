-- The last execution whose fills are all in a portfolio's present snapshot.
alter table portfolio add column booked_execution text;

update portfolio p
set booked_execution = (
    select s.cause_id
    from portfolio_snapshot s
    where s.portfolio_id = p.id and s.cause = 'EXECUTED'
    order by s.version desc
    limit 1);
