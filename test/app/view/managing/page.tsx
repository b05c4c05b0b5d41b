import { render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { StoreProvider } from '../../../../src/app/store/hooks';
import type { Task } from '../../../../src/app/store/state';
import { en } from '../../../../src/app/text/en/en';
import { loadManagingText } from '../../../../src/app/text/managing';
import { SpeechProvider } from '../../../../src/app/text/text';
import { LazyManaging } from '../../../../src/app/view/LazyManaging';
import { createChain } from '../../../support/chain';

/** The screen of a task, over the real store, BFF and sandbox, as an administrator sees it. */
export async function openTask(task: Task, { persona = 'admin' } = {}) {
  const chain = await createChain({ persona });
  await chain.enter();
  // Their code and words are there before the first look, as fetching them takes as long as it takes.
  await Promise.all([
    import('../../../../src/app/view/managing/Managing'),
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
  chain.store.manage(task);
  return { ...chain, ...page, user: userEvent.setup() };
}
