import type { Role } from "@nabij/reflection";
import { Button, PageSentence, RadioGroup } from "@nabij/ui";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "../../paths.ts";
import { seatRoles } from "../../roles/seat-roles.ts";
import { open } from "../../router/address.ts";
import { api } from "../../trpc.ts";
import { changeLanguage } from "../../words/i18n.ts";
import { type JoinProblem, joinProblem } from "./join-problem.ts";
import type { OpenSeats } from "./open-seats.ts";
import { ProblemLine } from "./problem-line.tsx";

interface ChooseSeatProps {
  code: string;
  seats: OpenSeats;
  onOtherCode: () => void;
  /** Asks again which seats are free. */
  onAgain: () => void;
}

/** One's seat among those that are free, or a role when one was not expected. */
export function ChooseSeat({ code, seats, onOtherCode, onAgain }: ChooseSeatProps) {
  const { t } = useTranslation();
  const { sessionId, free, roles, mine, language } = seats;
  const [seat, setSeat] = useState<string | null>(mine ?? onlyOne(free));
  const [role, setRole] = useState<Role | null>(null);
  const [isOther, setOther] = useState(free.length === 0);
  const [problem, setProblem] = useState<JoinProblem | null>(null);
  const [isSitting, setSitting] = useState(false);
  useEffect(() => void changeLanguage(language), [language]);
  const chosen =
    isOther && mine === null
      ? role === null
        ? null
        : { code, role }
      : seat === null
        ? null
        : { code, participantId: seat };
  const sit = async () => {
    if (chosen === null) return;
    setSitting(true);
    setProblem(null);
    try {
      await api.reflection.join.mutate(chosen);
      open(paths.conversation(sessionId), "replace");
    } catch (error) {
      const why = joinProblem(error);
      setProblem(why);
      setSitting(false);
      if (why === "taken") onAgain();
    }
  };
  return (
    <div className="max-w-[32rem]">
      <PageSentence lead={t(mine === null ? "join.whoText" : "join.mineText")}>
        {t("join.who")}
      </PageSentence>
      {mine === null && !isOther && (
        <RadioGroup
          label={t("join.seats")}
          isLabelHidden
          size="phone"
          options={free.map(({ participantId, label }) => ({ value: participantId, label }))}
          value={seat}
          onChange={setSeat}
        />
      )}
      {mine === null && isOther && (
        <RadioGroup<Role>
          label={t("join.roles")}
          size="phone"
          options={seatRoles
            .filter((each) => roles.includes(each))
            .map((each) => ({ value: each, label: t(`roles.${each}`) }))}
          value={role}
          onChange={setRole}
        />
      )}
      {mine === null && free.length === 0 && roles.length === 0 && <p>{t("join.full")}</p>}
      <div className="mt-4 min-h-7">{problem !== null && <ProblemLine problem={problem} />}</div>
      <div className="mt-3 grid gap-3">
        <Button
          variant="primary"
          size="large"
          disabled={chosen === null}
          isPending={isSitting}
          onClick={() => void sit()}
        >
          {t(mine === null ? "join.sit" : "join.mine")}
        </Button>
        {mine === null && free.length > 0 && roles.length > 0 && (
          <Button size="large" onClick={() => setOther(!isOther)}>
            {t(isOther ? "join.seats" : "join.other")}
          </Button>
        )}
        <Button variant="quiet" size="large" onClick={onOtherCode}>
          {t("join.otherCode")}
        </Button>
      </div>
    </div>
  );
}

/** Nothing to choose when one seat is left. */
function onlyOne(free: OpenSeats["free"]): string | null {
  return free.length === 1 ? (free[0]?.participantId ?? null) : null;
}
