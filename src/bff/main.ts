import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { createBff } from './app';
import { parseConfig } from './config';
import { personalGrants } from './identity/grants';
import { createLog } from './log';
import { createPages } from './pages';
import { createPool } from './webex/pool';

const parsed = parseConfig(process.env);
if (!parsed.ok) {
  console.error(`Sidecard cannot start; these settings are wrong:\n  ${parsed.faults.join('\n  ')}`);
  process.exit(1);
}
const { config } = parsed;

const app = createBff({
  ...config,
  fetch: createPool(),
  now: Date.now,
  log: createLog(config.logLevel),
  grants: personalGrants(config.accessToken),
  pages: createPages({
    root: fileURLToPath(new URL('../client', import.meta.url)),
    frameAncestors: config.frameAncestors,
  }),
});

const server = serve({ fetch: app.fetch, hostname: config.host, port: config.port }, ({ port }) => {
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  console.log(`Sidecard listens on http://${host}:${port}`);
});

server.on('error', (error) => {
  console.error(`Sidecard cannot listen on ${config.host}, port ${config.port}: ${error.message}`);
  process.exit(1);
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => server.close(() => process.exit(0)));
}
