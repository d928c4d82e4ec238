/** How many files may be brought in at once. */
export const mostTogether = 200;
