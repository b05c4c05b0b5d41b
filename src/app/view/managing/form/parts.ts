import type { FormState } from '../../../store/managing/forms/form';

// Parts of a form's state, each picked by a function that stays the same from one drawing to the next.
export const wholeOf = <State>(state: State) => state;
export const valuesOf = <Values extends object, Kept>({ values }: FormState<Values, Kept>) => values;
export const baseOf = <Values extends object, Kept>({ base }: FormState<Values, Kept>) => base;
export const keptOf = <Values extends object, Kept>({ kept }: FormState<Values, Kept>) => kept;
export const hidesPictureOf = <Values extends object, Kept>({ sent }: FormState<Values, Kept>) =>
  sent?.hidesPicture === true;
