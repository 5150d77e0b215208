import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { refusalInWords } from "../../page-state/refusal-in-words.ts";
import { trpc } from "../../trpc.ts";
import { checkFiles, type FilesProblem } from "./check-files.ts";
import type { ImportReport } from "./report-figures.ts";
import { uploadFile } from "./upload-file.ts";
import { useColumnChoices } from "./use-column-choices.ts";

export type Sending = {
  readonly file: string;
  readonly at: number;
  readonly total: number;
  readonly sent: number;
  readonly bytes: number;
};

/** Where an import is, in one word, with what belongs to it. */
export type ImportStep =
  | { readonly name: "choosing" }
  | { readonly name: "sending"; readonly sending: Sending }
  | { readonly name: "checking" | "saving" }
  | { readonly name: "checked"; readonly report: ImportReport }
  | { readonly name: "done"; readonly report: ImportReport };

/** Files in, a report to look at, and a yes or no; nothing is stored before the yes. */
export function useImport() {
  const { t, i18n } = useTranslation();
  const cache = useQueryClient();
  const [step, setStep] = useState<ImportStep>({ name: "choosing" });
  const [problem, setProblem] = useState<string | null>(null);
  const [uploadId, setUploadId] = useState("");
  const preview = useMutation(trpc.import.preview.mutationOptions());
  const confirm = useMutation(trpc.import.confirm.mutationOptions());
  const cancel = useMutation(trpc.import.cancel.mutationOptions());
  const mapping = useColumnChoices();
  const language = i18n.language === "en" ? "en" : "nl";

  const fail = (words: string) => {
    setProblem(words);
    setStep({ name: "choosing" });
  };

  const read = async (files: readonly File[]) => {
    const wrong = checkFiles(files);
    setProblem(wrong === null ? null : problemInWords(wrong));
    if (wrong !== null || files.length === 0) return;
    const id = crypto.randomUUID();
    setUploadId(id);
    for (const [at, file] of files.entries()) {
      const sending = { file: file.name, at: at + 1, total: files.length, bytes: file.size };
      setStep({ name: "sending", sending: { ...sending, sent: 0 } });
      const arrived = await uploadFile(id, file, (sent) =>
        setStep({ name: "sending", sending: { ...sending, sent } }),
      );
      if (!arrived) return fail(t("importing.problem.upload", { file: file.name }));
    }
    setStep({ name: "checking" });
    try {
      const [report, columns] = await Promise.all([
        preview.mutateAsync({ uploadId: id, language }),
        cache.fetchQuery(trpc.import.columns.queryOptions({ uploadId: id })),
      ]);
      mapping.start(columns);
      setStep({ name: "checked", report });
    } catch (error) {
      fail(t("importing.problem.read", { reason: refusalInWords(t, error) }));
    }
  };

  const check = async () => {
    try {
      const { mappings } = mapping;
      setStep({
        name: "checked",
        report: await preview.mutateAsync({ uploadId, language, mappings }),
      });
      mapping.markChecked();
    } catch (error) {
      fail(t("importing.problem.read", { reason: refusalInWords(t, error) }));
    }
  };

  const save = async (acceptValid: boolean) => {
    if (step.name !== "checked") return;
    setStep({ name: "saving" });
    try {
      const mappings = mapping.checkedMappings;
      const report = await confirm.mutateAsync({ uploadId, acceptValid, language, mappings });
      if (!report.accepted) return setStep({ name: "checked", report });
      await cache.invalidateQueries();
      setStep({ name: "done", report });
    } catch (error) {
      fail(t("importing.problem.save", { reason: refusalInWords(t, error) }));
    }
  };

  const leave = () => {
    if (step.name === "checked") cancel.mutate({ uploadId });
    setProblem(null);
    setStep({ name: "choosing" });
  };

  const problemInWords = (wrong: FilesProblem) =>
    wrong.type === "tooMany"
      ? t("importing.problem.tooMany", { count: wrong.most })
      : t(`importing.problem.${wrong.type}`, { files: wrong.files.join(", ") });

  const isChecking = preview.isPending;
  return { step, problem, mapping, isChecking, read, check, save, leave };
}
