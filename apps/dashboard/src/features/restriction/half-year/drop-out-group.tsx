import { type DropOutId, dropOutRule } from "@nabij/domain";
import { Item, ItemList, TextLink } from "@nabij/ui";
import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../../format/day.ts";
import { numberInWords } from "../../../format/number.ts";
import { paths } from "../../../paths.ts";
import { ShowAll } from "../show-all.tsx";
import { RuleSource } from "./rule-source.tsx";
import type { OutRow } from "./use-half-year.ts";

interface DropOutGroupProps {
  reason: DropOutId;
  rows: readonly OutRow[];
  action: ReactNode;
}

const shownAtFirst = 5;

/** One reason once, with its source and what to do, and under it everyone it is about. */
export function DropOutGroup({ reason, rows, action }: DropOutGroupProps) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const rule = dropOutRule(reason);
  const language = i18n.language === "en" ? "en" : "nl";
  return (
    <section aria-labelledby={id}>
      <div className="mb-3 flex flex-wrap items-start justify-between gap-x-4 gap-y-2 border-b border-line pb-3">
        <div className="min-w-0 max-w-measure">
          <h3 id={id} className="font-semibold">
            {rule.title[language]}{" "}
            <span className="font-normal text-soft">
              ({numberInWords(rows.length, i18n.language)})
            </span>
          </h3>
          <p className="mt-1 text-sm text-soft">
            {rule.next[language]} <RuleSource rule={rule} />
          </p>
        </div>
        {action}
      </div>
      <ItemList>
        {(isWhole ? rows : rows.slice(0, shownAtFirst)).map((row) => (
          <Dropped key={row.restrictionId} row={row} />
        ))}
      </ItemList>
      {!isWhole && rows.length > shownAtFirst && (
        <ShowAll
          label={t("halfYear.dropOut.more", { count: rows.length })}
          onPress={() => setWhole(true)}
        />
      )}
    </section>
  );
}

function Dropped({ row }: { row: OutRow }) {
  const { t, i18n } = useTranslation();
  const { clientName, trajectoryId, form, begin, location } = row;
  const what = form === null ? t("restriction.formUnknown") : t(`choices.restrictionForm.${form}`);
  const since = t("restriction.since", { day: dayInWords(begin, i18n.language) });
  return (
    <Item
      title={
        <>
          <TextLink
            href={paths.trajectory(trajectoryId, "beperkingen")}
            className="decoration-line hover:decoration-ink"
          >
            {clientName}
          </TextLink>{" "}
          <span className="text-sm font-normal text-soft">
            {[what, since, location].filter((part) => part !== null).join(" · ")}
          </span>
        </>
      }
    />
  );
}
