import { contact } from './contact';
import { desk } from './desk';
import { importing } from './importing';
import { list } from './list';
import { person } from './person';

/** Every word of the screens for putting the directory right. */
export const managing = { contact, desk, importing, list, person };

export type ManagingText = typeof managing;
