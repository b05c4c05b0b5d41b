import type { ManagingText } from '../../managing';
import { contact } from './contact';
import { desk } from './desk';
import { importing } from './importing';
import { list } from './list';
import { person } from './person';

/** Every word of the screens for putting the directory right. */
export const managing: ManagingText = { contact, desk, importing, list, person };
