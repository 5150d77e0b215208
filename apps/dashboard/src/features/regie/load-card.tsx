import { Button, Card, Tag, TextLink } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { listInWords } from "../../format/list-in-words.ts";
import { paths } from "../../paths.ts";
import { type RegieSearch, regieRoles } from "../../preferences/regie-search.ts";
import { holderInWords } from "../../regie-handover/holder-in-words.ts";
import { codeOf, type HolderLoad } from "./use-regie.ts";

interface LoadCardProps {
  holders: readonly HolderLoad[];
  search: RegieSearch;
}

const shownAtFirst = 8;

/** What every function carries, in words with a light bar; by the alphabet, so nobody is ranked. */
export function LoadCard({ holders, search }: LoadCardProps) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const most = Math.max(1, ...holders.map(({ trajectories }) => trajectories));
  return (
    <Card title={t("regie.load.title")} subtitle={t("regie.load.subtitle")}>
      {holders.length === 0 && <p className="text-sm text-soft">{t("regie.load.none")}</p>}
      <ul className="grid gap-4">
        {(isWhole ? holders : holders.slice(0, shownAtFirst)).map((one) => (
          <Carries key={one.key} load={one} most={most} search={search} />
        ))}
      </ul>
      {!isWhole && holders.length > shownAtFirst && (
        <Button
          variant="quiet"
          size="small"
          className="no-print mt-3 -ml-2.5"
          onClick={() => setWhole(true)}
        >
          {t("regie.load.more", { count: holders.length })}
        </Button>
      )}
    </Card>
  );
}

interface CarriesProps {
  load: HolderLoad;
  most: number;
  search: RegieSearch;
}

function Carries({ load, most, search: { team, wet, dag } }: CarriesProps) {
  const { t } = useTranslation();
  const roles = regieRoles
    .filter((role) => load.roles[role] > 0)
    .map((role) => `${load.roles[role]} ${t(`choices.regieRole.${role}`)}`);
  return (
    <li>
      <p className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1 text-sm font-semibold">
        <TextLink
          href={paths.regie({ team, wet, dag, houder: codeOf(load) })}
          className="decoration-line hover:decoration-ink"
        >
          {holderInWords(load, t("regie.matrix.unnamed"))}
        </TextLink>
        {load.isOverloaded && <Tag tone="attention">{t("regie.load.overloaded")}</Tag>}
      </p>
      <p className="text-sm text-soft">
        {t("regie.load.carries", { count: load.trajectories, roles: listInWords(t, roles) })}
        {load.caseload !== null && `; ${t("regie.load.caseload", { count: load.caseload })}`}
      </p>
      <div aria-hidden className="keeps-color mt-1.5 h-1.5 rounded-full bg-autonomy-wash">
        <div
          className="h-full rounded-full bg-autonomy"
          style={{ width: `${(load.trajectories / most) * 100}%` }}
        />
      </div>
    </li>
  );
}
