import { createHash } from 'node:crypto';
import { PackageError } from './package-error.ts';

const INVENTORY = 'package_inventory.csv';

/**
 * Checks every file against `package_inventory.csv` (`path;sha256` after header lines that start with `#`).
 * Errors: {@link PackageError} naming the file that is missing, unlisted or changed.
 */
export function checkInventory(files: ReadonlyMap<string, Buffer>): void {
  const inventory = files.get(INVENTORY);
  if (inventory === undefined) {
    throw new PackageError(`The package has no ${INVENTORY}. Build it with "now-sdk pack".`);
  }
  const listed = readInventory(inventory.toString('utf8'));
  for (const [path, expected] of listed) {
    const content = files.get(path);
    if (content === undefined)
      throw new PackageError(`${path} is listed in ${INVENTORY} but missing from the package.`);
    if (createHash('sha256').update(content).digest('hex') !== expected) {
      throw new PackageError(
        `${path} does not match its checksum in ${INVENTORY}: the package was changed after the build. Build it again.`,
      );
    }
  }
  for (const path of files.keys()) {
    if (path !== INVENTORY && !listed.has(path)) {
      throw new PackageError(`${path} is in the package but not listed in ${INVENTORY}. Build the package again.`);
    }
  }
}

function readInventory(text: string): Map<string, string> {
  const lines = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const separator = line.lastIndexOf(';');
      return [
        line.slice(0, separator).replace(/^\/+/, ''),
        line
          .slice(separator + 1)
          .trim()
          .toLowerCase(),
      ];
    }),
  );
}
