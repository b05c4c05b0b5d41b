import type { ManagingText } from '../../managing';
import { failure } from './failures';
import { form } from './form';

/** What the screens for putting the directory right have in common. */
export const desk: ManagingText['desk'] = {
  back: 'Atrás',
  failure,
  form,
};
