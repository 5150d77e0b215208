import type { ofOrganisation as nl } from "../nl/of-organisation.ts";
import type { Translated } from "../translated.ts";
import { calculation } from "./calculation.ts";
import { organisation } from "./organisation.ts";
import { programme } from "./programme.ts";

/** The English words of the pages about the organisation itself; they come with those pages. */
export const ofOrganisation: Translated<typeof nl> = { programme, calculation, organisation };
