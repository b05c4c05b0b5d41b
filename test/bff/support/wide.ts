import { createDirectory, type Search } from '../../../src/bff/directory/search';
import { createClock } from './clock';
import { allOf, createTown, searchOf, type TownDeps } from './sources';

/** A directory over a town, searched wide unless told otherwise. */
export function createTestDirectory(deps: TownDeps = {}) {
  const clock = createClock();
  const town = createTown(deps);
  const directory = createDirectory(town.sources, clock.now);
  const frames = (text: string, more: Partial<Search> = {}) =>
    allOf(directory.search(searchOf(text, { isWide: true, ...more })));
  const last = async (text: string, more: Partial<Search> = {}) => {
    const frame = (await frames(text, more)).at(-1);
    if (!frame) throw new Error('every search has a last frame');
    return frame;
  };
  const names = async (text: string, more: Partial<Search> = {}) =>
    (await last(text, more)).entries.map(({ name }) => name);
  return { ...town, clock, directory, frames, last, names };
}

/** A caller who leaves when the test says so. */
export function createLeaver() {
  const leaving = new AbortController();
  return {
    caller: { grant: { accessToken: 'unused' }, signal: leaving.signal },
    leave: () => leaving.abort(),
  };
}
