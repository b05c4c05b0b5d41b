// Every state of the page by its own address, for designers to look at and for the browser tests to photograph.
// This room drives the real store and draws the real views, and may know all of the app; it must not know the
// sandbox, nor anything of the server, and nothing of the build may know it.
import { render } from 'preact';
import { readWish, type Wish, writeWish } from './address';
import { keepToItself } from './embedded';
import { freeze } from './freeze';
import { moment } from './moment';
import type { Scene } from './scene';
import { states } from './states';

const { documentElement: page } = document;
// The page is ours and always has it.
const place = document.getElementById('app') as HTMLElement;

let wish = readWish(location.search);
let scene: Scene | undefined;

const chosen = () => states.find(({ id }) => id === wish.state);

async function showGallery() {
  const { Gallery } = await import('./Gallery');
  const draw = () => {
    page.dataset.theme = wish.theme;
    render(<Gallery wish={wish} onChange={change} />, place);
  };
  function change(part: Partial<Wish>) {
    wish = { ...wish, ...part };
    history.replaceState(null, '', writeWish(wish));
    draw();
  }
  draw();
}

async function showState() {
  const state = chosen();
  if (!state) throw new Error(`no state ${wish.state}`);
  document.title = `${state.title} · Sidecard states`;
  const { stage } = await import('./stage');
  await stage(place, state, wish, (fresh) => {
    scene = fresh;
  });
}

/** Shows what the address says, and marks the page by how far that is. */
async function show(): Promise<void> {
  wish = readWish(location.search);
  page.dataset.state = 'playing';
  try {
    await (wish.state === undefined ? showGallery() : showState());
    page.dataset.state = 'ready';
  } catch (error) {
    page.dataset.state = 'failed';
    throw error;
  }
}

if (wish.state !== undefined) {
  freeze(globalThis, {
    now: () => chosen()?.at ?? moment,
    language: () => wish.language,
    mayCopy: () => scene?.mayCopy ?? true,
  });
  if (window.parent !== window) keepToItself();
  // From state to state without loading the page anew: whoever changes the address says so.
  addEventListener('popstate', () => void show());
}
void show();
