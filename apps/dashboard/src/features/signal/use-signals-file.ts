import { useTranslation } from "react-i18next";
import type { FileTable } from "../../export-file/file-table.ts";
import { useFileFacts } from "../../export-file/use-file-facts.ts";
import type { SignalSearch } from "../../preferences/signal-search.ts";
import { api } from "../../trpc.ts";
import { signalFileColumns } from "./signals-file.ts";
import { type NamedSignal, signalQuery } from "./use-signals.ts";

const rowsAtATime = 2000;

/** Fetches every signal behind the filters for a file; `filter` says them in words. */
export function useSignalsFile(search: SignalSearch, filter: string) {
  const { t, i18n } = useTranslation();
  const factsOf = useFileFacts(filter);
  return async (): Promise<FileTable<NamedSignal>> => {
    const { at, signals } = await everySignal(search);
    return {
      ...{ name: t("signal.pageTitle"), at, facts: factsOf(at) },
      columns: signalFileColumns(t, i18n.language),
      rows: signals,
    };
  };
}

/** All pages one after the other: the node answers others in between. */
async function everySignal(search: SignalSearch) {
  const query = signalQuery(search);
  const signals: NamedSignal[] = [];
  for (let offset = 0; ; offset += rowsAtATime) {
    const page = await api.signal.export.mutate({ ...query, limit: rowsAtATime, offset });
    signals.push(...page.signals);
    if (offset + rowsAtATime >= page.total) return { at: page.at, signals };
  }
}
