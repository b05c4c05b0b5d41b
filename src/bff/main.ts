import { hkdfSync, randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { createBff } from './app';
import { type Config, parseConfig } from './config';
import { createLog } from './log';
import { createMetrics } from './metrics';
import { createPages } from './pages';
import { type ListenOptions, listen } from './server';
import { openStore } from './store/open';
import { createSealer } from './store/seal';
import { StoreUnavailable } from './store/store';
import { createVault } from './store/vault';
import { createPool } from './webex/pool';

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const parsed = parseConfig(process.env);
if (!parsed.ok) stop(`Sidecard cannot start; these settings are wrong:\n  ${parsed.faults.join('\n  ')}`);
const { config } = parsed;
const { host, port, metricsPort } = config;
const log = createLog(config.logLevel);

for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    // Nobody knows what state the process is in. Its message may quote anything, so the name has to do.
    log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'ended by a surprise');
    process.exit(1);
  });
}

/** Listens, or names the setting that is in the way. */
async function listenAs(name: string, options: ListenOptions) {
  try {
    return await listen(options);
  } catch (error) {
    const { code = 'unknown' } = Object(error);
    throw new Error(`it cannot listen on HOST with port ${options.port} of ${name} (${code})`);
  }
}

/** Only personal mode has no key of its own. Its token is one: an import goes on in the next process that has it. */
const keyOfMode = (mode: Config['mode']) =>
  mode.kind === 'personal'
    ? Buffer.from(hkdfSync('sha256', mode.accessToken, '', 'sidecard store key of personal mode', 32))
    : randomBytes(32);

/** Milliseconds between saying that the process is not ready any more and taking no new connection. */
const notice = 2000;
/** Milliseconds that renewals have to end after the last request has. */
const renewalPatience = 20_000;

async function start() {
  const now = Date.now;
  const metrics = createMetrics();
  const { store, redis } = await openStore({
    url: config.storeUrl,
    now,
    onQuarantine: (path) =>
      console.error(`The store was not readable and has been put aside as ${path}; a new one is begun.`),
  });
  const sealer = createSealer({
    current: config.secretKey ?? keyOfMode(config.mode),
    previous: config.previousSecretKey,
  });
  const vault = createVault({
    store,
    sealer,
    now,
    onUnreadable(box) {
      metrics.unreadable(box);
      log.warn({ kind: box }, 'a row opens with no key; was SECRET_KEY changed?');
    },
  });
  // Redis connects in the background; one that has not by then has a reason.
  setTimeout(() => {
    store.check().catch((error: unknown) => {
      const kind = error instanceof StoreUnavailable ? error.reason : undefined;
      log.error({ error: 'StoreUnavailable', kind }, 'store unavailable');
    });
  }, 2000).unref();
  let isReady = true;
  const stopping = new AbortController();
  const works = new Set<Promise<unknown>>();
  const { fetch } = createBff({
    ...config,
    fetch: createPool(),
    now,
    log,
    store,
    vault,
    redis,
    metrics,
    background(work) {
      works.add(work);
      work.catch(() => {}).finally(() => works.delete(work));
    },
    isReady: () => isReady,
    stopping: stopping.signal,
    pages: createPages({
      root: fileURLToPath(new URL('../client', import.meta.url)),
      frameAncestors: config.frameAncestors,
      avatarOrigins: config.avatarOrigins,
      isHttps: config.publicOrigin.startsWith('https:'),
    }),
  });
  const listening = [await listenAs('PORT', { fetch, host, port })];
  if (metricsPort !== undefined) {
    const figures = new Hono().get('/metrics', async (c) => c.text(await metrics.text()));
    listening.push(await listenAs('METRICS_PORT', { fetch: figures.fetch, host, port: metricsPort }));
  }
  console.log(`Sidecard listens on http://${host.includes(':') ? `[${host}]` : host}:${port}`);

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, async () => {
      isReady = false;
      // Imports end the step they are at, and another process takes them up.
      stopping.abort();
      // Whoever spreads requests has to hear of it before the port is closed; a person at a terminal need not wait.
      if (signal === 'SIGTERM') await sleep(notice);
      await Promise.all(listening.map(({ drain }) => drain()));
      // A token that works once may be on its way: cut off, its user would have to sign in again.
      await Promise.race([Promise.allSettled(works), sleep(renewalPatience)]);
      await store.close();
      process.exit(0);
    });
  }
}

start().catch((error: unknown) =>
  stop(`Sidecard cannot start: ${error instanceof Error ? error.message : error}`),
);
