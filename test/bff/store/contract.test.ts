import { describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../../src/bff/store/store';
import { minute } from '../support/clock';
import { prepareStores } from './stores';

const atOnce = <T>(run: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: 50 }, (_, index) => run(index)));
const trueIn = (answers: boolean[]) => answers.filter(Boolean).length;

describe.each(prepareStores())('a store in $name', ({ open }) => {
  it('gives what was put last, and nothing for what was never put', async () => {
    const { store } = await open();
    await store.put('key', 'old');
    await store.put('key', 'new', { isDurable: true });
    expect(await store.get('key')).toBe('new');
    expect(await store.get('other')).toBeUndefined();
  });

  it('keeps any text as it is', async () => {
    const { store } = await open();
    for (const text of [
      '',
      '\0a\0b',
      '💬 ünï \u2028',
      `'"%;--\\\r\n`,
      'x'.repeat(1_000_000),
      'inf',
      '+inf',
      '0',
    ]) {
      await store.put(`key ${text}`, text, { owner: `owner ${text}` });
      expect(await store.get(`key ${text}`)).toBe(text);
      expect(await store.replace(`key ${text}`, text, `${text}!`)).toBe(true);
      expect(await store.take(`key ${text}`)).toBe(`${text}!`);
    }
  });

  it('adds only where nothing is, for one of many callers', async () => {
    const { store } = await open();
    expect(trueIn(await atOnce((index) => store.add('key', `value ${index}`)))).toBe(1);
    expect(await store.add('key', 'late')).toBe(false);
    expect(await store.get('key')).toMatch(/^value \d+$/);
  });

  it('replaces only what is still as expected, for one of many callers', async () => {
    const { store } = await open();
    expect(await store.replace('key', 'old', 'new')).toBe(false);
    await store.put('key', 'old');
    expect(trueIn(await atOnce((index) => store.replace('key', 'old', `new ${index}`)))).toBe(1);
    expect(await store.replace('key', 'old', 'late')).toBe(false);
    expect(await store.get('key')).toMatch(/^new \d+$/);
  });

  it('gives a row away once', async () => {
    const { store } = await open();
    await store.put('key', 'value');
    const taken = await atOnce(() => store.take('key'));
    expect(taken.filter((value) => value !== undefined)).toEqual(['value']);
    expect(await store.get('key')).toBeUndefined();
  });

  it('removes a row, or only one that is as expected, and tells whether it did', async () => {
    const { store } = await open();
    await store.put('key', 'value');
    expect(await store.remove('key', 'other')).toBe(false);
    expect(await store.get('key')).toBe('value');
    expect(await store.remove('key', 'value')).toBe(true);
    expect(await store.remove('key')).toBe(false);
    await store.put('key', '');
    expect(await store.remove('key', 'value')).toBe(false);
    expect(trueIn(await atOnce(() => store.remove('key')))).toBe(1);
  });

  it('P30: does not see a row from the millisecond its time is over', async () => {
    const { store, clock } = await open();
    const until = { expiresAt: clock.now() + minute };
    for (const key of ['get', 'add', 'replace', 'take', 'remove', 'remove value']) {
      await store.put(key, 'value', until);
    }
    clock.pass(minute - 1);
    expect(await store.get('get')).toBe('value');
    expect(await store.add('add', 'newer')).toBe(false);
    clock.pass(1);
    expect(await store.get('get')).toBeUndefined();
    expect(await store.replace('replace', 'value', 'newer')).toBe(false);
    expect(await store.take('take')).toBeUndefined();
    expect(await store.remove('remove')).toBe(false);
    expect(await store.remove('remove value', 'value')).toBe(false);
    expect(await store.add('add', 'newer')).toBe(true);
    expect(await store.get('add')).toBe('newer');
  });

  it('removes a row whose time is over when it is written', async () => {
    const { store, clock } = await open();
    const over = { expiresAt: clock.now(), owner: 'owner' };
    await store.put('put', 'old');
    await store.put('put', 'new', over);
    expect(await store.get('put')).toBeUndefined();
    await store.put('replace', 'old');
    expect(await store.replace('replace', 'old', 'new', over)).toBe(true);
    expect(await store.get('replace')).toBeUndefined();
    expect(await store.add('add', 'value', over)).toBe(true);
    expect(await store.add('add', 'value')).toBe(true);
    expect(await store.get('add')).toBe('value');
  });

  it('keeps a row as its last write says', async () => {
    const { store, clock } = await open();
    const short = { expiresAt: clock.now() + minute };
    await store.put('put', 'value', short);
    await store.put('put', 'value');
    await store.put('replace', 'value', short);
    await store.replace('replace', 'value', 'value', { expiresAt: clock.now() + 3 * minute });
    await store.put('shortened', 'value', { expiresAt: clock.now() + 3 * minute });
    await store.put('shortened', 'value', short);
    clock.pass(2 * minute);
    expect(await store.get('put')).toBe('value');
    expect(await store.get('replace')).toBe('value');
    expect(await store.get('shortened')).toBeUndefined();
    clock.pass(minute);
    expect(await store.get('replace')).toBeUndefined();
  });

  it('removes all rows of one owner and no others', async () => {
    const { store, clock } = await open();
    for (let row = 0; row < 20; row += 1) await store.put(`mine ${row}`, 'value', { owner: 'me' });
    await store.put('expiring', 'value', { owner: 'me', expiresAt: clock.now() + minute });
    await store.put('hers', 'value', { owner: 'her' });
    await store.put('nobodys', 'value');
    await store.put('given away', 'value', { owner: 'me' });
    await store.put('given away', 'value', { owner: 'her' });
    await store.put('set free', 'value', { owner: 'me' });
    await store.replace('set free', 'value', 'value');
    await store.put('taken over', 'value', { owner: 'her' });
    await store.replace('taken over', 'value', 'value', { owner: 'me' });
    await store.removeOwned('me');
    for (let row = 0; row < 20; row += 1) expect(await store.get(`mine ${row}`)).toBeUndefined();
    expect(await store.get('expiring')).toBeUndefined();
    expect(await store.get('taken over')).toBeUndefined();
    for (const key of ['hers', 'nobodys', 'given away', 'set free'])
      expect(await store.get(key)).toBe('value');
    await store.removeOwned('nobody');
  });

  it('gives signs of life until it is closed, and then says that it is not available', async () => {
    const { store } = await open();
    await store.check();
    await store.close();
    await store.close();
    await expect(store.check()).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(store.get('key')).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(store.put('key', 'value')).rejects.toBeInstanceOf(StoreUnavailable);
  });
});
