import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { createPages } from '../../src/bff/pages';

const page = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Limit</title><link rel="icon" href="data:," /></head>
  <body><label>Search people <input autofocus /></label></body>
</html>
`;

/** Serves the least page that can be typed into, with the headers of the app's; the limit of what can be reached. */
export async function withLimit<T>(measure: (origin: string) => Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'sidecard-limit-'));
  writeFileSync(join(root, 'index.html'), page);
  const pages = createPages({ root, frameAncestors: "'self'", isHttps: false });
  const server = createServer(getRequestListener(pages.fetch));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  try {
    if (address === null || typeof address === 'string') throw new Error('it listens on no port');
    return await measure(`http://127.0.0.1:${address.port}`);
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(root, { recursive: true });
  }
}
