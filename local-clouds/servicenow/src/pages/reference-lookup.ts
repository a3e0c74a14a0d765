import type { Request, Response } from 'express';
import type { Platform } from '../http/platform.ts';
import { displayColumn } from '../rules/display-column.ts';
import { LITERAL_CARET } from '../store/encoded-query.ts';
import { requireVisitor } from './page-visitor.ts';

const MOST_NAMES = 15;

/**
 * `/reference_lookup.do?sysparm_reference=<table>.<column>&sysparm_chars=`: what the records are called that the
 * reference may point at, those that begin so first. Records that the visitor may not read are left out.
 */
export function answerLookup(platform: Platform, request: Request, response: Response): void {
  const visitor = requireVisitor(platform, request, response);
  if (visitor === null) return;
  const { store, queries, access } = platform;
  const [table = '', field = ''] = textOf(request, 'sysparm_reference').split('.');
  const target = store.table(table) === null ? null : (store.columns(table).get(field)?.reference ?? null);
  const column = target === null ? null : displayColumn(store, target);
  if (target === null || column === null || !access.mayAccessRecord(visitor.session, 'read', target, null)) {
    response.status(404).json({ names: [] });
    return;
  }
  const typed = textOf(request, 'sysparm_chars').trim().replaceAll('^', LITERAL_CARET);
  const named = (query: string): string[] =>
    queries
      .select(visitor.session, { table: target, query, limit: MOST_NAMES, userId: visitor.session.userId })
      .filter((row) => access.mayAccessRecord(visitor.session, 'read', row['sys_class_name'] || target, row))
      .map((row) => row[column] ?? '')
      .filter((name) => name !== '');
  const order = `ORDERBY${column}`;
  const found =
    typed === ''
      ? named(order)
      : [...named(`${column}STARTSWITH${typed}^${order}`), ...named(`${column}LIKE${typed}^${order}`)];
  response.setHeader('Cache-Control', 'no-store');
  response.json({ names: [...new Set(found)].slice(0, MOST_NAMES) });
}

function textOf(request: Request, name: string): string {
  const value = request.query[name];
  return typeof value === 'string' ? value : '';
}
