/** Words of this page. */
export const importing = { title: "importing" } as const;
