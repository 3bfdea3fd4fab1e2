package dev.ballast.local.cli;

import dev.ballast.local.Trouble;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words after a command: options with a value, switches, and the rest in order. */
final class Arguments {
    private final Map<String, String> options = new LinkedHashMap<>();
    private final List<String> rest = new ArrayList<>();

    private Arguments() {}

    /** Refuses what the command doesn't know, so that a misspelt option is not overlooked. */
    static Arguments parse(List<String> words, Set<String> valued, Set<String> switches) {
        var arguments = new Arguments();
        for (var at = 0; at < words.size(); at++) {
            var word = words.get(at);
            if (!word.startsWith("--")) {
                arguments.rest.add(word);
                continue;
            }
            var equals = word.indexOf('=');
            var name = equals < 0 ? word : word.substring(0, equals);
            if (switches.contains(name) && equals < 0) {
                arguments.options.put(name, "");
            } else if (!valued.contains(name)) {
                throw new Trouble(name + " is not an option here: see ./ballast help");
            } else if (equals >= 0) {
                arguments.options.put(name, word.substring(equals + 1));
            } else if (at + 1 < words.size()) {
                arguments.options.put(name, words.get(++at));
            } else {
                throw new Trouble(name + " needs a value: see ./ballast help");
            }
        }
        return arguments;
    }

    boolean has(String name) {
        return options.containsKey(name);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(options.get(name));
    }

    String required(String name) {
        return value(name).orElseThrow(() -> new Trouble(name + " is missing: see ./ballast help"));
    }

    List<String> rest() {
        return List.copyOf(rest);
    }

    String only(String what) {
        if (rest.size() != 1) {
            throw new Trouble("give exactly one " + what + ": see ./ballast help");
        }
        return rest.getFirst();
    }

    long number(String name) {
        var text = required(name);
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new Trouble(name + " is \"" + text + "\": give a whole number", e);
        }
    }
}
