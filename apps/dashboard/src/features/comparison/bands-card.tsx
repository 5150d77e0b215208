import { Card } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { indicatorWords } from "./indicator-words.ts";
import type { ComparedBands, ComparedTable } from "./use-comparison.ts";

interface BandsCardProps {
  bands: readonly ComparedBands[];
  tables: readonly ComparedTable[];
}

/** How organisations are spread over bands of a share. Bands, and no order of organisations. */
export function BandsCard({ bands, tables }: BandsCardProps) {
  const { t } = useTranslation();
  return (
    <Card title={t("comparison.bands.title")} subtitle={t("comparison.bands.subtitle")}>
      <ul className="divide-y divide-line">
        {bands.map((each) => (
          <li key={each.id} className="py-4 first:pt-0 last:pb-0">
            <Spread bands={each} table={tables.find(({ id }) => id === each.of) ?? null} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Spread({ bands, table }: { bands: ComparedBands; table: ComparedTable | null }) {
  const { t, i18n } = useTranslation();
  const words = indicatorWords(table?.indicator ?? bands.of, i18n.language);
  const question = words.question;
  const answers = words.answers(bands.answers);
  return (
    <>
      <h3 className="text-sm font-semibold">
        {t("comparison.bands.share", { question, answers })}
      </h3>
      {bands.bands.length > 0 && (
        <ol className="mt-3 flex flex-col gap-1 sm:flex-row">
          {bands.bands.map((band, index) => (
            <Band key={band.from} band={band} isOwn={index === bands.ownBand} />
          ))}
        </ol>
      )}
      <p className="mt-2 text-sm text-soft">
        {t(`comparison.bands.detail.${bands.detail}`)}{" "}
        {bands.noBand !== null &&
          t(`comparison.bands.none.${bands.noBand}`, { count: bands.leastClients })}
      </p>
    </>
  );
}

type BandProps = { band: ComparedBands["bands"][number]; isOwn: boolean };

/** A band as wide as its part of the line from 0 to 100; the own one is filled and says so. */
function Band({ band: { from, until, organisations }, isOwn }: BandProps) {
  const { t } = useTranslation();
  const look = isOwn
    ? "border-nearness bg-nearness-wash font-semibold text-nearness"
    : "border-line text-ink";
  return (
    <li
      style={{ flexGrow: until - from, flexBasis: 0 }}
      className={`keeps-color min-w-24 rounded-control border px-3 py-2 text-sm ${look}`}
    >
      <span className="block tabular-nums">{t("comparison.bands.band", { from, until })}</span>
      <span className="block text-xs font-normal">
        {t("comparison.bands.organisations", { count: organisations })}
      </span>
      {isOwn && <span className="block text-xs">{t("comparison.bands.own")}</span>}
    </li>
  );
}
