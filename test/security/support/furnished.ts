import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { createLog } from '../../../src/bff/log';
import { createMetrics } from '../../../src/bff/metrics';
import { openStore } from '../../../src/bff/store/open';
import { createSealer } from '../../../src/bff/store/seal';
import { createVault } from '../../../src/bff/store/vault';
import { codeFor, decideDevice } from '../../support/sign-in';
import { bytesIn, leaked } from './canaries';
import { type Guest, openHouse } from './house';
import { routes, type Things } from './routes';

const folders: string[] = [];
/** To be called when all tests are done. */
export function clearAway() {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}

export const secretKey = Buffer.from('canary-secret-key-of-32-bytes-xx');
export const canary = {
  contactName: 'Canaria Featherstone',
  contactMail: 'canaria.featherstone@canary.example.net',
  contactNumber: '+442079469911',
  searched: 'canariasearchedfor',
};

/** The audit lines of a log, and all others. */
function partition(log: string): [audits: string, others: string] {
  const lines = log.split('\n');
  const isAudit = (line: string) => line.endsWith('"msg":"audit"}');
  return [lines.filter(isAudit).join('\n'), lines.filter((line) => !isAudit(line)).join('\n')];
}

/** A house on a real file, with the real log and metrics, and every secret that turns up in it. */
export async function furnish(written: { lines: string }) {
  const folder = mkdtempSync(join(tmpdir(), 'sidecard-leaks-'));
  folders.push(folder);
  const { store } = await openStore({ url: `file:${join(folder, 's.db')}`, now: Date.now });
  const metrics = createMetrics();
  const sealer = createSealer({ current: secretKey });
  const house = await openHouse({
    signedIn: false,
    kept: (now) => ({ store, vault: createVault({ store, sealer, now, onUnreadable: metrics.unreadable }) }),
    deps: { log: createLog('debug'), metrics },
    between: async (asked, pass) => {
      for (const word of (await asked.clone().text()).split(/[&=]/)) note(word);
      note(asked.headers.get('authorization')?.replace('Bearer ', ''));
      const answer = await pass(asked);
      for (const word of (
        await answer
          .clone()
          .text()
          .catch(() => '')
      ).split('"'))
        note(word);
      return answer;
    },
  });
  const { member, admin } = { member: house.personaOf('member'), admin: house.personaOf('admin') };
  const secrets: Record<string, string> = {
    clientSecret: 'sandbox-client-secret',
    secretKey: secretKey.toString(),
    embedded: member.embeddedToken,
    mail: 'mira.calloway@acme.example.com',
    name: 'Mira Calloway',
    admin: admin.displayName,
    userId: member.personId,
    orgId: member.orgId,
    ...canary,
  };
  function note(word = '') {
    const name = /^sandbox-(?:token|access|refresh|code|device)-[\w-]+$/.exec(word)?.[0];
    if (name) secrets[name] = name;
  }
  const problems: string[] = [];

  async function tell(answer: Response) {
    const text = await answer.text().catch(() => '');
    // A conflict shows the record as it is now: the user's own data, and the answer to what they asked.
    const told = text.replace(/"current":\{.*\}/, '');
    if (answer.status >= 400) problems.push(told, JSON.stringify([...answer.headers]));
    return text;
  }

  /** Signs in for real, so that there are codes, and access and refresh tokens. */
  async function signIn(id: string): Promise<Guest> {
    const guest = await house.enter(id);
    secrets[`first handle of ${id}`] = guest.handle();
    const begun = await (await guest.send('POST', '/api/connect')).json();
    const code = await codeFor(house.upstream, begun.authorizeUrl, id);
    secrets[`code of ${id}`] = code;
    const opened = await (await guest.send('POST', '/api/connect/complete', { code })).json();
    if (opened.handle) guest.use(opened.handle);
    secrets[`handle of ${id}`] = guest.handle();
    return guest;
  }

  /** Asks every route, with canaries in all that a user can say. */
  async function driveAll(guest: Guest, things: Things) {
    Object.assign(secrets, { contactId: things.contactId, personId: things.personId });
    const mail = { type: 'work', value: canary.contactMail };
    const phones = [{ type: 'work', value: canary.contactNumber }];
    const draft = { displayName: canary.contactName, emails: [mail], phones };
    await tell(await guest.send('POST', '/api/contacts', draft));
    await tell(await guest.send('POST', '/api/contacts', { ...draft, [canary.searched]: canary.searched }));
    const said = await tell(await guest.send('GET', `/api/search?q=${canary.searched}`));
    problems.push(said);
    await tell(await guest.send('GET', `/api/search?q=${canary.searched}&${canary.searched}=1`));
    await tell(await guest.send('GET', `/api/${canary.searched}/${canary.contactName}?q=${guest.handle()}`));
    const device = await (await guest.send('POST', '/api/connect', { way: 'device' })).json();
    if (device.userCode) await decideDevice(house.upstream, device.userCode, 'member', 'refuse');
    await tell(await guest.send('POST', '/api/connect/complete', {}));
    for (const { method, path, body } of routes.slice(0, -2)) {
      await tell(await guest.send(method, path(things), body));
    }
    await tell(await guest.send('POST', '/api/session/renew', { token: `${guest.persona.embeddedToken}x` }));
    await tell(await guest.send('POST', '/api/session', `{"token":"${guest.persona.embeddedToken}`));
  }

  /** Looks for every secret everywhere it must not be. */
  async function sweep() {
    expect(Object.keys(secrets).length).toBeGreaterThan(15);
    expect(Object.keys(secrets).filter((name) => name.startsWith('sandbox-refresh')).length).toBeGreaterThan(
      0,
    );
    // Which record was written, by its id alone: that is what an audit line is for.
    const { contactId: _c, personId: _p, ...never } = secrets;
    const [audits, lines] = partition(written.lines);
    expect(leaked(audits, never), 'audit').toEqual([]);
    expect(leaked(lines, secrets), 'log').toEqual([]);
    expect(leaked(await metrics.text(), secrets), 'metrics').toEqual([]);
    expect(leaked(bytesIn(folder), secrets), 'store').toEqual([]);
    const { orgId: _o, userId: _u, ...others } = secrets;
    expect(leaked(problems.join('\n'), others), 'problems').toEqual([]);
    expect(written.lines.split('\n').length).toBeGreaterThan(25);
    expect(bytesIn(folder).length).toBeGreaterThan(10_000);
    expect(problems.length).toBeGreaterThan(6);
  }
  return { ...house, store, signIn, driveAll, sweep, tell, problems, secrets };
}
