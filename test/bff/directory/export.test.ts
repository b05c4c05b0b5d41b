import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type ExportDeps, exportOf } from '../../../src/bff/directory/export';
import type { WebexFailure } from '../../../src/bff/webex/failure';
import type { Contact } from '../../../src/contract/contacts';
import { ContactId } from '../../../src/contract/ids';
import { contactOf } from '../../app/view/card/records';
import { createClient } from '../../support/client';

const contactAt = (at: number): Contact => ({
  ...contactOf(`Contact ${at}`),
  id: v.parse(ContactId, `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`),
});

/** An organisation of so many contacts, which fails as told before each search. */
function organisation(total: number, fail: (asked: number) => WebexFailure | undefined = () => undefined) {
  const { orgId, caller, contacts } = createClient();
  const starts: number[] = [];
  const slept: number[] = [];
  let known = total;
  const deps: ExportDeps = {
    sleep: async (milliseconds) => {
      if (milliseconds > 0) slept.push(milliseconds);
    },
    contacts: {
      ...contacts,
      async search(_caller, { limit }, start = 0) {
        starts.push(start);
        const failure = fail(starts.length);
        if (failure) return { ok: false, failure };
        const items = Array.from({ length: Math.min(limit, known - start) }, (_, at) =>
          contactAt(start + at),
        );
        const next = start + items.length;
        return { ok: true, value: { items, next, isComplete: next >= known, total: known } };
      },
    },
  };
  const left = new AbortController();
  const desk = { orgId, caller: { ...caller, signal: left.signal } };
  const all = () => exportOf(deps, desk, 'csv', { filter: {} });
  async function whole() {
    const lines = new Set<string>();
    for await (const piece of all()) {
      if (!piece.ok) return piece.failure.kind;
      for (const line of piece.value.split('\r\n').slice(0, -1)) lines.add(line);
    }
    return lines.size - 1;
  }
  return { all, whole, starts, slept, left, deps, desk, shrink: (by: number) => (known -= by) };
}

describe('an export', () => {
  it('holds everybody once, a page at a time, and no page before it is wanted', async () => {
    const { all, starts } = organisation(200_000);
    const pieces = all();
    expect(starts).toEqual([]);
    for (let taken = 1; taken <= 30; taken += 1) {
      await pieces.next();
      expect(starts).toHaveLength(Math.ceil(taken / 10));
    }
    expect(await organisation(4321).whole()).toBe(4321);
  });

  it('leaves half a second between two pages, so that searching goes on', async () => {
    const { whole, slept } = organisation(3000);
    await whole();
    expect(slept).toEqual([500, 500, 500]);
  });

  it('waits as long and as often as Webex wants', async () => {
    const { whole, slept } = organisation(2000, (asked) =>
      asked > 1 && asked < 9 ? { kind: 'rate_limited', retryAfter: 7 } : undefined,
    );
    expect(await whole()).toBe(2000);
    expect(slept).toEqual([500, ...Array.from({ length: 7 }, () => 7000), 500]);
  });

  it('tries again after an outage, and gives up when it lasts', async () => {
    const passing = organisation(2000, (asked) => (asked === 2 ? { kind: 'unavailable' } : undefined));
    expect(await passing.whole()).toBe(2000);
    const lasting = organisation(2000, (asked) => (asked >= 2 ? { kind: 'deadline' } : undefined));
    expect(await lasting.whole()).toBe('deadline');
  });

  it('is no whole file when Webex refuses on the way', async () => {
    const { whole } = organisation(3000, (asked) => (asked === 3 ? { kind: 'forbidden' } : undefined));
    expect(await whole()).toBe('forbidden');
  });

  it('is no whole file when Webex gives the same page again and again', async () => {
    const { deps, desk } = organisation(3000);
    const { contacts } = deps;
    const search: typeof contacts.search = (caller, wanted) => contacts.search(caller, wanted);
    const stuck = { ...deps, contacts: { ...contacts, search } };
    const kinds: unknown[] = [];
    for await (const piece of exportOf(stuck, desk, 'vcf', { filter: {} }))
      kinds.push(piece.ok ? 'cards' : piece.failure.kind);
    expect(kinds).toEqual([...Array.from({ length: 10 }, () => 'cards'), 'bad_payload']);
  });

  it('holds those chosen, and looks no further than the last of them', async () => {
    const { deps, desk, starts } = organisation(5000);
    const ids = Array.from({ length: 30 }, (_, at) => contactAt(at * 60).id);
    let text = '';
    for await (const piece of exportOf(deps, desk, 'csv', { ids })) text += piece.ok ? piece.value : '';
    expect(text.split('\r\n')).toHaveLength(32);
    expect(ids.every((id) => text.includes(id))).toBe(true);
    expect(starts).toEqual([0, 990]);
  });
});
