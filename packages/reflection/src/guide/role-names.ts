import type { Role, Words } from "./role.ts";

/** Role names for labels such as "Begeleider B"; a session shows roles and never names. */
export const roleNames: Record<Role, Words> = {
  client: { nl: "Cliënt", en: "Client" },
  vertegenwoordiger: { nl: "Vertegenwoordiger", en: "Representative" },
  begeleider: { nl: "Begeleider", en: "Support worker" },
  gedragswetenschapper: { nl: "Gedragswetenschapper", en: "Behavioural expert" },
  zorgmanager: { nl: "Zorgmanager", en: "Care manager" },
  casusregisseur: { nl: "Casusregisseur", en: "Case director" },
  procesregisseur: { nl: "Procesregisseur", en: "Process director" },
  "externe-deskundige": { nl: "Externe deskundige", en: "Outside expert" },
};
