import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

const INVENTORY = 'package_inventory.csv';

/** Files of a package by path. */
export type PackageFiles = Map<string, Buffer>;

/** A package of these files with an inventory that matches them, as `now-sdk pack` makes it. */
export function packageZip(files: PackageFiles): Buffer {
  const contents = new Map([...files].filter(([path]) => path !== INVENTORY));
  const lines = [...contents].map(([path, content]) => `${path};${createHash('sha256').update(content).digest('hex')}`);
  return zip(new Map([[INVENTORY, Buffer.from(`#build=test\n#type=scoped\n${lines.join('\n')}\n`)], ...contents]));
}

/** Files below a directory, by their path in it. */
export function filesBelow(directory: string): PackageFiles {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(directory, path), readFileSync(path)];
    }),
  );
}

/** A zip archive; names get the leading slash that `now-sdk pack` writes. */
export function zip(files: PackageFiles): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of files) {
    const name = Buffer.from(`/${path}`);
    const packed = deflateRawSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, tail, name]));
    bodies.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.size, 4);
  end.writeUInt16LE(files.size, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, entries, Buffer.from('PK\x05\x06'), end]);
}
