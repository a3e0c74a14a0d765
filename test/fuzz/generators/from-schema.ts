import fc from 'fast-check';
import { hostileJson, hostileText, nearDate } from './hostile.ts';

/** JSON Schema as OpenAPI 3.1 carries it; only what our documents use. */
export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  format?: string;
}

/** How often a value is one that the schema does not want: one in so many. An object of ten fields is right half the time. */
const ODD_ONE_IN = 30;

export interface SchemaContext {
  /** By `$ref`. */
  resolve(reference: string): JsonSchema;
  /** Values that a schema cannot know, as what exists, by the name of the field: right for the most part. */
  known: Readonly<Record<string, fc.Arbitrary<unknown>>>;
  /** Values that are nearly right, by the name of the field. */
  near: Readonly<Record<string, fc.Arbitrary<unknown>>>;
}

/** Values that are valid for the most part, each part of them wrong now and then. */
export function fromSchema(schema: JsonSchema, context: SchemaContext, field = ''): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: ODD_ONE_IN - 2, arbitrary: context.known[field] ?? goodValue(schema, context, field) },
    { weight: 1, arbitrary: context.near[field] ?? hostileJson },
    { weight: 1, arbitrary: hostileJson },
  );
}

function goodValue(schema: JsonSchema, context: SchemaContext, field: string): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return goodValue(context.resolve(schema.$ref), context, field);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map((each) => goodValue(each, context, field)));
  if (schema.allOf !== undefined) return goodValue(Object.assign({}, ...schema.allOf), context, field);
  const types = Array.isArray(schema.type) ? schema.type : [schema.type ?? 'string'];
  return fc.oneof(...types.map((type) => ofType(type, schema, context, field)));
}

function ofType(type: string, schema: JsonSchema, context: SchemaContext, field: string): fc.Arbitrary<unknown> {
  switch (type) {
    case 'object':
      return objectOf(schema, context);
    case 'array':
      return fc.array(fromSchema(schema.items ?? {}, context, field), { minLength: 1, maxLength: 5 });
    case 'integer':
    case 'number':
      return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 200 });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return textOf(schema);
  }
}

function textOf({ format, minLength = 1, maxLength = 60 }: JsonSchema): fc.Arbitrary<string> {
  if (format === 'date') {
    const year = fc.date({ min: new Date('2027-03-01'), max: new Date('2029-01-01'), noInvalidDate: true });
    return fc.oneof(
      { weight: 30, arbitrary: year.map((day) => day.toISOString().slice(0, 10)) },
      { weight: 1, arbitrary: nearDate },
    );
  }
  const plain = fc.string({ unit: 'grapheme-ascii', minLength, maxLength: Math.min(maxLength, 60) });
  return fc.oneof(
    { weight: 30, arbitrary: plain.map((text) => `a${text}`.slice(0, maxLength).trimEnd()) },
    { weight: 1, arbitrary: hostileText },
  );
}

function objectOf(schema: JsonSchema, context: SchemaContext): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties } = schema;
  if (Object.keys(properties).length === 0 && typeof additionalProperties === 'object') {
    const key = fc.oneof({ weight: 12, arbitrary: fc.integer({ min: -5, max: 9 }).map(String) }, hostileText);
    return fc.dictionary(key, fromSchema(additionalProperties, context), { maxKeys: 4 });
  }
  const fields = Object.entries(properties).map(([name, each]) =>
    fc
      .tuple(fc.nat(40), fromSchema(each, context, name))
      .map(([chance, value]) => (chance === 0 || (chance < 20 && !required.includes(name)) ? [] : [[name, value]])),
  );
  const unknown = fc.oneof(
    { weight: 24, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.tuple(hostileText, hostileJson).map((pair) => [pair]) },
  );
  return fc.tuple(...fields, unknown).map((parts) => Object.fromEntries(parts.flat() as [string, unknown][]));
}
