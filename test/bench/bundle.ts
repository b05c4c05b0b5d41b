import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type Cell, printTable } from './table';

interface Chunk {
  file: string;
  imports?: string[];
  css?: string[];
}

const client = 'dist/client';

/** What a file weighs: as it is, gzip 9, brotli 11. */
function weigh(file: string): number[] {
  const bytes = readFileSync(join(client, file));
  return [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length];
}

const add = (files: Iterable<string>) =>
  [...files].map(weigh).reduce((sum, sizes) => sum.map((size, at) => size + (sizes[at] ?? 0)), [0, 0, 0]);

/** Prints what the browser has to load, first and in all. */
export function measureBundle(): void {
  const manifest: Record<string, Chunk> = JSON.parse(
    readFileSync(join(client, '.vite/manifest.json'), 'utf8'),
  );

  /** Script and style that a chunk cannot start without. */
  function neededBy(name: string, found = new Set<string>()): Set<string> {
    const chunk = manifest[name];
    if (!chunk || found.has(chunk.file)) return found;
    found.add(chunk.file);
    for (const style of chunk.css ?? []) found.add(style);
    for (const other of chunk.imports ?? []) neededBy(other, found);
    return found;
  }
  const files = new Set(
    Object.values(manifest)
      .flatMap(({ file, css = [] }) => [file, ...css])
      .filter((file) => /\.(?:js|css)$/.test(file)),
  );
  const first = neededBy('index.html');
  const firstScreen = [...first, 'index.html'];
  const words = /\/(?:de|fr|es|pt-BR|ja|zh-CN|ar)-/;
  const rows: Cell[][] = [
    ['first load: script and style until the input works', ...add(first)],
    ['the same with the HTML', ...add(firstScreen)],
    ['everything, in one language', ...add([...files].filter((file) => !words.test(file)))],
    ['everything, in all languages', ...add(files)],
    ...[...files]
      .sort((a, b) => statSync(join(client, b)).size - statSync(join(client, a)).size)
      .map((file) => [
        `  ${file.replace('assets/', '')}${first.has(file) ? ' (first)' : ''}`,
        ...weigh(file),
      ]),
  ];
  printTable({
    title: 'Bytes of script and style',
    columns: ['file of the page', 'bytes', 'gzip', 'brotli'],
    rows,
  });
}
