import type { dossierQuality as nl } from "../nl/dossier-quality.ts";
import type { Translated } from "../translated.ts";

/** Words of the quality requirements on the page of one trajectory. */
export const dossierQuality: Translated<typeof nl> = {
  looked_one:
    "{{count}} of {{all}} requirements looked at; only for people with very severe multiple disabilities",
  looked_other:
    "{{count}} of {{all}} requirements looked at; only for people with very severe multiple disabilities",
  waiting: "Not looked at yet. ‘Does not fit this client’ is an answer too.",
  open: "Look",
  openNamed: "Look at: {{name}}",
};
