// Starts the pretend Webex alone. The only file of the sandbox that reads the environment or opens a port;
// what the pretend cloud does is not its business.
import { serve } from '@hono/node-server';
import { createSandbox } from './api/app';
import { settings } from './api/welcome';
import { defaultContacts } from './org';

function readNumber(name: string, fallback: number, most: number): number {
  const text = process.env[name];
  if (text === undefined || text === '') return fallback;
  if (/^\d{1,9}$/.test(text) && Number(text) <= most) return Number(text);
  console.error(`${name} must be a whole number up to ${most}, not "${text}".`);
  process.exit(1);
}

const port = readNumber('SANDBOX_PORT', 4100, 65_535);
const contacts = readNumber('SANDBOX_CONTACTS', defaultContacts, 1_000_000);
// Zero, the default, is no limit.
const rateLimit = readNumber('SANDBOX_RATE_LIMIT', 0, 1_000_000);
const origin = `http://127.0.0.1:${port}`;
const sandbox = createSandbox({ origin, contacts, ...(rateLimit > 0 && { rateLimit }) });

// Loopback only: its tokens are public, so nobody else should be able to ask.
const server = serve({ fetch: sandbox.fetch, hostname: '127.0.0.1', port }, () => {
  const lines = Object.entries(settings(origin)).map(([name, value]) => `  ${name}=${value}`);
  console.log(`Sandbox: a pretend Webex with ${contacts} contacts at ${origin}/\n${lines.join('\n')}`);
});

server.on('error', (error) => {
  console.error(`The sandbox cannot listen on ${origin}: ${error.message}`);
  process.exit(1);
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    // Kept-alive connections would hold the server open for as long as their clients please.
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
