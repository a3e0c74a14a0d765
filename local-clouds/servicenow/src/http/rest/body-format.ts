import type { Request, Response } from 'express';
import { parseXml, type XmlElement } from '../../packages/xml-element.ts';
import { escapeHtml } from '../../pages/html.ts';
import { RestError, sendJson } from '../rest-error.ts';
import { bareType } from './media-types.ts';

export type BodyFormat = 'json' | 'xml';

/** Media types that the Table API speaks, JSON first: it is what a client gets that does not mind. */
export const TABLE_MEDIA_TYPES = ['application/json', 'application/xml', 'text/xml'];

/** The format of the answer: the first type of `Accept` that names one. */
export function answerFormat(request: Request): BodyFormat {
  const named = (request.get('Accept') ?? '').split(',').map((part) => formatOf(part));
  return named.find((format) => format !== null) ?? 'json';
}

/** The format of the request's body. */
export function requestFormat(request: Request): BodyFormat {
  return formatOf(request.get('Content-Type') ?? '') ?? 'json';
}

function formatOf(mediaType: string): BodyFormat | null {
  const bare = bareType(mediaType);
  if (!TABLE_MEDIA_TYPES.includes(bare)) return null;
  return bare.endsWith('/xml') ? 'xml' : 'json';
}

/** A field is text, or a reference with its parts. */
export type RecordFields = Record<string, string | Record<string, string>>;

/** `{"result": ...}`, or `<response><result>...` with one `result` for each record. */
export function sendRecords(
  response: Response,
  format: BodyFormat,
  status: number,
  result: RecordFields | RecordFields[],
): void {
  if (format === 'json') {
    sendJson(response, status, { result });
    return;
  }
  const records = Array.isArray(result) ? result : [result];
  const text = records.map((record) => element('result', fieldsXml(record))).join('');
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/xml;charset=UTF-8');
  response.end(`<?xml version="1.0" encoding="UTF-8"?>${element('response', text)}`);
}

function fieldsXml(fields: RecordFields | Record<string, string>): string {
  return Object.entries(fields)
    .map(([name, value]) => element(name, typeof value === 'string' ? escapeHtml(value) : fieldsXml(value)))
    .join('');
}

function element(name: string, content: string): string {
  return content === '' ? `<${name}/>` : `<${name}>${content}</${name}>`;
}

/** `<request><entry><field>value</field>...`: the fields of the first entry. Errors: 400 for anything else. */
export function parseXmlEntry(text: string): RecordFields {
  const root = rootOf(text);
  const entry = root.name === 'request' ? root.children.find(({ name }) => name === 'entry') : undefined;
  if (entry === undefined) throw unreadable('The payload has no <request><entry>');
  return Object.fromEntries(entry.children.map((field) => [field.name, fieldOf(field)]));
}

function rootOf(text: string): XmlElement {
  try {
    return parseXml(text);
  } catch (error) {
    throw unreadable(`The payload is not valid XML: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** As the API itself renders a reference: parts inside the field. */
function fieldOf({ children, text }: XmlElement): string | Record<string, string> {
  return children.length === 0 ? text : Object.fromEntries(children.map((part) => [part.name, part.text]));
}

function unreadable(detail: string): RestError {
  return new RestError(400, 'Exception while reading request', detail);
}
