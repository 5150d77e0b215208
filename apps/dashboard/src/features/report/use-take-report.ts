import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { saveFile } from "../../export-file/save-file.ts";
import { refusalInWords } from "../../page-state/refusal-in-words.ts";
import { toasts } from "../../shell/providers.tsx";
import { trpc } from "../../trpc.ts";
import type { ReportChoice } from "./report-choice.ts";
import type { useWanted } from "./use-report.ts";

const wordFile = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Prints a document or hands it over as a Word file; the node keeps on record that it left. */
export function useTakeReport(
  wanted: ReturnType<typeof useWanted>,
  choice: ReportChoice,
  remark: string,
) {
  const { t } = useTranslation();
  const onError = (error: unknown) => toasts.show({ message: refusalInWords(t, error) });
  const printing = useMutation(
    trpc.report.print.mutationOptions({ onSuccess: () => window.print(), onError }),
  );
  const saving = useMutation(
    trpc.report.docx.mutationOptions({
      onSuccess: ({ fileName, base64 }) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        saveFile(fileName, new Blob([bytes], { type: wordFile }));
        toasts.show({ message: t("report.saved") });
      },
      onError,
    }),
  );
  const { trajectoryId, kind } = wanted;
  return {
    print: () => printing.mutate({ trajectoryId, kind }),
    download: () =>
      saving.mutate({
        ...wanted,
        leftOut: [...choice.leftOut],
        putIn: [...choice.putIn],
        remark,
      }),
    isPrinting: printing.isPending,
    isSaving: saving.isPending,
  };
}
