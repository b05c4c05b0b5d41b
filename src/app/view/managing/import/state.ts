import { useStateOf } from '../../../store/hooks';
import type { ImportingState, ImportStep } from '../../../store/managing/importing/state';
import { useSpeech } from '../../../text/text';
import { useDesk } from '../desk';

const whole = (state: ImportingState) => state;

/** Everything of the import that is under way. */
export const useImporting = (): ImportingState => useStateOf(useDesk().managing.importing, whole);

/** One step of the way, with what belongs to it. */
export type Step<Name extends ImportStep['step']> = Extract<ImportStep, { step: Name }>;

/** Writes numbers as the reader does. */
export function useFigures(): (figure: number) => string {
  const { locale } = useSpeech();
  return (figure) => new Intl.NumberFormat(locale).format(figure);
}
