import 'reflect-metadata';
import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { OpenAPIObject } from '@nestjs/swagger';
import { openApiOf, type ApiAnswers } from '#platform/http';
import { partsOf } from '#platform/slice';
import { slices } from '#slices';
import { controllersIn, type ControllerClass } from '../controllers.ts';
import { everyController } from '../route-shapes.ts';

/** Routes that every process has. */
const common = ['Health', 'SecurityLog', 'Metrics', 'Readiness', 'Quarantine'];

/** The applications: which slices' routes they have, and which of their own. */
const applications = {
  'national-node': { title: 'national node', process: 'node', own: ['SigningKey'] },
  'shared-view': { title: 'shared view', process: 'view', own: ['Changes', 'Completeness', 'Digests'] },
  auditor: { title: 'auditor', process: 'auditor', own: [] },
} as const;
export type ApplicationName = keyof typeof applications;
export const applicationNames = Object.keys(applications) as ApplicationName[];

/** Nothing is made or asked here: what a controller is built of does not matter to what its routes say. */
const withoutParts = (controller: Type): Type => {
  const described = { [controller.name]: class extends controller {} }[controller.name]!;
  for (const key of ['design:paramtypes', 'self:paramtypes']) Reflect.defineMetadata(key, [], described);
  return described;
};

const controllersOf = (module: Type): ControllerClass[] => [
  ...controllersIn(module),
  ...((Reflect.getMetadata('imports', module) as unknown[] | undefined) ?? []).flatMap((inner) =>
    typeof inner === 'function' ? controllersOf(inner as Type) : [],
  ),
];

/** An application's document, without starting it. */
export const documentOf = async (name: ApplicationName, answers: ApiAnswers): Promise<OpenAPIObject> => {
  const { title, process, own } = applications[name];
  const named = [...common, ...own].map((one) => `${one}Controller`);
  const platform = (await everyController()).filter((controller) => named.includes(controller.name));
  const controllers = [
    ...partsOf(slices, process).modules.flatMap(controllersOf),
    ...platform,
  ] as unknown as Type[];
  @Module({ controllers: controllers.map(withoutParts) })
  class Described {}
  const app = await NestFactory.create(Described, { preview: true, logger: false, abortOnError: false });
  return openApiOf(app, title, answers);
};
