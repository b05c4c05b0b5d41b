import type { Entry, SearchFrame, SourceReport } from '../contract/search';
import { type Answers, ok } from './api';

/** A source that has told all it knows, wherever it could be looked for. */
export const whole = (count: number): SourceReport => ({
  state: 'ok',
  count,
  isComplete: true,
  isWide: true,
});

/** A source of which only Webex's own search was asked. */
export const narrow = (count: number): SourceReport => ({
  state: 'ok',
  count,
  isComplete: true,
  isWide: false,
});

/** A source that knows more than it has told. */
export const cut = (count: number): SourceReport => ({ state: 'ok', count, isComplete: false, isWide: true });

/** A frame of these entries; both sources have told all, unless it is said otherwise. */
export const frameOf = (
  entries: readonly Entry[],
  { people, contacts }: Partial<SearchFrame['sources']> = {},
): SearchFrame => ({
  entries: [...entries],
  sources: { people: people ?? whole(entries.length), contacts: contacts ?? whole(0) },
});

type Search = Answers['search'];

/** A search that is answered with these entries, and is over. */
export const found =
  (entries: readonly Entry[], sources: Partial<SearchFrame['sources']> = {}): Search =>
  () => ({ frames: [frameOf(entries, sources)], end: ok(undefined) });

/** A search of which this is all so far. */
export const open =
  (...frames: readonly SearchFrame[]): Search =>
  () => ({ frames });
