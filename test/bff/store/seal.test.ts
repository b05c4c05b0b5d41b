import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSealer, parseSecretKey } from '../../../src/bff/store/seal';

const sealerOf = (current: Buffer, previous?: Buffer) => createSealer({ current, previous });

describe('a sealed text', () => {
  it('opens with its key and its associated text, and shows nothing of the text', () => {
    const sealer = sealerOf(randomBytes(32));
    for (const text of ['', 'canary', '💬\0', 'x'.repeat(100_000)]) {
      const sealed = sealer.seal(text, 'row');
      expect(sealer.open(sealed, 'row')).toBe(text);
      expect(sealed).toMatch(/^v1\.[\w-]+$/);
      expect(sealed).not.toContain('canary');
    }
  });

  it('is another one each time', () => {
    const sealer = sealerOf(randomBytes(32));
    const sealed = Array.from({ length: 1000 }, () => sealer.seal('same', 'row'));
    expect(new Set(sealed.map((text) => text.slice(0, 19))).size).toBe(1000);
  });

  it('P29 F31: does not open with another key, in another row, cut or changed anywhere', () => {
    const sealer = sealerOf(randomBytes(32));
    const sealed = sealer.seal('a secret', 'row');
    expect(sealerOf(randomBytes(32)).open(sealed, 'row')).toBeUndefined();
    expect(sealer.open(sealed, 'row 2')).toBeUndefined();
    expect(sealer.open(sealed, '')).toBeUndefined();
    for (let at = 0; at < sealed.length - 1; at += 1) {
      const other = sealed[at] === 'A' ? 'B' : 'A';
      expect(sealer.open(sealed.slice(0, at), 'row')).toBeUndefined();
      expect(sealer.open(sealed.slice(0, at) + other + sealed.slice(at + 1), 'row')).toBeUndefined();
    }
    for (const rubbish of ['', 'v1.', 'v1.????', 'v2.AAAA', '{"value":1}', 'v1.'.repeat(1000), '\0💬']) {
      expect(sealer.open(rubbish, 'row')).toBeUndefined();
    }
  });

  it('P29 F31: opens with two keys while they are changed, and is sealed with the newer', () => {
    const [first, second, third] = [randomBytes(32), randomBytes(32), randomBytes(32)];
    const sealed = sealerOf(first).seal('text', 'row');
    expect(sealerOf(second, first).open(sealed, 'row')).toBe('text');
    expect(sealerOf(third, second).open(sealed, 'row')).toBeUndefined();
    const resealed = sealerOf(second, first).seal('text', 'row');
    expect(sealerOf(second).open(resealed, 'row')).toBe('text');
    expect(sealerOf(first).open(resealed, 'row')).toBeUndefined();
  });

  it('is never made with a key of another length', () => {
    for (const length of [0, 16, 31, 33, 64]) {
      expect(() => sealerOf(randomBytes(length))).toThrow(RangeError);
      expect(() => sealerOf(randomBytes(32), randomBytes(length))).toThrow(RangeError);
    }
  });

  it('stays readable by later versions', () => {
    const sealed = 'v1.vg45vX2ukZIIO36UC3P86P7NgDWXD3CqNYUg8RIrgQKCGpIiaatzmLCcijjnnwwY';
    expect(sealerOf(Buffer.alloc(32, 7)).open(sealed, 'row')).toBe('kept since version 1');
  });
});

describe('a secret key', () => {
  it('is 32 bytes in base64, base64url or hexadecimal', () => {
    for (let round = 0; round < 100; round += 1) {
      const key = randomBytes(32);
      const written = [key.toString('hex'), key.toString('hex').toUpperCase(), key.toString('base64')];
      for (const text of [...written, key.toString('base64url'), `${key.toString('base64url')}=`]) {
        expect(parseSecretKey(text)).toEqual(key);
      }
    }
  });

  it.each([
    [''],
    ['secret'],
    ['0'.repeat(63)],
    ['0'.repeat(65)],
    [randomBytes(31).toString('base64')],
    [randomBytes(33).toString('base64')],
    [`${randomBytes(32).toString('base64')}=`],
    [`${'A'.repeat(42)}*=`],
    [` ${'A'.repeat(43)}`],
    [`${'0'.repeat(64)}\n`],
    ['ü'.repeat(32)],
  ])('is not %j', (text) => {
    expect(parseSecretKey(text)).toBeUndefined();
  });
});
