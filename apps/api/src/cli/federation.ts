import { federationWords } from "../words/cli-words.ts";
import { type Command, WrongUse } from "./command.ts";
import { type FederationAct, federationCall } from "./federation-call.ts";

const acts: Readonly<Record<string, () => Promise<FederationAct>>> = {
  identity: async () => (await import("./federation-membership.ts")).identity,
  join: async () => (await import("./federation-membership.ts")).join,
  status: async () => (await import("./federation-membership.ts")).status,
  trust: async () => (await import("./federation-trust.ts")).trust,
  plans: async () => (await import("./federation-plans.ts")).plans,
  "dry-run": async () => (await import("./federation-plans.ts")).tryOut,
  ledger: async () => (await import("./federation-plans.ts")).ledger,
  rotate: async () => (await import("./federation-keys.ts")).rotate,
  revoke: async () => (await import("./federation-keys.ts")).revoke,
  leave: async () => (await import("./federation-membership.ts")).leave,
  simulate: async () => (await import("./federation-simulate.ts")).simulate,
};

/**
 * Everything an administrator does about comparing with other organisations. Nothing goes out but
 * to the hub that was named and confirmed; `dry-run` and `simulate` send nothing at all.
 */
export const federationCommand: Command = {
  usage:
    "federation identity | join ADDRESS [--invitation CODE] [--fingerprint DIGITS --kvk N --group NAME --email E] | status | trust [NAME --fingerprint DIGITS|--off] [--accept COUNT] | plans [PLAN --allow|--refuse] | dry-run PLAN --from DATE --until DATE [--numbers] | ledger [--numbers] [--accept COUNT] | rotate [--yes] | revoke [--yes] | leave ADDRESS | simulate [--organisations N] [--seed N] [--clients few|many] [--groups apart|joined] [--federations N]",
  does: "federation",
  run: async ([name = "", ...rest], shell) => {
    const load = Object.hasOwn(acts, name) ? acts[name] : undefined;
    if (load === undefined) throw new WrongUse(federationWords(shell.env.language).use);
    const act = await load();
    await act(federationCall(rest, shell));
  },
};
