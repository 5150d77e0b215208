import { addDays } from "@nabij/domain";
import type { Dice } from "../dice.ts";
import { phrases } from "../phrases.ts";
import { hopeOf, type Profile } from "./profile.ts";

type Member = (typeof phrases.network)[number];

/** Who stands around the client, and who takes over when the parents no longer can. */
export function addNetwork(dice: Dice, profile: Profile): object {
  const { person, gaps, today } = profile;
  const [parent, ...others] = phrases.network;
  const drawn = dice.shuffle(gaps.has("G55") ? others : phrases.network).slice(0, dice.int(1, 3));
  const members = gaps.has("G55") && parent !== undefined ? [parent, ...drawn] : drawn;
  const isCarried = gaps.has("G55") || dice.chance(0.35);
  const network = members.map((member, index) => ({
    ...member,
    chosenByClient: member.relation === "jim" ? true : null,
    expectation: (gaps.has("G44") && index === 0) || dice.chance(0.5) ? hopeOf(person) : null,
    carriesCare: member.relation === "ouder" ? isCarried : null,
    ...burdenOf(dice, profile, member, index),
  }));
  if (!isCarried || gaps.has("G55")) return { network };
  const futureCare = dice.pick(phrases.futureCare);
  return { network, futureCare, futureCareOn: addDays(today, -dice.int(20, 300)) };
}

function burdenOf(dice: Dice, { gaps }: Profile, { relation }: Member, index: number): object {
  if (!gaps.has("G46") || index > 0) return { burdenSigns: [], burden: null };
  const signs =
    relation === "ouder" ? ["gestopt-met-werken", "uitgevallen"] : (["zelf-in-de-knel"] as const);
  return { burdenSigns: [dice.pick<string>(signs)], burden: dice.pick(phrases.burdens) };
}
