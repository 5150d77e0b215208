import { caseTable } from "./case-table.ts";
import { framework } from "./framework.ts";
import { panels } from "./process-panels.ts";

/** Words of the processes, loaded with the first page that shows one. */
export const process = { framework, caseTable, panels } as const;
