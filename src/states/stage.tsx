import { render } from 'preact';
import { StoreProvider } from '../app/store/hooks';
import { loadText } from '../app/text/dictionaries';
import { languageFor } from '../app/text/shell';
import { App } from '../app/view/App';
import { Speaking } from '../app/view/Speaking';
import '../app/view/theme.css';
import '../app/view/avatar.css';
import '../app/view/directory.css';
import '../app/view/notice.css';
import type { Wish } from './address';
import { press } from './press';
import { rest } from './rest';
import { createScene, type Scene } from './scene';
import type { PageState } from './state';

/** The words, and what comes late in the app: here before it is asked for, so that no state has to wait for it. */
const loadLate = (language: string) =>
  Promise.all([
    loadText(languageFor(language)),
    import('../app/view/card/Card'),
    import('../app/view/connect/Connect'),
  ]);

/** Draws the real page in a state, in place of whatever was there; resolves when it has come to rest. */
export async function stage(
  place: Element,
  { play }: PageState,
  { theme, language }: Wish,
  onScene: (scene: Scene) => void,
): Promise<void> {
  const [text] = await loadLate(language);
  render(null, place);
  getSelection()?.removeAllRanges();
  // A host that has told nothing has told no theme either; the picture is of this one all the same.
  document.documentElement.dataset.theme = theme;
  const scene = createScene({ theme, language, text, press });
  onScene(scene);
  render(
    <StoreProvider value={scene.store}>
      <Speaking>
        <App />
      </Speaking>
    </StoreProvider>,
    place,
  );
  await play(scene);
  await rest(document, () => loadLate(language));
}
