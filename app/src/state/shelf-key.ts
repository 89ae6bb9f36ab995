/** Under which the page is kept in the storage of this browser. */
export const shelfKey = "equator";
