import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createPages } from '../../src/bff/pages';

const root = resolve(import.meta.dirname, '../..');
const client = join(root, 'dist/client');

interface Chunk {
  file: string;
  isEntry?: boolean;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
}

const manifest: Record<string, Chunk> = JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8'));

const filesUnder = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const read = (file: string) => readFileSync(join(client, file));
const gzipped = (files: Iterable<string>) =>
  [...files].reduce((total, file) => total + gzipSync(read(file), { level: 9 }).length, 0);

/** Script and style that a chunk cannot start without. */
function neededBy(name: string, found = new Set<string>()): Set<string> {
  const chunk = manifest[name];
  if (!chunk || found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const style of chunk.css ?? []) found.add(style);
  for (const other of chunk.imports ?? []) neededBy(other, found);
  return found;
}

const firstLoad = neededBy('index.html');
const sdk = Object.values(manifest).filter(({ file }) => read(file).includes('embeddedSdkUrl'));

describe('the build', () => {
  it('loads at most 20 kB of script and style first (gzip)', () => {
    expect(firstLoad.size).toBeGreaterThan(1);
    expect(gzipped(firstLoad)).toBeLessThanOrEqual(20_000);
  });

  it('keeps the SDK in a chunk of its own that the first load does not wait for', () => {
    expect(sdk).toHaveLength(1);
    expect(sdk.map(({ file }) => firstLoad.has(file))).toEqual([false]);
    expect(gzipped(sdk.map(({ file }) => file))).toBeLessThanOrEqual(12_000);
  });

  it.each(['br', 'gzip'])('sends script and style compressed as %s', async (encoding) => {
    const pages = createPages({ isHttps: true, root: client, frameAncestors: "'self'" });
    let sent = 0;
    let whole = 0;
    for (const file of firstLoad) {
      const answer = await pages.request(`/${file}`, { headers: { 'accept-encoding': encoding } });
      expect([answer.status, answer.headers.get('content-encoding')]).toEqual([200, encoding]);
      sent += (await answer.arrayBuffer()).byteLength;
      whole += read(file).byteLength;
    }
    expect(sent).toBeLessThan(whole / 2);
  });

  it('serves the page and its assets, and nothing else of the folder', async () => {
    const pages = createPages({ isHttps: true, root: client, frameAncestors: "'self'" });
    expect((await pages.request('/')).headers.get('content-security-policy')).toContain(
      "frame-ancestors 'self'",
    );
    for (const path of [
      '/.vite/manifest.json',
      '/assets/../.vite/manifest.json',
      '/assets/none.js',
      '/index.htm',
    ]) {
      expect((await pages.request(path)).status, path).toBe(404);
    }
  });

  it('leaves core-js out', () => {
    const scripts = filesUnder('dist/client').filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(1);
    for (const script of scripts)
      expect(readFileSync(script, 'utf8')).not.toMatch(/__core-js_shared__|core-js\//);
  });

  it.each(['sandbox-token-', 'acme.example.com', 'Fieldsecret', 'sidecardHost', 'Sidecard states'])(
    'holds no byte of the sandbox or of the page of states, such as %s',
    (marker) => {
      const has = (file: string) => readFileSync(file).includes(marker);
      expect(['src/sandbox', 'src/states'].flatMap(filesUnder).some(has), 'the marker is one').toBe(true);
      expect(filesUnder('dist').filter(has)).toEqual([]);
    },
  );

  it('runs the server with no package beside it but the machine code of libsql', () => {
    const imported = readFileSync(join(root, 'dist/server/main.js'), 'utf8').matchAll(
      /^import\s[^;]*?from\s*["']([^"']+)["']/gm,
    );
    const strangers = [...imported]
      .map(([, name = '']) => name)
      .filter((name) => !/^(?:node:|\.)/.test(name));
    const builtin =
      /^(?:assert|buffer|child_process|crypto|diagnostics_channel|events|fs|http|http2|https|module|net|os|path|perf_hooks|process|stream|string_decoder|tls|tty|url|util|v8|vm|worker_threads|zlib)(?:\/|$)/;
    expect(strangers.filter((name) => !builtin.test(name))).toEqual(['libsql']);
  });
});
