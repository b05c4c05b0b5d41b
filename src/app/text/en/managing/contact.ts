/** The words of the form of a contact. */
export const contact = {};
