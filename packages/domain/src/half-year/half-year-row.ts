import { isCurrent, type PlainDate } from "../plain-date/plain-date.ts";
import type { RestrictionForm } from "../restriction/restriction.ts";
import { codesOfForm } from "../restriction/restriction-forms.ts";
import type { HalfYearFacts } from "./drop-out.ts";
import type { GapId } from "./half-year-rules.ts";

/** A restriction that goes along. What Nabij does not hold is no field here: its column stays empty. */
export type HalfYearRow = {
  readonly restrictionId: string;
  readonly trajectoryId: string;
  /** The pseudonym. */
  readonly client: string;
  readonly location: string;
  /** KvK vestigingsnummer, twelve digits. */
  readonly establishment: string;
  readonly form: RestrictionForm;
  /** Codes of the Wzd list that fit the form; the row has an intervention code when there is one. */
  readonly codes: readonly string[];
  /** 3 is unforeseen; 1 and 2 cannot be told apart from what Nabij holds (standards A4). */
  readonly careType: 3 | null;
  readonly begin: PlainDate;
  readonly end: PlainDate | null;
  readonly ambulatory: boolean | null;
  readonly isTheOneToOneItself: boolean;
  readonly gaps: readonly GapId[];
};

/** What no row can have: the columns for it stay empty everywhere. */
const neverHeld: readonly GapId[] = ["rechtspositie", "gemiddelde-duur", "frequentie"];

/** The row of a restriction that does not drop out; throws when it has no form or number. */
export function halfYearRow(facts: HalfYearFacts, lastDay: PlainDate): HalfYearRow {
  const { client, trajectory, restriction, location } = facts;
  const { form, until } = restriction;
  const establishment = location?.establishment ?? null;
  if (form === null || location === null || establishment === null)
    throw new Error("a row of the overview without form or number");
  const { snomed } = codesOfForm(form);
  const ambulatory = isAmbulatory(facts, until !== null && until < lastDay ? until : lastDay);
  return {
    restrictionId: restriction.id,
    trajectoryId: trajectory.id,
    client: client.pseudonym,
    location: location.name,
    establishment,
    form,
    codes: snomed,
    careType: restriction.isEmergency === true ? 3 : null,
    begin: restriction.from,
    end: until,
    ambulatory,
    isTheOneToOneItself: restriction.isTheOneToOneItself === true,
    gaps: [
      ...(snomed.length === 1 ? [] : ["code-kiezen" as const]),
      ...careTypeGap(restriction.isEmergency),
      ...(ambulatory === null ? ["ambulant" as const] : []),
      ...(isSaid(restriction) ? [] : ["verzet" as const]),
      ...neverHeld,
    ],
  };
}

function careTypeGap(isEmergency: boolean | null): readonly GapId[] {
  if (isEmergency === true) return [];
  return [isEmergency === null ? "zorg-onvoorzien" : "zorg-planbaar"];
}

/** Whether it shows that the care is involuntary: someone does not agree, or there is resistance. */
function isSaid({ assent, resistance }: HalfYearFacts["restriction"]): boolean {
  const isRefused =
    assent === "geen-instemming-client" || assent === "geen-instemming-vertegenwoordiger";
  return isRefused || resistance === true;
}

/** Lives at home on that day; null where no placement says so. */
function isAmbulatory({ placements }: HalfYearFacts, day: PlainDate): boolean | null {
  const now = placements.find((each) => isCurrent(each, day));
  if (now === undefined) return null;
  if (now.setting === "thuis" || now.livingSituation === "thuis") return true;
  return now.setting === null && now.livingSituation === null ? null : false;
}
