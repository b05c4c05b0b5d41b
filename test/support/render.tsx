import { render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { StoreProvider } from '../../src/app/store/hooks';
import { createStore } from '../../src/app/store/store';
import { en } from '../../src/app/text/en/en';
import { SpeechProvider } from '../../src/app/text/text';
import { App } from '../../src/app/view/App';
import { createScriptedApi } from './api';
import { createClock } from './clock';
import { contextWith, createFakeHost } from './host';

/** The whole page over a scripted API and a host that has answered, with the session open. */
export async function renderApp({ event = contextWith('token') } = {}) {
  const scripted = createScriptedApi();
  const host = createFakeHost();
  const clock = createClock(1000);
  const store = createStore({ api: scripted.api, host, clock });
  const page = render(
    <StoreProvider value={store}>
      <SpeechProvider value={{ language: 'en', locale: 'en-US', text: en }}>
        <App />
      </SpeechProvider>
    </StoreProvider>,
  );
  // Its code comes after the first paint.
  await import('../../src/app/view/content');
  await new Promise((done) => setTimeout(done));
  store.session.start();
  host.tell(event);
  await new Promise((done) => setTimeout(done));
  return { ...scripted, ...page, host, clock, store, user: userEvent.setup() };
}
