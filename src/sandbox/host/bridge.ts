import { type AnswersDeps, createAnswers } from './answers';
import { parseRequest } from './protocol';
import { toHostTheme, type ViewState } from './state';

/** How long a slow host thinks about each request. */
export const slowness = 2000;

export interface BridgeDeps extends AnswersDeps {
  /** Takes one message to the app's page, as JSON, so that page makes objects of its own: the SDK writes into them. */
  send: (json: string) => void;
}

/** Plays the Webex App's end of the SDK's protocol for one page. */
export function createBridge({ send, ...deps }: BridgeDeps) {
  const { delay } = deps;
  const answer = createAnswers(deps);

  const emit = (request: string, data: unknown): void => {
    if (deps.state().kind === 'silent') return;
    send(JSON.stringify({ type: 'event', request, data }));
  };

  return {
    /** Takes a message of the app's page and, unless the host is silent, answers it later. */
    async receive(json: string): Promise<void> {
      const message = parseRequest(json);
      const { kind } = deps.state();
      if (!message || kind === 'silent') return;
      // Even 0 ms matters: the SDK sends its first request before it can take an answer.
      await delay(kind === 'slow' ? slowness : 0);
      const reply = await answer(message.request, message.parameter);
      send(JSON.stringify({ requestId: message.requestId, type: 'response', ...reply }));
    },

    themeChanged: () => emit('application:themeChanged', { theme: toHostTheme(deps.state().theme) }),
    viewStateChanged: (viewState: ViewState) => emit('application:viewStateChanged', { viewState }),
    tokenRefreshed: () => emit('application:tokenRefreshed', { token: deps.state().user.token }),
  };
}

export type Bridge = ReturnType<typeof createBridge>;
