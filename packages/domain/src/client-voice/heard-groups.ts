/** How long ago the client was heard last: within three months, within a year, longer, with no day, never. */
export const heardGroups = ["kwartaal", "jaar", "langer", "zonder-dag", "nooit"] as const;
export type HeardGroup = (typeof heardGroups)[number];
