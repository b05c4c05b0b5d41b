import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

export interface Sealer {
  /** The text encrypted; it opens only with the same associated text. */
  seal(text: string, associated: string): string;
  /** The text; undefined for whatever was not sealed with one of our keys and this associated text. */
  open(sealed: string, associated: string): string | undefined;
}

export interface SealerKeys {
  /** Seals and opens; 32 bytes. */
  current: Buffer;
  /** Still opens what it has sealed, while keys are being changed. */
  previous?: Buffer | undefined;
}

const version = 'v1.';
const cipher = 'aes-256-gcm';
const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;

function keyFrom(secret: Buffer): Buffer {
  if (secret.length !== keyBytes) throw new RangeError('A secret key has 32 bytes.');
  return Buffer.from(hkdfSync('sha256', secret, '', 'sidecard store v1', keyBytes));
}

function unseal(bytes: Buffer, key: Buffer, associated: string): string | undefined {
  try {
    const decipher = createDecipheriv(cipher, key, bytes.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    });
    decipher.setAAD(Buffer.from(associated));
    decipher.setAuthTag(bytes.subarray(-tagBytes));
    const text = decipher.update(bytes.subarray(nonceBytes, -tagBytes));
    return Buffer.concat([text, decipher.final()]).toString();
  } catch {
    return undefined;
  }
}

/**
 * Seals texts with AES-256-GCM (NIST SP 800-38D: a random nonce of 96 bits, good for 2^32 texts of one key) under
 * keys derived by HKDF-SHA256 (RFC 5869). @throws RangeError for a key that has not 32 bytes.
 */
export function createSealer({ current, previous }: SealerKeys): Sealer {
  const key = keyFrom(current);
  const keys = previous ? [key, keyFrom(previous)] : [key];

  return {
    seal(text, associated) {
      const nonce = randomBytes(nonceBytes);
      const encrypting = createCipheriv(cipher, key, nonce, { authTagLength: tagBytes });
      encrypting.setAAD(Buffer.from(associated));
      const parts = [nonce, encrypting.update(text, 'utf8'), encrypting.final(), encrypting.getAuthTag()];
      return version + Buffer.concat(parts).toString('base64url');
    },
    open(sealed, associated) {
      if (!sealed.startsWith(version)) return undefined;
      const bytes = Buffer.from(sealed.slice(version.length), 'base64url');
      if (bytes.length < nonceBytes + tagBytes) return undefined;
      for (const known of keys) {
        const text = unseal(bytes, known, associated);
        if (text !== undefined) return text;
      }
      return undefined;
    },
  };
}

/** The 32 bytes of a key written as base64, base64url or 64 hexadecimal digits; undefined for anything else. */
export function parseSecretKey(text: string): Buffer | undefined {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex');
  // Node reads both alphabets as base64.
  return /^[\w+/-]{43}=?$/.test(text) ? Buffer.from(text, 'base64') : undefined;
}
