import type { Clock } from './env';

/** One request to the pretend Webex. Times are ISO texts; `status` is missing until it is answered. */
export interface JournalEntry {
  readonly at: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly persona: string | null;
  readonly trackingId: string;
  status?: number;
  /** The client went away before it had its answer. */
  aborted?: true;
}

/** What was asked of the pretend Webex, oldest first. */
export interface Journal {
  open(request: Request, persona: string | undefined, trackingId: string): JournalEntry;
  list(): readonly JournalEntry[];
  clear(): void;
}

// Bench runs ask hundreds of thousands of times; the newest are what a reader wants.
const mostEntries = 10_000;

/** Takes out everything that looks like one of our tokens, codes or secrets, or like a JWT. */
export function hideTokens(text: string): string {
  return text.replace(
    /sandbox-(?:token|access|refresh|code|device|client-secret)[\w-]*|eyJ[\w-]+\.[\w.-]+/g,
    '[token]',
  );
}

// Whatever a client sends by these names: a plain challenge is the verifier itself.
const secretNames =
  /(?<=(?:^|&)(?:code|code_challenge|code_verifier|client_secret|user_?code|(?:\w+_)?token)=)[^&]+/gi;

/** Makes an empty journal. Headers and bodies never get into it, so neither do credentials. */
export function createJournal(clock: Clock): Journal {
  let entries: JournalEntry[] = [];
  return {
    open: (request, persona, trackingId) => {
      const url = new URL(request.url);
      const entry: JournalEntry = {
        at: new Date(clock.now()).toISOString(),
        method: request.method,
        path: hideTokens(url.pathname),
        query: hideTokens(url.search.slice(1).replace(secretNames, '[token]')),
        persona: persona ?? null,
        trackingId: hideTokens(trackingId),
      };
      if (entries.length >= mostEntries) entries = entries.slice(mostEntries / 2);
      entries.push(entry);
      return entry;
    },
    list: () => entries,
    clear: () => {
      entries = [];
    },
  };
}
