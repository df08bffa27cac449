import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

const problemSchema = {
  type: 'object',
  description:
    'RFC 9457 problem details. `code` is stable; texts are in Spanish or English by Accept-Language.',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string', examples: ['urn:vecindad:problem:post.unknown'] },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string', examples: ['post.unknown'] },
    citation: { type: 'string', description: 'The norm or document behind the rule' },
    instance: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { field: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
};

const problemResponse = {
  description: 'What is wrong, as RFC 9457 problem details',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** The API's description, OpenAPI 3.1, from the code. */
export const openApiOf = (app: INestApplication, name: string): OpenAPIObject => {
  const document = SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setOpenAPIVersion('3.1.0')
      .setTitle(`Vecindad: ${name}`)
      .setDescription(
        'Errors are RFC 9457 problem details. Commands carry `Idempotency-Key`; answers carry `ETag` and `Vecindad-Position`, which a query takes as `Vecindad-Min-Position`.',
      )
      .setVersion('1')
      .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
      .addServer('/')
      .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
      .addSecurityRequirements('bearer')
      .build(),
    { operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}` },
  );
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: problemSchema as never },
  };
  for (const path of Object.values(document.paths))
    for (const operation of Object.values(path) as { responses?: Record<string, unknown> }[])
      if (operation?.responses) operation.responses['default'] = problemResponse;
  return document;
};

/** `/openapi.json`, and a page to browse it at `/docs`, without anything from elsewhere. */
export const serveOpenApi = (app: INestApplication, name: string): void =>
  SwaggerModule.setup('docs', app, () => openApiOf(app, name), {
    jsonDocumentUrl: 'openapi.json',
    yamlDocumentUrl: 'openapi.yaml',
    customSiteTitle: `Vecindad: ${name}`,
    swaggerOptions: { persistAuthorization: true, validatorUrl: null },
  });
