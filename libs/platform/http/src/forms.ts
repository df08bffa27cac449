import { AsyncResource } from 'node:async_hooks';
import type { Readable } from 'node:stream';
import {
  applyDecorators,
  Injectable,
  SetMetadata,
  StreamableFile,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { lastValueFrom, map, type Observable } from 'rxjs';
import type { Language } from './field-problems.ts';
import { FORMS_OF_OPERATION, type OperationAnswer } from './openapi.ts';
import type { PositionVector } from './position.ts';
import { preferencesIn, type Preference } from './preferences.ts';
import { languageOf } from './problem.ts';

const FORMS = 'vecindad:forms';

/** What a form is made of. */
export interface Made<Body> {
  /** What the route answered; of a list in pages, the first. */
  readonly body: Body;
  /** All pages, each read when it is wanted. */
  pages(): AsyncIterable<Body>;
  readonly language: Language;
  /** What it reflects, as far as the caller is told; nothing of a process's own store. */
  readonly positions?: PositionVector;
  /** Of the media type, as it was asked for. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** A form, beside JSON, in which a route answers the same to whoever prefers it by `Accept`. */
export interface Form<Body> {
  readonly answer: OperationAnswer;
  /** Of the file, as it is offered to be kept. */
  readonly extension: string;
  /** It is shown where it arrives, and not kept as a file first. */
  readonly inline?: boolean;
  /** Of a list in pages: how many rows are read at a time, and which parameter of the query takes `next`. */
  readonly paged?: { readonly limit: number; readonly next: 'cursor' | 'after' };
  /** Its bytes depend on `language`, on `positions`. */
  readonly inLanguages?: boolean;
  readonly showsPositions?: boolean;
  make(made: Made<Body>): Readable | Uint8Array;
}

/**
 * The form that `Accept` prefers to JSON. Whoever says nothing, or would take anything, gets JSON; who names a form gets it
 * unless JSON is named too and no less wanted.
 */
export const preferredForm = (
  accept: string | undefined,
  forms: readonly Form<never>[],
): { readonly form: Form<never>; readonly parameters: Preference['parameters'] } | undefined => {
  const preferred = preferencesIn(accept);
  const weightOf = (...names: readonly string[]): number =>
    Math.max(0, ...preferred.filter(({ name }) => names.includes(name)).map(({ weight }) => weight));
  const [json, anything] = [weightOf('application/json'), weightOf('application/*', '*/*')];
  const [best] = preferred
    .filter(({ weight }) => weight > json && weight >= anything)
    .flatMap(({ name, parameters, weight }) => {
      const form = forms.find(({ answer }) => answer.mediaType === name);
      return form ? [{ form, parameters, weight }] : [];
    })
    .sort((one, other) => other.weight - one.weight);
  return best;
};

const nextOf = (body: unknown): string | undefined => (body as { readonly next?: string }).next;

/** Asks the same route for another page: it reads its query as of any request. */
const askFor = (request: Request, changed: Readonly<Record<string, string>>): void => {
  Object.defineProperty(request, 'query', {
    value: { ...request.query, ...changed },
    configurable: true,
    enumerable: true,
  });
};

/** What a route answered, for a form that is made once all that stands in its headers is known. */
export class InForm {
  readonly #language: Language;

  constructor(
    private readonly form: Form<never>,
    private readonly parameters: Preference['parameters'],
    private readonly body: unknown,
    private readonly request: Request,
    private readonly ask: () => Promise<unknown>,
  ) {
    this.#language = languageOf(request.header('accept-language'));
  }

  /** What tells this answer from others; nothing of a list of which there is more than is known yet. */
  tagged(positions: PositionVector): unknown {
    if (nextOf(this.body) !== undefined) return undefined;
    const { answer, inLanguages, showsPositions } = this.form;
    return [
      answer.mediaType,
      this.parameters,
      inLanguages && this.#language,
      showsPositions && positions,
      this.body,
    ];
  }

  made(response: Response, positions?: PositionVector): StreamableFile {
    const { answer, extension, inline, inLanguages } = this.form;
    if (inLanguages) response.setHeader('Content-Language', this.#language);
    const name = this.request.path
      .split('/')
      .filter(Boolean)
      .at(-1)!
      .replace(/[^\w-]/g, '_');
    const file = this.form.make({
      body: this.body as never,
      pages: () => this.#pages() as AsyncIterable<never>,
      language: this.#language,
      positions,
      parameters: this.parameters,
    });
    return new StreamableFile(file as Uint8Array, {
      type: answer.mediaType.startsWith('text/') ? `${answer.mediaType}; charset=utf-8` : answer.mediaType,
      disposition: `${inline ? 'inline' : 'attachment'}; filename="${name}.${extension}"`,
    });
  }

  async *#pages(): AsyncGenerator<unknown> {
    let { body } = this;
    for (;;) {
      yield body;
      const next = nextOf(body);
      if (next === undefined || !this.form.paged) return;
      askFor(this.request, { [this.form.paged.next]: next });
      body = await this.ask();
    }
  }
}

/** Innermost: what waits for positions, counts and tags lies around it, and is the same for every form. */
@Injectable()
class FormsInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    const response = context.switchToHttp().getResponse<Response>();
    const forms = Reflect.getMetadata(FORMS, context.getHandler()) as readonly Form<never>[];
    response.vary('Accept');
    const preferred = preferredForm(request.header('accept'), forms);
    if (!preferred) return next.handle();
    const { form, parameters } = preferred;
    if (form.inLanguages) response.vary('Accept-Language');
    if (form.paged) askFor(request, { limit: String(form.paged.limit) });
    // The pages after the first are read for the same reader, while the answer is being sent.
    const ask = AsyncResource.bind((): Promise<unknown> => lastValueFrom(next.handle()));
    return next.handle().pipe(map((body) => new InForm(form, parameters, body, request, ask)));
  }
}

/** The method answers in these forms too, to the same callers, under the same conditions. */
export const AlsoAs =
  <Body>(...forms: readonly Form<Body>[]) =>
  <Method extends (...given: never[]) => Promise<Body>>(
    target: object,
    name: string,
    descriptor: TypedPropertyDescriptor<Method>,
  ): void =>
    applyDecorators(
      SetMetadata(FORMS, forms),
      ApiExtension(
        FORMS_OF_OPERATION,
        forms.map(({ answer }) => answer),
      ),
      UseInterceptors(FormsInterceptor),
    )(target, name, descriptor);
