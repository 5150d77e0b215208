import type { dossierRegie as nl } from "../nl/dossier-regie.ts";
import type { Translated } from "../translated.ts";

/** Words of regie, joint decisions and rights on the page of one trajectory. */
export const dossierRegie: Translated<typeof nl> = {
  weighing: {
    open: "not weighed yet",
    decided: "decided",
    undecided: "no decision yet",
    by: "Decided by {{who}}.",
    left_one: "One side left to weigh.",
    left_other: "{{count}} sides left to weigh.",
  },
  rights: {
    ja: "yes",
    deels: "partly",
    nee: "no",
    unknown: "not known",
    source: "Read along: {{source}}",
    on: "Looked at on {{day}}",
    noJudgement: "Nabij does not judge: an answer is a reason to talk.",
  },
};
