import { useTranslation } from "react-i18next";
import { holdsNumber } from "../use-tell.ts";
import type { StepProps } from "./easy-props.ts";
import { EasyButton, EasyScreen } from "./easy-screen.tsx";
import type { Answer, Who } from "./tell-answers.ts";

interface CheckStepProps extends Omit<StepProps, "change"> {
  who: Who;
  answers: readonly Answer[];
  sending: { readonly isPending: boolean; readonly isError: boolean; readonly error: unknown };
}

/** Everything read back before it is sent. */
export function CheckStep({ who, answers, progress, sending, onBack, onNext }: CheckStepProps) {
  const { t } = useTranslation();
  const readers = t(`mineSimple.tell.whos.${who}`);
  const failure = holdsNumber(sending.error)
    ? t("mineSimple.tell.number")
    : t("mineSimple.tell.failed");
  return (
    <EasyScreen
      title={t("mineSimple.tell.check")}
      spoken={[
        ...answers.map(({ question, said }) => `${question} ${said}`),
        `${t("mineSimple.tell.readers")} ${readers}`,
        t("mineSimple.tell.checkText"),
      ]}
      progress={progress}
      actions={
        <>
          <EasyButton onClick={onBack}>{t("mineSimple.back")}</EasyButton>
          <EasyButton isMain isPending={sending.isPending} onClick={onNext}>
            {t(sending.isPending ? "mineSimple.tell.sending" : "mineSimple.tell.send")}
          </EasyButton>
        </>
      }
    >
      <dl className="space-y-4 rounded-card border border-line bg-card px-5 py-5">
        {answers.map(({ question, said }) => (
          <div key={question}>
            <dt className="text-phone text-soft">{question}</dt>
            <dd className="font-semibold whitespace-pre-line">“{said}”</dd>
          </div>
        ))}
        <div>
          <dt className="text-phone text-soft">{t("mineSimple.tell.readers")}</dt>
          <dd className="font-semibold">{readers}</dd>
        </div>
      </dl>
      <p className="mt-5 text-phone text-soft">{t("mineSimple.tell.checkText")}</p>
      {sending.isError && (
        <p role="alert" className="mt-5 font-semibold text-nearness">
          {failure}
        </p>
      )}
    </EasyScreen>
  );
}
