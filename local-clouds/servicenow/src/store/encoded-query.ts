/** One `field operator value` of an encoded query. */
export interface Condition {
  kind: 'condition';
  field: string;
  operator: Operator;
  value: string;
}

/** `RLQUERYtable.field,>0^conditions^ENDRLQUERY`: counts related records. */
export interface RelatedListCondition {
  kind: 'related-list';
  table: string;
  field: string;
  comparison: '>' | '>=' | '<' | '<=' | '=' | '!=';
  count: number;
  query: string;
}

/** `JOINa.x=b.y!condition`: a record of `b` whose `y` is this record's `x` matches the condition. */
export interface JoinCondition {
  kind: 'join';
  field: string;
  table: string;
  tableField: string;
  query: string;
}

/** Text between two separators that is no condition. */
export interface InvalidCondition {
  kind: 'invalid';
  text: string;
}

export type QueryTerm = Condition | RelatedListCondition | JoinCondition | InvalidCondition;

export interface EncodedQuery {
  /** Blocks are or-ed (`^NQ`); inside a block the groups are and-ed; a group is a condition and its `^OR`s. */
  blocks: QueryTerm[][][];
  order: { field: string; descending: boolean }[];
}

/**
 * Stands for a `^` inside a value, in queries that are put together by a program: the language itself has no escape.
 * A private-use character, so that no outside text means it by chance.
 */
export const LITERAL_CARET = '\uE05E';

const OPERATORS = [
  'GT_OR_EQUALS_FIELD',
  'LT_OR_EQUALS_FIELD',
  'RELATIVEGT',
  'RELATIVELT',
  'RELATIVEGE',
  'RELATIVELE',
  'ISNOTEMPTY',
  'EMPTYSTRING',
  'STARTSWITH',
  'INSTANCEOF',
  'GT_FIELD',
  'LT_FIELD',
  'ENDSWITH',
  'MORETHAN',
  'LESSTHAN',
  'DATEPART',
  'ANYTHING',
  'NOT LIKE',
  'NSAMEAS',
  'NOTLIKE',
  'ISEMPTY',
  'BETWEEN',
  'SAMEAS',
  'NOT IN',
  'NOTON',
  'LIKE',
  'IN',
  'ON',
  '!=',
  '>=',
  '<=',
  '!*',
  '=',
  '>',
  '<',
  '*',
  '%',
] as const;

/** Operators of the encoded query language that select rows; spellings with one meaning are folded into one. */
export type Operator = (typeof OPERATORS)[number];

const SYNONYMS: Partial<Record<Operator, Operator>> = {
  '*': 'LIKE',
  '!*': 'NOT LIKE',
  NOTLIKE: 'NOT LIKE',
  '%': 'ENDSWITH',
  EMPTYSTRING: 'ISEMPTY',
};

/**
 * Reads `a=1^b=2^ORb=3^NQc=4^ORDERBYd`. Never fails: what cannot be read becomes an {@link InvalidCondition}. Names,
 * operators and values are case-sensitive, and there is no escape for `^`, as documented.
 */
export function parseEncodedQuery(text: string): EncodedQuery {
  const query: EncodedQuery = { blocks: [[]], order: [] };
  for (const segment of segments(text)) {
    if (segment === '' || segment === 'EQ') continue;
    const order = /^ORDERBY(DESC)?(.+)$/.exec(segment);
    if (order?.[2] !== undefined) {
      query.order.push({ field: order[2], descending: order[1] !== undefined });
    } else if (segment.startsWith('NQ')) {
      query.blocks.push([]);
      addGroup(query, segment.slice(2));
    } else if (segment.startsWith('OR')) {
      addAlternative(query, segment.slice(2));
    } else if (!segment.startsWith('GROUPBY')) {
      addGroup(query, segment);
    }
  }
  query.blocks = query.blocks.filter((block) => block.length > 0);
  return query;
}

/** Splits at `^`, keeping `RLQUERY...^ENDRLQUERY` in one piece. */
function segments(text: string): string[] {
  const parts: string[] = [];
  let open: string[] | null = null;
  for (const part of text.split('^')) {
    if (open === null && /^(OR|NQ)?RLQUERY/.test(part)) open = [part];
    else if (open === null) parts.push(part);
    else if (part === 'ENDRLQUERY') {
      parts.push(open.join('^'));
      open = null;
    } else open.push(part);
  }
  if (open !== null) parts.push(...open);
  return parts;
}

function addGroup(query: EncodedQuery, text: string): void {
  if (text === '') return;
  query.blocks.at(-1)?.push([parseTerm(text)]);
}

function addAlternative(query: EncodedQuery, text: string): void {
  const group = query.blocks.at(-1)?.at(-1);
  if (group) group.push(parseTerm(text));
  else addGroup(query, text);
}

function parseTerm(text: string): QueryTerm {
  return parseRelatedList(text) ?? parseJoin(text) ?? parseCondition(text) ?? { kind: 'invalid', text };
}

function parseCondition(text: string): Condition | null {
  const field = /^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)*/.exec(text)?.[0];
  if (field === undefined) return null;
  const rest = text.slice(field.length);
  const operator = OPERATORS.find((candidate) => rest.startsWith(candidate));
  if (operator === undefined) return null;
  return {
    kind: 'condition',
    field,
    operator: SYNONYMS[operator] ?? operator,
    value: rest.slice(operator.length).replaceAll(LITERAL_CARET, '^'),
  };
}

function parseRelatedList(text: string): RelatedListCondition | null {
  const match = /^RLQUERY([a-z0-9_]+)\.([a-z0-9_]+),(>=|<=|!=|>|<|=)(\d+)(?:,m2m)?(?:\^(.*))?$/s.exec(text);
  if (!match) return null;
  const [, table = '', field = '', comparison = '>', count = '0', query = ''] = match;
  return {
    kind: 'related-list',
    table,
    field,
    comparison: comparison as RelatedListCondition['comparison'],
    count: Number(count),
    query,
  };
}

function parseJoin(text: string): JoinCondition | null {
  const match = /^JOIN[a-z0-9_]+\.([a-z0-9_]+)=([a-z0-9_]+)\.([a-z0-9_]+)(?:!(.*))?$/s.exec(text);
  if (!match) return null;
  const [, field = '', table = '', tableField = '', query = ''] = match;
  return { kind: 'join', field, table, tableField, query };
}
