import {
  loadSolver,
  shippedPlans,
  simulate as simulateFederations,
  simulationTable,
  summarise,
} from "@nabij/federation";
import { WrongUse } from "./command.ts";
import { type FederationAct, show } from "./federation-call.ts";

/** Made-up federations of one run; enough that the shares hardly move with the seed. */
const shippedFederations = 5;

/**
 * Makes up federations and shows which part of the cells of every plan would be published, which
 * rule hides the others, and how far shown figures lie from the truth. Needs no node and no hub.
 */
export const simulate: FederationAct = async (call) => {
  const { values, words, shell, names } = call;
  const [organisations, seed, federations] = [
    wholeNumber(values.organisations, 15, 5, 1000),
    wholeNumber(values.seed, 1, 0, Number.MAX_SAFE_INTEGER),
    wholeNumber(values.federations, shippedFederations, 1, 1000),
  ];
  const size = values.clients ?? "many";
  const legalGroups = values.groups ?? "apart";
  if (
    names.length > 0 ||
    organisations === null ||
    seed === null ||
    federations === null ||
    (size !== "few" && size !== "many") ||
    (legalGroups !== "apart" && legalGroups !== "joined")
  )
    throw new WrongUse(words.simulateUse);
  if (values.json !== true) shell.note(words.simulating(federations));
  const request = { organisations, seed, federations, size, legalGroups } as const;
  const solver = await loadSolver();
  const made = await simulateFederations({ ...request, plans: shippedPlans, solver });
  const table = simulationTable(request, made, shell.env.language);
  show(call, { ...request, plans: summarise(made) }, [table]);
};

function wholeNumber(
  typed: string | undefined,
  otherwise: number,
  least: number,
  most: number,
): number | null {
  const number = typed === undefined ? otherwise : Number(typed);
  return Number.isSafeInteger(number) && number >= least && number <= most ? number : null;
}
