import { describe, expect, it } from 'vitest';
import { toOrgId, toRestId, toUuid } from '../../../src/bff/webex/ids';

const uuid = '96abc2aa-3dcc-11e5-a152-fe34819cdc9a';
const encode = (text: string, form: 'base64' | 'base64url' = 'base64url') => Buffer.from(text).toString(form);

describe('a Webex id', () => {
  it.each([
    ['plain', uuid],
    ['in capital letters', uuid.toUpperCase()],
    ['behind base64url', encode(`ciscospark://us/ORGANIZATION/${uuid}`)],
    ['behind padded base64', encode(`ciscospark://us/ORGANIZATION/${uuid}`, 'base64')],
    ['behind base64 of another cluster', encode(`ciscospark://urn:TEAM:eu-central-1_k/ORGANIZATION/${uuid}`)],
    [
      'as Webex’s own example',
      'Y2lzY29zcGFyazovL3VzL09SR0FOSVpBVElPTi85NmFiYzJhYS0zZGNjLTExZTUtYTE1Mi1mZTM0ODE5Y2RjOWE',
    ],
  ])('gives its UUID: %s', (_form, id) => {
    expect(toUuid(id)).toBe(uuid);
    expect(toOrgId(id)).toBe(uuid);
  });

  it.each([
    [''],
    ['me'],
    [`${uuid}0`],
    [`${uuid}/x`],
    ['../../people'],
    [encode('ciscospark://us/ORGANIZATION/')],
    [encode(`ciscospark://us/ORGANIZATION/${uuid}/..`)],
    [encode('ciscospark://us/LOCATION/63715')],
  ])('without a UUID inside names no organisation: %s', (id) => {
    expect(toUuid(id)).toBeUndefined();
    expect(toOrgId(id)).toBeUndefined();
  });

  it('become REST ids, and those the same UUID again', () => {
    const uuid = 'f5b36187-c8dd-4727-8b2f-f9c447f29046';
    const id = 'Y2lzY29zcGFyazovL3VzL1BFT1BMRS9mNWIzNjE4Ny1jOGRkLTQ3MjctOGIyZi1mOWM0NDdmMjkwNDY';
    expect(toRestId('PEOPLE', uuid)).toBe(id);
    expect(toUuid(toRestId('ORGANIZATION', uuid))).toBe(uuid);
  });
});
