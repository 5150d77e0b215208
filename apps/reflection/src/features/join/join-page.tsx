import { PageSentence } from "@nabij/ui";
import { useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { isWhole, readCode } from "../../join-code/join-code.ts";
import { PageFrame } from "../../shell/page-frame.tsx";
import { ChooseSeat } from "./choose-seat.tsx";
import { CodeForm } from "./code-form.tsx";
import { type JoinProblem, joinProblem } from "./join-problem.ts";
import { findSeats, type OpenSeats } from "./open-seats.ts";

/** Joining with a code: typed, pasted, or in the link of the QR code. No account is needed. */
export function JoinPage() {
  const { t } = useTranslation();
  const [code, setCode] = useState(() => readCode(window.location.hash));
  const [fromLink] = useState(code);
  const [seats, setSeats] = useState<OpenSeats | null>(null);
  const [problem, setProblem] = useState<JoinProblem | null>(null);
  const [isAsking, setAsking] = useState(isWhole(fromLink));
  const find = useCallback(
    (wanted: string) =>
      findSeats(wanted)
        .then(setSeats, (error: unknown) => setProblem(joinProblem(error)))
        .finally(() => setAsking(false)),
    [],
  );
  const ask = () => {
    setAsking(true);
    setProblem(null);
    void find(code);
  };
  useEffect(() => {
    // The code leaves the address at once: it is not for the history of this device.
    if (fromLink !== "") window.history.replaceState(null, "", window.location.pathname);
    if (isWhole(fromLink)) void find(fromLink);
  }, [fromLink, find]);
  return (
    <PageFrame title={t("join.title")}>
      {seats === null ? (
        <>
          <PageSentence lead={t("join.lead")}>{t("join.sentence")}</PageSentence>
          <CodeForm
            code={code}
            onCode={setCode}
            problem={problem}
            isAsking={isAsking}
            onSend={ask}
          />
        </>
      ) : (
        <ChooseSeat
          code={code}
          seats={seats}
          onOtherCode={() => {
            setSeats(null);
            setCode("");
          }}
          onAgain={ask}
        />
      )}
    </PageFrame>
  );
}
