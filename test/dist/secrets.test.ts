import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endAll, freePort, root, run, settingsFor, startWebex, type Webex } from './server';

let webex: Webex;
let port = 0;
let server: ReturnType<typeof run>;
let settings: Record<string, string>;

beforeAll(async () => {
  webex = await startWebex();
  port = await freePort();
  settings = settingsFor(webex.origin, port);
  server = run({ ...settings, LOG_LEVEL: 'debug', METRICS_PORT: String(await freePort()) });
  await server.listening();
});
afterAll(async () => {
  endAll();
  await webex.stop();
});

const files = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** One request exactly as written: no client takes dots or escapes out of the path before. */
async function raw(path: string, headers = ''): Promise<{ status: number; head: string; body: string }> {
  const socket = connect(port, '127.0.0.1');
  socket.write(
    `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n${headers}connection: close\r\n\r\n`,
    'latin1',
  );
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk.toString('latin1');
  });
  await once(socket, 'close');
  const [head = '', ...body] = text.split('\r\n\r\n');
  return { status: Number(head.split(' ')[1]), head: head.toLowerCase(), body: body.join('\r\n\r\n') };
}

describe('P02 T29: the build', () => {
  it('P02 T29: holds no value of the environment and no map to its sources', () => {
    const all = [...files('dist/client'), ...files('dist/server')];
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter((file) => /\.map(?:\.|$)|\.env|\.tsx?$/.test(file))).toEqual([]);
    const values = [
      ...Object.values(process.env).filter((value) => (value?.length ?? 0) > 20),
      ...Object.values(settings),
      root,
    ];
    for (const file of all) {
      const text = readFileSync(file, 'latin1');
      expect(text).not.toContain('sourceMappingURL=data:');
      const inlined = values.filter((value) => value && value.length > 12 && text.includes(value));
      expect([file, inlined]).toEqual([file, []]);
    }
  });

  it('P02 T14: keeps words of the server out of the page', () => {
    const page = files('dist/client').filter((file) => /\.(?:js|css|html)$/.test(file));
    for (const file of page) {
      const text = readFileSync(file, 'utf8');
      expect([
        file,
        text.match(/client_secret|refresh_token|SECRET_KEY|process\.env|localStorage\.setItem/),
      ]).toEqual([file, null]);
    }
  });
});

describe('P02 T29: the server', () => {
  it.each([
    '/.env',
    '/.git/config',
    '/package.json',
    '/package-lock.json',
    '/server/main.js',
    '/main.js',
    '/index.html',
    '/.vite/manifest.json',
    '/assets/',
    '/assets',
    '/assets/index.js.map',
    '/assets/../server/main.js',
    '/assets/../../server/main.js',
    '/assets/../index.html',
    '/assets/../.vite/manifest.json',
    '/assets/..%2fserver/main.js',
    '/assets/..%2f..%2fserver%2fmain.js',
    '/assets/%2e%2e/index.html',
    '/assets/%2e%2e%2f.vite%2fmanifest.json',
    '/assets/.%2e/.vite/manifest.json',
    '/assets/..%5c..%5cserver%5cmain.js',
    '/assets/..\\..\\server\\main.js',
    '/assets/%252e%252e%252fserver/main.js',
    '/assets/%c0%ae%c0%ae/server/main.js',
    '/assets//etc/passwd',
    '//etc/passwd',
    '/assets/%00',
    '/assets/..;/index.html',
    '/assets/.env',
    '/data/sidecard.db',
    '/metrics',
    '/sandbox/personas',
    '/src/bff/main.ts',
    '/@fs/etc/passwd',
  ])('P02 T29: shows nothing of its folder: %s', async (path) => {
    for (const headers of ['', 'accept-encoding: br, gzip\r\n', 'range: bytes=0-\r\n']) {
      const { status, body } = await raw(path, headers);
      // A raw backslash is no letter of a URL: nothing behind Node's parser gets to see it.
      expect([path, status]).toEqual([path, path.includes('\\') ? 400 : 404]);
      if (status === 404) expect(body).toContain('"code":"not_found"');
      expect(body).not.toMatch(/root:|createServer|"isEntry"|<!doctype/i);
    }
  });

  it('P36 T17: sends its page and its files with their headers, and never X-Frame-Options', async () => {
    const page = await raw('/');
    expect(page.status).toBe(200);
    expect(page.head).toContain(
      "content-security-policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https://*.webexcontent.com; " +
        "connect-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; " +
        "require-trusted-types-for 'script'; worker-src 'self'; trusted-types sidecard; " +
        "frame-ancestors 'self' https://webex.com https://*.webex.com https://*.webexgov.us\r\n",
    );
    expect(page.head).toContain('cache-control: no-store');
    const names = files('dist/client').filter((file) => /\/assets\/[^/]+\.(?:js|css)$/.test(file));
    expect(names.length).toBeGreaterThan(2);
    const pages = [page, await raw('/?orgId=x')];
    for (const file of names) {
      const asset = await raw(file.slice(file.indexOf('/assets/')));
      expect([file, asset.status]).toEqual([file, 200]);
      expect(asset.head).toContain('cache-control: public, max-age=31536000, immutable');
      pages.push(asset);
    }
    for (const { head } of [...pages, await raw('/assets/none.js'), await raw('/api/me')]) {
      expect(head).not.toMatch(/x-frame-options|x-powered-by|\r\nserver:|set-cookie|access-control/);
      for (const line of [
        'x-content-type-options: nosniff',
        'referrer-policy: no-referrer',
        'cross-origin-resource-policy: same-origin',
        'content-security-policy: ',
      ])
        expect(head).toContain(`\r\n${line}`);
    }
  });

  it('P02 T15: has told none of its secrets by then', () => {
    expect(server.out.text).toContain('"route":"/assets/*"');
    for (const [name, value] of Object.entries(settings))
      if (/SECRET|CLIENT|APP_ID/.test(name)) expect(server.out.text).not.toContain(value);
  });
});
