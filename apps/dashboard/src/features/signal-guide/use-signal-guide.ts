import { type SignalDefinition, signalDefinition } from "@nabij/domain";
import { useQuery } from "@tanstack/react-query";
import type { inferOutput } from "@trpc/tanstack-react-query";
import { pageState } from "../../page-state/page-state.ts";
import { trpc } from "../../trpc.ts";

type RulesHere = inferOutput<typeof trpc.signal.definitions>;

/** A signal as it is set here, with its definition. */
export type GuideEntry = RulesHere["signals"][number] & { readonly definition: SignalDefinition };
export type GuideQuestion = inferOutput<typeof trpc.signalGuide.questions>[number];

/** Every signal as it holds here, the questions by number, and what the page should draw. */
export function useSignalGuide() {
  const rules = useQuery(trpc.signal.definitions.queryOptions({}));
  // The words of the guide do not change while somebody reads.
  const asked = useQuery(
    trpc.signalGuide.questions.queryOptions(undefined, { staleTime: Infinity }),
  );
  const entries = (rules.data?.signals ?? []).map(
    (rule): GuideEntry => ({ ...rule, definition: signalDefinition(rule.id) }),
  );
  return {
    state: pageState([rules], false),
    entries,
    questions: new Map((asked.data ?? []).map((question) => [question.row, question])),
    error: rules.error,
    retry: rules.refetch,
  };
}
