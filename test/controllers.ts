import { RequestMethod } from '@nestjs/common';

export interface ControllerClass {
  readonly name: string;
  readonly prototype: Record<string, object>;
}

/** The controllers that a module names; none where a slice has no module for a process. */
export const controllersIn = (module: object | undefined): readonly ControllerClass[] =>
  (module && (Reflect.getMetadata('controllers', module) as readonly ControllerClass[] | undefined)) ?? [];

export interface Route {
  /** Of the controller’s method. */
  readonly name: string;
  readonly handler: object;
  readonly method: RequestMethod;
  /** Below the controller’s own. */
  readonly path: string;
}

/** What a controller answers to. */
export const routesOf = ({ prototype }: ControllerClass): Route[] =>
  Object.entries(Object.getOwnPropertyDescriptors(prototype)).flatMap(([name, { value }]) => {
    const handler: unknown = value;
    if (typeof handler !== 'function') return [];
    const method = Reflect.getMetadata('method', handler) as RequestMethod | undefined;
    const path = Reflect.getMetadata('path', handler) as string;
    return method === undefined ? [] : [{ name, handler, method, path }];
  });
