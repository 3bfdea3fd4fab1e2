package dev.ballast.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Says in a caller's words what Jackson found; Java type names never leave the house. */
final class JsonMistakes {

    private JsonMistakes() {}

    static Mistake explain(JacksonException exception) {
        return switch (exception) {
            case UnrecognizedPropertyException e -> unknown(e);
            case RefusedValueException e ->
                    mistake(Fault.at(pointer(e), e.getOriginalMessage(), e.fix()));
            case JsonMappingException e when e.getCause() instanceof Mistake mistake -> mistake;
            case JsonMappingException e when e.getCause() instanceof JacksonException cause ->
                    explain(cause);
            case InvalidFormatException e when e.getTargetType().isEnum() -> notOneOf(e);
            case JsonMappingException e ->
                    mistake(
                            Fault.at(
                                    pointer(e),
                                    "a value of another kind is expected here",
                                    "see the OpenAPI document for its type"));
            case StreamConstraintsException e ->
                    mistake(
                            Fault.on(
                                    e.getLocation().getLineNr(),
                                    e.getLocation().getColumnNr(),
                                    "nested too deep, or a number or text too long",
                                    "nest at most 32 deep and shorten the value"));
            case JsonProcessingException e when isDuplicate(e) -> repeated(e);
            default ->
                    mistake(
                            Fault.on(
                                    exception.getLocation().getLineNr(),
                                    exception.getLocation().getColumnNr(),
                                    "not valid JSON",
                                    "send one JSON document in UTF-8"));
        };
    }

    private static Mistake unknown(UnrecognizedPropertyException exception) {
        var known =
                exception.getKnownPropertyIds().stream()
                        .map(Object::toString)
                        .sorted()
                        .collect(Collectors.joining(", "));
        return mistake(
                Fault.at(
                        pointer(exception),
                        "unknown property: " + Texts.shortened(exception.getPropertyName()),
                        known.isEmpty() ? "remove it" : "remove it, or use one of " + known));
    }

    private static Mistake notOneOf(InvalidFormatException exception) {
        var known =
                Arrays.stream(exception.getTargetType().getEnumConstants())
                        .map(Object::toString)
                        .collect(Collectors.joining(", "));
        var found = Texts.shortened(String.valueOf(exception.getValue()));
        return mistake(
                Fault.at(pointer(exception), "not a known value: " + found, "use one of " + known));
    }

    private static Mistake repeated(JsonProcessingException exception) {
        var context = ((JsonParser) exception.getProcessor()).getParsingContext();
        return mistake(
                Fault.at(
                        context.pathAsPointer().toString(),
                        "repeated property: " + Texts.shortened(context.getCurrentName()),
                        "keep one of them"));
    }

    private static Mistake mistake(Fault fault) {
        return new Mistake(
                ErrorCode.UNREADABLE, "The body can't be read: " + fault.message(), fault);
    }

    // Jackson has no type of its own for a repeated property.
    private static boolean isDuplicate(JsonProcessingException exception) {
        return exception.getProcessor() instanceof JsonParser
                && exception.getOriginalMessage().startsWith("Duplicate");
    }

    private static String pointer(JsonMappingException exception) {
        return exception.getPath().stream()
                .map(step ->
                        step.getFieldName() == null
                                ? String.valueOf(step.getIndex())
                                : escape(step.getFieldName()))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    private static String escape(String name) {
        return Texts.shortened(name).replace("~", "~0").replace("/", "~1");
    }
}
