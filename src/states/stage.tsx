import { render } from 'preact';
import { StoreProvider } from '../app/store/hooks';
import { loadText } from '../app/text/dictionaries';
import { loadManagingText } from '../app/text/managing';
import { languageFor } from '../app/text/shell';
import { App } from '../app/view/App';
import { Speaking } from '../app/view/Speaking';
import '../app/view/theme.css';
import '../app/view/directory.css';
import type { Wish } from './address';
import { fill, press } from './hand';
import { rest } from './rest';
import { createScene, type Scene } from './scene';
import type { PageState } from './state';

const views = import.meta.glob('../app/view/**/*.tsx');

/**
 * What the app loads late: first its style in its order, then whatever view there may be besides. Loaded before it is
 * asked for, so that no state has to wait for it.
 */
async function loadLate() {
  await import('../app/view/content');
  await import('../app/view/card/Card');
  await import('../app/view/connect/Connect');
  await import('../app/view/managing/Managing');
  await import('../app/store/managing/managing');
  await Promise.all(Object.values(views).map((load) => load()));
}

let loaded: Promise<void> | undefined;

/** Resolves behind all that the page has asked for by now, as it is there already. */
const arrived = (language: string) =>
  Promise.all([
    loadText(languageFor(language)),
    loadManagingText(languageFor(language)),
    import('../app/view/content'),
    import('../app/view/managing/Managing'),
    import('../app/store/managing/managing'),
  ]);

/** Draws the real page in a state, in place of whatever was there; resolves when it has come to rest. */
export async function stage(
  place: Element,
  { play }: PageState,
  { theme, language }: Wish,
  onScene: (scene: Scene) => void,
): Promise<void> {
  loaded ??= loadLate();
  await loaded;
  const text = await loadText(languageFor(language));
  const words = await loadManagingText(languageFor(language));
  render(null, place);
  getSelection()?.removeAllRanges();
  // A host that has told nothing has told no theme either; the picture is of this one all the same.
  const { documentElement: page } = document;
  page.dataset.theme = theme;
  // It blinks.
  page.style.caretColor = 'transparent';
  const scene = createScene({ theme, language, text, words, press, fill });
  onScene(scene);
  render(
    <StoreProvider value={scene.store}>
      <Speaking>
        <App />
      </Speaking>
    </StoreProvider>,
    place,
  );
  const late = () => arrived(language);
  await rest(document, late);
  await play(scene);
  await rest(document, late);
}
