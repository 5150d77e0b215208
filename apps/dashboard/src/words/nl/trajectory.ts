/** Words of this page. */
export const trajectory = { title: "trajectory" } as const;
