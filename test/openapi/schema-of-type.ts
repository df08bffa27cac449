import ts from 'typescript';
import type { JsonSchema } from '#platform/http';

/** Texts with a form of their own: what their type is called where it is declared. */
const formats: Readonly<Record<string, JsonSchema>> = {
  Instant: { type: 'string', format: 'date-time' },
  CalendarDate: { type: 'string', format: 'date' },
  LocalTime: { type: 'string', description: 'RFC 3339 with the post’s offset, or the date alone' },
};

const isNothing = ({ flags }: ts.Type): boolean =>
  (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void | ts.TypeFlags.Never)) !== 0;

/**
 * What a TypeScript type looks like once `JSON.stringify` has written it. Types with a name are schemas of that name; two
 * different types of one name are an error, as one of them would describe the other’s answers.
 */
export class SchemasOfTypes {
  readonly named: Record<string, JsonSchema> = {};
  readonly #types = new Map<string, ts.Type>();

  constructor(private readonly checker: ts.TypeChecker) {}

  of(type: ts.Type, declared?: ts.TypeNode): JsonSchema {
    const form =
      declared && ts.isTypeReferenceNode(declared) ? formats[declared.typeName.getText()] : undefined;
    if (form && (type.flags & ts.TypeFlags.String) !== 0) return form;
    const name = this.#nameOf(type);
    if (!name) return this.#inline(type);
    const known = this.#types.get(name);
    if (known && known !== type) throw new Error(`two types are called ${name}: give one another name`);
    if (!known) {
      this.#types.set(name, type);
      this.named[name] = {
        ...this.#inline(type),
        ...describedBy(type.aliasSymbol ?? type.symbol, this.checker),
      };
    }
    return { $ref: `#/components/schemas/${name}` };
  }

  /** Of an interface, a class or an alias of an object or a choice; not of one with type arguments, which is each time another. */
  #nameOf(type: ts.Type): string | undefined {
    if (type.aliasSymbol) {
      const plain =
        (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Union | ts.TypeFlags.Intersection)) !== 0;
      return plain && !type.aliasTypeArguments?.length ? type.aliasSymbol.name : undefined;
    }
    const isDeclared = ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.ClassOrInterface) !== 0;
    const isOurs = type.symbol?.declarations?.some(
      (one) => !one.getSourceFile().fileName.includes('node_modules'),
    );
    return isDeclared && isOurs && !(type as ts.InterfaceType).typeParameters?.length
      ? type.symbol.name
      : undefined;
  }

  #inline(type: ts.Type): JsonSchema {
    const { flags } = type;
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive)) return {};
    if (flags & ts.TypeFlags.StringLiteral)
      return { type: 'string', const: (type as ts.StringLiteralType).value };
    if (flags & ts.TypeFlags.NumberLiteral)
      return { type: 'number', const: (type as ts.NumberLiteralType).value };
    if (flags & ts.TypeFlags.BooleanLiteral)
      return { type: 'boolean', const: this.checker.typeToString(type) === 'true' };
    if (flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral)) return { type: 'string' };
    if (flags & ts.TypeFlags.Number) return { type: 'number' };
    if (flags & ts.TypeFlags.Boolean) return { type: 'boolean' };
    if (flags & ts.TypeFlags.Null) return { type: 'null' };
    if (type.isUnion()) return this.#choice(type);
    if (flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return this.#object(type);
    throw new Error(`nothing in JSON is a ${this.checker.typeToString(type)}`);
  }

  #choice({ types }: ts.UnionType): JsonSchema {
    const some = types.filter((one) => !isNothing(one));
    const literals = some.flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
    if (literals.length === some.length)
      return literals.length > 1 ? { type: 'string', enum: literals } : this.of(some[0]!);
    const isFlag = (one: ts.Type): boolean => (one.flags & ts.TypeFlags.BooleanLiteral) !== 0;
    const flags = some.filter(isFlag);
    const others =
      flags.length === 2
        ? some.filter((one) => !isFlag(one) && !one.isStringLiteral())
        : some.filter((one) => !one.isStringLiteral());
    const schemas = [
      ...(literals.length > 0 ? [{ type: 'string', enum: literals }] : []),
      ...(flags.length === 2 ? [{ type: 'boolean' }] : []),
      ...others.map((one) => this.of(one)),
    ];
    return schemas.length === 1 ? schemas[0]! : { anyOf: schemas };
  }

  #object(type: ts.Type): JsonSchema {
    const { checker } = this;
    if (type.symbol?.name === 'Date') return { type: 'string', format: 'date-time' };
    if (checker.isTupleType(type)) {
      const each = checker.getTypeArguments(type as ts.TypeReference).map((one) => this.of(one));
      const alike = each.every((one) => JSON.stringify(one) === JSON.stringify(each[0]));
      const items = alike ? { items: each[0] } : { prefixItems: each };
      return { type: 'array', ...items, minItems: each.length, maxItems: each.length };
    }
    if (checker.isArrayType(type))
      return { type: 'array', items: this.of(checker.getTypeArguments(type as ts.TypeReference)[0]!) };
    const properties: Record<string, JsonSchema> = {};
    const required: string[] = [];
    for (const property of checker.getPropertiesOfType(type)) {
      const declaration = property.valueDeclaration ?? property.declarations?.[0];
      const of = declaration
        ? checker.getTypeOfSymbolAtLocation(property, declaration)
        : checker.getTypeOfSymbol(property);
      if (of.getCallSignatures().length > 0) continue;
      const declared = declaration && ts.isPropertySignature(declaration) ? declaration.type : undefined;
      const present = checker.getNonNullableType(of);
      // What is undefined is not written.
      const isOptional =
        (property.flags & ts.SymbolFlags.Optional) !== 0 || (of.isUnion() && of.types.some(isNothing));
      const schema = this.of(
        isOptional && !(of.flags & ts.TypeFlags.Union && hasNull(of)) ? present : of,
        declared,
      );
      properties[property.name] = { ...schema, ...describedBy(property, checker) };
      if (!isOptional) required.push(property.name);
    }
    const rest = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    return {
      type: 'object',
      ...(Object.keys(properties).length > 0 ? { properties } : {}),
      ...(required.length > 0 ? { required } : {}),
      ...(rest ? { additionalProperties: this.of(rest) } : {}),
    };
  }
}

const hasNull = (type: ts.Type): boolean =>
  type.isUnion() && type.types.some(({ flags }) => (flags & ts.TypeFlags.Null) !== 0);

const describedBy = (symbol: ts.Symbol | undefined, checker: ts.TypeChecker): { description?: string } => {
  const text = ts.displayPartsToString(symbol?.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim();
  return text ? { description: text } : {};
};
