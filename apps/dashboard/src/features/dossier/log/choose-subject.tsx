import { mayDo, type RecordKind, writePermission } from "@nabij/domain";
import { CalendarIcon, ClockIcon, InfoIcon, Link, SpeakIcon, SunIcon } from "@nabij/ui";
import { useEffect } from "react";
import { paths } from "../../../paths.ts";
import type { LogSubject } from "../../../preferences/log-search.ts";
import { useSession } from "../../../session/use-session.ts";
import type { Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import { bigChoice } from "./big-choice.ts";
import { rememberTrajectory } from "./recent-clients.ts";

const subjects: readonly {
  readonly subject: LogSubject;
  readonly kind: RecordKind;
  readonly icon: typeof ClockIcon;
}[] = [
  { subject: "uren", kind: "deliveredHours", icon: ClockIcon },
  { subject: "incident", kind: "incident", icon: InfoIcon },
  { subject: "ervaring", kind: "experience", icon: SunIcon },
  { subject: "stem", kind: "clientVoice", icon: SpeakIcon },
];

/** What there is to log, as presses that a thumb cannot miss. */
export function ChooseSubject({ dossier }: { dossier: Dossier }) {
  const { t } = useDossierWords();
  const { userId, role } = useSession();
  const { id } = dossier.trajectory;
  useEffect(() => rememberTrajectory(userId, id), [userId, id]);
  return (
    <ul className="grid gap-3">
      {subjects
        .filter(({ kind }) => mayDo(role, writePermission(kind)))
        .map(({ subject, icon: Icon }) => (
          <li key={subject}>
            <Link href={paths.log({ traject: id, wat: subject })} className={bigChoice}>
              <Icon size={26} />
              <span>
                <span className="block font-semibold">{t(`dossier.log.subject.${subject}`)}</span>
                <span className="block text-sm text-soft">{t(`dossier.log.about.${subject}`)}</span>
              </span>
            </Link>
          </li>
        ))}
      <li>
        <Link href={paths.trajectory(id)} className={bigChoice}>
          <CalendarIcon size={26} />
          <span>{t("dossier.log.toTrajectory")}</span>
        </Link>
      </li>
    </ul>
  );
}
