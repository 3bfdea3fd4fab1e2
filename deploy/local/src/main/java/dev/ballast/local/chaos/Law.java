package dev.ballast.local.chaos;

import dev.ballast.local.Service;
import java.util.List;

/**
 * What must hold in one database, as a query for what breaks it: no row, no breach.
 *
 * @param query its only column says what was found
 */
record Law(String name, Service database, String query) {
    static final List<Law> ALL =
            List.of(
                    new Law(
                            "an order is filled at most as ordered, and wholly when it says so",
                            Service.EXECUTION,
                            """
                            select 'order ' || o.id || ' ' || o.status || ' of ' || o.quantity || ' has fills of ' || coalesce(sum(f.quantity), 0)
                            from trade_order o left join order_fill f on f.order_id = o.id
                            group by o.id
                            having coalesce(sum(f.quantity), 0) > o.quantity
                                or (o.status = 'FILLED' and coalesce(sum(f.quantity), 0) <> o.quantity)
                            """),
                    new Law(
                            "no order is left open, no execution unfinished",
                            Service.EXECUTION,
                            """
                            select 'order ' || id || ' is ' || status from trade_order where closed_at is null
                            union all
                            select 'execution ' || id || ' is ' || status from execution where completed_at is null
                            """),
                    new Law(
                            "every order at the venue is one of ours, and only once",
                            Service.EXECUTION,
                            """
                            select 'venue order ' || v.client_order_id || ' filled ' || v.filled || ' but ours ' || coalesce(sum(f.quantity)::text, 'is unknown')
                            from paper_venue.venue_order v
                            left join trade_order o on o.client_order_id = v.client_order_id
                            left join order_fill f on f.order_id = o.id
                            group by v.client_order_id, v.filled, o.id
                            having o.id is null or v.filled <> coalesce(sum(f.quantity), 0)
                            """),
                    new Law(
                            "the venue's fills add up to its orders",
                            Service.EXECUTION,
                            """
                            select 'venue order ' || v.client_order_id || ' filled ' || v.filled || ' has fills of ' || coalesce(sum(f.quantity), 0)
                            from paper_venue.venue_order v
                            left join paper_venue.venue_fill f
                                on f.account = v.account and f.venue = v.venue and f.client_order_id = v.client_order_id
                            group by v.account, v.venue, v.client_order_id
                            having v.filled <> coalesce(sum(f.quantity), 0)
                            """),
                    new Law(
                            "statements and fills add up to the balances, exactly",
                            Service.INGESTION,
                            """
                            with moved as (
                                select i.portfolio_id, l.asset, l.location, l.quantity as amount
                                from statement_import i join statement_line l on l.import_id = i.id where i.status = 'IMPORTED'
                                union all
                                select portfolio_id, base, location, case side when 'BUY' then quantity else -quantity end from booked_trade
                                union all
                                select portfolio_id, quote, location, case side when 'BUY' then -quantity * price else quantity * price end from booked_trade
                                union all
                                select portfolio_id, fee_asset, location, -fee from booked_trade
                            ), expected as (
                                select portfolio_id, asset, location, sum(amount) as quantity from moved group by 1, 2, 3
                            )
                            select asset || ' at ' || location || ' of ' || portfolio_id || ' is ' || coalesce(b.quantity, 0) || ' and should be ' || coalesce(e.quantity, 0)
                            from expected e full join balance b using (portfolio_id, asset, location)
                            where coalesce(b.quantity, 0) <> coalesce(e.quantity, 0)
                            """),
                    new Law(
                            "no balance is negative",
                            Service.INGESTION,
                            "select asset || ' at ' || location || ' of ' || portfolio_id || ' is ' || quantity from balance where quantity < 0"),
                    new Law(
                            "each portfolio has one statement",
                            Service.INGESTION,
                            "select portfolio_id || ' has ' || count(*) from statement_import where status = 'IMPORTED' group by portfolio_id having count(*) > 1"),
                    new Law(
                            "of a portfolio's plans one has traded",
                            Service.EXECUTION,
                            """
                            select 'portfolio ' || portfolio_id || ' has ' || count(distinct o.execution_id) || ' executions with fills'
                            from trade_order o join order_fill f on f.order_id = o.id
                            group by portfolio_id having count(distinct o.execution_id) > 1
                            """),
                    new Law(
                            "each portfolio has two plans, and they have ended",
                            Service.PLANNER,
                            """
                            select 'portfolio ' || portfolio_id || ' has ' || count(*) || ' plans' from plan group by portfolio_id having count(*) > 2
                            union all
                            select 'plan ' || id || ' is ' || status from plan where status in ('PROPOSED', 'APPROVED', 'EXECUTING')
                            """),
                    new Law(
                            "every session is closed",
                            Service.ANALYTICS,
                            "select 'session ' || session_id || ' of plan ' || plan_id from session where closed_at is null and approved_at is not null"));
}
