import { generateKeyPairSync, type KeyPairKeyObjectResult } from 'node:crypto';

let pair: KeyPairKeyObjectResult | undefined;

/**
 * Gives the key pair that signs embedded tokens. One for the process, made when first needed: a key in the
 * repository would sooner or later be trusted somewhere.
 */
export function signingKey(): KeyPairKeyObjectResult {
  pair ??= generateKeyPairSync('rsa', { modulusLength: 2048 });
  return pair;
}
