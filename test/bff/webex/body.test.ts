import { describe, expect, it } from 'vitest';
import { BadPayload, readJson } from '../../../src/bff/webex/body';

const bytes = (...parts: (string | number[])[]) =>
  new Response(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part)))),
  );

describe('the body of an answer', () => {
  it('is read as JSON, with or without a byte order mark', async () => {
    expect(await readJson(bytes('{"a":[1]}'))).toEqual({ a: [1] });
    expect(await readJson(bytes([0xef, 0xbb, 0xbf], '{"a":1}'))).toEqual({ a: 1 });
  });

  it('survives letters that are cut between two chunks, and bytes that are no UTF-8', async () => {
    const [head, tail] = [Buffer.from('"Zoë"').subarray(0, 4), Buffer.from('"Zoë"').subarray(4)];
    const split = new ReadableStream<Uint8Array>({
      start(stream) {
        stream.enqueue(head);
        stream.enqueue(tail);
        stream.close();
      },
    });
    expect(await readJson(new Response(split))).toBe('Zoë');
    expect(await readJson(bytes('"', [0xff], '"'))).toBe('\ufffd');
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n'],
    ['NaN', '{"a":NaN}'],
    ['a web page', '<!doctype html><title>Sign in</title>'],
    ['half an object', '{"items":[{"id":'],
    ['two objects', '{}{}'],
  ])('is refused when it is %s', async (_what, text) => {
    await expect(readJson(bytes(text))).rejects.toBeInstanceOf(BadPayload);
  });

  it('is refused without a body', async () => {
    await expect(readJson(new Response(null))).rejects.toBeInstanceOf(BadPayload);
  });

  it('is read up to the limit and not a byte further', async () => {
    let sent = 0;
    let isCancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull(stream) {
        sent += 10;
        stream.enqueue(new Uint8Array(10).fill(0x20));
      },
      cancel() {
        isCancelled = true;
      },
    });
    expect(await readJson(bytes('"12345678"'), 10)).toBe('12345678');
    await expect(readJson(new Response(endless), 1000)).rejects.toThrow('limit');
    expect(isCancelled).toBe(true);
    expect(sent).toBeLessThan(1100);
  });

  it('may be nested 100,000 deep without harm', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const outcome = await readJson(bytes(deep)).catch((error: unknown) => error);
    expect(Array.isArray(outcome) || outcome instanceof BadPayload).toBe(true);
  });
});
