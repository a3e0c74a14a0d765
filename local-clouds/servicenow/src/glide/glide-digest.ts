import { createHash } from 'node:crypto';

/** Digests of a text, as hexadecimal digits or Base64. */
export class GlideDigest {
  getMD5Hex(source: unknown): string {
    return digest('md5', source, 'hex');
  }

  getMD5Base64(source: unknown): string {
    return digest('md5', source, 'base64');
  }

  getSHA1Hex(source: unknown): string {
    return digest('sha1', source, 'hex');
  }

  getSHA1Base64(source: unknown): string {
    return digest('sha1', source, 'base64');
  }

  getSHA256Hex(source: unknown): string {
    return digest('sha256', source, 'hex');
  }

  getSHA256Base64(source: unknown): string {
    return digest('sha256', source, 'base64');
  }
}

function digest(algorithm: string, source: unknown, encoding: 'hex' | 'base64'): string {
  return createHash(algorithm).update(String(source), 'utf8').digest(encoding);
}
