import type { ManagingText } from '../../managing';

/** The words of the list of contacts, deleting and exporting. */
export const list: ManagingText['list'] = {};
