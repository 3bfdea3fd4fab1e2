-- Whether there is no price because a statement gives several that can't all be right.

alter table statement_price add column conflicting boolean not null default false;
alter table asset_price add column conflicting boolean not null default false;
