import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Listening, listen } from '../../src/bff/server';
import { createTestBff } from '../bff/support/bff';

// The listener with the Node server it makes in sight.
const made = vi.hoisted((): { servers: unknown[]; options: unknown[] } => ({ servers: [], options: [] }));
vi.mock('@hono/node-server', async (original) => {
  const all = await original<typeof import('@hono/node-server')>();
  return {
    ...all,
    serve: (...options: Parameters<typeof all.serve>) => {
      const server = all.serve(...options);
      made.servers.push(server);
      made.options.push(options[0]);
      return server;
    },
  };
});

let port = 0;
let listening: Listening;
let handled: string[] = [];

beforeAll(async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  port = typeof address === 'object' && address ? address.port : 0;
  probe.close();
  await once(probe, 'close');
  const { bff } = createTestBff();
  const fetch: typeof bff.fetch = async (request, ...rest) => {
    const answer = await bff.fetch(request, ...rest);
    // What the limits of size and type have turned away has reached no handler.
    if (![413, 415].includes(answer.status))
      handled.push(`${request.method} ${new URL(request.url).pathname}`);
    return answer;
  };
  listening = await listen({ fetch, host: '127.0.0.1', port });
});
afterAll(() => listening.drain());

/** Writes bytes as they are and gives all that comes back. */
async function say(text: string): Promise<{ status: number; text: string; count: number }> {
  handled = [];
  const socket = connect(port, '127.0.0.1');
  let told = '';
  socket.on('data', (chunk) => {
    told += chunk.toString('latin1');
  });
  socket.on('error', () => {});
  socket.write(text, 'latin1');
  await once(socket, 'close');
  const statuses = told.match(/^HTTP\/1\.1 \d{3}/gm) ?? [];
  return { status: Number(statuses[0]?.slice(9)), text: told, count: statuses.length };
}

const host = 'Host: sidecard.example\r\n';
const end = 'Connection: close\r\n\r\n';
const json = 'Content-Type: application/json\r\n';
const post = `POST /api/session HTTP/1.1\r\n${host}${json}`;
const smuggled = `GET /smuggled HTTP/1.1\r\n${host}\r\n`;
const big = 'x'.repeat(40_000);

const malformed: [what: string, text: string, status: number][] = [
  ['both lengths', `${post}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`, 400],
  ['two lengths', `${post}Content-Length: 4\r\nContent-Length: 9\r\n\r\nabcd${smuggled}`, 400],
  ['lengths in a list', `${post}Content-Length: 4, 9\r\n\r\nabcd`, 400],
  ['a length below nothing', `${post}Content-Length: -1\r\n\r\n`, 400],
  ['a length with a sign', `${post}Content-Length: +4\r\n\r\nabcd`, 400],
  ['an encoding twice', `${post}Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n${smuggled}`, 400],
  ['an encoding nobody knows', `${post}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`, 400],
  [
    'an encoding behind a tab',
    `${post}Transfer-Encoding:\tchunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n`,
    400,
  ],
  ['a blank before the colon', `${post}Content-Length : 4\r\n\r\nabcd`, 400],
  ['a chunk of no number', `${post}Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n`, 400],
  ['a folded header', `GET /api/me HTTP/1.1\r\n${host}X-A: b\r\n c: d\r\n\r\n`, 400],
  ['no host', 'GET /api/me HTTP/1.1\r\n\r\n', 400],
  ['headers of 17 KB', `GET /api/me HTTP/1.1\r\n${host}X-A: ${'a'.repeat(17_000)}\r\n\r\n`, 431],
  ['a path of 17 KB', `GET /${'a'.repeat(17_000)} HTTP/1.1\r\n${host}\r\n`, 431],
  ['a carriage return in the path', `GET /api/me\rX HTTP/1.1\r\n${host}\r\n`, 400],
  ['a NUL in a header', `GET /api/me HTTP/1.1\r\n${host}X-A: a\0b\r\n\r\n`, 400],
  ['a bare line feed', `GET /api/me HTTP/1.1\n${host}\n`, 400],
  ['a method of nobody', `HACK /api/me HTTP/1.1\r\n${host}\r\n`, 400],
  ['a version of nobody', `GET /api/me HTTP/9.9\r\n${host}\r\n`, 400],
  ['HTTP/2 without agreement', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
  ['no HTTP at all', '\x16\x03\x01\x02\x00\x01\x00\x01', 400],
];

describe('P35 T24: malformed HTTP', () => {
  it.each(malformed)('P35 T24: reaches no handler: %s', async (_what, text, status) => {
    const answer = await say(text);
    expect(answer.status).toBe(status);
    expect(handled.filter((one) => !one.startsWith('POST /api/session'))).toEqual([]);
    expect(answer.text).not.toContain('smuggled');
  });

  it.each([
    ['by its length', `${post}${end.replace('\r\n\r\n', '\r\n')}Content-Length: 1000000\r\n\r\n${big}`],
    [
      'in chunks',
      `${post}${end.replace('\r\n\r\n', '\r\n')}Transfer-Encoding: chunked\r\n\r\n9c40\r\n${big}\r\n0\r\n\r\n`,
    ],
  ])('P35 T24: a body over the limit is not read to its end: %s', async (_how, text) => {
    const answer = await say(text);
    expect([answer.status, answer.text.includes('"code":"too_large"')]).toEqual([413, true]);
    expect(handled).toEqual([]);
  });

  it.each([
    ['TRACE', `TRACE /api/me HTTP/1.1\r\n${host}X-Secret: canary\r\n${end}`],
    ['CONNECT', `CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n${end}`],
    ['OPTIONS *', `OPTIONS * HTTP/1.1\r\n${host}${end}`],
    ['a whole address', `GET http://evil.example/api/me HTTP/1.1\r\n${host}${end}`],
    ['another scheme', `GET file:///etc/passwd HTTP/1.1\r\n${host}${end}`],
    ['a host that is none', `GET /api/me HTTP/1.1\r\nHost: a b/../c\r\n${end}`],
    ['a host with a path', `GET /api/me HTTP/1.1\r\nHost: sidecard.example/healthz?\r\n${end}`],
    ['two hosts', `GET /api/me HTTP/1.1\r\n${host}Host: evil.example\r\n${end}`],
    ['line breaks in escapes', `GET /api/me%0d%0aX:%20y HTTP/1.1\r\n${host}${end}`],
    ['letters beyond ASCII', `GET /api/m\xe9 HTTP/1.1\r\n${host}${end}`],
  ])(
    'P35 T24: an odd request is answered 400 to 404 or not at all, and mirrors nothing: %s',
    async (_what, text) => {
      const answer = await say(text);
      if (answer.count > 0) expect([400, 401, 404, 405]).toContain(answer.status);
      expect(answer.count).toBeLessThan(2);
      expect(answer.text).not.toMatch(/canary|evil\.example|\r\nX: y|root:/);
    },
  );

  it('P35 T24: is cut off after 10 seconds of headers, 30 of a request, and at 2,000 connections', () => {
    const server = made.servers[0] as Server;
    const { headersTimeout, requestTimeout, keepAliveTimeout, maxConnections } = server;
    expect({ headersTimeout, requestTimeout, maxConnections }).toEqual({
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      maxConnections: 2000,
    });
    expect(keepAliveTimeout).toBeLessThanOrEqual(65_000);
    // Node looks for who is late every 30 seconds unless told otherwise, which would make 10 seconds 40.
    expect(made.options[0]).toMatchObject({ serverOptions: { connectionsCheckingInterval: 1000 } });
  });

  it('P35 T24: and the server answers the next as if nothing had been', async () => {
    const answer = await say(`GET /healthz HTTP/1.1\r\n${host}${end}`);
    expect([answer.status, handled]).toEqual([200, ['GET /healthz']]);
  });
});
