import type { Answer, WebexFailure } from '../webex/failure';
import type { Page } from '../webex/webex';
import { isRefusal, type Progress } from './report';

/**
 * Follows one source through a search: what Webex itself finds, then, if that is wanted, what filling the roster
 * brings. `tell` is told of every step, with what has failed in it.
 */
export async function follow<T>(
  progress: Progress<T>,
  asking: Promise<Answer<Page<T>>> | undefined,
  fill: () => Promise<WebexFailure | undefined>,
  tell: (failure?: WebexFailure) => void,
): Promise<void> {
  if (asking) {
    const answer = await asking;
    progress.narrow = answer;
    tell(answer.ok ? undefined : answer.failure);
    if (!answer.ok) return;
  }
  if (progress.wide === 'not_wanted') return;
  progress.failure = await fill();
  progress.wide = 'done';
  tell(progress.failure && !isRefusal(progress.failure) ? progress.failure : undefined);
}
