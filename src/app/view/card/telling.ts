import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { useText } from '../../text/text';
import { copyText, selectText } from './copy';

/** What has just happened, in words. */
export interface Said {
  words: string;
  /** A text that could not be copied and stands nowhere else on the card. */
  rest?: string | undefined;
  /** Whether it needs no answer, and goes by itself. */
  isBrief: boolean;
  /** Another one each time, so that the same words are spoken again. */
  turn: number;
}

export interface Telling {
  tell(words: string): void;
  /** Copies a text and says so by the name of what it is; where it may not, selects it, at its place if it has one. */
  copy(what: string, value: string, place?: Element | null): Promise<void>;
}

const TellingContext = createContext<Telling>({ tell: () => {}, copy: async () => {} });

export const TellingProvider = TellingContext.Provider;

/** For the parts of the card to say what they did, and to copy. */
export const useTelling = (): Telling => useContext(TellingContext);

/** Milliseconds in which a short line is read. */
export const readWithin = 4000;

/** What the card says, and the way for its parts to say it; `forget` makes room for something newer. */
export function useSaid(): { said: Said | undefined; telling: Telling; forget: () => void } {
  const [said, setSaid] = useState<Said>();
  const text = useText();

  useEffect(() => {
    if (!said?.isBrief) return;
    const timer = setTimeout(() => setSaid(undefined), readWithin);
    return () => clearTimeout(timer);
  }, [said]);

  const telling = useMemo((): Telling => {
    const say = (next: Omit<Said, 'turn'>) => setSaid((old) => ({ ...next, turn: (old?.turn ?? 0) + 1 }));
    return {
      tell: (words) => say({ words, isBrief: true }),
      async copy(what, value, place) {
        if (await copyText(value)) return say({ words: text.card.copied(what), isBrief: true });
        say({ words: text.card.notCopied, rest: place ? undefined : value, isBrief: false });
        if (place) selectText(place);
      },
    };
  }, [text]);
  const forget = useCallback(() => setSaid(undefined), []);
  return { said, telling, forget };
}
