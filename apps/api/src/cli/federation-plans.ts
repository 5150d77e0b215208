import { dayInAmsterdam } from "@nabij/domain";
import { Period } from "@nabij/federation";
import { allowPlan, findPlan, plansOf } from "../federation/membership/choices.ts";
import { type FederationAdmin, keep } from "../federation/membership/federation-admin.ts";
import { membershipOf } from "../federation/membership/membership.ts";
import { dryRun } from "../federation/numbers/dry-run.ts";
import { confirmLost, ledgerRows } from "../federation/numbers/ledger-rows.ts";
import { CommandRefusal, WrongUse } from "./command.ts";
import {
  doneOrRefused,
  type FederationAct,
  type FederationCall,
  inNode,
  show,
} from "./federation-call.ts";

/** Shows which questions are answered, or changes that for one. */
export const plans: FederationAct = (call) =>
  inNode(call, (admin) => {
    const { words, values, names } = call;
    const [planId, ...more] = names;
    const isChosen = values.allow === true || values.refuse === true;
    if (more.length > 0 || (planId !== undefined) !== isChosen) throw new WrongUse(words.use);
    if (planId === undefined) {
      list(call, admin);
      return;
    }
    const isAllowed = values.allow === true;
    doneOrRefused(allowPlan(admin, { planId }, isAllowed), call);
    show(call, { planId, isAllowed }, [
      isAllowed ? words.allowed(planId) : words.disallowed(planId),
    ]);
  });

function list(call: FederationCall, admin: FederationAdmin): void {
  const { words, shell } = call;
  const rows = plansOf(membershipOf(admin.db, admin.scope));
  const lines = rows.map(({ plan, isAllowed }) =>
    words.planLine(plan.id, plan.version, plan.title[shell.env.language], isAllowed),
  );
  const data = rows.map(({ plan: { id, version }, hash, isAllowed }) => ({
    ...{ id, version, hash, isAllowed },
  }));
  show(call, data, lines.length === 0 ? [words.noPlans] : lines);
}

/** Shows exactly what a round would get and sends nothing; own numbers only with `--numbers`. */
export const tryOut: FederationAct = (call) =>
  inNode(call, async (admin) => {
    const { words, values, names, shell } = call;
    const [planId, ...more] = names;
    const period = Period.safeParse({ from: values.from, until: values.until });
    if (planId === undefined || more.length > 0 || !period.success)
      throw new WrongUse(words.dryRunUse);
    const plan = findPlan(planId);
    if (plan === undefined) throw new CommandRefusal(words.refused["plan-unknown"]);
    const membership = membershipOf(admin.db, admin.scope);
    if (membership === undefined) throw new CommandRefusal(words.noMembership);
    const about = { kind: "benchmarkPlan", id: plan.id };
    if (values.numbers === true) doneOrRefused(keep(admin, "dryRun", about, []), call);
    const today = dayInAmsterdam(admin.now().getTime());
    const asked = { plan, period: period.data, today };
    const run = await dryRun(admin, membership, asked, values.numbers === true);
    const { from, until } = run.period;
    show(call, run, [
      words.dryRunTitle(plan.title[shell.env.language], from, until),
      ...run.cells.map(({ table, row, column, clients }) =>
        words.dryRunCell(table, row, column, clients),
      ),
      ...run.blocks.map(({ block, words: count, bytes }) => words.dryRunSize(block, count, bytes)),
      run.declines === null ? words.wouldTakePart : words.declines(run.declines),
    ]);
    shell.note(words.nothingSent);
  });

/**
 * Shows what was given to which round; own numbers only with `--numbers`. With `--accept` counts
 * what a restored backup forgot as given.
 */
export const ledger: FederationAct = (call) =>
  inNode(call, (admin) => {
    const { words, values } = call;
    if (values.accept !== undefined) {
      doneOrRefused(confirmLost(admin, Number(values.accept)), call);
      show(call, { accepted: Number(values.accept) }, [words.accepted(Number(values.accept))]);
      return;
    }
    const { rows, lost } = ledgerRows(admin, values.numbers === true);
    const lines = rows.map(({ planId, period, status, organisations, isRehearsal }) => {
      const line = words.ledgerLine(planId, period.from, period.until, status, organisations);
      return isRehearsal ? `${line} ${words.rehearsal}` : line;
    });
    show(call, { rows, lost }, [
      ...(lines.length === 0 ? [words.emptyLedger] : lines),
      ...(lost.length === 0 ? [] : [words.lost(lost.length)]),
    ]);
  });
