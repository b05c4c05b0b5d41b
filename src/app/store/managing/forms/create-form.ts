import { createStore as createZustand } from 'zustand/vanilla';
import type { Failure } from '../../../api/failure';
import type { ManagingDeps } from '../managing';
import type { Faults, Form, FormKind, FormState } from './form';
import { createSendKeys } from './keys';
import { changedIn, type Side, settled } from './versions';

/** Failures after which nobody knows whether the write was done. */
const unsure: readonly Failure['code'][] = [
  'unreachable',
  'upstream_timeout',
  'upstream_unavailable',
  'bad_upstream_payload',
  'store_unavailable',
  'internal',
];

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
  const keys = createSendKeys(newKey);
  const stopped = new AbortController();
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
    const { fields: refused = {}, reasons = [] } = failure;
    const isUnsure = unsure.includes(failure.code);
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
    const { faults, changed, kept, stops } = getState();
    if (Object.keys(faults).length > 0) return setState({ stops: stops + 1 });
    if (changed.length === 0) return setState({ phase: 'saved', sent: undefined });
    setState({ phase: 'saving' });
    const fields = sentFields();
    const key = keys.of(JSON.stringify([fields, kept]));
    const saved = await kind.send(fields, kept, key, stopped.signal);
    keys.settle(saved.ok ? undefined : saved.failure);
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
