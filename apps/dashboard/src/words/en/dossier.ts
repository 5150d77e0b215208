/** Words of the page of one trajectory. */
export const dossier = { title: "Traject" } as const;
