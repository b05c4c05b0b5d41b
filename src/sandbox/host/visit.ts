import { type Bridge, createBridge } from './bridge';
import type { Desk } from './desk';
import { createFrame } from './frame';
import type { Persona } from './persona';
import type { Registration } from './registration';
import type { Situation } from './situation';
import type { ViewState } from './state';

export interface VisitDeps {
  registration: Registration;
  persona: Persona;
  situation: () => Situation;
  viewState: () => ViewState;
  desk: Desk;
  place: HTMLElement;
}

export interface Visit extends Bridge {
  /** Swaps in a newly signed token and tells the app. */
  renew(persona: Persona): void;
}

/** Opens the app for one person, in a frame and with a bridge that nobody used before. */
export function openVisit({ registration, persona, situation, viewState, desk, place }: VisitDeps): Visit {
  let { hostUser: user, isPrivateDataAvailable } = persona;
  const frame = createFrame(place, registration.name);
  const bridge = createBridge({
    state: () => {
      const { host: kind, oauth, theme, language } = situation();
      return { kind, oauth, theme, language, viewState: viewState(), isPrivateDataAvailable, user };
    },
    desk,
    validDomains: registration.validDomains,
    origin: location.origin,
    fetch: (path) => fetch(path),
    send: frame.send,
    delay: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  frame.open(bridge.receive);

  return {
    ...bridge,
    renew(next) {
      ({ hostUser: user, isPrivateDataAvailable } = next);
      bridge.tokenRefreshed();
    },
  };
}
