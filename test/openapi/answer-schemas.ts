import { join } from 'node:path';
import ts from 'typescript';
import type { ApiAnswers, OperationAnswer } from '#platform/http';
import { controllerFiles } from '../route-shapes.ts';
import { SchemasOfTypes } from './schema-of-type.ts';

const root = join(import.meta.dirname, '..', '..');

const isRoute = (member: ts.ClassElement): member is ts.MethodDeclaration =>
  ts.isMethodDeclaration(member) &&
  (ts.getDecorators(member) ?? []).some((decorator) =>
    /^@(Http)?(Get|Post|Put|Delete)\b/.test(decorator.getText()),
  );

const programOf = (files: readonly string[]): ts.Program => {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  return ts.createProgram(files, {
    ...options,
    incremental: false,
    tsBuildInfoFile: undefined,
    noEmit: true,
  });
};

/** The argument of a declared type of that name: of `Promise<Answer<Post>>` and `Promise`, `Answer<Post>`. */
const argumentsOf = (node: ts.TypeNode, name: string): readonly ts.TypeNode[] | undefined =>
  ts.isTypeReferenceNode(node) && node.typeName.getText() === name ? node.typeArguments : undefined;

/** By operation what it answers, and the named types of all: made of the types that the controllers declare. */
export const answerSchemas = (): Pick<ApiAnswers, 'operations' | 'schemas'> => {
  const files = controllerFiles();
  const program = programOf(files);
  const checker = program.getTypeChecker();
  const types = new SchemasOfTypes(checker);
  const operations: Record<string, OperationAnswer> = {};
  for (const file of files)
    for (const controller of program.getSourceFile(file)!.statements.filter(ts.isClassDeclaration))
      for (const route of controller.members.filter(isRoute)) {
        const name = `${controller.name!.text.replace(/Controller$/, '')}_${route.name.getText()}`;
        const [promised = route.type!] = argumentsOf(route.type!, 'Promise') ?? [];
        const [body = promised] = argumentsOf(promised, 'Answer') ?? [];
        const [mediaType, line] = argumentsOf(body, 'Streamed') ?? [];
        const told = mediaType ? line : body;
        operations[name] = {
          mediaType: mediaType ? mediaType.getText().slice(1, -1) : 'application/json',
          ...(told ? { schema: types.of(checker.getTypeFromTypeNode(told), told) } : {}),
        };
      }
  return { operations, schemas: types.named };
};
