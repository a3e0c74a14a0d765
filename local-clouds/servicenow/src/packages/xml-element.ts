import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element with its own text (CDATA included) and its child elements in order. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

type ParsedNode = Record<string, unknown>;

const TEXT = '#text';
const CDATA = '#cdata';
const ATTRIBUTES = ':@';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  textNodeName: TEXT,
  cdataPropName: CDATA,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  // Decoded below: the parser bounds the number of entities, and records hold scripts full of them.
  processEntities: false,
});

/** Parses a document and returns its root. Errors: `Error` with line and reason; a DOCTYPE is refused. */
export function parseXml(text: string): XmlElement {
  if (/<!DOCTYPE/i.test(text.slice(0, 1000))) throw new Error('a DOCTYPE is not allowed');
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Error(`line ${valid.err.line}: ${valid.err.msg}`);
  const root = (parser.parse(text) as ParsedNode[]).map(toElement).find((element) => element !== null);
  if (!root) throw new Error('the document has no element');
  return root;
}

function toElement(node: ParsedNode): XmlElement | null {
  const name = Object.keys(node).find((key) => key !== ATTRIBUTES);
  if (name === undefined || name === TEXT || name === CDATA || name.startsWith('?')) return null;
  const content = (node[name] ?? []) as ParsedNode[];
  const attributes = (node[ATTRIBUTES] ?? {}) as Record<string, string>;
  return {
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, decodeEntities(value)])),
    children: content.flatMap((child) => toElement(child) ?? []),
    text: content.map(ownText).join(''),
  };
}

function ownText(node: ParsedNode): string {
  if (TEXT in node) return decodeEntities(String(node[TEXT]));
  const cdata = node[CDATA] as ParsedNode[] | undefined;
  return (cdata ?? []).map((part) => String(part[TEXT] ?? '')).join('');
}

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
