import { Writable } from 'node:stream';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { StoreUnavailable } from '../../src/bff/store/store';
import { leaked } from './support/canaries';
import { canary, clearAway, furnish, secretKey } from './support/furnished';
import { cloud } from './support/house';
import { routes, thingsOf } from './support/routes';

// The real log, with a pipe in place of standard output.
const written = vi.hoisted(() => ({ lines: '' }));
vi.mock('pino', async (original) => {
  const { pino } = await original<typeof import('pino')>();
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written.lines += String(chunk);
      done();
    },
  });
  return { pino: (options: object) => pino(options, stream) };
});

afterAll(clearAway);

const everywhere = { path: '/v1/*' };
const faults: [string, object, object][] = [
  ['all is well', { path: '/nothing' }, { status: 500 }],
  ['it refuses the token', everywhere, { status: 401, body: 'json' }],
  ['it refuses the user', everywhere, { status: 403, body: 'json' }],
  ['it has had enough', everywhere, { status: 429, retryAfter: 3600, body: 'html' }],
  ['it is broken', everywhere, { status: 500, body: 'json' }],
  ['somebody else answers', everywhere, { status: 200, body: 'html' }],
  ['it answers halves', everywhere, { malformedJson: true }],
  ['it breaks off', everywhere, { cutBody: true }],
  ['its answer is lost', everywhere, { lostAnswer: true }],
  ['its fields are odd', everywhere, { drift: 'numbers-as-strings' }],
  ['it sends elsewhere', everywhere, { redirect: `${cloud}/v1/people/me?code=1` }],
  ['its identity service is down', { path: '/idb/*' }, { status: 503, body: 'html' }],
];

describe('P02 T15: no secret and nobody’s data is in the log, the metrics, the file or a problem', () => {
  it.each(faults)(
    'P02 T15: when Webex is as follows: %s',
    async (_what, match, fault) => {
      written.lines = '';
      const house = await furnish(written);
      const admin = await house.signIn('admin');
      await house.signIn('member');
      const things = await thingsOf(house, 'admin');
      await house.fault(match, fault);
      await house.driveAll(admin, things);
      await house.tell(await admin.send('DELETE', '/api/connect'));
      await house.sweep();
      await house.tell(await admin.send('DELETE', '/api/session'));
      await house.sweep();
    },
    20_000,
  );

  it.each([
    ['says that it is out of reach', new StoreUnavailable(`${canary.contactMail} is locked`)],
    ['throws what nobody expects', new RangeError(`${canary.contactMail} in ${secretKey}`)],
  ])('P02 T15: when the store %s', async (_how, error) => {
    written.lines = '';
    const house = await furnish(written);
    const admin = await house.signIn('admin');
    await house.signIn('member');
    const { put, add, replace, take } = house.store;
    const fail = () => Promise.reject(error);
    Object.assign(house.store, { put: fail, add: fail, replace: fail, take: fail });
    await house.tell(await house.openAs(admin.persona.embeddedToken));
    for (const { method, path, body } of routes.slice(0, -1))
      await house.tell(await admin.send(method, path(await thingsOf(house, 'admin')), body));
    Object.assign(house.store, { get: fail });
    for (const { method, path, body } of routes)
      await house.tell(await admin.send(method, path(await thingsOf(house, 'admin')), body));
    expect(house.problems.join('')).toMatch(/store_unavailable|internal/);
    Object.assign(house.store, { put, add, replace, take });
    await house.sweep();
  });
});

describe('P02 T14: the answers of a user who is signed in', () => {
  it('P02 T14: never hold a token, a code of theirs, a secret or a handle but the one asked for', async () => {
    const house = await furnish(written);
    const guest = await house.signIn('member');
    const things = await thingsOf(house, 'member');
    const told: string[] = [];
    for (const { method, path, body, name } of routes) {
      const answer = await guest.send(method, path(things), body);
      told.push(JSON.stringify([...answer.headers]), await answer.text());
      expect([name, told.at(-1)?.match(/_token|refreshToken|accessToken|verifier/g)]).toEqual([name, null]);
    }
    const { mail, name, admin, userId, orgId, ...secrets } = house.secrets;
    expect(leaked(told.join('\n'), secrets)).toEqual([]);
  });
});
