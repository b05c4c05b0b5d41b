import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en, type Text } from './en';

const TextContext = createContext<Text>(en);

export const TextProvider = TextContext.Provider;

/** The words of the reader's language. */
export const useText = (): Text => useContext(TextContext);
