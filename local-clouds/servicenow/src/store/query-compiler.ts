import { type Catalog, physicalColumn, storageKind } from './catalog.ts';
import {
  dateCondition,
  datePartCondition,
  relativeCondition,
  sameAsCondition,
  shiftedCondition,
} from './date-conditions.ts';
import { type DynamicContext, dynamicValue } from './dynamic-value.ts';
import {
  type Condition,
  type EncodedQuery,
  type JoinCondition,
  parseEncodedQuery,
  type QueryTerm,
  type RelatedListCondition,
} from './encoded-query.ts';
import { impliedBounds } from './implied-bounds.ts';
import { isDateTime } from './is-date-time.ts';
import { normaliseValue } from './normalise-value.ts';
import { classCondition, identifier } from './physical-schema.ts';
import type { Column } from './record-store.ts';
import { NEVER, type SqlFragment, sql } from './sql-fragment.ts';

/** Parts of a SELECT over the physical table of `table`, whose alias is `t0`. */
export interface CompiledQuery {
  from: string;
  where: SqlFragment;
  /** Empty, or `ORDER BY ...`. */
  orderBy: string;
}

export interface CompilerOptions extends DynamicContext {
  /** `glide.invalid_query.returns_no_rows`: an unreadable part empties the result instead of being ignored. */
  invalidReturnsNoRows: boolean;
}

/** SQLite joins 64 tables at most. */
const MOST_JOINS = 60;
/** Chains longer than this are halved: SQLite limits the depth of an expression to 1000. */
const LONGEST_CHAIN = 100;

/** A column of the table itself or one reached over references. */
interface Operand {
  expression: string;
  column: Column;
}

/**
 * Turns encoded queries, all of which have to hold, into SQL; the first gives the order. Every value is bound. A part that cannot be read, names no column, or uses an
 * operator that selects nothing (`DYNAMIC`, `VALCHANGES`) is ignored, as on an instance.
 */
export function compileQuery(
  catalog: Catalog,
  table: string,
  queries: readonly (string | null)[],
  options: CompilerOptions,
): CompiledQuery {
  const parsed = queries.map((query) => parseEncodedQuery(query ?? ''));
  return new QueryCompiler(catalog, table, 't0', options).compile(parsed);
}

class QueryCompiler {
  readonly #catalog: Catalog;
  readonly #table: string;
  readonly #alias: string;
  readonly #options: CompilerOptions;
  readonly #joins = new Map<string, { alias: string; sql: string }>();
  #subqueries = 0;
  #sawInvalid = false;

  constructor(catalog: Catalog, table: string, alias: string, options: CompilerOptions) {
    this.#catalog = catalog;
    this.#table = table;
    this.#alias = alias;
    this.#options = options;
  }

  compile(queries: readonly EncodedQuery[]): CompiledQuery {
    const matching = queries.flatMap((query) => this.#blocks(query) ?? []);
    const [first] = queries;
    const orderBy = first === undefined ? '' : this.#orderBy(first);
    const root = this.#catalog.root(this.#table);
    const conditions: SqlFragment[] = [];
    if (this.#table !== root) {
      conditions.push(sql(classCondition(this.#catalog.descendants(this.#table), this.#alias)));
    }
    if (this.#sawInvalid && this.#options.invalidReturnsNoRows) conditions.push(NEVER);
    else conditions.push(...matching, ...queries.flatMap((query) => this.#bounds(query)));
    const joins = [...this.#joins.values()].map((join) => ` ${join.sql}`).join('');
    return { from: `${identifier(root)} AS ${this.#alias}${joins}`, where: all(conditions), orderBy };
  }

  #blocks(query: EncodedQuery): SqlFragment | null {
    const blocks = query.blocks.flatMap((groups) => {
      const conditions = groups.flatMap((group) => this.#group(group) ?? []);
      return conditions.length === 0 ? [] : [all(conditions)];
    });
    return blocks.length === 0 ? null : any(blocks);
  }

  #group(terms: readonly QueryTerm[]): SqlFragment | null {
    const alternatives = terms.flatMap((term) => {
      const compiled = this.#term(term);
      if (compiled === null) this.#sawInvalid = true;
      return compiled ?? [];
    });
    return alternatives.length === 0 ? null : any(alternatives);
  }

  #term(term: QueryTerm): SqlFragment | null {
    switch (term.kind) {
      case 'condition':
        return this.#condition(term);
      case 'related-list':
        return this.#relatedList(term);
      case 'join':
        return this.#joined(term);
      default:
        return null;
    }
  }

  #condition(condition: Condition): SqlFragment | null {
    const operand = this.#resolve(condition.field);
    if (operand === null) return null;
    const value = this.#value(condition.value);
    if (value === null) return null;
    const { expression: e, column } = operand;
    switch (condition.operator) {
      case '=':
        return value === '' ? sql(`${e} IS NULL`) : this.#compare(operand, '=', value);
      case '!=':
        return value === '' ? sql(`${e} IS NOT NULL`) : this.#compare(operand, 'IS NOT', value);
      case '>':
      case '>=':
      case '<':
      case '<=':
        return this.#compare(operand, condition.operator, value);
      case 'IN':
      case 'NOT IN':
        return this.#set(operand, condition.operator, value);
      case 'LIKE':
      case 'NOT LIKE':
      case 'STARTSWITH':
      case 'ENDSWITH':
        return this.#text(condition.field, operand, condition.operator, value);
      case 'ISEMPTY':
        return sql(`${e} IS NULL`);
      case 'ISNOTEMPTY':
        return sql(`${e} IS NOT NULL`);
      case 'ANYTHING':
        return sql('1');
      case 'BETWEEN':
        return this.#between(operand, value);
      case 'INSTANCEOF':
        return sql(`${e} IN (SELECT value FROM json_each(?))`, JSON.stringify(this.#catalog.descendants(value)));
      case 'ON':
      case 'NOTON':
        return dateCondition(e, condition.operator === 'NOTON', value, (part) => this.#value(part));
      case 'RELATIVEGT':
      case 'RELATIVELT':
      case 'RELATIVEGE':
      case 'RELATIVELE':
        return relativeCondition(e, condition.operator, value, this.#options.now, column.type === 'glide_date');
      case 'DATEPART':
        return datePartCondition(e, value);
      default:
        return this.#fieldToField(operand, condition.operator, condition.value);
    }
  }

  #fieldToField(left: Operand, operator: Condition['operator'], value: string): SqlFragment | null {
    const [path = '', ...details] = value.split('@');
    const right = this.#resolve(path);
    if (right === null) return null;
    switch (operator) {
      case 'SAMEAS':
      case 'NSAMEAS':
        return sameAsCondition(left.expression, right.expression, operator === 'NSAMEAS', details[0]);
      case 'GT_FIELD':
        return sql(`${left.expression} > ${right.expression}`);
      case 'LT_FIELD':
        return sql(`${left.expression} < ${right.expression}`);
      case 'GT_OR_EQUALS_FIELD':
        return sql(`${left.expression} >= ${right.expression}`);
      case 'LT_OR_EQUALS_FIELD':
        return sql(`${left.expression} <= ${right.expression}`);
      case 'MORETHAN':
      case 'LESSTHAN':
        return shiftedCondition(left.expression, right.expression, operator === 'MORETHAN', details);
      default:
        return null;
    }
  }

  /** A literal value, or what its `javascript:` part evaluates to; null when that is not understood. */
  #value(text: string): string | null {
    return text.startsWith('javascript:') ? dynamicValue(text.slice('javascript:'.length), this.#options) : text;
  }

  #compare({ expression, column }: Operand, operator: string, value: string): SqlFragment {
    const stored = comparisonValue(column, value);
    return stored === null ? NEVER : sql(`${expression} ${operator} ?`, stored);
  }

  #set({ expression, column }: Operand, operator: 'IN' | 'NOT IN', value: string): SqlFragment {
    const values = value.split(',').flatMap((item) => comparisonValue(column, item) ?? []);
    // One bound JSON list keeps the statement the same for every length.
    const list = sql(`${expression} ${operator} (SELECT value FROM json_each(?))`, JSON.stringify(values));
    return operator === 'IN' ? list : any([list, sql(`${expression} IS NULL`)]);
  }

  #between({ expression, column }: Operand, value: string): SqlFragment | null {
    const [from, to] = value.split('@').map((part) => {
      const text = this.#value(part);
      return text === null ? null : comparisonValue(column, text);
    });
    if (from === undefined || from === null || to === undefined || to === null) return null;
    return sql(`${expression} BETWEEN ? AND ?`, from, to);
  }

  /**
   * Text operators look at the display value of a reference, unless they are given a sys_id. A part of a text is found
   * in either case, as in conditions (of unaccented letters: SQLite folds no others).
   */
  #text(field: string, operand: Operand, operator: Condition['operator'], value: string): SqlFragment | null {
    const { expression, column } = this.#displayOperand(field, operand) ?? operand;
    if (value === '') return sql('1');
    switch (operator) {
      case 'LIKE':
        return sql(`instr(lower(${expression}), lower(?)) > 0`, value);
      case 'NOT LIKE':
        return any([sql(`instr(lower(${expression}), lower(?)) = 0`, value), sql(`${expression} IS NULL`)]);
      case 'STARTSWITH':
        if (storageKind(column.type) !== 'text') return sql(`substr(${expression}, 1, length(?)) = ?`, value, value);
        return sql(`(${expression} >= ? AND ${expression} < ?)`, value, `${value}\u{10FFFF}`);
      default:
        return sql(`substr(${expression}, -length(?)) = ?`, value, value);
    }
  }

  #displayOperand(field: string, { column }: Operand): Operand | null {
    if (column.type !== 'reference' || column.reference === null) return null;
    const display = this.#catalog.displayColumn(column.reference);
    return display === null ? null : this.#resolve(`${field}.${display.name}`);
  }

  #relatedList({ table, field, comparison, count, query }: RelatedListCondition): SqlFragment | null {
    const related = this.#related(table, field, `${this.#alias}."sys_id"`, query);
    return related === null ? null : sql(`(SELECT count(*) ${related.text}) ${comparison} ?`, ...related.values, count);
  }

  #joined({ field, table, tableField, query }: JoinCondition): SqlFragment | null {
    const operand = this.#resolve(field);
    const related = operand === null ? null : this.#related(table, tableField, operand.expression, query);
    return related === null ? null : sql(`EXISTS (SELECT 1 ${related.text})`, ...related.values);
  }

  /** `FROM ... WHERE` over the records of another table whose field equals the key and which match the query. */
  #related(table: string, field: string, key: string, query: string): SqlFragment | null {
    const column = this.#catalog.columns(table).get(field);
    const physical = column ? physicalColumn(column) : null;
    if (physical === null) return null;
    this.#subqueries += 1;
    const alias = `${this.#alias}s${this.#subqueries}`;
    const inner = new QueryCompiler(this.#catalog, table, alias, this.#options).compile([parseEncodedQuery(query)]);
    const text = `FROM ${inner.from} WHERE ${inner.where.text} AND ${alias}.${identifier(physical)} = ${key}`;
    return { text, values: inner.where.values };
  }

  /** Follows `caller_id.manager.name`, joining each referenced table once. */
  #resolve(path: string): Operand | null {
    const names = path.split('.');
    let table = this.#table;
    let alias = this.#alias;
    let walked = '';
    for (const [position, name] of names.entries()) {
      const column = this.#catalog.columns(table).get(name);
      const physical = column ? physicalColumn(column) : null;
      if (column === undefined || physical === null) return null;
      const expression = `${alias}.${identifier(physical)}`;
      if (position === names.length - 1) return { expression, column };
      if (column.reference === null || this.#catalog.table(column.reference) === null) return null;
      walked = `${walked}.${name}`;
      const joined = this.#join(walked, expression, column.reference);
      if (joined === null) return null;
      alias = joined;
      table = column.reference;
    }
    return null;
  }

  /** Null when the query walks over more references than SQLite joins. */
  #join(path: string, expression: string, table: string): string | null {
    const known = this.#joins.get(path);
    if (known) return known.alias;
    if (this.#joins.size >= MOST_JOINS) return null;
    const alias = `${this.#alias}j${this.#joins.size + 1}`;
    const root = identifier(this.#catalog.root(table));
    this.#joins.set(path, { alias, sql: `LEFT JOIN ${root} AS ${alias} ON ${alias}."sys_id" = ${expression}` });
    return alias;
  }

  #bounds(query: EncodedQuery): SqlFragment[] {
    return impliedBounds(query).flatMap(({ field, values }) => {
      const operand = this.#resolve(field);
      if (operand === null) return [];
      const stored = values.map((text) => {
        const value = this.#value(text);
        return value === null ? null : comparisonValue(operand.column, value);
      });
      const placeholders = stored.map(() => '?').join(', ');
      if (stored.some((value) => value === null)) return [];
      return [sql(`${operand.expression} >= min(${placeholders})`, ...stored)];
    });
  }

  /** Ends in `sys_id`, so that pages neither repeat nor skip a row. References sort by display value. */
  #orderBy(query: EncodedQuery): string {
    const terms: string[] = [];
    for (const { field, descending } of query.order) {
      const operand = this.#resolve(field);
      if (operand === null) {
        this.#sawInvalid = true;
        continue;
      }
      const sorted = this.#displayOperand(field, operand) ?? operand;
      terms.push(`${sorted.expression}${descending ? ' DESC' : ''}`);
    }
    if (terms.length === 0) return '';
    const key = `${this.#alias}."sys_id"`;
    if (!terms.some((term) => term.startsWith(key))) terms.push(terms.at(-1)?.endsWith(' DESC') ? `${key} DESC` : key);
    return `ORDER BY ${terms.join(', ')}`;
  }
}

/** The stored form without the cut at `max_length`: over-long text matches nothing, not a prefix. */
function comparisonValue(column: Column, value: string): string | number | null {
  // A date-time may be compared with any prefix of one.
  if (isDateTime(column.type)) return value;
  return normaliseValue({ ...column, maxLength: 0 }, value);
}

function all(parts: readonly SqlFragment[]): SqlFragment {
  return join(parts, ' AND ', '1');
}

function any(parts: readonly SqlFragment[]): SqlFragment {
  const joined = join(parts, ' OR ', '0');
  return parts.length > 1 ? { text: `(${joined.text})`, values: joined.values } : joined;
}

function join(parts: readonly SqlFragment[], separator: string, empty: string): SqlFragment {
  if (parts.length === 0) return sql(empty);
  if (parts.length > LONGEST_CHAIN) {
    const middle = Math.ceil(parts.length / 2);
    const halves = [parts.slice(0, middle), parts.slice(middle)].map((half) => join(half, separator, empty));
    return {
      text: halves.map((half) => `(${half.text})`).join(separator),
      values: halves.flatMap((half) => half.values),
    };
  }
  return { text: parts.map((part) => part.text).join(separator), values: parts.flatMap((part) => part.values) };
}
