/** Element ids by which the search box and its list know each other. */
export const listId = 'people';
export const rowId = (key: string) => `row-${key}`;
