import { createHmac } from 'node:crypto';

const ALGORITHMS: Record<string, string> = {
  HmacMD5: 'md5',
  HmacSHA1: 'sha1',
  HmacSHA224: 'sha224',
  HmacSHA256: 'sha256',
  HmacSHA384: 'sha384',
  HmacSHA512: 'sha512',
};

/** `CertificateEncryption` of the platform, as far as keys are passed in: certificates are not kept here. */
export class CertificateEncryption {
  /** Base64 keyed digest of a text; the key is Base64 too. Errors: an algorithm that is none. */
  static generateMac(key: unknown, algorithm: unknown, data: unknown): string {
    const hash = ALGORITHMS[String(algorithm)];
    if (hash === undefined) {
      throw new Error(`Algorithm ${algorithm} is unknown: use one of ${Object.keys(ALGORITHMS).join(', ')}`);
    }
    return createHmac(hash, Buffer.from(String(key), 'base64'))
      .update(String(data), 'utf8')
      .digest('base64');
  }

  generateMac(key: unknown, algorithm: unknown, data: unknown): string {
    return CertificateEncryption.generateMac(key, algorithm, data);
  }
}
