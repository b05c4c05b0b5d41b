import { createServer as createHttpServer } from 'node:http';
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createPool } from '../../../src/bff/webex/pool';
import { createWebex } from '../../../src/bff/webex/webex';
import { createDeferred } from '../support/deferred';
import { operations, reads, writes } from '../support/operations';
import { failing } from '../support/webex';

const grant = { accessToken: 'canary-access-token' };
const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** Where a server of this machine listens; it is gone when the test is over. */
async function listening(server: Server): Promise<string> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((done) => server.close(done));
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/v1`;
}

/** A server that is given every request as it is, with the number it has on its connection. */
async function createRaw(answer: (socket: Socket, index: number) => void) {
  const requests: string[] = [];
  const gone = createDeferred<void>();
  const server = createServer((socket) => {
    let index = 0;
    socket.on('data', (bytes) => {
      requests.push(bytes.toString());
      answer(socket, index);
      index += 1;
    });
    socket.on('close', () => gone.resolve());
  });
  return { apiUrl: await listening(server), requests, gone: gone.promise };
}

const webexAt = (apiUrl: string, deadline = 5000) =>
  createWebex({ fetch: createPool(), apiUrl, now: Date.now, deadline });

const answer = (body: string, length = body.length) =>
  `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n${body}`;

describe.each(operations)('$name over a real connection', (operation) => {
  it('closes it when headers never come or the body stops, at the deadline', async () => {
    const silences = [() => {}, (socket: Socket) => socket.write(answer('{"a', 100))];
    for (const silence of silences) {
      const { apiUrl, requests, gone } = await createRaw(silence);
      const outcome = await operation.run(webexAt(apiUrl, 50), { grant });
      expect(outcome).toMatchObject(failing({ kind: 'deadline' }));
      await gone;
      expect(requests).toHaveLength(1);
    }
  });

  it('closes it when the user leaves', async () => {
    const leaving = new AbortController();
    const { apiUrl, gone } = await createRaw(() => leaving.abort());
    const outcome = await operation.run(webexAt(apiUrl), { grant, signal: leaving.signal });
    expect(outcome).toMatchObject(failing({ kind: 'aborted' }));
    await gone;
  });

  it('knows that nothing was sent when nobody listens', async () => {
    const server = createServer();
    const apiUrl = await listening(server);
    await Promise.all(closing.splice(0).map((close) => close()));
    const outcome = await operation.run(webexAt(apiUrl), { grant });
    expect(outcome).toMatchObject(failing({ kind: 'unavailable', isUnsent: true }));
  });

  it('takes the token to no other host', async () => {
    const other = await createRaw((socket) => socket.end(answer('{}')));
    const { apiUrl, requests } = await createRaw((socket) =>
      socket.end(`HTTP/1.1 307 Moved\r\nlocation: ${other.apiUrl}/people\r\ncontent-length: 0\r\n\r\n`),
    );
    const outcome = await operation.run(webexAt(apiUrl), { grant });
    expect(outcome).toMatchObject(failing({ kind: 'bad_payload' }));
    expect([requests.length, other.requests.length]).toEqual([1, 0]);
  });
});

/** Ways a connection can break once it stands. */
const breaks: [string, (socket: Socket) => void][] = [
  ['reset before the answer', (socket) => socket.resetAndDestroy()],
  ['closed before the answer', (socket) => socket.end()],
  ['reset in mid-body', (socket) => socket.write(answer('{"i', 100), () => socket.resetAndDestroy())],
  ['closed in mid-body', (socket) => socket.end(answer('{"i', 100))],
  ['no HTTP', (socket) => socket.end('SSH-2.0-canary\r\n\r\n')],
  ['headers without an end', (socket) => socket.end(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(40_000)}`)],
];

describe.each(breaks)('a connection that breaks: %s', (_how, broken) => {
  it.each(reads)('costs a read no more than another try: $name', async (operation) => {
    let tries = 0;
    const { apiUrl } = await createRaw((socket) => {
      tries += 1;
      if (tries === 1) broken(socket);
      else socket.end(answer(JSON.stringify(operation.good)));
    });
    expect(await operation.run(webexAt(apiUrl), { grant })).toMatchObject({ ok: true });
    expect(tries).toBe(2);
  });

  it.each(writes)('never sends a write again: $name', async (operation) => {
    const { apiUrl, requests } = await createRaw(broken);
    const outcome = await operation.run(webexAt(apiUrl), { grant });
    expect(outcome).toMatchObject(failing({ kind: 'unavailable', isUnsent: false }));
    expect(requests).toHaveLength(1);
    expect(JSON.stringify(outcome)).not.toContain('canary');
  });
});

describe('a connection that was kept alive', () => {
  it('is used again, and when it turns out to be dead a read takes a fresh one', async () => {
    const [operation] = reads;
    if (!operation) throw new Error('no operation');
    const connections = new Set<Socket>();
    const { apiUrl } = await createRaw((socket, index) => {
      connections.add(socket);
      if (index < 2) socket.write(answer(JSON.stringify(operation.good)));
      else socket.resetAndDestroy();
    });
    const webex = webexAt(apiUrl);
    for (let call = 0; call < 3; call += 1) {
      expect(await operation.run(webex, { grant })).toMatchObject({ ok: true });
    }
    expect(connections.size).toBe(2);
  });
});

describe('an API that hangs', () => {
  it('leaves connections to the other one', async () => {
    const server = createHttpServer((request, response) => {
      if (request.url?.startsWith('/v1/people')) response.end('{"items":[]}');
    });
    const webex = webexAt(await listening(server), 1500);
    const hanging = operations
      .filter(({ api }) => api === 'contacts')
      .flatMap((operation) => Array.from({ length: 60 }, () => operation.run(webex, { grant })));
    const outcome = await webex.people.search({ grant }, { displayName: 'Jo', max: 1 });
    expect(outcome).toMatchObject({ ok: true });
    await Promise.all(hanging);
  });
});
