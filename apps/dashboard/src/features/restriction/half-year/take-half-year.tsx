import { halfYearRules } from "@nabij/domain";
import { useTranslation } from "react-i18next";
import type { FileColumn } from "../../../export-file/file-table.ts";
import { TakeAlong } from "../../../export-file/take-along.tsx";
import { useFileFacts } from "../../../export-file/use-file-facts.ts";
import { api } from "../../../trpc.ts";

interface TakeHalfYearProps<Row> {
  /** Begins the name of the file. */
  name: string;
  /** The half year and the form that is chosen, in words. */
  filter: string;
  at: string;
  rows: readonly Row[];
  columns: readonly FileColumn<Row>[];
}

/** A list of this page to take along; every file says what it is not, and is on record first. */
export function TakeHalfYear<Row>({ name, filter, at, rows, columns }: TakeHalfYearProps<Row>) {
  const { t } = useTranslation();
  const factsOf = useFileFacts(filter);
  const { version } = halfYearRules;
  const what = { label: t("halfYear.file.what"), value: t("halfYear.file.isNot", { version }) };
  const load = async () => {
    await api.restriction.takeHalfYear.mutate();
    return { name, at, rows, columns, facts: [...factsOf(at), what] };
  };
  return (
    <span className="no-print">
      <TakeAlong load={load} />
    </span>
  );
}
