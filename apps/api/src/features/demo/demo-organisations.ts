/** The fictional organisations that can be loaded. */
export const demoOrganisations = ["de-kade", "rijnmond"] as const;
export type DemoOrganisationId = (typeof demoOrganisations)[number];
