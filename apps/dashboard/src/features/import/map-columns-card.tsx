import { Card, Select } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import {
  type ColumnChoice,
  type ColumnShape,
  choiceOf,
  type FileColumns,
  headersFor,
  type KindShape,
  stillRequired,
  withColumn,
} from "./column-choices.ts";

interface MapColumnsCardProps {
  file: FileColumns;
  name: string;
  kinds: readonly KindShape[];
  choice: ColumnChoice;
  onChoose: (choice: ColumnChoice) => void;
}

/** What a file with other headers holds: its kind, then a header of theirs for each of ours. */
export function MapColumnsCard(props: MapColumnsCardProps) {
  const { file, name, kinds, choice, onChoose } = props;
  const { t } = useTranslation();
  const columns = kinds.find(({ kind }) => kind === choice.kind)?.columns ?? [];
  const fields = (
    <div className="space-y-6">
      <Select
        className="max-w-sm"
        label={t("importing.mapping.kind")}
        placeholder={t("importing.mapping.chooseKind")}
        options={kinds.map(({ kind }) => ({ value: kind, label: t(`importing.kind.${kind}`) }))}
        value={choice.kind}
        onChange={(kind) => onChoose(choiceOf(file, kind))}
      />
      <Columns {...props} columns={columns.filter(({ required }) => required)} isRequired />
      <Columns {...props} columns={columns.filter(({ required }) => !required)} />
      {choice.kind !== null && <Rest file={file} choice={choice} columns={columns} />}
    </div>
  );
  return (
    <Card
      className="mb-6"
      title={t("importing.mapping.title", { file: name })}
      subtitle={t(
        file.recognised ? "importing.mapping.someUnknown" : "importing.mapping.notRecognised",
      )}
    >
      {file.recognised ? (
        <details>
          <summary className="cursor-pointer py-1 text-sm font-medium pointer-coarse:py-3">
            {t("importing.mapping.show", { columns: file.unknown.join(", ") })}
          </summary>
          <div className="mt-4">{fields}</div>
        </details>
      ) : (
        fields
      )}
    </Card>
  );
}

interface ColumnsProps extends MapColumnsCardProps {
  columns: readonly ColumnShape[];
  isRequired?: boolean;
}

function Columns({ file, choice, onChoose, columns, isRequired = false }: ColumnsProps) {
  const { t } = useTranslation();
  if (columns.length === 0) return null;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-3 font-semibold">
        {t(isRequired ? "importing.mapping.required" : "importing.mapping.optional")}
      </legend>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2 xl:grid-cols-3">
        {columns.map(({ header }) => (
          <Select
            key={header}
            label={header}
            placeholder={t("importing.mapping.notInFile")}
            options={headersFor(file, choice, header).map((name) => ({ value: name, label: name }))}
            value={choice.columns[header] ?? null}
            onChange={(theirs) => onChoose(withColumn(choice, header, theirs))}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface RestProps extends Pick<MapColumnsCardProps, "file" | "choice"> {
  columns: readonly ColumnShape[];
}

/** What is still needed, and which of their columns nothing is done with. */
function Rest({ file, choice, columns }: RestProps) {
  const { t } = useTranslation();
  const needed = stillRequired(columns, choice);
  const taken = new Set(Object.values(choice.columns));
  const unused = file.headers.filter((name) => !taken.has(name));
  return (
    <div className="max-w-measure space-y-1 text-sm text-soft">
      <p role="status">
        {needed.length === 0
          ? t("importing.mapping.complete")
          : t("importing.mapping.needed", { columns: needed.join(", ") })}
      </p>
      {unused.length > 0 && <p>{t("importing.mapping.unused", { columns: unused.join(", ") })}</p>}
    </div>
  );
}
