import { RadioGroup } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import type { Reader } from "./report-data.ts";

interface ReaderSwitchProps {
  readers: readonly Reader[];
  reader: Reader;
  onChoose: (reader: Reader) => void;
  /** How the client is called. */
  name: string;
}

/** For whom the report is; under it in one line what that reader gets. */
export function ReaderSwitch({ readers, reader, onChoose, name }: ReaderSwitchProps) {
  const { t } = useTranslation();
  return (
    <div className="no-print mb-6 rounded-card border border-line bg-card px-5 py-4">
      <RadioGroup
        look="line"
        label={t("report.readers.label")}
        value={reader}
        onChange={onChoose}
        options={readers.map((value) => ({ value, label: t(`report.readers.${value}`, { name }) }))}
      />
      <p className="mt-2 text-sm text-soft" aria-live="polite">
        {t(`report.readers.why.${reader}`)}
      </p>
    </div>
  );
}
