/** What a page says to the worker of a new build: the old one has nothing left to do. */
export const activateNow = "nabij: neem het over";
