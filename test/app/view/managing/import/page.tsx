import { render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { read } from '../../../../../src/app/import/read';
import type { Wish } from '../../../../../src/app/import/reading';
import { StoreProvider } from '../../../../../src/app/store/hooks';
import { en } from '../../../../../src/app/text/en/en';
import { loadManagingText } from '../../../../../src/app/text/managing';
import { SpeechProvider } from '../../../../../src/app/text/text';
import { LazyManaging } from '../../../../../src/app/view/LazyManaging';
import { createChain } from '../../../../support/chain';

/** Reads in this very thread what the page hands to a worker. */
class InlineWorker extends EventTarget {
  async postMessage({ file, wish }: { file: Blob; wish?: Wish }) {
    this.dispatchEvent(new MessageEvent('message', { data: await read(file, wish) }));
  }
  terminate() {}
}

/** The screen of the import over the real store, BFF and sandbox; time passes by `look` alone. */
export async function openImport() {
  vi.stubGlobal('Worker', InlineWorker);
  const chain = await createChain({ persona: 'admin', skipsSleep: true });
  await chain.enter();
  // Their code and words are there before the first look, as fetching them takes as long as it takes.
  await Promise.all([
    import('../../../../../src/app/view/managing/Managing'),
    chain.store.managing(),
    loadManagingText('en'),
  ]);
  const page = render(
    <StoreProvider value={chain.store}>
      <SpeechProvider value={{ language: 'en', locale: 'en-US', text: en }}>
        <LazyManaging />
      </SpeechProvider>
    </StoreProvider>,
  );
  chain.store.manage({ kind: 'import' });
  /** Lets the page look at the import again and again until something is there. */
  const look = <T,>(find: () => T) =>
    vi.waitFor(
      () => {
        chain.clock.pass(2000);
        return find();
      },
      { timeout: 5000 },
    );
  return { ...chain, ...page, look, user: userEvent.setup() };
}
