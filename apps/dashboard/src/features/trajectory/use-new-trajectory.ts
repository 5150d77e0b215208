import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { refusalInWords } from "../../page-state/refusal-in-words.ts";
import { paths } from "../../paths.ts";
import { useSession } from "../../session/use-session.ts";
import { trpc } from "../../trpc.ts";
import {
  type DraftProblems,
  draftProblems,
  emptyDraft,
  proposedNumber,
  type TrajectoryDraft,
} from "./trajectory-draft.ts";

/** A draft of a trajectory, and storing it: first the client when new, then the trajectory. */
export function useNewTrajectory() {
  const { t } = useTranslation();
  const { today, teams } = useSession();
  const onlyTeam = teams?.length === 1 ? (teams[0]?.id ?? null) : null;
  const router = useRouter();
  const cache = useQueryClient();
  const [draft, setDraft] = useState(() => emptyDraft(today, onlyTeam));
  const [problems, setProblems] = useState<DraftProblems>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const madeClient = useRef<string | null>(null);
  const client = useMutation(trpc.records.client.create.mutationOptions());
  const trajectory = useMutation(trpc.records.trajectory.create.mutationOptions());
  const proposed = proposedNumber(draft.pseudonym.trim(), draft.startDate);

  const clientOf = async ({
    clientId,
    pseudonym,
    chosenName,
    birthDate,
    legalWorld,
    teamId,
  }: TrajectoryDraft) => {
    if (clientId !== null) return clientId;
    // A second try after a refused number must not make the same client twice.
    if (madeClient.current !== null) return madeClient.current;
    if (birthDate === null || legalWorld === null) return null;
    const fields = {
      pseudonym,
      birthDate,
      legalWorlds: [legalWorld],
      teamId,
      chosenName: chosenName.trim() === "" ? null : chosenName,
    };
    const made = await client.mutateAsync({ fields });
    madeClient.current = made.id;
    return made.id;
  };

  const save = async () => {
    const found = draftProblems(draft, teams !== null);
    setProblems(found);
    setRefusal(null);
    if (Object.keys(found).length > 0 || draft.startDate === null || draft.type === null) return;
    try {
      const clientId = await clientOf(draft);
      if (clientId === null) return;
      const number = draft.number.trim() === "" ? proposed : draft.number;
      const made = await trajectory.mutateAsync({
        fields: { clientId, number, startDate: draft.startDate, type: draft.type },
      });
      await cache.invalidateQueries();
      router.history.push(paths.trajectory(made.id));
    } catch (error) {
      setRefusal(refusalInWords(t, error));
    }
  };
  const change = (fields: Partial<TrajectoryDraft>) =>
    setDraft((before) => ({ ...before, ...fields }));
  return {
    draft,
    change,
    problems,
    refusal,
    proposed,
    save,
    isPending: client.isPending || trajectory.isPending,
  };
}
