// Wiring and nothing else: host and API make the store, the store makes the view.
import { render } from 'preact';
import { createLazyApi } from './api/lazy';
import { createHost } from './host/host';
import { StoreProvider } from './store/hooks';
import { createStore } from './store/store';
import { en } from './text/en';
import { TextProvider } from './text/text';
import { App } from './view/App';
import './view/theme.css';
import './view/initials.css';
import './view/directory.css';
import './view/notice.css';

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
page.lang = en.language;
store.subscribe(({ theme }) => {
  if (theme) page.dataset.theme = theme;
});

render(
  <TextProvider value={en}>
    <StoreProvider value={store}>
      <App />
    </StoreProvider>
  </TextProvider>,
  // The page is ours and always has it.
  document.getElementById('app') as HTMLElement,
);
store.session.start();
