import type { Projection } from '../projection.ts';

/** The routes' metadata that names the read models which an answer is made of. */
const SHOWS = 'vecindad:shows';

type Shows = (...models: readonly Projection[]) => ClassDecorator & MethodDecorator;

/**
 * Of a query, or of all queries of a controller: the read models that its answer is made of. From that follows what the query
 * waits for (`Vecindad-Min-Position`), the `Vecindad-Position` of its answer, and that the answer has an `ETag`. Without any
 * models: it shows this process's own store and nothing that is read from elsewhere.
 */
export const Shows: Shows =
  (...models) =>
  (target: object, _?: string | symbol, descriptor?: PropertyDescriptor) =>
    Reflect.defineMetadata(SHOWS, models, (descriptor?.value as object | undefined) ?? target);

/** What a route declares, or its controller for it; nothing where neither says anything. */
export const shownBy = (route: object, controller: object): readonly Projection[] | undefined =>
  (Reflect.getMetadata(SHOWS, route) ?? Reflect.getMetadata(SHOWS, controller)) as
    readonly Projection[] | undefined;
