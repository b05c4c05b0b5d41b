import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Text } from './en/en';
import type { Language } from './shell';

/** What the views need to speak: the words, and the reader's own tag for numbers and times. */
export interface Speech {
  language: Language;
  /** BCP 47, such as `de-AT`: in the language of the words, in the reader's way of writing. */
  locale: string;
  /** Absent until they have come. */
  text?: Text | undefined;
}

const SpeechContext = createContext<Speech>({ language: 'en', locale: 'en' });

export const SpeechProvider = SpeechContext.Provider;

export const useSpeech = (): Speech => useContext(SpeechContext);

/** The words of the reader's language. @throws where they have not come yet; `App` draws no such view before. */
export function useText(): Text {
  const { text } = useSpeech();
  if (!text) throw new Error('no words yet');
  return text;
}
