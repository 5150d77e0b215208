import type { ImprovementProject } from "@nabij/domain";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { refusalInWords } from "../../page-state/refusal-in-words.ts";
import { paths } from "../../paths.ts";
import { useSession } from "../../session/use-session.ts";
import { toasts } from "../../shell/providers.tsx";
import { trpc } from "../../trpc.ts";
import { useRefreshProjects } from "./use-projects.ts";

type Start = Pick<ImprovementProject, "title"> & Partial<ImprovementProject>;

/** Begins a project that started today and opens its page, where the rest is filled in. */
export function useNewProject() {
  const { t } = useTranslation();
  const { today } = useSession();
  const router = useRouter();
  const refresh = useRefreshProjects();
  const { mutate, isPending } = useMutation(
    trpc.records.improvementProject.create.mutationOptions({
      onSuccess: ({ id }) => {
        refresh();
        router.history.push(paths.project(id, true));
      },
      onError: (error) => toasts.show({ message: refusalInWords(t, error) }),
    }),
  );
  return {
    isPending,
    begin: (start: Start) => mutate({ fields: { weight: 1, startedOn: today, ...start } }),
  };
}
