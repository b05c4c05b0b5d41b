import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../../src/contract/problem';
import { contactsPath, createTestBff } from '../support/bff';
import { keyPath } from '../support/token';
import { json, never } from '../support/upstream';

const known = '441d0fa5-7fa0-491e-b27a-f017896c0bab';

/** Opens one card; what Webex answers for the known id is given. */
async function open(path: string, answer = (): Response | Promise<Response> => json({}, { status: 404 })) {
  const tested = createTestBff();
  const { handle } = await tested.open();
  tested.upstream.on(`${contactsPath}/${known}`, answer);
  tested.upstream.on(`/v1/people/${known}`, answer);
  return { ...tested, response: await tested.get(path, handle) };
}

describe.each(['contacts', 'people'])('the card of one of the %s', (kind) => {
  it('is what Webex knows, in the words of the contract', async () => {
    const { response } = await open(`/api/${kind}/${known}`, () =>
      json({ id: known, contactId: known, displayName: 'Jo' }),
    );
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ id: known, name: 'Jo' });
  });

  it('is not there in one and the same way, be the id foreign, unknown, gone or no id at all', async () => {
    const answers = [];
    for (const status of [404, 410, 400]) {
      const { response } = await open(`/api/${kind}/${known}`, () => json({ message: 'canary' }, { status }));
      answers.push(response);
    }
    const odd = [
      'me',
      'search',
      'bulk',
      '%2e%2e',
      '..%2f..%2fpeople%2fme',
      'a%00b',
      'a%0d%0ab',
      '%20',
      'a%3Fb',
      'a%23b',
      'a.b',
      'x'.repeat(201),
    ];
    for (const id of odd) {
      const { response, upstream } = await open(`/api/${kind}/${id}`);
      expect(upstream.asked.filter(({ url }) => url.pathname !== keyPath)).toEqual([]);
      answers.push(response);
    }
    const bodies = await Promise.all(answers.map(async (answer) => v.parse(Problem, await answer.json())));
    expect(new Set(bodies.map((body) => JSON.stringify({ ...body, requestId: '' }))).size).toBe(1);
    expect(bodies[0]).toMatchObject({ status: 404, code: 'not_found' });
    expect(new Set(answers.map((answer) => JSON.stringify([...answer.headers]))).size).toBe(1);
  });

  it.each([
    [401, 403, 'not_connected'],
    [403, 403, 'forbidden'],
    [404, 404, 'not_found'],
    [410, 404, 'not_found'],
    [423, 423, 'locked'],
    [500, 502, 'upstream_unavailable'],
    [503, 502, 'upstream_unavailable'],
    [302, 502, 'bad_upstream_payload'],
  ])('is not there when Webex answers %i: the page sees %i %s', async (status, seen, code) => {
    const { response } = await open(`/api/${kind}/${known}`, () => new Response('<p>canary', { status }));
    const text = await response.text();
    expect(response.status).toBe(seen);
    expect(v.parse(Problem, JSON.parse(text)).code).toBe(code);
    expect(text).not.toContain('canary');
  });

  it('has to wait when Webex says so, and for how long', async () => {
    const { response } = await open(
      `/api/${kind}/${known}`,
      () => new Response('<html>', { status: 429, headers: { 'retry-after': '3600' } }),
    );
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '3600']);
    expect(await response.json()).toMatchObject({ code: 'rate_limited', retryAfter: 3600 });
  });

  it.each(['<html>Sign in</html>', '', '{"items":[', '[]', 'null', '{}', '{"id":"../x","contactId":"../x"}'])(
    'is not there when Webex answers what makes no sense: %s',
    async (body) => {
      const { response, lines } = await open(
        `/api/${kind}/${known}`,
        () => new Response(body, { headers: { trackingid: 'ROUTER_9' } }),
      );
      expect(response.status).toBe(502);
      expect(v.parse(Problem, await response.json()).code).toBe('bad_upstream_payload');
      expect(lines.at(-1)?.fields).toMatchObject({ trackingId: 'ROUTER_9', code: 'bad_upstream_payload' });
    },
  );

  it('is no longer asked for when the reader leaves', async () => {
    const { get, open: enter, upstream } = createTestBff();
    const { handle } = await enter();
    upstream.on(`${contactsPath}/${known}`, never);
    upstream.on(`/v1/people/${known}`, never);
    const leaving = new AbortController();
    const answer = get(`/api/${kind}/${known}`, handle, { signal: leaving.signal });
    leaving.abort();
    await (await answer).text();
    expect(upstream.asked.at(-1)?.signal.aborted).toBe(true);
  });
});
