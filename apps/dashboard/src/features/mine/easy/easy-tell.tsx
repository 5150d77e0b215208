import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useTell } from "../use-tell.ts";
import { CheckStep } from "./check-step.tsx";
import type { EasyProps } from "./easy-props.ts";
import { EasyButton, EasyScreen } from "./easy-screen.tsx";
import { answersOf, nothingYet, sharedWithOf, type Telling } from "./tell-answers.ts";
import { HelpStep, HowStep, WantStep, WhoStep } from "./tell-steps.tsx";

const steps = [HowStep, WantStep, WhoStep, HelpStep] as const;

/** Saying how it goes, what one wants and who may know; sent at the end and not before (S32). */
export function EasyTell({ mine, step, go }: EasyProps) {
  const { t } = useTranslation();
  const [telling, setTelling] = useState(nothingYet);
  const tell = useTell();
  const answers = answersOf(telling, {
    how: t("mineSimple.tell.how"),
    want: t("mineSimple.tell.want"),
    ofHow: (how) => t(`mineSimple.tell.hows.${how}`),
    ofWant: (want) => t(`mineSimple.tell.wants.${want}`),
  });
  const { who } = telling;
  const toStep = (next: number) => go(next < 1 ? {} : { scherm: "vertellen", stap: next });
  const isPastQuestions = step > 2;
  if (tell.isSuccess && who !== null) return <Thanks who={who} onHome={() => go({})} />;
  if (isPastQuestions && answers.length === 0) return <Nothing onHome={() => go({})} />;
  const shared = {
    telling,
    change: (change: Partial<Telling>) => setTelling({ ...telling, ...change }),
    progress: t("mineSimple.step", { step: Math.min(step, 5), steps: steps.length + 1 }),
    onBack: () => toStep(step - 1),
  };
  const Step = steps[step - 1];
  if (Step !== undefined && (who !== null || step < 4))
    return <Step {...shared} onNext={() => toStep(step + 1)} />;
  if (who === null) return <WhoStep {...shared} onNext={() => toStep(4)} />;
  const send = () =>
    tell.mutate({
      clientId: mine.id,
      answers: [...answers],
      sharedWith: sharedWithOf(who),
      withSupport: telling.help === "ja",
    });
  return <CheckStep {...shared} who={who} answers={answers} sending={tell} onNext={send} />;
}

function Thanks({ who, onHome }: { who: NonNullable<Telling["who"]>; onHome: () => void }) {
  const { t } = useTranslation();
  const lines = [t("mineSimple.tell.thanksText"), t(`mineSimple.tell.thanksWho.${who}`)];
  return (
    <EasyScreen
      title={t("mineSimple.tell.thanks")}
      spoken={lines}
      actions={
        <EasyButton isMain onClick={onHome}>
          {t("mineSimple.home")}
        </EasyButton>
      }
    >
      {lines.map((line) => (
        <p key={line} className="mb-3">
          {line}
        </p>
      ))}
    </EasyScreen>
  );
}

function Nothing({ onHome }: { onHome: () => void }) {
  const { t } = useTranslation();
  return (
    <EasyScreen
      title={t("mineSimple.tell.nothing")}
      actions={
        <EasyButton isMain onClick={onHome}>
          {t("mineSimple.home")}
        </EasyButton>
      }
    />
  );
}
