import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findRedis } from '../../.ci/ready.mjs';

const program = findRedis();

/** Whether this machine has a Redis to test with; where CI=true it must have one. */
export const hasRedis: boolean = program !== undefined;

if (!hasRedis) {
  const missing = 'redis-server is missing (sudo apt-get install redis-server)';
  if (process.env.CI === 'true') throw new Error(`${missing}: with CI=true its tests may not be skipped.`);
  console.warn(`${missing}: what needs it is skipped.`);
}

export interface TestRedis {
  url: string;
  /** Where it writes; with `SAVE`, a dump.rdb. */
  folder: string;
  /** Kills it at once; what it held is gone unless it was saved. */
  stop(): Promise<void>;
  /** Starts it again on the same port; resolves while it may still be loading. */
  start(...settings: string[]): Promise<void>;
  /** Stops it in its tracks, as a machine without breath does. */
  freeze(): void;
  thaw(): void;
  /** Stops it and removes its folder. */
  end(): Promise<void>;
}

/** The shell kills the server when this process lets go of its input, also by dying. */
const guard = '"$@" >/dev/null 2>&1 & echo $!; cat >/dev/null; kill -9 $! 2>/dev/null; wait';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** Whether a server that knows our password answers; another one on this port does not. */
const isUp = (port: number, password: string) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`AUTH ${password}\r\n`));
    socket.setTimeout(1000, () => socket.destroy());
    socket.once('data', (answer) => {
      resolve(answer.toString().startsWith('+OK'));
      socket.destroy();
    });
    socket.once('error', () => {});
    socket.once('close', () => resolve(false));
  });

async function launch(port: number, password: string, folder: string, settings: string[]) {
  const fixed = ['--bind', '127.0.0.1', '--port', String(port), '--requirepass', password, '--dir', folder];
  const all = [program ?? '', ...fixed, '--save', '', '--appendonly', 'no', ...settings];
  const shell = spawn('/bin/sh', ['-c', guard, 'sh', ...all], { stdio: ['pipe', 'pipe', 'ignore'] });
  const [pid] = await once(shell.stdout, 'data');
  const stop = async () => {
    if (shell.exitCode !== null) return;
    const ended = once(shell, 'exit');
    shell.stdin.end();
    await ended;
  };
  for (let tries = 0; tries < 200; tries += 1) {
    if (await isUp(port, password)) return { pid: Number(pid), stop };
    await sleep(50);
  }
  await stop();
  return undefined;
}

/** A Redis of our own on a free port, without persistence, with a password and further settings (`--name value`). */
export async function startRedis(...settings: string[]): Promise<TestRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'sidecard-redis-'));
  const password = randomBytes(12).toString('hex');
  for (let tries = 0; tries < 3; tries += 1) {
    const port = await freePort();
    let server = await launch(port, password, folder, settings);
    // Another process may have taken the port between looking and starting.
    if (!server) continue;
    const signal = (name: NodeJS.Signals) => server && process.kill(server.pid, name);
    const stop = async () => {
      await server?.stop();
      server = undefined;
    };
    return {
      url: `redis://:${password}@127.0.0.1:${port}`,
      folder,
      stop,
      async start(...others) {
        server = await launch(port, password, folder, [...settings, ...others]);
        if (!server) throw new Error('redis-server did not start again');
      },
      freeze: () => signal('SIGSTOP'),
      thaw: () => signal('SIGCONT'),
      async end() {
        await stop();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  }
  rmSync(folder, { recursive: true, force: true });
  throw new Error('redis-server did not start');
}
