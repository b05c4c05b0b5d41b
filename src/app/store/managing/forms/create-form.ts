import { createStore as createZustand } from 'zustand/vanilla';
import type { ManagingDeps } from '../managing';
import type { Failure, Faults, Form, FormKind, FormState } from './form';
import { isDecided, isUnsureAfter } from './keys';
import { createTries, type Try } from './tries';
import { changedIn, type Side, settled } from './versions';

/**
 * A form over one record: filled in, checked, saved, and compared with what others did meanwhile.
 * @param begun how a form for a new record begins, when something is known already.
 */
export function createForm<Values extends object, Kept>(
  kind: FormKind<Values, Kept>,
  { onWritten, newKey }: Pick<ManagingDeps, 'onWritten' | 'newKey'>,
  begun = kind.valuesOf(undefined),
): Form<Values, Kept> {
  const fresh = {
    changed: [],
    faults: {},
    refused: {},
    failure: undefined,
    reasons: [],
    isUnsure: false,
    isAsBefore: false,
    rival: undefined,
    isLeaving: false,
  };
  const { getState, setState, subscribe } = createZustand<FormState<Values, Kept>>(() => ({
    ...fresh,
    phase: 'reading',
    base: kind.valuesOf(undefined),
    values: begun,
    stops: 0,
  }));
  const stopped = new AbortController();
  const tries = createTries(kind, newKey, stopped.signal);
  const left = new Set<string>();
  let hasTried = false;

  function sentFields(): Partial<Record<string, unknown>> {
    const { values, changed } = getState();
    const fields = kind.fieldsOf(values);
    return Object.fromEntries(changed.map((name) => [name, fields[name]]));
  }

  /** Takes over values, and sees what of them is changed and what is wrong. */
  function take(values: Values, more: Partial<FormState<Values, Kept>> = {}) {
    const base = more.base ?? getState().base;
    setState({ ...more, values, changed: changedIn<Values>(kind.fieldsOf(values), kind.fieldsOf(base)) });
    const faults = kind.faultsOf(sentFields(), values, getState().kept);
    const shown: Faults = Object.fromEntries(
      Object.entries(faults).filter(([path]) => hasTried || left.has(path)),
    );
    setState({ faults: shown });
  }

  /** Begins again with the record as it is now. */
  function open(kept: Kept, more: Partial<FormState<Values, Kept>>) {
    const values = kind.valuesOf(kept);
    left.clear();
    hasTried = false;
    take(values, { ...fresh, kept, base: values, ...more });
  }

  /** What Webex holds now, beside what was to be saved. */
  function compare(kept: Kept, isUnsure: boolean) {
    const { base, values, changed } = getState();
    const theirs = kind.valuesOf(kept);
    const fieldsOfTheirs = kind.fieldsOf(theirs);
    if (changedIn<Values>(fieldsOfTheirs, kind.fieldsOf(base)).length === 0) {
      return take(values, { kept, base: theirs, isAsBefore: isUnsure });
    }
    const names = changedIn<Values>(kind.fieldsOf(values), fieldsOfTheirs);
    if (names.length === 0) {
      onWritten();
      return open(kept, { phase: 'saved', sent: { differing: [], warnings: [] } });
    }
    const choice = new Map(names.map((name) => [name, changed.includes(name) ? 'mine' : 'theirs'] as const));
    setState({ rival: { kept, values: theirs, choice } });
  }

  /** Says why it came to nothing, and looks what Webex holds where that cannot be told. */
  async function fail(failure: Failure) {
    const { fields = {}, reasons = [] } = failure;
    const isUnsure = isUnsureAfter(failure);
    const placed = Object.entries(fields).filter(([name]) => kind.hasPlace(name, getState().kept));
    const refused = Object.fromEntries(placed);
    const known = Object.values(refused);
    setState({ failure, isUnsure, refused, reasons: reasons.filter((reason) => !known.includes(reason)) });
    if (isUnsure) onWritten();
    if (isUnsure || failure.current) {
      const read = await kind.read(stopped.signal, getState().kept);
      if (read?.ok) compare(read.value, isUnsure);
    }
    const { phase, stops } = getState();
    if (phase === 'saving') setState({ phase: 'open', stops: stops + 1 });
  }

  /** Makes the record as it was sent first, if it is not there, and saves upon it what was changed since. */
  async function finish(one: Try<Values>) {
    const made = await tries.send(one, undefined);
    if (!made.ok && !isDecided(made.failure)) return fail(made.failure);
    if (made.ok) {
      const { kept } = made.value;
      const { values } = getState();
      const theirs = kind.valuesOf(kept);
      const since = changedIn<Values>(kind.fieldsOf(values), kind.fieldsOf(one.values));
      const choice = new Map(since.map((name) => [name, 'mine'] as const));
      onWritten();
      take(settled(values, { kept, values: theirs, choice }), { kept, base: theirs });
    }
    setState({ phase: 'open' });
    await save();
  }

  async function save() {
    if (getState().phase !== 'open') return;
    hasTried = true;
    take(getState().values, {
      refused: {},
      reasons: [],
      failure: undefined,
      isUnsure: false,
      isAsBefore: false,
    });
    const { faults, changed, kept, values, stops } = getState();
    if (Object.keys(faults).length > 0) return setState({ stops: stops + 1 });
    if (changed.length === 0) return setState({ phase: 'saved', sent: undefined });
    setState({ phase: 'saving' });
    const fields = sentFields();
    const earlier = tries.unfinished(values, fields);
    if (earlier) return finish(earlier);
    const saved = await tries.send(tries.begin(values, fields, kept), kept);
    if (!saved.ok) return fail(saved.failure);
    const { kept: now, ...sent } = saved.value;
    onWritten();
    open(now, { phase: 'saved', sent });
  }

  return {
    getState,
    subscribe,
    save,
    async start() {
      setState({ phase: 'reading', failure: undefined });
      const read = await kind.read(stopped.signal, undefined);
      if (!read) return take(begun, { phase: 'open' });
      if (stopped.signal.aborted) return;
      if (read.ok) open(read.value, { phase: 'open' });
      else setState({ phase: 'unread', failure: read.failure });
    },
    stop: () => stopped.abort(),
    fill(part) {
      const refused = Object.entries(getState().refused).filter(([name]) => !(name in part));
      take({ ...getState().values, ...part }, { refused: Object.fromEntries(refused) });
    },
    leftAt(path) {
      left.add(path);
      take(getState().values);
    },
    choose(names, side: Side) {
      const { rival } = getState();
      if (!rival) return;
      const choice = new Map(
        [...rival.choice].map(([name, was]) => [name, names.includes(name) ? side : was]),
      );
      setState({ rival: { ...rival, choice } });
    },
    async settle() {
      const { rival, values } = getState();
      if (!rival) return;
      take(settled(values, rival), { kept: rival.kept, base: rival.values, rival: undefined });
      await save();
    },
    reopen: () => setState({ phase: 'open', sent: undefined }),
    mayLeave() {
      const { phase, values, changed, isLeaving } = getState();
      const isSafe = phase !== 'saving' && (changed.length === 0 || values === begun);
      if (!isSafe) setState({ isLeaving: true });
      return isSafe || isLeaving;
    },
    stay: () => setState({ isLeaving: false }),
  };
}
