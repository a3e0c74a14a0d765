import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';

/** One record of a built package: its table, and its fields as texts. */
export interface PackageRecord {
  table: string;
  file: string;
  fields: Record<string, string>;
  /** `name` attributes of references, by field. */
  names: Record<string, string>;
}

/** One column of a table's dictionary file: its attributes as texts, and `choices`, the values of its list. */
export type DictionaryElement = Record<string, string>;

export interface DictionaryTable {
  attributes: DictionaryElement;
  columns: DictionaryElement[];
  indexes: { unique: boolean; columns: string[] }[];
}

/** What a built package holds. */
export interface AppPackage {
  /** Paths of all files, relative to the package. */
  files: string[];
  /** All files as one text each, by path. */
  texts: ReadonlyMap<string, string>;
  records: PackageRecord[];
  tables: ReadonlyMap<string, DictionaryTable>;
  /** Records of one table. */
  of(table: string): PackageRecord[];
  /** Texts of the JavaScript modules by path inside the scope. */
  modules: ReadonlyMap<string, string>;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
});

/** Reads a built package from its folder. */
export function readPackage(folder: string): AppPackage {
  const files = globSync('**/*.*', { cwd: folder }).sort();
  const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  const records = files
    .filter((file) => isRecordFile(file))
    .flatMap((file) => readRecords(file, texts.get(file) ?? ''));
  const tables = new Map(
    files.filter((file) => file.startsWith('dictionary/')).map((file) => readDictionary(texts.get(file) ?? '')),
  );
  const of = (table: string) => records.filter((record) => record.table === table);
  const modules = new Map(of('sys_module').map(({ fields }) => [fields['path'] ?? '', fields['content'] ?? '']));
  return { files, texts, records, tables, of, modules };
}

function isRecordFile(file: string): boolean {
  return file.endsWith('.xml') && !file.startsWith('dictionary/');
}

type Node = Record<string, unknown>;

function readRecords(file: string, text: string): PackageRecord[] {
  const root = (parser.parse(text) as { record_update?: Node }).record_update ?? {};
  return Object.entries(root)
    .filter(([name, value]) => !name.startsWith('@') && typeof value === 'object')
    .flatMap(([table, value]) => {
      const nodes: Node[] = Array.isArray(value) ? value : [value as Node];
      // What an upgrade takes away is not part of the app.
      return nodes.filter((node) => node['@action'] !== 'DELETE').map((node) => toRecord(table, file, node));
    });
}

function toRecord(table: string, file: string, node: Node): PackageRecord {
  const fields = Object.fromEntries(
    Object.entries(node)
      .filter(([name]) => !name.startsWith('@'))
      .map(([name, value]) => [name, textOf(value)]),
  );
  const names = Object.fromEntries(
    Object.entries(node)
      .filter(([, value]) => typeof value === 'object' && value !== null && '@name' in value)
      .map(([name, value]) => [name, String((value as Node)['@name'])]),
  );
  return { table, file, fields, names };
}

/** A field with attributes is an object; its text is the stored value. */
function textOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    const node = value as Node;
    return String(node['#text'] ?? '');
  }
  return value === undefined || value === null ? '' : String(value);
}

function readDictionary(text: string): [string, DictionaryTable] {
  const table = list((parser.parse(text) as { database: { element: Node } }).database.element)[0] ?? {};
  const columns = list(table['element']).map((column) => ({
    ...attributesOf(column),
    // A value stands there once a language.
    choices: [
      ...new Set(list(list(column['choice'])[0]?.['element']).map((choice) => String(choice['@value']))),
    ].join(),
  }));
  const indexes = list(table['index']).map((index) => ({
    unique: index['@unique'] === 'true',
    columns: list(index['element']).map((element) => String(element['@name'])),
  }));
  return [String(table['@name']), { attributes: attributesOf(table), columns, indexes }];
}

function attributesOf(node: Node): DictionaryElement {
  return Object.fromEntries(
    Object.entries(node)
      .filter(([name]) => name.startsWith('@'))
      .map(([name, value]) => [name.slice(1), String(value)]),
  );
}

function list(value: unknown): Node[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]) as Node[];
}
