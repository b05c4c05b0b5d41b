import type { Entry, SearchFrame } from '../../src/contract/search';
import { settings } from '../../src/sandbox/api/welcome';
import { enter, freePort, run, startWebex } from '../dist/server';

/** A sandbox in this process and the built server as one of its own, on free ports of the loopback. */
export interface Place {
  origin: string;
  webex: Awaited<ReturnType<typeof startWebex>>;
}

/**
 * Starts both for one topic and ends them after it: what a server remembers, and what it still allows its user,
 * is never another topic's. `env` is set over the usual settings.
 */
export async function withPlace<T>(
  measure: (place: Place) => Promise<T>,
  env: Record<string, string> = {},
): Promise<T> {
  const webex = await startWebex();
  const port = await freePort();
  const server = run({
    ...settings(webex.origin, 'personal'),
    STORE_URL: 'file::memory:',
    PORT: String(port),
    LOG_LEVEL: 'error',
    ...env,
  });
  try {
    await server.listening();
    return await measure({ origin: `http://127.0.0.1:${port}`, webex });
  } finally {
    server.kill('SIGKILL');
    await server.ended;
    await webex.stop();
  }
}

/** Has the pretend Webex answer this late from now on, where the path fits. */
export async function answerAfter({ webex }: Place, path: string, milliseconds: number): Promise<void> {
  if (milliseconds > 0) await webex.delay(path, milliseconds);
}

/** Stars the first few whom a search finds, as the reader of the page. */
export async function starSome({ origin, webex }: Place, count: number): Promise<void> {
  const authorization = `Bearer ${await enter(origin, webex.tokenOf('member'))}`;
  const found = await fetch(`${origin}/api/search?q=jo`, { headers: { authorization } });
  const [last = ''] = (await found.text()).trim().split('\n').slice(-1);
  const { entries }: SearchFrame = JSON.parse(last);
  const star = (entry: Entry) =>
    fetch(`${origin}/api/favourites`, {
      method: 'PUT',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ entry, isFavourite: true }),
    });
  for (const entry of entries.slice(0, count)) {
    const starred = await star(entry);
    if (!starred.ok) throw new Error(`nobody can be starred: ${starred.status}`);
  }
}
