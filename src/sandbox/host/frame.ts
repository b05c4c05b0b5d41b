import { make } from './element';

// The app's page has a JavaScript world of its own, of which the DOM types say nothing.
interface AppWindow extends Window {
  JSON: JSON;
  webex?: { application?: { jsRequestCallback?: (message: unknown) => void } };
}

declare global {
  interface Window {
    /** Where the app's page, in dev, sends what the SDK posts to its host. */
    sidecardHost?: (json: string) => void;
  }
}

/** Opens the app in a new frame of its own, the old one gone: what a reload in the Webex App does. */
export function createFrame(place: HTMLElement, title: string) {
  const frame = make('iframe', { title });

  return {
    open(receive: (json: string) => void): void {
      // Before the frame exists: the app's page looks for it while it loads.
      window.sidecardHost = receive;
      frame.src = '/';
      place.replaceChildren(frame);
    },

    /** Hands a message to the SDK as an object of the app's own world. A page without the SDK gets nothing. */
    send(json: string): void {
      const app = frame.contentWindow as AppWindow | null;
      app?.webex?.application?.jsRequestCallback?.(app.JSON.parse(json));
    },
  };
}
