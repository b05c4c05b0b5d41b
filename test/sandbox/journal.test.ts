import { describe, expect, it } from 'vitest';
import { createClient, now, origin } from './client';

const path = '/v1/people?displayName=jo';

describe('the journal', () => {
  it('lists what was asked of Webex, newest last, and not the sandbox’s own switches', async () => {
    const { ask } = createClient();
    await ask('/sandbox/personas');
    await ask(path);
    const failed = await ask('/v1/people/nobody', 'admin');
    const at = new Date(now).toISOString();
    expect((await ask('/sandbox/journal')).body).toEqual([
      {
        at,
        method: 'GET',
        path: '/v1/people',
        query: 'displayName=jo',
        status: 200,
        persona: 'member',
        trackingId: expect.any(String),
      },
      {
        at,
        method: 'GET',
        path: '/v1/people/nobody',
        query: '',
        status: 404,
        persona: 'admin',
        trackingId: failed.headers.get('trackingid'),
      },
    ]);
  });

  it('never holds a token, wherever a client puts it', async () => {
    const { ask } = createClient();
    const personas = (await ask<{ embeddedToken: string }[]>('/sandbox/personas')).body;
    const jwt = personas[0]?.embeddedToken ?? '';
    for (const token of ['sandbox-token-admin', jwt]) {
      await ask(`/v1/people?displayName=jo&access_token=${token}`);
      await ask(`/v1/people/${token}`);
      await ask('/v1/people/me', 'member', {
        headers: { authorization: `Bearer ${token}`, trackingid: token },
      });
    }
    const { text } = await ask('/sandbox/journal');
    expect(text).toContain('[token]');
    expect(text).not.toMatch(/sandbox-token|eyJ/);
    expect(text).not.toContain(jwt.slice(-40));
  });

  it('tells that a client went away before it had its answer', async () => {
    const { sandbox, ask, post } = createClient();
    await post('/sandbox/faults', { match: {}, fault: { delayMs: 600_000 }, count: 1 });
    const leaving = new AbortController();
    const answer = sandbox.fetch(new Request(origin + path, { signal: leaving.signal }));
    leaving.abort();
    await expect(answer).rejects.toThrow('abort');
    const journal = await ask<object[]>('/sandbox/journal');
    expect(journal.body).toMatchObject([{ aborted: true }]);
    expect(journal.body[0]).not.toHaveProperty('status');
  });
});
