package org.tflink.io.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A database of DuckDB in memory, into which a table is read by its reader of CSV, every column as text. */
final class DuckDb implements AutoCloseable {

    private static final String ROWS =
            "read_csv(?, delim = '\t', header = true, quote = '', escape = '', all_varchar = true)";

    private final Connection connection;

    DuckDb(int threads) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement settings = connection.createStatement()) {
            settings.execute("SET threads = " + threads);
        }
    }

    /** Reads all cells of a file into a table, which replaces the one before. */
    long table(Path file) throws SQLException {
        try (PreparedStatement read =
                connection.prepareStatement("CREATE OR REPLACE TABLE interactions AS SELECT * FROM " + ROWS)) {
            read.setString(1, file.toString());
            return read.executeUpdate();
        }
    }

    /** Counts the rows of a file, for which it need not keep any cell. */
    long count(Path file) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement("SELECT count(*) FROM " + ROWS)) {
            count.setString(1, file.toString());
            try (ResultSet result = count.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    /** Reads the accessions of both ends, as numbers, into a table without repetitions. */
    void edges(Path file) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement("CREATE TABLE edges AS"
                + " SELECT DISTINCT hash(\"UniprotID.TF\") AS tf, hash(\"UniprotID.Target\") AS target FROM " + ROWS)) {
            read.setString(1, file.toString());
            read.execute();
        }
    }

    /** Counts the feed-forward loops of {@link #edges}. */
    long loops() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("""
                        SELECT count(*) FROM edges ab
                        JOIN edges bc ON bc.tf = ab.target
                        JOIN edges ac ON ac.tf = ab.tf AND ac.target = bc.target
                        WHERE ab.tf <> ab.target AND bc.tf <> bc.target AND ac.tf <> ac.target
                        """)) {
            result.next();
            return result.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
