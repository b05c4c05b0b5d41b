import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { afterAll, beforeAll, onTestFinished } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

/** Starts `child.ts` in processes of its own; built once for a test file, as each start has to be quick. */
export function createChildren() {
  let folder = '';

  beforeAll(async () => {
    const cache = join(root, 'node_modules/.cache');
    mkdirSync(cache, { recursive: true });
    folder = mkdtempSync(join(cache, 'store-child-'));
    await build({
      configFile: false,
      logLevel: 'error',
      root,
      build: {
        ssr: 'test/bff/store/child.ts',
        outDir: folder,
        rolldownOptions: { output: { entryFileNames: 'child.mjs' } },
      },
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  return function start(...command: string[]) {
    const child = spawn(process.execPath, [join(folder, 'child.mjs'), ...command], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const printed: string[] = [];
    const lines = createInterface(child.stdout);
    lines.on('line', (line) => printed.push(line));
    const ended = once(child, 'close');
    onTestFinished(async () => {
      child.kill('SIGKILL');
      await ended;
    });
    return {
      printed,
      signal: (name: NodeJS.Signals) => child.kill(name),
      ask: (line: string) => child.stdin.write(`${line}\n`),
      /** Resolves with the next line it prints. */
      async line(): Promise<string> {
        const [line] = await once(lines, 'line');
        return String(line);
      },
      /** Resolves when it has ended, with all it has printed. */
      async end(): Promise<string[]> {
        await ended;
        return printed;
      },
    };
  };
}
