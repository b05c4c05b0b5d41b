import type { ManagingText } from '../../managing';

/** The words of the import. */
export const importing: ManagingText['importing'] = {};
