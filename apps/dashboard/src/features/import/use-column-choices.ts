import { useState } from "react";
import {
  type ColumnChoice,
  type ColumnChoices,
  type FileColumns,
  mappingsOf,
} from "./column-choices.ts";

/** What is chosen for the files of this upload, and what of it has been checked. */
export function useColumnChoices() {
  const [files, setFiles] = useState<readonly FileColumns[]>([]);
  const [choices, setChoices] = useState<ColumnChoices>({});
  const [checked, setChecked] = useState<ColumnChoices>({});
  const same = JSON.stringify(mappingsOf(files, choices));
  return {
    files,
    choices,
    mappings: [...mappingsOf(files, choices)],
    checkedMappings: [...mappingsOf(files, checked)],
    /** Something was chosen after the last look, so the report does not know of it. */
    isUnchecked: same !== JSON.stringify(mappingsOf(files, checked)),
    choose: (file: string, choice: ColumnChoice) =>
      setChoices((before) => ({ ...before, [file]: choice })),
    markChecked: () => setChecked(choices),
    /** Another upload: nothing of an earlier one is remembered. */
    start: (columns: readonly FileColumns[]) => {
      setFiles(columns);
      setChoices({});
      setChecked({});
    },
  };
}

export type ColumnMapping = ReturnType<typeof useColumnChoices>;
