import type { Theme } from '../app/host/host';
import type { Reading } from '../app/import/reading';
import type { State } from '../app/store/state';
import { createStore, type Store } from '../app/store/store';
import type { Text } from '../app/text/en/en';
import type { ManagingText } from '../app/text/managing';
import type { Kept } from '../contract/kept';
import type { Me } from '../contract/session';
import { type Answers, createScriptedApi, ok } from './api';
import { createScriptedClock, type ScriptedClock } from './clock';
import { answered, createScriptedHost, type ScriptedHost } from './host';

/** The real store between a scripted API, host and clock, and what a script may do to it. */
export interface Scene {
  store: Store;
  answers: Answers;
  host: ScriptedHost;
  clock: ScriptedClock;
  /** The words on screen, by which a script finds a button. */
  text: Text;
  /** The words on the screens of administrators. */
  words: ManagingText;
  /** What comes of reading a file from now on; without it that takes for ever. */
  reading?: Reading;
  /** Whether the page may copy. */
  mayCopy: boolean;
  /** The host answers, and is waited for until the session has. */
  enter(): Promise<void>;
  /** The same, with a session that stands. */
  open(me?: Partial<Me>): Promise<void>;
  /** Types a text and waits for what comes of it. */
  type(text: string): Promise<void>;
  /** Waits until all that was answered has arrived. */
  settle(): Promise<void>;
  /** Waits until the state is so. @throws when it does not come to that. */
  until(isSo: (state: State) => boolean): Promise<void>;
  /** Presses the button of this name, once it is there. */
  press(name: string): Promise<void>;
  /** Types a text into the field of this name, once it is there. */
  fill(name: string, text: string): Promise<void>;
}

export interface SceneDeps extends Pick<Scene, 'text' | 'words' | 'press' | 'fill'> {
  theme: Theme;
  /** BCP 47. */
  language: string;
}

/** Turns of the event loop until something is given up; code that comes late takes some. */
export const patience = 2000;

export const nothingKept: Kept = { favourites: [], recents: [], hasLetterKeys: true };

/** Who looks: a colleague who has signed in. */
export const me: Me = {
  user: { key: 'mira', displayName: 'Mira Calloway', email: 'mira.calloway@example.com', isDerived: false },
  connection: 'connected',
  rights: ['search', 'presence'],
  knowsRights: true,
  hasSignIn: true,
  kept: nothingKept,
};

/** A fresh page's store, before the host has said anything. */
export function createScene({ theme, language, ...more }: SceneDeps): Scene {
  const { api, answers } = createScriptedApi();
  const host = createScriptedHost();
  const clock = createScriptedClock();
  const store = createStore({ api, host, clock, read: () => answered(scene.reading) });
  store.session.start();
  const settle = () => new Promise<void>((done) => setTimeout(done));

  async function until(isSo: (state: State) => boolean) {
    for (let tried = 0; tried < patience; tried += 1) {
      if (isSo(store.getState())) return;
      await settle();
    }
    throw new Error(`the state never was so that ${isSo}`);
  }

  async function enter() {
    host.tell({ type: 'context', context: { token: 'token', theme, language } });
    await settle();
  }

  const scene: Scene = {
    ...more,
    store,
    answers,
    host,
    clock,
    mayCopy: true,
    enter,
    async open(more = {}) {
      answers.session = ok({ ...me, ...more });
      await enter();
    },
    async type(typed) {
      store.search.type(typed);
      await settle();
    },
    settle,
    until,
  };
  return scene;
}
