import { RestError } from '../rest-error.ts';

export type DisplayValue = 'false' | 'true' | 'all';

/** The `sysparm_*` parameters of a Table API request. */
export interface TableParameters {
  query: string | null;
  /** `field=value` pairs outside `sysparm_*`; used only without a query. */
  pairs: [string, string][];
  fields: string[] | null;
  limit: number;
  offset: number;
  displayValue: DisplayValue;
  excludeReferenceLink: boolean;
  inputDisplayValue: boolean;
  noCount: boolean;
  suppressPaginationHeader: boolean;
}

const DEFAULT_LIMIT = 10_000;

/** Errors: 400 for a limit or offset that is no number, or negative. */
export function readTableParameters(query: URLSearchParams): TableParameters {
  const flag = (name: string): boolean => query.get(name) === 'true';
  const display = query.get('sysparm_display_value');
  const fields = query.get('sysparm_fields');
  return {
    query: query.get('sysparm_query'),
    pairs: [...query].filter(([name]) => !name.startsWith('sysparm_') && name !== 'access_token'),
    fields: fields
      ? fields
          .split(',')
          .map((field) => field.trim())
          .filter(Boolean)
      : null,
    limit: wholeNumber(query, 'sysparm_limit', DEFAULT_LIMIT),
    offset: wholeNumber(query, 'sysparm_offset', 0),
    displayValue: display === 'true' || display === 'all' ? display : 'false',
    excludeReferenceLink: flag('sysparm_exclude_reference_link'),
    inputDisplayValue: flag('sysparm_input_display_value'),
    noCount: flag('sysparm_no_count'),
    suppressPaginationHeader: flag('sysparm_suppress_pagination_header'),
  };
}

function wholeNumber(query: URLSearchParams, name: string, fallback: number): number {
  const text = query.get(name);
  if (text === null || text === '') return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) {
    throw new RestError(400, `Invalid value for ${name}: ${text}`, 'Send a whole number that is not negative.');
  }
  return value;
}
