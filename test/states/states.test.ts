import { describe, expect, it } from 'vitest';
import type { DeletingState } from '../../src/app/store/managing/deleting';
import type { ExportingState } from '../../src/app/store/managing/exporting';
import type { ImportStep } from '../../src/app/store/managing/importing/state';
import type { Managing } from '../../src/app/store/managing/managing';
import type {
  CardState,
  ConnectPhase,
  Leaving,
  PastedLine,
  ReachState,
  State,
  Task,
} from '../../src/app/store/state';
import { en } from '../../src/app/text/en/en';
import { managing as words } from '../../src/app/text/en/managing/managing';
import type { ImportReport } from '../../src/contract/imports';
import type { SourceReport } from '../../src/contract/search';
import { createScene } from '../../src/states/scene';
import { states } from '../../src/states/states';

type Words<Union extends string> = Record<Union, true>;

// The compiler holds these to the unions of the store: one that is missing or gone is an error here.
const session: Words<State['session']['phase']> = {
  starting: true,
  outside: true,
  silent: true,
  opening: true,
  signed_out: true,
  open: true,
  failed: true,
};
const search: Words<State['search']['phase']> = {
  empty: true,
  short: true,
  waiting: true,
  searching: true,
  done: true,
  failed: true,
};
const source: Words<SourceReport['state']> = {
  pending: true,
  ok: true,
  not_asked: true,
  not_connected: true,
  denied: true,
  rate_limited: true,
  unavailable: true,
};
const pasted: Words<PastedLine['state']> = {
  waiting: true,
  found: true,
  several: true,
  nobody: true,
  failed: true,
};
const part: Words<CardState['contacts'][number]['state']> = { loading: true, ready: true, failed: true };
const reach: Words<ReachState['phase']> = {
  opening: true,
  opened: true,
  unsupported: true,
  denied: true,
  timed_out: true,
  abandoned: true,
  failed: true,
};
const connect: Words<ConnectPhase['phase']> = {
  asking: true,
  browser: true,
  completing: true,
  device: true,
  failed: true,
};
const task: Words<Task['kind']> = {
  contacts: true,
  import: true,
  new_person: true,
  new_contact: true,
  contact: true,
  person: true,
};
const leaving: Words<Leaving['phase']> = { waiting: true, sending: true, failed: true };
const deleting: Words<DeletingState['phase']> = {
  idle: true,
  collecting: true,
  asking: true,
  nobody: true,
  running: true,
  over: true,
};
// The view hands the file over, and then it is saved; here there is none.
const exporting: Words<Exclude<ExportingState['phase'], 'saved'>> = {
  idle: true,
  running: true,
  ready: true,
  failed: true,
};
const step: Words<ImportStep['step']> = {
  choosing: true,
  reading: true,
  reviewing: true,
  sending: true,
  watching: true,
};
const report: Words<ImportReport['state']> = {
  receiving: true,
  matching: true,
  ready: true,
  running: true,
  paused: true,
  cancelled: true,
  done: true,
};
const all = {
  session,
  search,
  source,
  pasted,
  part,
  reach,
  connect,
  task,
  leaving,
  deleting,
  exporting,
  step,
  report,
};

const namesOf = (words: object, kind: string) => Object.keys(words).map((word) => `${kind} ${word}`);

/** How far each part of a state is, in words such as `session open`. */
const wordsOf = (state: State): string[] => [
  `session ${state.session.phase}`,
  `search ${state.search.phase}`,
  ...Object.values(state.search.sources ?? {}).map((report) => `source ${report.state}`),
  ...(state.pasted?.lines ?? []).map((line) => `pasted ${line.state}`),
  ...[state.card?.person, ...(state.card?.contacts ?? [])].flatMap((one) => (one ? `part ${one.state}` : [])),
  ...(state.reach ? [`reach ${state.reach.phase}`] : []),
  ...(state.connect ? [`connect ${state.connect.phase}`] : []),
  ...(state.task ? [`task ${state.task.kind}`] : []),
  ...(state.leaving ?? []).map((one) => `leaving ${one.phase}`),
];

/** The same of what is put right. */
function wordsOfManaging({ deleting, exporting, importing }: Managing): string[] {
  const { now } = importing.getState();
  return [
    `deleting ${deleting.getState().phase}`,
    `exporting ${exporting.getState().phase}`,
    `step ${now.step}`,
    ...(now.step === 'watching' ? [`report ${now.report.state}`] : []),
  ];
}

/** Where a state ends, in words, with a press standing for the chat that most of them open. */
async function endOf({ play }: (typeof states)[number]): Promise<string[]> {
  const scene = createScene({
    theme: 'light',
    language: 'en',
    text: en,
    words,
    async press(name) {
      if (!name.startsWith('Chat with')) return;
      void scene.store.reach.open('webexteams://im');
      await scene.settle();
    },
    fill: async () => {},
  });
  await play(scene);
  return [...wordsOf(scene.store.getState()), ...wordsOfManaging(await scene.store.managing())];
}

describe('the states', () => {
  it('have an id each', () => {
    expect(new Set(states.map(({ id }) => id)).size).toBe(states.length);
  });

  it('reach every phase and state that the store knows', async () => {
    const reached = new Set((await Promise.all(states.map(endOf))).flat());
    const missing = Object.entries(all)
      .flatMap(([kind, words]) => namesOf(words, kind))
      .filter((name) => !reached.has(name));
    expect(missing).toEqual([]);
  });
});
