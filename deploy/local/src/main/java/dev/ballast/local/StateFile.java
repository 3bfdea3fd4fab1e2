package dev.ballast.local;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The stack's state as a file: whole at every moment, because each version replaces the last. */
public final class StateFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StateFile() {}

    public static Optional<StackState> read(Home home) {
        try {
            return Optional.of(JSON.readValue(Files.readString(home.state()), StackState.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (JacksonException e) {
            throw new Trouble(
                    home.state() + " cannot be read: delete it when nothing of Ballast runs", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Home home, StackState state) {
        var draft = home.state().resolveSibling("state.new");
        try {
            Files.writeString(draft, JSON.writeValueAsString(state));
            Files.move(
                    draft,
                    home.state(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
