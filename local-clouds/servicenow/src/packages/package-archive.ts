import { buffer } from 'node:stream/consumers';
import { fromBufferPromise, type ZipFile } from 'yauzl';
import { PackageError } from './package-error.ts';

/** Protects the process from a zip that unpacks to more than any application needs. */
const MOST_UNPACKED_BYTES = 512 * 1024 * 1024;

/**
 * The files of a package by path without a leading slash (`now-sdk pack` writes one), in the archive's order.
 * Errors: {@link PackageError} for bytes that are no zip, or too many of them.
 */
export async function readPackageArchive(zip: Buffer): Promise<Map<string, Buffer>> {
  const archive = await openArchive(zip);
  const files = new Map<string, Buffer>();
  let unpacked = 0;
  for await (const entry of archive.eachEntry()) {
    // Names are kept as bytes: yauzl refuses absolute paths when it decodes them, and nothing is written to disk here.
    const path = entry.fileNameRaw.toString('utf8').replace(/^\/+/, '');
    if (path.endsWith('/')) continue;
    unpacked += entry.uncompressedSize;
    if (unpacked > MOST_UNPACKED_BYTES) {
      throw new PackageError(
        `The package unpacks to more than ${MOST_UNPACKED_BYTES} bytes; send the application only.`,
      );
    }
    files.set(path, await buffer(await archive.openReadStreamPromise(entry)));
  }
  return files;
}

async function openArchive(zip: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(zip, { lazyEntries: true, decodeStrings: false });
  } catch (cause) {
    throw new PackageError('The uploaded file is not a zip archive. Build it with "now-sdk pack".', { cause });
  }
}
