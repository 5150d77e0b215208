import type { ImprovementProject } from "@nabij/domain";
import { IconButton, TrashIcon } from "@nabij/ui";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { refusalInWords } from "../../page-state/refusal-in-words.ts";
import { paths } from "../../paths.ts";
import { toasts } from "../../shell/providers.tsx";
import { trpc } from "../../trpc.ts";
import { useRefreshProjects } from "./use-projects.ts";

interface RemoveProjectProps {
  project: ImprovementProject;
  onRemoved: () => void;
}

/** Takes the project away, with the way back in the message. */
export function RemoveProject({ project, onRemoved }: RemoveProjectProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const refresh = useRefreshProjects();
  const onError = (error: unknown) => toasts.show({ message: refusalInWords(t, error) });
  const restore = useMutation(
    trpc.records.improvementProject.restore.mutationOptions({ onSuccess: refresh, onError }),
  );
  const remove = useMutation(
    trpc.records.improvementProject.remove.mutationOptions({
      onError,
      onSuccess: (removed) => {
        onRemoved();
        refresh();
        router.history.push(paths.programme({}));
        toasts.show({
          message: t("programme.removed"),
          action: { label: t("programme.undo"), onAction: () => restore.mutate(removed) },
        });
      },
    }),
  );
  return (
    <IconButton
      label={t("programme.remove")}
      icon={<TrashIcon />}
      onClick={() => remove.mutate({ id: project.id, version: project.version })}
    />
  );
}
