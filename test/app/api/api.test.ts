import { describe, expect, it } from 'vitest';
import { createApi } from '../../../src/app/api/api';
import type { SearchFrame } from '../../../src/contract/search';
import { me } from '../../support/api';
import { colleague, frameOf } from '../../support/entries';

const problem = (status: number, code: string, retryAfter?: number) =>
  new Response(JSON.stringify({ code, status, title: '', type: '', requestId: 'r', retryAfter }), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  });

/** An API over a BFF that answers by the script, in order; a missing answer is a broken connection. */
function scripted(...answers: (() => Response)[]) {
  const asked: Request[] = [];
  const api = createApi({
    origin: 'http://sidecard.test',
    fetch: async (request) => {
      // ky always hands over a Request, and reads it after this.
      asked.push((request as Request).clone());
      const answer = answers.shift();
      if (!answer) throw new TypeError('fetch failed');
      return answer();
    },
  });
  return { api, asked };
}

const opened = (handle: string) => () => Response.json({ handle, idleSeconds: 900, ...me });
const { signal } = new AbortController();
const id = colleague('Johanna').personId;
if (!id) throw new Error('a colleague has a person id');

describe('the API client', () => {
  it('waits with what is asked while the session is being opened', async () => {
    const { api, asked } = scripted(opened('handle-1'), () => Response.json({ name: 'Johanna' }));
    void api.openSession('token-1');
    expect(await api.person(id, signal)).toMatchObject({ ok: true });
    expect(asked.map(({ headers }) => headers.get('authorization'))).toEqual([null, 'Bearer handle-1']);
  });

  it('sends the handle in the header and in no address', async () => {
    const { api, asked } = scripted(opened('handle-1'), () => Response.json({ name: 'Johanna' }));
    await api.openSession('token-1');
    await api.person(id, signal);
    expect(asked[1]?.headers.get('authorization')).toBe('Bearer handle-1');
    expect(asked.map(({ url }) => url).join()).not.toMatch(/handle|token/);
  });

  it('opens the session once more when it has ended, with the newest token, and asks again', async () => {
    const { api, asked } = scripted(
      opened('handle-1'),
      opened('handle-2'),
      () => problem(401, 'session_expired'),
      opened('handle-3'),
      () => Response.json({ name: 'Johanna' }),
    );
    await api.openSession('token-1');
    await api.renewSession('token-2');
    expect(asked[1]?.headers.get('authorization')).toBe('Bearer handle-1');
    expect(await api.person(id, signal)).toMatchObject({ ok: true });
    expect(asked[2]?.headers.get('authorization')).toBe('Bearer handle-2');
    expect(await asked[3]?.json()).toEqual({ token: 'token-2' });
    expect(asked[4]?.headers.get('authorization')).toBe('Bearer handle-3');
  });

  it('tells of everybody an answer names, renewals in between included', async () => {
    const { api } = scripted(
      opened('handle-1'),
      () => problem(401, 'session_expired'),
      opened('handle-2'),
      () => Response.json({ name: 'Johanna' }),
    );
    const told: unknown[] = [];
    api.listen((me) => told.push(me));
    await api.openSession('token-1');
    await api.person(id, signal);
    expect(told).toHaveLength(2);
    expect(JSON.stringify(told)).not.toContain('handle');
  });

  it('says how long to wait while a sign-in is not decided', async () => {
    const { api, asked } = scripted(
      opened('1'),
      () => Response.json({ interval: 5 }, { status: 202 }),
      opened('2'),
    );
    await api.openSession('token');
    expect(await api.completeConnect()).toEqual({ ok: true, value: { waiting: 5 } });
    expect(await asked[1]?.json()).toEqual({});
    expect(await api.completeConnect('code')).toMatchObject({ ok: true });
    expect(await asked[2]?.json()).toEqual({ code: 'code' });
  });

  it('gives up when the fresh session has ended too', async () => {
    const expired = () => problem(401, 'session_expired');
    const { api, asked } = scripted(opened('1'), expired, opened('2'), expired);
    await api.openSession('token');
    expect(await api.person(id, signal)).toEqual({ ok: false, failure: { code: 'session_expired' } });
    expect(asked).toHaveLength(4);
  });

  it('hands on code and waiting time of a problem', async () => {
    const { api } = scripted(() => problem(429, 'rate_limited', 12));
    expect(await api.person(id, signal)).toEqual({
      ok: false,
      failure: { code: 'rate_limited', retryAfter: 12 },
    });
  });

  it('calls a broken connection, and an answer that is no problem document, unreachable', async () => {
    const { api } = scripted(
      () => new Response('<h1>502</h1>', { status: 502 }),
      () => Response.json(null, { status: 502 }),
      () => Response.json({ code: 502 }, { status: 502 }),
    );
    for (let times = 0; times < 4; times += 1) {
      expect(await api.person(id, signal)).toEqual({ ok: false, failure: { code: 'unreachable' } });
    }
  });

  it('tells frames as they come and is not content with an answer that was cut', async () => {
    const pending = { ...frameOf(), sources: { ...frameOf().sources, contacts: { state: 'pending' } } };
    const answer =
      (...frames: object[]) =>
      () =>
        new Response(frames.map((frame) => `${JSON.stringify(frame)}\n`).join(''));
    const { api } = scripted(answer(pending, frameOf()), answer(pending));
    const told: SearchFrame[] = [];
    expect(await api.search({ text: 'jo', isWide: false }, (frame) => told.push(frame), signal)).toEqual({
      ok: true,
    });
    expect(told.map(({ sources }) => sources.contacts.state)).toEqual(['pending', 'ok']);
    expect(await api.search({ text: 'jo', isWide: false }, () => {}, signal)).toMatchObject({
      failure: { code: 'unreachable' },
    });
  });

  it('never retries by itself', async () => {
    const { api, asked } = scripted(() => problem(503, 'keys_unavailable'));
    await api.openSession('token');
    expect(asked).toHaveLength(1);
  });

  it('says aborted when the asker left', async () => {
    const { api } = scripted();
    expect(await api.person(id, AbortSignal.abort())).toEqual({ ok: false, failure: { code: 'aborted' } });
  });
});
