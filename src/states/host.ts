import type { Host, HostEvent, Outcome } from '../app/host/host';

export interface ScriptedHost extends Host {
  /** Says something, as the Webex App would. */
  tell(event: HostEvent): void;
  /** What it answers from now on; what has no answer stays open for ever. */
  answers: { signIn?: Outcome<string>; openLink?: Outcome<void> };
}

/** An answer, or none in the life of the page. */
export const answered = <T>(answer: T | undefined): Promise<T> =>
  new Promise((resolve) => {
    if (answer !== undefined) resolve(answer);
  });

/** A host that does what a script says. */
export function createScriptedHost(): ScriptedHost {
  let listener: (event: HostEvent) => void = () => {};
  const host: ScriptedHost = {
    answers: {},
    tell: (event) => listener(event),
    watch(newListener) {
      listener = newListener;
      return () => {};
    },
    signIn: () => answered(host.answers.signIn),
    openLink: () => answered(host.answers.openLink),
    restart: () => {},
  };
  return host;
}
