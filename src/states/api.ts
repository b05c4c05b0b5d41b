import type { Api, SearchWish } from '../app/api/api';
import type { Failure, Result } from '../app/api/failure';
import type { Connecting } from '../contract/connect';
import type { Contact } from '../contract/contacts';
import type { ContactId, PersonId } from '../contract/ids';
import type { Kept } from '../contract/kept';
import type { Person } from '../contract/people';
import type { SearchFrame } from '../contract/search';
import type { Me } from '../contract/session';
import { answered } from './host';
import { createScriptedManaging, type ManagingAnswers } from './managing';

/** What each request is answered from now on; what has no answer stays open for ever. */
export interface Answers {
  session?: Result<Me>;
  signOut?: Result<void>;
  connect?: Result<Connecting>;
  completed?: Result<Me>;
  kept?: Result<Kept>;
  /** The frames of a search, at once; without an end it stays open after them. */
  search(wish: SearchWish): { frames: readonly SearchFrame[]; end?: Result<void> };
  person(id: PersonId): Result<Person> | undefined;
  contact(id: ContactId): Result<Contact> | undefined;
  managing: ManagingAnswers;
}

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const failed = (code: Failure['code'], retryAfter?: number): { ok: false; failure: Failure } => ({
  ok: false,
  failure: retryAfter === undefined ? { code } : { code, retryAfter },
});

/** An API that answers what a script says. */
export function createScriptedApi(): { api: Api; answers: Answers } {
  const answers: Answers = {
    search: () => ({ frames: [] }),
    person: () => undefined,
    contact: () => undefined,
    managing: {},
  };
  const keep = () => answered(answers.kept);
  const api: Api = {
    openSession: () => answered(answers.session),
    renewSession: () => answered(answers.session),
    listen: () => {},
    me: () => answered<Result<Me>>(undefined),
    connect: () => answered(answers.connect),
    completeConnect: () => answered(answers.completed),
    signOut: () => answered(answers.signOut),
    disconnect: () => answered<Result<void>>(undefined),
    search(wish, onFrame) {
      const { frames, end } = answers.search(wish);
      for (const frame of frames) onFrame(frame);
      return answered(end);
    },
    person: (id) => answered(answers.person(id)),
    contact: (id) => answered(answers.contact(id)),
    markFavourite: keep,
    addRecent: keep,
    clearRecents: keep,
    setPreferences: keep,
    managing: async () => createScriptedManaging(answers.managing),
  };
  return { api, answers };
}
