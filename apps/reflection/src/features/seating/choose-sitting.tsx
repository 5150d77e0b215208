import { fillClient } from "@nabij/reflection";
import { RadioGroup, Tag } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { joined } from "../../format/joined.ts";
import { asLanguage } from "../../words/i18n.ts";
import { type Sittings, sittingLengths, type useSittings } from "./use-sittings.ts";

interface ChooseSittingProps {
  choice: ReturnType<typeof useSittings>;
  /** How the client is called; null: by the word for a client. */
  name: string | null;
}

/** Which sitting of a long conversation this is; the one that is due stands chosen. */
export function ChooseSitting({ choice, name }: ChooseSittingProps) {
  const { t } = useTranslation();
  const { data, index, choose, setMinutes } = choice;
  if (data === undefined || data.sittings.length < 2) return null;
  const { sittings, minutes, next } = data;
  const lengths = [...new Set([...sittingLengths, minutes])].toSorted((a, b) => a - b);
  return (
    <div className="mt-6 grid gap-6 border-l-2 border-line pl-5">
      <RadioGroup
        look="line"
        label={t("seating.sittings.length")}
        options={lengths.map((length) => ({
          value: `${length}`,
          label: t("seating.sittings.minutes", { count: length }),
        }))}
        value={`${minutes}`}
        onChange={(length) => setMinutes(Number(length))}
      />
      <RadioGroup
        label={t("seating.sittings.which")}
        size="phone"
        options={[
          ...sittings.map((sitting) => ({
            value: `${sitting.index}`,
            label: (
              <Line sitting={sitting} count={sittings.length} isNext={sitting.index === next} />
            ),
            hint: <Parts sitting={sitting} name={name} />,
          })),
          {
            value: "at-once",
            label: t("seating.sittings.atOnce"),
            hint: t("seating.sittings.atOnceText"),
          },
        ]}
        value={`${index ?? next}`}
        onChange={(value) => choose(value === "at-once" ? value : Number(value))}
      />
    </div>
  );
}

type Sitting = Sittings["sittings"][number];

/** "Keer 2 van 5", with how it stands. */
function Line({ sitting, count, isNext }: { sitting: Sitting; count: number; isNext: boolean }) {
  const { t } = useTranslation();
  const tag = sitting.isHeld ? "held" : isNext ? "due" : null;
  return (
    <span className="flex flex-wrap items-center gap-x-2.5">
      {t("sitting.place", { place: sitting.index + 1, count })}
      {tag !== null && (
        <Tag tone={tag === "due" ? "autonomy" : "neutral"}>{t(`seating.sittings.${tag}`)}</Tag>
      )}
    </span>
  );
}

/** What it is about, how many questions and how long. */
function Parts({ sitting, name }: { sitting: Sitting; name: string | null }) {
  const { t, i18n } = useTranslation();
  const language = asLanguage(i18n.language);
  const { parts, questions, minutes } = sitting;
  const names = parts.map((title) => fillClient(title, language, name));
  return (
    <>
      {joined(t, names)}. {t("seating.questionCount", { count: questions })},{" "}
      {t("seating.sittings.minutes", { count: minutes })}.
    </>
  );
}
