package dev.ballast.events.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.jspecify.annotations.Nullable;

/**
 * Whether two versions of a schema can be on one topic: each reads what the other writes, and
 * amounts mean the same. Avro's own check does not look at logical types, precision and scale: an
 * amount that is read with another scale is silently wrong.
 */
public final class Compatibility {

    private final List<String> problems = new ArrayList<>();
    private final Set<String> visited = new HashSet<>();

    private Compatibility() {}

    /** What stands against it; empty when nothing does. */
    public static List<String> problems(Schema released, Schema current) {
        var check = new Compatibility();
        check.reads("the new version does not read the released one", current, released);
        check.reads("the released version does not read the new one", released, current);
        check.compare(current.getName(), released, current);
        return List.copyOf(check.problems);
    }

    private void reads(String failure, Schema reader, Schema writer) {
        for (var problem :
                SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
                        .getResult()
                        .getIncompatibilities()) {
            problems.add(
                    failure
                            + ": "
                            + problem.getLocation()
                            + " "
                            + problem.getType()
                            + " "
                            + problem.getMessage());
        }
    }

    private void compare(String path, Schema released, Schema current) {
        compareLogicalType(path, released, current);
        if (released.getType() != current.getType()) {
            compareBranches(path, released, current);
            return;
        }
        switch (released.getType()) {
            case RECORD -> compareFields(path, released, current);
            case ARRAY -> compare(path + "[]", released.getElementType(), current.getElementType());
            case MAP -> compare(path + "{}", released.getValueType(), current.getValueType());
            case UNION -> compareBranches(path, released, current);
            case ENUM -> compareDefault(path, released, current);
            case BYTES, FIXED, STRING, INT, LONG, FLOAT, DOUBLE, BOOLEAN, NULL -> {
                // Their logical type is all there is.
            }
        }
    }

    private void compareFields(String path, Schema released, Schema current) {
        if (!visited.add(released.getFullName())) {
            return;
        }
        for (var field : released.getFields()) {
            var now = current.getField(field.name());
            if (now != null) {
                compare(path + "." + field.name(), field.schema(), now.schema());
            }
        }
    }

    /** A union, or one that became a union or ceased to be one. */
    private void compareBranches(String path, Schema released, Schema current) {
        for (var before : branches(released)) {
            for (var now : branches(current)) {
                if (before.getType() == now.getType() && sameName(before, now)) {
                    compare(path, before, now);
                }
            }
        }
    }

    private static boolean sameName(Schema before, Schema now) {
        return Objects.equals(before.getFullName(), now.getFullName());
    }

    private static List<Schema> branches(Schema schema) {
        return schema.isUnion() ? schema.getTypes() : List.of(schema);
    }

    /** A reader that is older than a symbol needs to know what to take it for. */
    private void compareDefault(String path, Schema released, Schema current) {
        if (!Objects.equals(released.getEnumDefault(), current.getEnumDefault())) {
            problems.add(
                    "%s: default was %s, is %s"
                            .formatted(path, released.getEnumDefault(), current.getEnumDefault()));
        }
    }

    private void compareLogicalType(String path, Schema released, Schema current) {
        if (released.isUnion() || current.isUnion()) {
            return;
        }
        var before = logicalType(released);
        var now = logicalType(current);
        if (!Objects.equals(before, now)) {
            problems.add("%s: logical type was %s, is %s".formatted(path, before, now));
        }
    }

    private static @Nullable String logicalType(Schema schema) {
        var name = schema.getProp("logicalType");
        return name == null
                ? null
                : name
                        + "("
                        + schema.getObjectProp("precision")
                        + ", "
                        + schema.getObjectProp("scale")
                        + ")";
    }
}
