import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** A JSON Schema (2020-12), as OpenAPI 3.1 takes it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What an operation answers: JSON, unless it says otherwise; of a stream, each line. */
export interface OperationAnswer {
  readonly mediaType: string;
  readonly schema?: JsonSchema;
  readonly example?: unknown;
}

/** Where an operation's description has its other forms until they stand among its answers. */
export const FORMS_OF_OPERATION = 'x-forms';

/** What all operations answer: by operation, with the schemas that have a name, and an answer that was given once. */
export interface ApiAnswers {
  readonly operations: Readonly<Record<string, OperationAnswer>>;
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  readonly examples: Readonly<Record<string, unknown>>;
}

const problemSchema: JsonSchema = {
  type: 'object',
  description:
    'RFC 9457 problem details. `code` is stable; texts are in Spanish or English by Accept-Language. What a rule found stands beside.',
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

const problemContent = {
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};
const refused = { description: 'Refused, or not understood: the problem says why', ...problemContent };
const failed = {
  description: 'A fault of the system, or a time at which it cannot answer',
  ...problemContent,
};

interface Operation {
  readonly operationId?: string;
  readonly responses?: Record<string, object>;
  security?: unknown;
  [FORMS_OF_OPERATION]?: readonly OperationAnswer[];
}

const isSuccess = (status: string): boolean => status.startsWith('2');

/** Each answer of an operation, with what it contains and an example. */
const describeAnswers = (operation: Operation, { operations, examples }: ApiAnswers): void => {
  const { operationId = '', responses = {} } = operation;
  const answer = operations[operationId];
  const example = examples[operationId];
  const { [FORMS_OF_OPERATION]: forms = [] } = operation;
  delete operation[FORMS_OF_OPERATION];
  for (const status of Object.keys(responses).filter(isSuccess))
    responses[status] = {
      description: answer?.mediaType === 'application/x-ndjson' ? 'One of these a line' : 'Done',
      ...((answer || forms.length > 0) && status !== '204'
        ? {
            content: {
              ...(answer && {
                [answer.mediaType]: {
                  schema: answer.schema ?? { type: 'string' },
                  ...(example === undefined ? {} : { example }),
                },
              }),
              ...Object.fromEntries(forms.map(({ mediaType, ...content }) => [mediaType, content])),
            },
          }
        : {}),
    };
  responses['4XX'] = refused;
  responses['default'] = failed;
};

const NONE: ApiAnswers = { operations: {}, schemas: {}, examples: {} };

/** Of all named schemas those that a document refers to, directly or through others. */
const usedOf = (
  schemas: Readonly<Record<string, JsonSchema>>,
  document: object,
): Record<string, JsonSchema> => {
  const used = new Map<string, JsonSchema>();
  const look = (text: string): void => {
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      const schema = schemas[name!];
      if (!schema || used.has(name!)) continue;
      used.set(name!, schema);
      look(JSON.stringify(schema));
    }
  };
  look(JSON.stringify(document));
  return Object.fromEntries([...used].sort(([one], [other]) => (one < other ? -1 : 1)));
};

/** The API's description, OpenAPI 3.1: what is asked from the code's decorators, what is answered from its types. */
export const openApiOf = (app: INestApplication, name: string, answers: ApiAnswers = NONE): OpenAPIObject => {
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
  for (const path of Object.values(document.paths))
    for (const operation of Object.values(path) as Operation[])
      if (operation?.responses) describeAnswers(operation, answers);
  document.components = {
    ...document.components,
    schemas: {
      ...document.components?.schemas,
      ...(usedOf({ ...answers.schemas, Problem: problemSchema }, document.paths) as object),
    },
  };
  return document;
};

/** `/openapi.json`, and a page to browse it at `/docs`, without anything from elsewhere. */
export const serveOpenApi = (app: INestApplication, name: string, answers?: ApiAnswers): void =>
  SwaggerModule.setup('docs', app, () => openApiOf(app, name, answers), {
    jsonDocumentUrl: 'openapi.json',
    yamlDocumentUrl: 'openapi.yaml',
    customSiteTitle: `Vecindad: ${name}`,
    swaggerOptions: { persistAuthorization: true, validatorUrl: null },
  });
