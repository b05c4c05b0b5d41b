import { useStateOf } from '../../../store/hooks';
import type { ImportingState, ImportStep } from '../../../store/managing/importing/state';
import { useSpeech } from '../../../text/text';
import { useDesk } from '../desk';

const whole = (state: ImportingState) => state;

/** Everything of the import that is under way. */
export const useImporting = (): ImportingState => useStateOf(useDesk().managing.importing, whole);

/** One step of the way, with what belongs to it. */
export type Step<Name extends ImportStep['step']> = Extract<ImportStep, { step: Name }>;

/** Writes numbers with the same numerals as the words around them do. */
export function useFigures(): (figure: number) => string {
  const { language } = useSpeech();
  return (figure) => new Intl.NumberFormat(language).format(figure);
}

/** Writes moments (ISO 8601) as the reader does, with those numerals too. */
export function useMoments(style: Intl.DateTimeFormatOptions): (moment: string) => string {
  const { language, locale } = useSpeech();
  const { numberingSystem } = new Intl.NumberFormat(language).resolvedOptions();
  const format = new Intl.DateTimeFormat(locale, { ...style, numberingSystem });
  return (moment) => format.format(new Date(moment));
}
