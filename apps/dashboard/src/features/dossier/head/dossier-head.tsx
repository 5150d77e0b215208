import { eighteenthBirthday, monthsBetween } from "@nabij/domain";
import { Breadcrumb, Button, LinkButton, PageSentence, PageTop, Tag } from "@nabij/ui";
import { useRouter } from "@tanstack/react-router";
import { Fragment } from "react";
import { DayPill } from "../../../filters/day-pill.tsx";
import { PrintButton } from "../../../page-state/print-button.tsx";
import { paths } from "../../../paths.ts";
import { ReportsMenu } from "../../../report-menu/reports-menu.tsx";
import { useMay, useSession } from "../../../session/use-session.ts";
import { clientName, type Dossier } from "../dossier.ts";
import { type DossierWords, useDossierWords } from "../dossier-words.ts";
import type { Open } from "../opening.ts";
import { useMayRead } from "../section/use-leave.ts";
import { leadParts } from "./lead-parts.ts";
import { pageSentence } from "./page-sentence.ts";

/** Who this is, since when, how near, and why: in sentences made from the data. */
export function DossierHead({ dossier, open }: { dossier: Dossier; open: Open }) {
  const words = useDossierWords();
  const { t } = words;
  const { today } = useSession();
  const mayReflect = useMay("reflection.hold").may;
  const router = useRouter();
  return (
    <>
      <PageTop
        actions={
          <>
            <Button onClick={() => open({ kind: "client", id: dossier.client.id })}>
              {t("dossier.head.client")}
            </Button>
            <ReportsMenu trajectoryId={dossier.trajectory.id} />
            <PrintButton />
            {mayReflect && (
              <LinkButton variant="primary" href={paths.reflection(dossier.trajectory.id)}>
                {t("dossier.head.reflect")}
              </LinkButton>
            )}
          </>
        }
      >
        <Breadcrumb
          label={t("dossier.head.where")}
          parents={[{ href: paths.trajectories(), label: t("shell.pages.trajectories") }]}
          current={clientName(dossier)}
        />
        {dossier.at !== today && (
          <DayPill
            day={dossier.at}
            onChange={(day) =>
              router.history.push(paths.trajectory(dossier.trajectory.id, undefined, day))
            }
          />
        )}
      </PageTop>
      <PageSentence
        above={<HeadTags dossier={dossier} words={words} />}
        lead={<Lead dossier={dossier} words={words} open={open} />}
      >
        {pageSentence(dossier, words)}
      </PageSentence>
    </>
  );
}

function HeadTags({ dossier, words }: { dossier: Dossier; words: DossierWords }) {
  const { at, client, trajectory } = dossier;
  const { t } = words;
  const birthday = eighteenthBirthday(client.birthDate);
  const months = monthsBetween(at, birthday);
  const isNear = birthday > at && months < 12;
  return (
    <>
      {client.legalWorlds.map((world) => (
        <Tag key={world} tone="autonomy">
          {words.value(world)}
        </Tag>
      ))}
      <Tag tone="attention">{words.value(trajectory.type)}</Tag>
      {isNear && (
        <Tag tone="nearness">
          {months === 0
            ? t("dossier.head.turns18On", { day: words.day(birthday) })
            : t("dossier.head.turns18", { count: months })}
        </Tag>
      )}
      {trajectory.endDate !== null && trajectory.endDate < at && (
        <Tag>{t("dossier.head.ended", { day: words.day(trajectory.endDate) })}</Tag>
      )}
    </>
  );
}

function Lead({ dossier, words, open }: { dossier: Dossier; words: DossierWords; open: Open }) {
  const mayRead = useMayRead();
  return leadParts(dossier, words, mayRead("goal")).map(({ id, text, isKnown, kind, field }) => (
    <Fragment key={id}>
      {isKnown ? (
        text
      ) : (
        <button
          type="button"
          className="text-left text-attention underline decoration-dashed underline-offset-4 hover:decoration-solid"
          onClick={() => open({ kind, id: idOf(kind, dossier), focus: field })}
        >
          {text}
        </button>
      )}{" "}
    </Fragment>
  ));
}

function idOf(kind: string, { client, trajectory }: Dossier): string | null {
  if (kind === "client") return client.id;
  return kind === "trajectory" ? trajectory.id : null;
}
