/** The words of the import. */
export const importing = {};
