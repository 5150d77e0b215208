import { calculation } from "./calculation.ts";
import { organisation } from "./organisation.ts";
import { programme } from "./programme.ts";

/** The Dutch words of the pages about the organisation itself; they come with those pages. */
export const ofOrganisation = { programme, calculation, organisation } as const;
