import { AgreedIcon, ClockIcon, DoneIcon, NotDoneIcon } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../../format/day.ts";
import { useSession } from "../../../session/use-session.ts";
import type { EasyProps } from "./easy-props.ts";
import { EasyButton, EasyScreen } from "./easy-screen.tsx";
import { PictogramDrawing } from "./pictogram-drawing.tsx";
import { pictogramOf } from "./pictogram-of.ts";

const statusIcons = {
  open: ClockIcon,
  nagekomen: DoneIcon,
  verbroken: NotDoneIcon,
  vervallen: AgreedIcon,
} as const;

/** What was agreed, read back one agreement at a time. */
export function EasyAgreements({ mine, step, go }: EasyProps) {
  const { t, i18n } = useTranslation();
  const { agreements } = mine;
  const lookBack = useLookBack(mine);
  const agreement = agreements[step - 1] ?? agreements[0];
  if (agreement === undefined) return <NoAgreement go={go} mine={mine} step={step} />;
  const { what, who, dueOn, status } = agreement;
  const place = agreements.indexOf(agreement) + 1;
  const isLast = place === agreements.length;
  const StatusIcon = statusIcons[status];
  const facts = [
    who !== null && t("mineSimple.agreed.who", { who }),
    status === "open" &&
      dueOn !== null &&
      t("mineSimple.agreed.when", { day: dayInWords(dueOn, i18n.language) }),
  ];
  const state = t(`mineSimple.agreed.status.${status}`);
  return (
    <EasyScreen
      title={what}
      spoken={[...facts, state, isLast && lookBack]}
      progress={t("mineSimple.agreed.step", { step: place, steps: agreements.length })}
      actions={
        <>
          <EasyButton
            onClick={() => go(place === 1 ? {} : { scherm: "afspraken", stap: place - 1 })}
          >
            {t("mineSimple.back")}
          </EasyButton>
          <EasyButton
            isMain
            onClick={() => go(isLast ? {} : { scherm: "afspraken", stap: place + 1 })}
          >
            {t(isLast ? "mineSimple.home" : "mineSimple.next")}
          </EasyButton>
        </>
      }
    >
      <PictogramDrawing pictogram={pictogramOf(what)} />
      <div className="mt-7 space-y-3">
        {facts.map((fact) => fact && <p key={fact}>{fact}</p>)}
        <p className="flex items-center gap-3 font-semibold">
          <StatusIcon size={32} />
          {state}
        </p>
        {isLast && lookBack && <p className="pt-3">{lookBack}</p>}
      </div>
    </EasyScreen>
  );
}

function NoAgreement({ go }: EasyProps) {
  const { t } = useTranslation();
  return (
    <EasyScreen
      title={t("mineSimple.agreed.none")}
      spoken={[t("mineSimple.agreed.noneText")]}
      actions={
        <EasyButton isMain onClick={() => go({})}>
          {t("mineSimple.home")}
        </EasyButton>
      }
    >
      {t("mineSimple.agreed.noneText")}
    </EasyScreen>
  );
}

/** When everyone talks together again, if that day is still to come. */
function useLookBack({ nextEvaluation }: EasyProps["mine"]): string | null {
  const { t, i18n } = useTranslation();
  const { today } = useSession();
  if (nextEvaluation === null || nextEvaluation < today) return null;
  return t("mineSimple.agreed.lookBack", { day: dayInWords(nextEvaluation, i18n.language) });
}
