package dev.ballast.local;

import dev.ballast.servers.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Which port of 127.0.0.1 is whose; chosen once, recorded, and chosen anew only when taken. */
final class StackPorts {
    private static final int USUAL = 8080;

    private final Map<String, Integer> ports;

    private StackPorts(Map<String, Integer> ports) {
        this.ports = ports;
    }

    /**
     * @param wanted the public port that the person asked for: that one or no start; 0 for any
     */
    static StackPorts of(Home home, OptionalInt wanted) {
        try {
            var chosen = new TreeMap<String, Integer>();
            var recorded = PropertyFile.read(home.ports());
            chosen.put("public", publicPort(recorded, wanted));
            var given = new HashSet<>(chosen.values());
            for (var name : names()) {
                var port = recorded.containsKey(name) ? Integer.parseInt(recorded.get(name)) : 0;
                while (port == 0 || given.contains(port) || !Ports.isFree(port)) {
                    port = Ports.free();
                }
                given.add(port);
                chosen.put(name, port);
            }
            var text = new TreeMap<String, String>();
            chosen.forEach((name, port) -> text.put(name, port.toString()));
            Files.writeString(home.ports(), PropertyFile.text(text));
            return new StackPorts(chosen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int of(String name) {
        var port = ports.get(name);
        if (port == null) {
            throw new IllegalStateException("no port was chosen for " + name);
        }
        return port;
    }

    int http(Service service) {
        return service == Service.GATEWAY ? of("public") : of(service.label());
    }

    int management(Service service) {
        return of(service.label() + ".management");
    }

    private static int publicPort(Map<String, String> recorded, OptionalInt wanted) {
        if (wanted.isPresent() && wanted.getAsInt() != 0) {
            if (!Ports.isFree(wanted.getAsInt())) {
                throw new Trouble(
                        "port "
                                + wanted.getAsInt()
                                + " is taken: stop what listens there or choose another with"
                                + " --port");
            }
            return wanted.getAsInt();
        }
        var usual = wanted.isPresent() ? Ports.free() : USUAL;
        var before = Integer.parseInt(recorded.getOrDefault("public", Integer.toString(usual)));
        return Ports.isFree(before) ? before : Ports.free();
    }

    private static List<String> names() {
        var names = new ArrayList<>(List.of("postgres", "kafka", "kafka.controller", "redis"));
        for (var service : Service.values()) {
            if (service != Service.GATEWAY) {
                names.add(service.label());
            }
            names.add(service.label() + ".management");
        }
        return names;
    }
}
