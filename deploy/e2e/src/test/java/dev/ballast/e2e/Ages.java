package dev.ballast.e2e;

import dev.ballast.local.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Lets more time pass for a plan than a test has. */
final class Ages {

    private Ages() {}

    /**
     * Whether execution, which judges it, has heard of the approved plan, and holds it for old now.
     */
    static boolean expire(String plan) throws IOException, SQLException {
        var home = new Home(Command.HOME);
        var url = "jdbc:postgresql://127.0.0.1:" + home.port("postgres") + "/execution";
        try (var connection = DriverManager.getConnection(url, "postgres", password(home));
                var update =
                        connection.prepareStatement(
                                "update plan set expires_at = now() - interval '1 minute'"
                                        + " where id = ? and standing = 'APPROVED'")) {
            update.setString(1, plan);
            return update.executeUpdate() == 1;
        }
    }

    private static String password(Home home) throws IOException {
        var passwords = new Properties();
        try (var reader = Files.newBufferedReader(home.secret("passwords"))) {
            passwords.load(reader);
        }
        return passwords.getProperty("postgres");
    }
}
