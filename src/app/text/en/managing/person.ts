/** The words of the form of a person. */
export const person = {};
