import { signalDefinition } from "@nabij/domain";
import {
  Card,
  ChartFrame,
  DataTable,
  Item,
  ItemList,
  LinkButton,
  SeverityMark,
  TextLink,
} from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { durationInWords } from "../../format/duration.ts";
import { paths } from "../../paths.ts";
import { useMay } from "../../session/use-session.ts";
import { signalTitle } from "../../signal-words/signal-title.ts";
import { inOrderOfUrgency } from "./in-order-of-urgency.ts";
import type { OverviewPart } from "./overview-part.ts";
import type { Overview } from "./use-overview.ts";

const kindsShown = 5;

/** What waits for a decision: kinds of signal, the heaviest and longest waiting first. */
export function DecideCard({ overview, search }: OverviewPart) {
  const { t } = useTranslation();
  const { may } = useMay("signal.read");
  const kinds = inOrderOfUrgency(overview.signals);
  if (kinds.length === 0) {
    return (
      <Card title={t("overview.decide.none")} outline="alone" level={3}>
        <p className="text-soft">{t("overview.decide.noneText")}</p>
      </Card>
    );
  }
  const all = (
    <TextLink href={paths.signals({ team: search.team, dag: search.dag })}>
      {t("overview.decide.all")}
    </TextLink>
  );
  const list = (
    <ItemList>
      {kinds.slice(0, kindsShown).map((kind) => (
        <Kind key={kind.id} kind={kind} search={search} />
      ))}
    </ItemList>
  );
  return (
    <Card
      title={t("overview.decide.title")}
      subtitle={t("overview.decide.subtitle")}
      aside={may && all}
      level={3}
    >
      <ChartFrame chart={list} table={<KindTable kinds={kinds} search={search} />} />
    </Card>
  );
}

type SignalKind = Overview["signals"][number];

/** One kind of signal: how often, for how long, and the way to the work. */
function Kind({ kind, search }: { kind: SignalKind; search: OverviewPart["search"] }) {
  const { t, i18n } = useTranslation();
  const { id, count, oldestMonths } = kind;
  const { severity } = signalDefinition(id);
  const list = paths.trajectories({ ...search, signaal: id });
  // The work list knows no laws: with that filter on, the list of trajectories is the exact one.
  const work =
    search.wet === undefined
      ? paths.signals({ soort: id, team: search.team, dag: search.dag })
      : list;
  return (
    <Item
      mark={<SeverityMark severity={severity} word={t(`choices.severity.${severity}`)} />}
      title={signalTitle(id, i18n.language)}
      action={<LinkButton href={work}>{t(`signalAction.${id}`)}</LinkButton>}
    >
      <TextLink href={list}>{t("overview.decide.count", { count })}</TextLink>
      {" · "}
      {t("overview.decide.oldest", { duration: durationInWords(t, oldestMonths) })}
    </Item>
  );
}

/** All kinds with their numbers, also those that do not fit on the card. */
function KindTable({
  kinds,
  search,
}: {
  kinds: readonly SignalKind[];
  search: OverviewPart["search"];
}) {
  const { t, i18n } = useTranslation();
  return (
    <DataTable
      caption={t("overview.decide.caption")}
      rows={kinds}
      rowKey={({ id }) => id}
      columns={[
        {
          id: "kind",
          header: t("overview.decide.kind"),
          cell: ({ id }) => signalTitle(id, i18n.language),
        },
        {
          id: "count",
          header: t("overview.decide.number"),
          align: "end",
          cell: ({ id, count }) => (
            <TextLink href={paths.trajectories({ ...search, signaal: id })}>{count}</TextLink>
          ),
        },
        {
          id: "age",
          header: t("overview.decide.age"),
          align: "end",
          cell: ({ oldestMonths }) => durationInWords(t, oldestMonths),
        },
      ]}
    />
  );
}
