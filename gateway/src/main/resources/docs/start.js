SwaggerUIBundle({
  url: "/api/v1/openapi",
  dom_id: "#api",
  deepLinking: true,
  validatorUrl: null,
  tryItOutEnabled: true,
  requestInterceptor: (request) => {
    request.headers["Accept"] ??= "application/json";
    return request;
  },
});
