// Wiring and nothing else: host and API make the store, the store makes the view.
import { render } from 'preact';
import { createLazyApi } from './api/lazy';
import { createHost } from './host/host';
import { StoreProvider } from './store/hooks';
import { createStore } from './store/store';
import { loadText } from './text/dictionaries';
import { languageFor } from './text/shell';
import { App } from './view/App';
import { Speaking } from './view/Speaking';

const store = createStore({
  api: createLazyApi(async () => {
    const { createApi } = await import('./api/api');
    return createApi({ fetch: (...request) => fetch(...request), origin: location.origin });
  }),
  host: createHost(window),
  clock: {
    now: () => performance.now(),
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  },
});

const { documentElement: page } = document;
store.subscribe(({ theme }) => {
  if (theme) page.dataset.theme = theme;
});

// What was typed before this script came is searched for, too.
const typed = document.querySelector<HTMLInputElement>('#app input')?.value;
if (typed) store.search.type(typed);

render(
  <StoreProvider value={store}>
    <Speaking>
      <App />
    </Speaking>
  </StoreProvider>,
  // The page is ours and always has it.
  document.getElementById('app') as HTMLElement,
);
store.session.start();
// What it brings is kept for the view, which asks for the same.
void loadText(languageFor(navigator.language)).catch(() => {});
