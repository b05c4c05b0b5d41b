import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import app from '../manifest/embedded-app.json' with { type: 'json' };
import appSchema from '../manifest/embedded-app.schema.json' with { type: 'json' };
import integration from '../manifest/integration.json' with { type: 'json' };
import integrationSchema from '../manifest/integration.schema.json' with { type: 'json' };

const root = join(import.meta.dirname, '..');
const ajv = new Ajv2020({ allErrors: true, strict: true });

/** Those who may show our page in a frame: the page never opens them, so the portal need not know them. */
const framing = ['webex.com', '*.webex.com', '*.webexgov.us'];

/** Where pictures of people come from: the page shows them and goes nowhere by them. */
const pictures = ['*.webexcontent.com'];

/** Every string of a value or a syntax tree; comments are in neither. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

/** The hosts of the https addresses that a source file's literals hold. */
function hosts(file: string, source: string): string[] {
  const lang = file.endsWith('.tsx') ? 'tsx' : 'ts';
  const texts = /\.tsx?$/.test(file)
    ? strings(parseSync(file, source, { lang }).program)
    : [source.replaceAll(/\/\*.*?\*\/|<!--.*?-->/gs, '')];
  const found = texts.flatMap((text) => [...text.matchAll(/https:\/\/(?=[\w*])([*\w.-]+)/g)]);
  return [...new Set(found.map(([, host = '']) => host))];
}

function validate(schema: object, value: unknown): unknown {
  const check = ajv.compile(schema);
  check(value);
  return check.errors;
}

test('the embedded app keeps to the limits of the form', () => {
  expect(validate(appSchema, app)).toBeNull();
});

test('the integration keeps to the limits of the form', () => {
  expect(validate(integrationSchema, integration)).toBeNull();
});

test.for([
  ['a tagline of 25 letters', { tagline: 'x'.repeat(25) }],
  ['a summary of 257 letters', { summary: 'x'.repeat(257) }],
  ['a description of 1025 letters', { description: 'x'.repeat(1025) }],
  ['a start page without TLS', { startPageUrl: 'http://sidecard.example.com/' }],
  ['somebody else’s name', { name: 'Sidecard for Webex' }],
  ['an unfinished product', { description: 'A demo of what may come.' }],
  ['a domain with a path', { validDomains: ['sidecard.example.com/app'] }],
  ['a field the form does not have', { colour: 'red' }],
] as const)('the schema refuses %s', ([, change]) => {
  expect(validate(appSchema, { ...app, ...change })).not.toBeNull();
});

test('the description tells benefits, start, accounts and price, and names no vendor', () => {
  expect(app.description).toMatch(/good for/);
  expect(app.description).toMatch(/get started/);
  expect(app.description).toMatch(/no account other than/);
  expect(app.description).toMatch(/free of charge/);
  expect(app.description).not.toMatch(/\b(cisco|demo|alpha|beta|proof of concept)\b/i);
});

test('name, tagline and icon carry nobody else’s name', () => {
  for (const text of [app.name, app.tagline, app.icon, integration.name, read('manifest/icon.svg')]) {
    expect(text).not.toMatch(/cisco|webex/i);
  }
});

test('every address that is registered is https', () => {
  const addresses = strings([app, integration]).filter((text) => text.includes('://'));

  expect(addresses.length).toBeGreaterThan(2);
  expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
});

test('the icon is a PNG of 512 by 512 pixels', () => {
  const icon = readFileSync(join(root, 'manifest', app.icon));

  expect(icon.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([512, 512]);
});

test('the start pages lie within the registered domains', () => {
  for (const page of [app.startPageUrl, app.sidebar.startPageUrl]) {
    expect(app.validDomains).toContain(new URL(page).hostname);
  }
});

test('an origin in a literal counts, one in a comment does not', () => {
  const source = '// https://a.example\nexport const b = `https://b.example/`; /* https://c.example */';

  expect(hosts('b.ts', source)).toEqual(['b.example']);
  expect(hosts('B.tsx', 'export const B = () => <a href="https://d.example/x">d</a>;')).toEqual([
    'd.example',
  ]);
  expect(hosts('b.css', '/* https://a.example */ a { background: url(https://e.example/e.png) }')).toEqual([
    'e.example',
  ]);
});

test('every origin in the code is covered by the registration', () => {
  const redirects = integration.redirectUris.map((address) => new URL(address).hostname);
  const covered = new Set([...app.validDomains, ...redirects, ...framing, ...pictures]);
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => !/^(?:sandbox|states)\b/.test(file))
    .map((file) => join('src', file));
  const files = [...readdirSync(root), ...sources].filter((file) =>
    /^(src.*\.(tsx?|css)|index\.html)$/.test(file),
  );
  const uncovered = files.flatMap((file) =>
    hosts(file, read(file))
      .filter((host) => !covered.has(host))
      .map((host) => `${file}: ${host}`),
  );

  expect(files).toContain('src/bff/config.ts');
  expect(uncovered).toEqual([]);
});

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
