import { describe, expect, it } from 'vitest';
import { openDesk } from '../support/desk';

const draft = { displayName: 'Nadia Newcomer', phones: [{ type: 'work', value: '+4755500100' }] };
const key = 'the-same-key-1';

describe('an Idempotency-Key', () => {
  it('is needed for every write', async () => {
    const desk = await openDesk();
    const paths = [
      'POST /api/contacts',
      'PATCH /api/contacts/x',
      'DELETE /api/people/x',
      'POST /api/contacts/delete',
    ];
    for (const [method = '', path = ''] of paths.map((line) => line.split(' '))) {
      expect((await desk.send(method, path, draft, '')).status).toBe(400);
    }
    expect(await desk.writes()).toEqual([]);
  });

  it('makes fifty equal writes at once into one, with one answer', async () => {
    const desk = await openDesk();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => desk.send('POST', '/api/contacts', draft, key)),
    );
    expect(await desk.writes()).toHaveLength(1);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 201 });
  });

  it('refuses another request under the same key', async () => {
    const desk = await openDesk();
    await desk.send('POST', '/api/contacts', draft, key);
    const other = await desk.send('POST', '/api/contacts', { ...draft, displayName: 'Other' }, key);
    expect(other).toMatchObject({ status: 422, body: { code: 'key_reused' } });
    expect(await desk.writes()).toHaveLength(1);
  });

  it('lets a write that came to nothing be tried again', async () => {
    const desk = await openDesk();
    await desk.fault({ method: 'POST' }, { status: 503 }, 1);
    expect((await desk.send('POST', '/api/contacts', draft, key)).status).toBe(502);
    expect((await desk.send('POST', '/api/contacts', draft, key)).status).toBe(201);
  });

  it('looks for what an earlier try of unknown fate has made before it makes it again', async () => {
    const desk = await openDesk();
    await desk.fault({ method: 'POST' }, { lostAnswer: true }, 1);
    await desk.fault({ method: 'GET', path: '/search' }, { status: 503 }, 3);
    expect((await desk.send('POST', '/api/contacts', draft, key)).status).toBe(502);
    expect(await desk.send('POST', '/api/contacts', draft, key)).toMatchObject({ status: 201 });
    expect(await desk.writes()).toHaveLength(1);
  });

  it('gives the first answer again with the headers of any answer', async () => {
    const desk = await openDesk();
    await desk.send('POST', '/api/contacts', draft, key);
    const again = await desk.sendRaw('POST', '/api/contacts', draft, key);
    expect([again.status, again.headers.get('cache-control')]).toEqual([201, 'no-store']);
    expect(again.headers.get('content-type')).toContain('application/json');
  });

  it('of one user is not pushed out by another’s', async () => {
    const desk = await openDesk();
    await desk.send('POST', '/api/contacts', draft, key);
    for (let at = 0; at < 1100; at += 1) await desk.send('POST', '/api/contacts', {}, `junk-key-${at}`);
    await desk.send('POST', '/api/contacts', draft, key);
    expect(await desk.writes()).toHaveLength(1);
  });

  it('is good for a day', async () => {
    const desk = await openDesk();
    await desk.send('POST', '/api/contacts', draft, key);
    desk.wait(14 * 60_000);
    await desk.send('POST', '/api/contacts', draft, key);
    expect(await desk.writes()).toHaveLength(1);
  });
});
