import type { ManagingText } from '../../managing';

/** What the screens for putting the directory right have in common. */
export const desk: ManagingText['desk'] = {
  back: 'رجوع',
};
