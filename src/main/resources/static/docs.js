// Shows the OpenAPI document. Nothing is sent to others: no validator.
window.SwaggerUIBundle({ url: '/v3/api-docs', dom_id: '#api', deepLinking: true, validatorUrl: null });
