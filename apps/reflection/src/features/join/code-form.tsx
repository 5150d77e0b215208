import { Button } from "@nabij/ui";
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { inGroups, isWhole, readCode } from "../../join-code/join-code.ts";
import type { JoinProblem } from "./join-problem.ts";
import { ProblemLine } from "./problem-line.tsx";

interface CodeFormProps {
  code: string;
  onCode: (code: string) => void;
  problem: JoinProblem | null;
  isAsking: boolean;
  onSend: () => void;
}

/** Six digits, big, with the keys of a phone for numbers; spaces and dashes do not matter. */
export function CodeForm({ code, onCode, problem, isAsking, onSend }: CodeFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const [isHalf, setHalf] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setHalf(!isWhole(code));
    if (isWhole(code) && !isAsking) onSend();
  };
  const isWrong = isHalf || problem !== null;
  return (
    <form onSubmit={send} className="max-w-96">
      <label htmlFor={id} className="block text-phone font-semibold">
        {t("join.code")}
      </label>
      <p id={`${id}-hint`} className="mb-2 text-soft">
        {t("join.codeHint")}
      </p>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="one-time-code"
        aria-describedby={`${id}-hint ${id}-problem`}
        aria-invalid={isWrong || undefined}
        value={inGroups(code)}
        onChange={(event) => {
          setHalf(false);
          onCode(readCode(event.target.value));
        }}
        className="w-full rounded-card border border-edge bg-card px-5 py-3 text-[2.5rem] leading-tight font-semibold tracking-[0.08em] tabular-nums hover:border-ink focus:border-autonomy focus:outline-2 focus:outline-autonomy aria-invalid:border-2 aria-invalid:border-nearness"
      />
      <div id={`${id}-problem`} className="min-h-7 pt-2">
        {isHalf ? (
          <p role="alert" className="font-medium text-nearness">
            {t("join.half")}
          </p>
        ) : (
          problem !== null && <ProblemLine problem={problem} />
        )}
      </div>
      <Button
        type="submit"
        variant="primary"
        size="large"
        className="mt-3 w-full"
        isPending={isAsking}
        pendingLabel={t("state.loading")}
      >
        {t("join.next")}
      </Button>
    </form>
  );
}
