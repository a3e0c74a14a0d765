import { type DeclaredTable, readDictionaryFile } from './dictionary-file.ts';
import { PackageError } from './package-error.ts';
import { type RecordChange, type RecordUpsert, readRecordChanges } from './record-changes.ts';
import { parseXml, type XmlElement } from './xml-element.ts';

/** A package as the installer sees it. */
export interface PackageContents {
  /** The `sys_app` or `sys_store_app` record. */
  application: RecordUpsert;
  tables: DeclaredTable[];
  /** `update/` and `author_elective_update/`. */
  metadata: RecordChange[];
  /** `unload/`: applied when the application is new. */
  firstInstall: RecordChange[];
  /** `unload.demo/`. */
  demo: RecordChange[];
  /** `apply_once/` by file path: applied when that file has not been applied before. */
  once: ReadonlyMap<string, RecordChange[]>;
}

/** Sorts the files of a package by folder and parses them. Errors: {@link PackageError} naming the file. */
export function readPackageContents(files: ReadonlyMap<string, Buffer>): PackageContents {
  const inFolder = (folder: string) =>
    [...files].filter(([path]) => path.startsWith(`${folder}/`) && path.endsWith('.xml'));
  const changes = (folder: string) => inFolder(folder).flatMap((file) => read(file, readRecordChanges));
  const application = changes('scope').find((change) => change.kind === 'upsert');
  if (application?.kind !== 'upsert') {
    throw new PackageError(
      'The package has no scope/sys_app_<id>.xml. Build it with "now-sdk build" and "now-sdk pack".',
    );
  }
  return {
    application,
    tables: inFolder('dictionary').flatMap((file) => read(file, readDictionaryFile)),
    metadata: [...changes('update'), ...changes('author_elective_update')],
    firstInstall: changes('unload'),
    demo: changes('unload.demo'),
    once: new Map(inFolder('apply_once').map((file) => [file[0], read(file, readRecordChanges)])),
  };
}

function read<T>([path, content]: [string, Buffer], interpret: (root: XmlElement) => T): T {
  try {
    return interpret(parseXml(content.toString('utf8')));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new PackageError(`${path} cannot be read: ${reason}. Build the package again.`, { cause });
  }
}
