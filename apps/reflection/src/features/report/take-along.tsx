import { Button, PrintIcon } from "@nabij/ui";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { failureSentence } from "../../command/refusal-sentence.ts";
import { api } from "../../trpc.ts";
import { asLanguage } from "../../words/i18n.ts";
import type { Reader } from "./report-data.ts";

const types = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
} as const;

interface TakeAlongProps {
  sessionId: string;
  reader: Reader;
}

/** Prints the report or hands it over as a file; the node keeps on record that it left. */
export function TakeAlong({ sessionId, reader }: TakeAlongProps) {
  const { t, i18n } = useTranslation();
  const wanted = { sessionId, reader, language: asLanguage(i18n.language) };
  const printing = useMutation({
    mutationFn: () => api.reflection.reportPrinted.mutate(wanted),
    onSuccess: () => window.print(),
  });
  const saving = useMutation({
    mutationFn: async (format: keyof typeof types) => ({
      format,
      ...(await api.reflection.reportFile.mutate({ ...wanted, format })),
    }),
    onSuccess: ({ format, fileName, base64 }) => saveFile(fileName, base64, types[format]),
  });
  const error = printing.error ?? saving.error;
  const isMaking = (format: keyof typeof types) => saving.isPending && saving.variables === format;
  return (
    <>
      <Button variant="primary" isPending={printing.isPending} onClick={() => printing.mutate()}>
        <PrintIcon size={18} />
        {t("report.print")}
      </Button>
      <Button isPending={isMaking("docx")} onClick={() => saving.mutate("docx")}>
        {t("report.word")}
      </Button>
      <Button isPending={isMaking("pdf")} onClick={() => saving.mutate("pdf")}>
        {t("report.pdf")}
      </Button>
      <p
        role="status"
        className={error === null && !saving.isSuccess ? "sr-only" : "w-full text-sm"}
      >
        {error !== null ? failureSentence(t, error, null) : saving.isSuccess && t("report.saved")}
      </p>
    </>
  );
}

/** Hands a file to the browser, which puts it where downloads go. */
function saveFile(fileName: string, base64: string, type: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
