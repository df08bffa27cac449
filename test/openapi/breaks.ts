interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
}
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Schema;
}
interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly content?: Readonly<Record<string, { schema?: Schema }>>;
  };
  readonly responses?: Readonly<Record<string, { content?: Readonly<Record<string, { schema?: Schema }>> }>>;
}
interface Document {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

/** In which direction a schema is read: what callers send must stay acceptable, what they are answered must stay readable. */
type Side = 'asked' | 'answered';

class Comparison {
  readonly breaks: string[] = [];
  readonly #seen = new Set<string>();

  constructor(
    private readonly before: Document,
    private readonly after: Document,
  ) {}

  #resolve(document: Document, schema: Schema): Schema {
    const name = /^#\/components\/schemas\/(.+)$/.exec(schema.$ref ?? '')?.[1];
    return name ? (document.components?.schemas?.[name] ?? {}) : schema;
  }

  schemas(where: string, one: Schema | undefined, other: Schema | undefined, side: Side): void {
    if (!one || !other) return;
    const key = JSON.stringify([one.$ref, other.$ref, side]);
    if (one.$ref && this.#seen.has(key)) return;
    this.#seen.add(key);
    const [before, after] = [this.#resolve(this.before, one), this.#resolve(this.after, other)];
    if (before.type && after.type && before.type !== after.type)
      return void this.breaks.push(`${where}: was ${before.type}, is ${after.type}`);
    this.#choices(where, before, after, side);
    const [had, has] = [before.properties ?? {}, after.properties ?? {}];
    for (const [name, schema] of Object.entries(had)) {
      if (name in has) this.schemas(`${where}.${name}`, schema, has[name], side);
      else this.breaks.push(`${where}.${name}: is gone`);
    }
    const [asked, asks] = [before.required ?? [], after.required ?? []];
    if (side === 'asked')
      for (const name of asks)
        if (!asked.includes(name)) this.breaks.push(`${where}.${name}: has become required`);
    if (side === 'answered')
      for (const name of asked)
        if (!asks.includes(name) && name in has) this.breaks.push(`${where}.${name}: may be missing`);
    this.schemas(`${where}[]`, before['items'], after['items'], side);
  }

  /** A caller may send what it could send, and meets no value in an answer that it was not told of. */
  #choices(where: string, before: Schema, after: Schema, side: Side): void {
    const [had, has] = [before.enum, after.enum];
    if (!had || !has) return;
    const [first, second] = side === 'asked' ? [had, has] : [has, had];
    for (const value of first)
      if (!second.includes(value))
        this.breaks.push(
          `${where}: ${String(value)} is ${side === 'asked' ? 'no longer taken' : 'answered now'}`,
        );
  }

  operations(where: string, before: Operation, after: Operation): void {
    for (const parameter of before.parameters ?? []) {
      const now = after.parameters?.find((one) => one.name === parameter.name && one.in === parameter.in);
      if (!now) this.breaks.push(`${where} ${parameter.name}: is gone`);
      else this.schemas(`${where} ${parameter.name}`, parameter.schema, now.schema, 'asked');
    }
    for (const { name, in: place, required } of after.parameters ?? []) {
      const then = before.parameters?.find((one) => one.name === name && one.in === place);
      if (required && !then?.required) this.breaks.push(`${where} ${name}: has become required`);
    }
    for (const [type, { schema }] of Object.entries(before.requestBody?.content ?? {})) {
      const now = after.requestBody?.content?.[type];
      if (!now) this.breaks.push(`${where}: ${type} is no longer taken`);
      else this.schemas(`${where} body`, schema, now.schema, 'asked');
    }
    for (const [status, { content = {} }] of Object.entries(before.responses ?? {}))
      for (const [type, { schema }] of Object.entries(content)) {
        const now = after.responses?.[status]?.content?.[type];
        if (!now) this.breaks.push(`${where} ${status}: ${type} is no longer answered`);
        else this.schemas(`${where} ${status}`, schema, now.schema, 'answered');
      }
  }
}

/** What a caller that goes by the one document would find broken in the other; nothing where it may go on as it was. */
export const breaksIn = (before: object, after: object): string[] => {
  const [one, other] = [before, after] as [Document, Document];
  const comparison = new Comparison(one, other);
  for (const [path, operations] of Object.entries(one.paths ?? {}))
    for (const [method, operation] of Object.entries(operations)) {
      const where = `${method.toUpperCase()} ${path}`;
      const now = other.paths?.[path]?.[method];
      if (now) comparison.operations(where, operation, now);
      else comparison.breaks.push(`${where}: is gone`);
    }
  return comparison.breaks;
};
