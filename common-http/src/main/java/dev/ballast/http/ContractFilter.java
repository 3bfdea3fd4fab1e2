package dev.ballast.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Adds to every contract what every call has: problems as the answer to all that goes wrong. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = ContractFilter.EARLY)
public class ContractFilter implements OASFilter {

    /** Before the gateway merges and completes the contracts, whose filter has the usual 1. */
    static final int EARLY = 2;

    private static final String PROBLEM = "Problem";
    private static final String FAULT = "Fault";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getPaths() == null || contract.getPaths().getPathItems() == null) {
            return;
        }
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(ContractFilter::addProblem);
        if (contract.getComponents() == null) {
            contract.setComponents(OASFactory.createComponents());
        }
        addSchemas(contract.getComponents());
    }

    private static void addProblem(Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        if (operation.getResponses().getAPIResponse("default") == null) {
            var reference = OASFactory.createSchema().ref(PROBLEM);
            operation
                    .getResponses()
                    .addAPIResponse(
                            "default",
                            OASFactory.createAPIResponse()
                                    .description("What is wrong, and how to mend it")
                                    .content(
                                            OASFactory.createContent()
                                                    .addMediaType(
                                                            Problem.MEDIA_TYPE, json(reference))));
        }
    }

    private static MediaType json(Schema schema) {
        return OASFactory.createMediaType().schema(schema);
    }

    // The same in every contract, whatever a service's own annotations made of these two.
    private static void addSchemas(Components components) {
        components.addSchema(
                PROBLEM,
                object("Problem details (RFC 9457)")
                        .addProperty("type", text("urn:ballast:problem:broken-rule"))
                        .addProperty("title", text("Broken rule"))
                        .addProperty("status", whole(422))
                        .addProperty("detail", text("The plan was not made."))
                        .addProperty("instance", text("/api/v1/plans"))
                        .addProperty("code", text("broken-rule"))
                        .addProperty("traceId", text("0af7651916cd43dd8448eb211c80319c"))
                        .addProperty("errors", faults())
                        .addRequired("type")
                        .addRequired("title")
                        .addRequired("status")
                        .addRequired("code")
                        .addRequired("errors"));
        components.addSchema(
                FAULT,
                object("One thing wrong with a request: where, what, and what to do about it")
                        .addProperty("pointer", text("/portfolioId"))
                        .addProperty("parameter", text("limit"))
                        .addProperty("line", whole(7))
                        .addProperty("column", whole(3))
                        .addProperty("message", text("portfolioId is missing"))
                        .addProperty("fix", text("name the portfolio to plan for"))
                        .addRequired("message"));
    }

    private static Schema faults() {
        return OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .items(OASFactory.createSchema().ref(FAULT))
                .examples(
                        List.of(
                                List.of(
                                        Map.of(
                                                "pointer", "/portfolioId",
                                                "message", "portfolioId is missing",
                                                "fix", "name the portfolio to plan for"))));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
    }

    private static Schema text(String example) {
        return OASFactory.createSchema().addType(SchemaType.STRING).addExample(example);
    }

    private static Schema whole(int example) {
        return OASFactory.createSchema().addType(SchemaType.INTEGER).addExample(example);
    }
}
