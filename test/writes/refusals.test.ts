import { describe, expect, it } from 'vitest';
import { withFields } from '../../src/bff/webex/named';
import { createWebex } from '../../src/bff/webex/webex';
import { createClient } from '../support/client';
import { openDesk } from '../support/desk';

const contact = {
  displayName: 'Nadia Newcomer',
  emails: [{ type: 'work', value: 'nadia@saltmarsh.example.net' }],
};
const person = { displayName: 'Nadia Newcomer', emails: ['nadia.newcomer@acme.example.com'] };

describe('what Webex refuses', () => {
  it('is said of a contact as a whole where no field is named', async () => {
    const desk = await openDesk();
    await desk.fault({ method: 'POST' }, { status: 400, body: 'json' }, 1);
    const whole = await desk.send('POST', '/api/contacts', contact);
    expect(whole).toMatchObject({ status: 422, body: { code: 'refused' } });
    expect(whole.body.fields).toBeUndefined();
  });

  it('is said at the field of a contact that its sentence names', async () => {
    const message = "'companyName' must be a string.";
    const { contacts } = createWebex({
      fetch: async () => Response.json({ message }, { status: 400 }),
      apiUrl: 'http://webex.test/v1',
      now: Date.now,
    });
    const { caller, orgId } = createClient();
    expect(await contacts.create(caller, orgId, {})).toMatchObject({
      failure: { kind: 'invalid', fields: { company: message } },
    });
  });

  it('is said at the field of a person that its sentence speaks of', async () => {
    const desk = await openDesk();
    const taken = { ...person, emails: ['joanna.fraser@acme.example.com'] };
    const { status, body } = await desk.send('POST', '/api/people', taken);
    expect([status, body.fields]).toEqual([
      409,
      { emails: 'A person with this e-mail address exists already.' },
    ]);
    const nobody = { ...person, managerId: 'Y2lzY29zcGFyazovL3VzL1BFT1BMRS9ub2JvZHk' };
    expect((await desk.send('POST', '/api/people', nobody)).body.fields).toEqual({
      managerId: "'managerId' is nobody of this organization.",
    });
    const ruler = { ...person, roles: ['ruler'] };
    expect((await desk.send('POST', '/api/people', ruler)).body.fields).toEqual({
      roles: 'There is no role ruler.',
    });
  });

  const names = { emails: 'emails', phoneNumbers: 'phones', companyName: 'company', title: 'title' };
  it.each([
    ["'phoneNumbers' must be an array.", { phones: "'phoneNumbers' must be an array." }],
    ['Invalid value for companyName', { company: 'Invalid value for companyName' }],
    ['A contact has 5 phone numbers at most.', { phones: 'A contact has 5 phone numbers at most.' }],
    ["'primary' in 'emails' must be a boolean.", { emails: "'primary' in 'emails' must be a boolean." }],
    ['A contact needs an e-mail address or phone numbers.', undefined],
    ['You have no title to do this.', undefined],
    ["'constructor' is refused", undefined],
  ])('is said at a field only if the sentence leaves no doubt: %s', (reason, fields) => {
    const answer = withFields({ ok: false, failure: { kind: 'invalid', reasons: [reason] } }, names);
    expect(answer.ok ? undefined : Object(answer.failure).fields).toEqual(fields);
  });

  it('is said in its first sentence about a field', () => {
    const reasons = ["'emails' is one", "'emails' is two", "'title' is three"];
    const answer = withFields({ ok: false, failure: { kind: 'conflict', reasons } }, names);
    expect(answer).toMatchObject({ failure: { fields: { emails: reasons[0], title: reasons[2] } } });
  });
});
