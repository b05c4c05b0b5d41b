import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../src/bff/config';
import { settings } from '../src/sandbox/api/welcome';

const root = resolve(import.meta.dirname, '..');
const readme = readFileSync(resolve(root, 'README.md'), 'utf8');

describe('the README', () => {
  it('names every setting that is read, and none besides', () => {
    const told = [...readme.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
    const read = [...readFileSync(resolve(root, 'src/bff/config.ts'), 'utf8').matchAll(/^ {2}([A-Z_]+):/gm)];
    expect(told.toSorted()).toEqual(read.map(([, name]) => name).toSorted());
  });

  it('shows settings for the sandbox that are the ones it prints, and that start the server', () => {
    const shown = Object.fromEntries(
      [...readme.matchAll(/^export ([A-Z_]+)=(.+)$/gm)].map(([, name, value]) => [name, value]),
    );
    expect(shown).toEqual(settings('http://127.0.0.1:4100'));
    expect(parseConfig(shown)).toMatchObject({ ok: true });
  });

  it('names every command that there is', () => {
    const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
    const told = [...readme.matchAll(/^\| `npm (?:run )?([a-z]+)` \|/gm)].map(([, name]) => name);
    expect(told.toSorted()).toEqual(
      Object.keys(scripts)
        .filter((name) => name !== 'format')
        .toSorted(),
    );
  });
});
