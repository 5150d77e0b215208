import { Button, CloseIcon, IconButton, TextField } from "@nabij/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { addNickname, mostNicknames, type NicknameProblem } from "./nicknames.ts";

export interface NicknamesFieldProps {
  /** The names so far, of this session; kept with the organisation and in no session. */
  names: readonly string[];
  onChange: (names: readonly string[]) => void;
}

/** The names a team calls somebody by, so that they can be taken out of every text. */
export function NicknamesField({ names, onChange }: NicknamesFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const [written, setWritten] = useState("");
  const [problem, setProblem] = useState<NicknameProblem | null>(null);
  const add = () => {
    const added = addNickname(names, written);
    setProblem(added.problem);
    if (added.problem !== null) return;
    onChange(added.names);
    setWritten("");
  };
  return (
    <fieldset aria-describedby={id} className="min-w-0">
      <legend className="text-base font-semibold">{t("personalData.nicknames.title")}</legend>
      <p id={id} className="mt-1 max-w-measure text-sm text-soft">
        {t("personalData.nicknames.text")}
      </p>
      <div className="mt-3 flex flex-wrap items-end gap-2.5">
        <TextField
          className="min-w-0 flex-1 basis-56"
          label={t("personalData.nicknames.label")}
          hint={t("personalData.nicknames.hint")}
          error={problem === null ? undefined : problemText(problem)}
          maxLength={60}
          autoComplete="off"
          value={written}
          onChange={(text) => {
            setWritten(text);
            setProblem(null);
          }}
          input={{
            onKeyDown: (event) => {
              if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
              event.preventDefault();
              add();
            },
          }}
        />
        <Button className="min-h-11" onClick={add}>
          {t("personalData.nicknames.add")}
        </Button>
      </div>
      <NameList names={names} onChange={onChange} />
    </fieldset>
  );

  function problemText(why: NicknameProblem): string {
    return t(`personalData.nicknames.${why}`, { name: written.trim(), count: mostNicknames });
  }
}

function NameList({ names, onChange }: NicknamesFieldProps) {
  const { t } = useTranslation();
  if (names.length === 0) return null;
  return (
    <ul aria-label={t("personalData.nicknames.list")} className="mt-3 flex flex-wrap gap-2">
      {names.map((name) => (
        <li
          key={name}
          className="inline-flex max-w-full items-center gap-1 rounded-control border border-line bg-card pl-3"
        >
          <span className="min-w-0 [overflow-wrap:anywhere]">{name}</span>
          <IconButton
            label={t("personalData.nicknames.remove", { name })}
            icon={<CloseIcon size={16} />}
            onClick={() => onChange(names.filter((other) => other !== name))}
          />
        </li>
      ))}
    </ul>
  );
}
