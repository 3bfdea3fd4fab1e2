package dev.ballast.local;

import dev.ballast.servers.Child;
import java.util.function.Consumer;

/** One process of the stack, and how it starts. */
interface Part {
    String name();

    /**
     * Starts the process and returns when it is ready; throws when it can't become so.
     *
     * @param launched hears of the process as soon as there is one
     */
    Child start(Consumer<Child> launched);
}
