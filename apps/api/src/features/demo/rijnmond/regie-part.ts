import { addDays, addMonths, type PlainDate } from "@nabij/domain";
import type { CaseBook } from "../case-book.ts";
import type { CastMember } from "./cast.ts";

/** Who holds the three regie roles, who dropped one and who is overloaded. */
export function addCastRegie(
  book: CaseBook,
  member: CastMember,
  trajectoryId: string,
  today: PlainDate,
): void {
  const since = addMonths(today, -30);
  const handedOver = addMonths(today, -9);
  if (!member.has("noProcessRegie")) {
    book.add("regieAssignment", {
      trajectoryId,
      regieRole: "procesregie",
      holder: "procesregisseur",
      organisation: "gemeente",
      from: since,
    });
  }
  addTreatment(book, member, trajectoryId, since, handedOver);
  const team = member.has("overloadedTeam") ? "wijkteam" : "GI Rijnmond";
  const overloaded = member.has("overloadedTeam") || member.has("overloadedGuardian");
  const casus = {
    trajectoryId,
    regieRole: "casusregie",
    organisation: team,
    holder: "casusregisseur",
    mandate: "samenhang van het geheel",
    isOverloaded: overloaded ? true : null,
  };
  if (!member.has("regieDropped")) {
    book.add("regieAssignment", { ...casus, from: since });
    return;
  }
  book.add("regieAssignment", {
    ...casus,
    from: since,
    until: addMonths(today, -6),
    handover: "zonder-overdracht",
  });
  book.add("regieAssignment", {
    ...casus,
    from: addMonths(today, -2),
    handover: "aanvaard",
  });
}

function addTreatment(
  book: CaseBook,
  member: CastMember,
  trajectoryId: string,
  since: PlainDate,
  change: PlainDate,
): void {
  if (member.has("treatmentUnknown")) return;
  const organisation = member.has("noGgz") ? "Stichting De Vliet" : "ggz-kliniek De Oever";
  const first = {
    trajectoryId,
    regieRole: "behandelregie",
    holder: "behandelaar",
    organisation,
    from: since,
  };
  if (member.has("oneTreatment")) {
    book.add("regieAssignment", first);
    return;
  }
  book.add("regieAssignment", { ...first, until: addDays(change, -1), handover: "overgedragen" });
  book.add("regieAssignment", {
    ...first,
    organisation: "Stichting De Vliet",
    from: change,
    handover: "aanvaard",
  });
}
