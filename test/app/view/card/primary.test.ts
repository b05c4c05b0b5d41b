import { describe, expect, it } from 'vitest';
import { type Circumstances, primaryOf } from '../../../../src/app/view/card/primary';

const way = { link: 'mailto:a@b.example', value: 'a@b.example' };
const all = { chat: way, call: way, mail: way };
const usual: Circumstances = { isOff: false };

describe('the best way', () => {
  it.each<[Partial<Circumstances>, string, string | undefined]>([
    [{ status: 'OutOfOffice' }, 'mail', 'outOfOffice'],
    [{ status: 'OutOfOffice', preferred: 'call' }, 'mail', 'outOfOffice'],
    [{ status: 'pending' }, 'mail', 'neverSignedIn'],
    [{ status: 'DoNotDisturb' }, 'chat', 'busy'],
    [{ status: 'meeting', preferred: 'call' }, 'chat', 'busy'],
    [{ status: 'call' }, 'chat', 'busy'],
    [{ status: 'presenting', isOff: true }, 'chat', 'busy'],
    [{ isOff: true }, 'chat', 'hours'],
    [{ status: 'active', isOff: true, preferred: 'call' }, 'chat', 'hours'],
    [{ status: 'active', preferred: 'call' }, 'call', 'preferred'],
    [{ preferred: 'mail' }, 'mail', 'preferred'],
    [{ preferred: 'chat' }, 'chat', 'preferred'],
    [{ status: 'inactive' }, 'chat', 'away'],
    [{ status: 'active' }, 'chat', 'active'],
    [{}, 'call', undefined],
  ])('is, for %j, %s because of %s', (more, expected, reason) => {
    expect(primaryOf(all, { ...usual, ...more })).toEqual({ way: expected, reason });
  });

  it('is another one without its reason where the best does not exist', () => {
    expect(primaryOf({ call: way }, { ...usual, status: 'OutOfOffice' })).toEqual({ way: 'call' });
    expect(primaryOf({ mail: way }, { ...usual, status: 'meeting' })).toEqual({ way: 'mail' });
    expect(primaryOf({ chat: way }, usual)).toEqual({ way: 'chat' });
  });

  it('is none without any', () => {
    expect(primaryOf({}, usual)).toBeUndefined();
  });
});
