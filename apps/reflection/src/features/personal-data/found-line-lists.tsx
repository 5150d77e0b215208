import { RadioGroup, Tag } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import type { FoundLine } from "./found-lines.ts";
import type { usePersonalDataCheck } from "./use-personal-data-check.ts";

interface LinesProps {
  check: ReturnType<typeof usePersonalDataCheck>;
  isEasy: boolean;
}

/** What goes whatever the writer says: each with what stands in its place. */
export function CertainLines({ check, isEasy }: LinesProps) {
  const { t } = useTranslation();
  if (check.certain.length === 0) return null;
  return (
    <div className="mt-5">
      <h3 className="font-semibold">
        {isEasy ? t("personalData.easy.found") : t("personalData.found")}
      </h3>
      <ul className="mt-1 divide-y divide-line">
        {check.certain.map((line) => (
          <CertainLine key={line.places[0]} line={line} language={check.language} />
        ))}
      </ul>
    </div>
  );
}

function CertainLine({ line, language }: { line: FoundLine; language: "nl" | "en" }) {
  const { t } = useTranslation();
  const count = line.places.length;
  return (
    <li className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1 py-2.5">
      <strong className="min-w-0 font-semibold [overflow-wrap:anywhere]">“{line.words}”</strong>
      <span className="text-sm text-soft">{t("personalData.becomes")}</span>
      <Tag tone="autonomy">{line.replacement[language]}</Tag>
      <span className="ml-auto text-sm text-soft">
        {t(`personalData.kinds.${line.kind}`)}
        {count > 1 && `, ${t("personalData.times", { count })}`}
      </span>
    </li>
  );
}

/** What may be a name or not: the writer decides; until then it is taken out. */
export function UncertainLines({ check, isEasy }: LinesProps) {
  const { t } = useTranslation();
  if (check.uncertain.length === 0) return null;
  return (
    <div className="mt-5">
      <h3 className="font-semibold">
        {isEasy ? t("personalData.easy.doubt") : t("personalData.doubt")}
      </h3>
      <div className="mt-2 grid gap-4">
        {check.uncertain.map((line) => (
          <Choice key={line.places[0]} line={line} check={check} isEasy={isEasy} />
        ))}
      </div>
    </div>
  );
}

function Choice({ line, check, isEasy }: LinesProps & { line: FoundLine }) {
  const { t } = useTranslation();
  const { words } = line;
  const replacement = line.replacement[check.language];
  return (
    <RadioGroup
      label={
        <span className={isEasy ? "text-phone" : ""}>
          {isEasy ? t("personalData.easy.isName", { words }) : t("personalData.isName", { words })}
        </span>
      }
      look={isEasy ? "cards" : "line"}
      size={isEasy ? "phone" : "base"}
      options={[
        {
          value: "out",
          label: isEasy
            ? t("personalData.easy.takeOut")
            : t("personalData.takeOut", { replacement }),
        },
        { value: "keep", label: isEasy ? t("personalData.easy.keep") : t("personalData.keep") },
      ]}
      value={check.isKept(line) ? "keep" : "out"}
      onChange={(choice) => check.choose(line, choice === "keep")}
    />
  );
}
