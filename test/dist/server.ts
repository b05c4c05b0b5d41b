import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { appId, createSandbox } from '../../src/sandbox/api/app';
import { client, helperOf } from '../../src/sandbox/api/oauth/client';

export const root = resolve(import.meta.dirname, '../..');
const program = join(root, 'dist/server/main.js');

async function portOf(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** A port of this machine that nobody had a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await portOf(server);
  server.close();
  await once(server, 'close');
  return port;
}

/** The sandbox on a port of its own. */
export async function startWebex() {
  let listener: ReturnType<typeof getRequestListener> | undefined;
  const server = createServer((request, response) => listener?.(request, response));
  const origin = `http://127.0.0.1:${await portOf(server)}`;
  const sandbox = createSandbox({ origin });
  listener = getRequestListener((request, env) => sandbox.fetch(request, env as object));
  const personas: { id: string; embeddedToken: string; accessToken: string }[] = await (
    await fetch(`${origin}/sandbox/personas`)
  ).json();
  return {
    origin,
    ask: (path: string, options?: RequestInit) => fetch(origin + path, options),
    tokenOf: (id: string) => personas.find((one) => one.id === id)?.embeddedToken ?? '',
    delay: (path: string, delayMs: number) =>
      fetch(`${origin}/sandbox/faults`, {
        method: 'POST',
        body: JSON.stringify({ match: { path }, fault: { delayMs } }),
      }),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
export type Webex = Awaited<ReturnType<typeof startWebex>>;

/** A secret in every variable that may hold one. */
export const settingsFor = (webex: string, port: number) => ({
  PORT: String(port),
  PUBLIC_ORIGIN: `http://127.0.0.1:${port}`,
  WEBEX_API_URL: `${webex}/v1`,
  WEBEX_ISSUERS: `${webex}/idb`,
  WEBEX_APP_ID: appId,
  WEBEX_CLIENT_ID: client.id,
  WEBEX_CLIENT_SECRET: client.secret,
  WEBEX_REDIRECT_URI: helperOf(webex),
  SECRET_KEY: Buffer.from('canary-secret-key-of-32-bytes-xx').toString('base64'),
  STORE_URL: `file:${join(mkdtempSync(join(tmpdir(), 'sidecard-dist-')), 'sidecard.db')}`,
});

const running = new Set<ChildProcess>();
/** Ends what a test has left running, by its own handle. */
export const endAll = () => {
  for (const child of running) child.kill('SIGKILL');
};

/** The built server as a process of its own, with no environment but this. */
export function run(env: Record<string, string>, flags: string[] = []) {
  const child = spawn(process.execPath, [...flags, program], {
    env,
    cwd: tmpdir(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const out = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      out.text += chunk.toString();
    });
  }
  const ended = once(child, 'exit').then(([code]: (number | null)[]) => {
    running.delete(child);
    return code;
  });
  return {
    out,
    ended,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    /** Resolves when it listens. */
    async listening() {
      while (!out.text.includes('Sidecard listens on')) {
        if (child.exitCode !== null) throw new Error(`it has ended: ${out.text}`);
        await new Promise((done) => setTimeout(done, 20));
      }
    },
  };
}

/** Opens a session at a running server. */
export async function enter(origin: string, token: string): Promise<string> {
  const answer = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  });
  return (await answer.json()).handle;
}
