import { describe, expect, it } from 'vitest';
import { createClient, now } from './client';

interface Described {
  embeddedToken: string;
}

describe('the clock', () => {
  const advance = (client: ReturnType<typeof createClient>, seconds: unknown) =>
    client.post('/sandbox/clock', { advance: seconds });

  it('runs with the given one until it is put forward, adds up, and goes back at a reset', async () => {
    const client = createClient();
    const at = (ahead: number) => ({ now: new Date(now + ahead * 1000).toISOString(), ahead });
    expect((await client.ask('/sandbox/clock')).body).toEqual(at(0));
    await advance(client, 60);
    expect((await advance(client, 0.5)).body).toEqual(at(60.5));
    await client.post('/sandbox/reset');
    expect((await client.ask('/sandbox/clock')).body).toEqual(at(0));
  });

  it('moves embedded tokens, presence and the journal', async () => {
    const client = createClient();
    const look = async () => {
      const personas = await client.ask<Described[]>('/sandbox/personas');
      const claims = personas.body[0]?.embeddedToken.split('.')[1] ?? '';
      const { iat, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString());
      const me = await client.ask<{ lastActivity?: string }>('/v1/people/me', 'admin');
      const journal = await client.ask<{ at: string }[]>('/sandbox/journal');
      const times = [me.body.lastActivity, journal.body.at(-1)?.at].map((time) => Date.parse(time ?? ''));
      return [iat * 1000, exp * 1000, ...times];
    };
    const before = await look();
    await advance(client, 3600);
    expect(await look()).toEqual(before.map((time) => time + 3_600_000));
  });

  it.each([-1, '60', null, 1e12])('is not put forward by %j', async (seconds) => {
    const client = createClient();
    expect((await advance(client, seconds)).status).toBe(400);
    expect((await client.ask('/sandbox/clock')).body).toMatchObject({ ahead: 0 });
  });
});
