// SPDX-License-Identifier: Apache-2.0
package io.millrace.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A log as a table of DuckDB: {@code log(case_id, activity, moment, ...)}. */
final class DuckTable implements AutoCloseable {
    private static final String SHOP = """
            create table log as
            with orders as (from read_csv('orders.csv')), happened as (
            select customer_id as case_id, 'ordered' as activity, placed_at as moment, sales_channel as channel, null as agent from orders
            union all select customer_id, 'paid', paid_at, sales_channel, null from orders where paid_at is not null
            union all select customer_id, 'released', released_at, sales_channel, null from orders where released_at is not null
            union all select visitor, event, "at", 'internet', null from read_csv('web.csv')
            union all select customer, kind, began, channel, agent from read_csv('contacts.csv')
            union all select customer_id, 'picking', began, null, picker from read_csv('picks.csv') join orders using (order_id)
            union all select customer_id, status, "at", null, null from read_csv('parcels.csv') join orders using (order_id)
            union all select customer_id, mail, sent_at, null, null from read_csv('mails.csv')
            union all select customer_id, 'ticket', opened, null, agent from read_csv('tickets.csv') join orders using (order_id)
            union all select customer_id, 'review', answered_at, null, null from read_csv('reviews.csv') join orders using (order_id))
            select * replace (try_cast(moment as timestamp) as moment) from happened
            where try_cast(moment as timestamp) is not null
            """;
    private static final String SERVICE =
            "create table log as select * rename (timestamp as moment) from read_csv('service.csv')";

    private final Connection connection;

    /** Opens an empty database in memory with two threads. */
    DuckTable(Path folder) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        run("set threads = 2");
        run("set memory_limit = '8GB'");
        run("set file_search_path = '" + quoted(folder) + "'");
        run("set temp_directory = '" + quoted(folder.resolve("scratch-duckdb")) + "'");
    }

    static String quoted(Path path) {
        return path.toAbsolutePath().toString().replace("'", "''");
    }

    /** Reads the files of a log; what the columns are is found out by DuckDB. */
    void load(LogGenerator generator) throws SQLException {
        run(generator == LogGenerator.SHOP ? SHOP : SERVICE);
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** All rows of a query; every value is fetched. */
    List<List<Object>> rows(String sql) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<Object> row = new ArrayList<>(columns);
                for (int column = 1; column <= columns; column++) {
                    row.add(result.getObject(column));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
