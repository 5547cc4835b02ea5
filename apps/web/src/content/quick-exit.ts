/** Where a page that can be left at once is left for: what anybody may look at, at any hour. */
export const EXIT = 'https://www.yr.no/';
