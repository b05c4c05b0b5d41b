import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { useSelected } from '../store/hooks';
import type { State } from '../store/state';
import { loadText } from '../text/dictionaries';
import type { Text } from '../text/en/en';
import { directionOf, languageFor } from '../text/shell';
import { SpeechProvider } from '../text/text';

interface SpeakingProps {
  children: ComponentChildren;
}

const languageOf = (state: State) => state.language;

/** The reader's own tag where the page speaks that language, else the tag of the language it speaks. */
function localeFor(wanted: string, language: string): string {
  const isSame = wanted.split('-')[0] === language.split('-')[0];
  return isSame && Intl.DateTimeFormat.supportedLocalesOf(wanted).length > 0 ? wanted : language;
}

/** Gives the views the words of the reader's language: the host's, and until it answers the browser's. */
export function Speaking({ children }: SpeakingProps) {
  const wanted = useSelected(languageOf) ?? navigator.language;
  const language = languageFor(wanted);
  const [loaded, setLoaded] = useState<{ language: string; text: Text }>();

  useEffect(() => {
    let isOver = false;
    const take = (from: typeof language) =>
      loadText(from).then((text) => {
        if (!isOver) setLoaded({ language: from, text });
      });
    // Words in another language are better than none.
    take(language).catch(() => take('en').catch(() => {}));
    return () => {
      isOver = true;
    };
  }, [language]);

  const spoken = loaded ? languageFor(loaded.language) : language;
  useLayoutEffect(() => {
    document.documentElement.lang = spoken;
    document.documentElement.dir = directionOf(spoken);
  }, [spoken]);

  return (
    <SpeechProvider value={{ language: spoken, locale: localeFor(wanted, spoken), text: loaded?.text }}>
      {children}
    </SpeechProvider>
  );
}
