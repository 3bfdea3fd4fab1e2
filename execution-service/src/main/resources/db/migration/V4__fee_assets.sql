-- In which asset a venue takes its fee, QUOTE or RECEIVED; empty where nobody said: QUOTE.
alter table instrument add column fee_asset text;

-- What an order's planned fee is in; empty where nobody said: the quote asset.
alter table trade_order add column planned_fee_asset text;
