import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { read } from '../../../src/app/import/read';
import type { Reading } from '../../../src/app/import/reading';
import { importLimits } from '../../../src/contract/imports';

/** A worker as the page sees it; what it does with a question is the test's. */
class FakeWorker {
  static made: FakeWorker[] = [];
  isEnded = false;
  listeners = new Map<string, (event: { data?: Reading }) => void>();
  asked: { file: Blob }[] = [];
  constructor(readonly url: unknown) {
    FakeWorker.made.push(this);
  }
  addEventListener(name: string, listener: (event: { data?: Reading }) => void) {
    this.listeners.set(name, listener);
  }
  postMessage(question: { file: Blob }) {
    this.asked.push(question);
  }
  terminate() {
    this.isEnded = true;
  }
}

let policies: Record<string, { createScriptURL(url: string): string }> = {};

/** The reader in a page whose policy wants trusted addresses of scripts. */
async function load() {
  vi.resetModules();
  vi.stubGlobal('trustedTypes', {
    createPolicy(name: string, rules: { createScriptURL(url: string): string }) {
      policies[name] = rules;
      return { createScriptURL: (url: string) => ({ trusted: rules.createScriptURL(url) }) };
    },
  });
  return (await import('../../../src/app/import/reader')).readInWorker;
}

beforeEach(() => {
  FakeWorker.made = [];
  policies = {};
  vi.stubGlobal('Worker', FakeWorker);
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the worker that reads a file', () => {
  it('is ended with its answer', async () => {
    const readInWorker = await load();
    const reading = readInWorker(new Blob(['Email\na@example.com']));
    const [worker] = FakeWorker.made;
    worker?.listeners.get('message')?.({ data: await read(worker.asked[0]?.file ?? new Blob()) });
    expect(await reading).toMatchObject({ ok: true, file: { rows: [{ line: 2 }] } });
    expect(worker?.isEnded).toBe(true);
  });

  it('is ended when its time is over', async () => {
    const readInWorker = await load();
    const reading = readInWorker(new Blob(['"']));
    await vi.advanceTimersByTimeAsync(importLimits.reading);
    expect(await reading).toEqual({ ok: false, refusal: { code: 'too_slow' } });
    expect(FakeWorker.made[0]?.isEnded).toBe(true);
  });

  it('is ended when it fails', async () => {
    const readInWorker = await load();
    const reading = readInWorker(new Blob(['"']));
    FakeWorker.made[0]?.listeners.get('error')?.({});
    expect(await reading).toEqual({ ok: false, refusal: { code: 'unreadable' } });
    expect(FakeWorker.made[0]?.isEnded).toBe(true);
  });

  it.each(['its policy', 'the worker'])(
    'that the browser refuses (%s) is a failure in words',
    async (what) => {
      const refuse = () => {
        throw new TypeError('refused');
      };
      const readInWorker = await load();
      if (what === 'its policy') vi.stubGlobal('trustedTypes', { createPolicy: refuse });
      else
        vi.stubGlobal(
          'Worker',
          class {
            constructor() {
              refuse();
            }
          },
        );
      expect(await readInWorker(new Blob(['a']))).toEqual({ ok: false, refusal: { code: 'unreadable' } });
    },
  );

  it('is not even made for a file that is too big', async () => {
    const readInWorker = await load();
    const reading = await readInWorker(new Blob([new Uint8Array(importLimits.bytes + 1)]));
    expect(reading).toEqual({ ok: false, refusal: { code: 'too_big' } });
    expect(FakeWorker.made).toEqual([]);
  });

  it('is the only script that its policy lets pass', async () => {
    const readInWorker = await load();
    void readInWorker(new Blob(['a']));
    expect(Object.keys(policies)).toEqual(['sidecard']);
    const [worker] = FakeWorker.made;
    // As the policy above makes it.
    const { trusted } = (worker?.url ?? {}) as { trusted: string };
    expect(policies.sidecard?.createScriptURL(trusted)).toBe(trusted);
    expect(() => policies.sidecard?.createScriptURL('https://example.com/x.js')).toThrow(TypeError);
    expect(() => policies.sidecard?.createScriptURL('/api/session')).toThrow(TypeError);
  });
});
