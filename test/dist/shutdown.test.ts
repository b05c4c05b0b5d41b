import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { codeFor } from '../support/sign-in';
import { endAll, enter, freePort, run, settingsFor, startWebex, type Webex } from './server';

let webex: Webex;
beforeAll(async () => {
  webex = await startWebex();
});
afterEach(async () => {
  endAll();
  await webex.ask('/sandbox/reset', { method: 'POST' });
});
afterAll(() => webex.stop());

async function personal() {
  const port = await freePort();
  const mode = { WEBEX_TOKEN_MODE: 'personal', WEBEX_ACCESS_TOKEN: 'sandbox-token-member' };
  const server = run({ ...settingsFor(webex.origin, port), ...mode });
  await server.listening();
  const origin = `http://127.0.0.1:${port}`;
  return { server, origin, port, handle: await enter(origin, webex.tokenOf('member')) };
}

/** A whole answer over connections that are kept, as a proxy does it. */
function ask(agent: Agent, origin: string, path: string, handle: string) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const asked = request(
      origin + path,
      { agent, headers: { authorization: `Bearer ${handle}` } },
      (answer) => {
        let text = '';
        answer.on('data', (chunk) => {
          text += chunk;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
        answer.on('error', reject);
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

describe('P31 F33: an end by SIGTERM', () => {
  it('P31 F33: lets every request under way end, then the process, with 0', async () => {
    const { server, origin, handle } = await personal();
    await webex.delay('/v1/*', 1500);
    const agent = new Agent({ keepAlive: true });
    const asked = Array.from({ length: 16 }, (_, n) => ask(agent, origin, `/api/contacts/slow-${n}`, handle));
    const arrived = async () =>
      (await (await webex.ask('/sandbox/journal')).json()).filter(({ path }: { path: string }) =>
        path.includes('/slow-'),
      );
    await expect.poll(arrived).toHaveLength(16);
    server.kill('SIGTERM');
    for (const { status, text } of await Promise.all(asked)) {
      expect([status, JSON.parse(text).code]).toEqual([404, 'not_found']);
    }
    expect(await server.ended).toBe(0);
    expect(server.out.text).not.toContain('surprise');
    agent.destroy();
  }, 30_000);

  it('P31 F33: says at once that it is not ready any more, goes on for two seconds, then takes nobody new', async () => {
    const { server, origin, port, handle } = await personal();
    await webex.delay('/v1/*', 4000);
    const slow = fetch(`${origin}/api/people/me1`, { headers: { authorization: `Bearer ${handle}` } });
    await sleep(300);
    server.kill('SIGTERM');
    await sleep(300);
    expect((await fetch(`${origin}/readyz`)).status).toBe(503);
    expect((await fetch(`${origin}/healthz`)).status).toBe(200);
    await sleep(2500);
    const socket = connect(port, '127.0.0.1');
    const [error] = await once(socket, 'error');
    expect(error).toMatchObject({ code: 'ECONNREFUSED' });
    expect((await slow).status).toBe(404);
    expect(await server.ended).toBe(0);
  }, 30_000);
});

describe('P31 F33: an end without warning', () => {
  it('P31: keeps sessions and sign-ins: the next process carries on', async () => {
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const settings = settingsFor(webex.origin, port);
    const first = run(settings);
    await first.listening();
    const post = (path: string, handle: string, body: object) =>
      fetch(origin + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${handle}` },
        body: JSON.stringify(body),
      });
    const before = await enter(origin, webex.tokenOf('member'));
    const begun = await (await post('/api/connect', before, {})).json();
    const code = await codeFor(webex.ask, begun.authorizeUrl, 'member');
    const { handle } = await (await post('/api/connect/complete', before, { code })).json();
    first.kill('SIGKILL');
    await first.ended;
    const second = run(settings);
    await second.listening();
    const headers = { authorization: `Bearer ${handle}` };
    expect((await fetch(`${origin}/api/search?q=jo`, { headers })).status).toBe(200);
    const gone = await fetch(`${origin}/api/me`, { headers: { authorization: `Bearer ${before}` } });
    expect(gone.status).toBe(401);
    second.kill('SIGTERM');
    expect(await second.ended).toBe(0);
  }, 30_000);
});

describe('P31: a start that cannot be', () => {
  it('P31: names every fault at once, quotes no value, and does not linger', async () => {
    const server = run({
      PORT: 'canary-port',
      WEBEX_API_URL: 'http://canary.example/v1',
      WEBEX_CLIENT_SECRET: 'canary-secret',
      SECRET_KEY: 'canary-key',
      STORE_URL: 'mysql://canary',
      TRUSTED_PROXIES: 'canary',
    });
    expect(await server.ended).toBe(1);
    const { text } = server.out;
    const wrong = ['PORT', 'WEBEX_API_URL', 'WEBEX_APP_ID', 'WEBEX_CLIENT_ID', 'SECRET_KEY', 'STORE_URL'];
    for (const name of [...wrong, 'TRUSTED_PROXIES']) expect(text).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(text).not.toContain('canary');
    expect(text).not.toMatch(/^ {4}at /m);
  });

  it('P31: says that the port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const server = run(settingsFor(webex.origin, port));
    expect(await server.ended).toBe(1);
    expect(server.out.text).toMatch(
      new RegExp(`^Sidecard cannot start: .*port ${port} of PORT \\(EADDRINUSE\\)`, 'm'),
    );
    expect(server.out.text).not.toMatch(/^ {4}at /m);
    taken.close();
  });

  it('P31: says that the file of the store cannot be used', async () => {
    const settings = settingsFor(webex.origin, await freePort());
    const server = run({ ...settings, STORE_URL: 'file:/etc/hosts/sidecard.db' });
    expect(await server.ended).toBe(1);
    expect(server.out.text).toMatch(/^Sidecard cannot start: .*\/etc\/hosts/m);
  });
});

describe('P31 F35: an error that nobody caught', () => {
  it('P31 F35: ends the process with 1, by name and without its message', async () => {
    const port = await freePort();
    // Loaded before the program: it throws where nobody listens, once the server stands.
    const bomb = `data:text/javascript,setTimeout(() => { throw new RangeError('canary of somebody') }, 1500)`;
    const server = run(settingsFor(webex.origin, port), ['--import', bomb]);
    expect(await server.ended).toBe(1);
    expect(server.out.text).toContain('"error":"RangeError"');
    expect(server.out.text).toContain('ended by a surprise');
    expect(server.out.text).not.toContain('canary');
  }, 15_000);
});
