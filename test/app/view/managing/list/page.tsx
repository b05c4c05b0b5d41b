import { render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { StoreProvider } from '../../../../../src/app/store/hooks';
import { en } from '../../../../../src/app/text/en/en';
import { SpeechProvider } from '../../../../../src/app/text/text';
import { App } from '../../../../../src/app/view/App';
import { createChain } from '../../../../support/chain';
// The page loads them when they are wanted; a test does not wait for that.
import '../../../../../src/app/view/card/Card';
import '../../../../../src/app/view/content';
import '../../../../../src/app/view/managing/Managing';

/** The whole page over the real store, BFF and sandbox, with the session of a persona open. */
export async function openApp(persona = 'admin') {
  const chain = await createChain({ persona });
  const page = render(
    <StoreProvider value={chain.store}>
      <SpeechProvider value={{ language: 'en', locale: 'en-US', text: en }}>
        <App />
      </SpeechProvider>
    </StoreProvider>,
  );
  await chain.enter();
  await chain.until(({ session }) => session.phase === 'open' && session.me.knowsRights);
  return { ...chain, ...page, user: userEvent.setup() };
}
