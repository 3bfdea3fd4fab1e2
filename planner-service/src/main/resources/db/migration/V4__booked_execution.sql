-- The last execution whose fills are all in a portfolio's newest snapshot.
alter table portfolio add column booked_execution text;
