import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

export interface PagesDeps {
  /** Folder of the built page. */
  root: string;
  frameAncestors: string;
  /** Where pictures of people may come from besides this server; nowhere unless given. */
  avatarOrigins?: readonly string[];
  /** Whether the page is reached by https, so that browsers may be told to insist on it. */
  isHttps: boolean;
}

/**
 * The built page: `/` and `/assets/*`, nothing else of the folder. No `X-Frame-Options`, which would keep
 * the app out of the Webex web client; `frame-ancestors` says who may frame it.
 */
export function createPages({ root, frameAncestors, avatarOrigins = [], isHttps }: PagesDeps): Hono {
  const page = readFileSync(join(root, 'index.html'), 'utf8');
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    ["img-src 'self'", ...avatarOrigins].join(' '),
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    // Files are read in a worker; its address is the one thing that is ever made into a script.
    "worker-src 'self'",
    'trusted-types sidecard',
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');

  const pages = new Hono();
  pages.get('/', (c) => {
    c.header('content-security-policy', policy);
    if (isHttps) c.header('strict-transport-security', 'max-age=31536000');
    return c.html(page);
  });
  pages.get(
    '/assets/*',
    serveStatic({
      root,
      precompressed: true,
      onFound: (_path, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  );
  return pages;
}
