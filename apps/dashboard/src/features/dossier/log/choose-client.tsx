import { EmptyState, Link, SearchField, Skeleton } from "@nabij/ui";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { FailedState } from "../../../page-state/failed-state.tsx";
import { paths } from "../../../paths.ts";
import { useSession } from "../../../session/use-session.ts";
import { trpc } from "../../../trpc.ts";
import { useDossierWords } from "../dossier-words.ts";
import { bigChoice } from "./big-choice.ts";
import { recentFirst, recentTrajectories } from "./recent-clients.ts";

/** Clients on one screen; more are found by typing. */
const shown = 8;

/** Who it is about: those logged for lately first. */
export function ChooseClient() {
  const { t } = useDossierWords();
  const { userId } = useSession();
  const [text, setText] = useState("");
  const typed = useDeferredValue(text.trim());
  const query = { sort: "client", limit: 200, ...(typed !== "" && { text: typed }) } as const;
  const { data, error, refetch } = useQuery(trpc.trajectory.list.queryOptions(query));
  const people = (data?.rows ?? []).map(({ trajectory, client }) => ({
    id: trajectory.id,
    name: client.chosenName ?? client.pseudonym,
  }));
  const rows = recentFirst(people, recentTrajectories(userId));
  return (
    <>
      <h1 className="mb-6 text-page-phone leading-tight font-semibold">{t("dossier.log.who")}</h1>
      {(rows.length > shown || text !== "") && (
        <div className="mb-4">
          <SearchField label={t("dossier.log.search")} value={text} onChange={setText} />
        </div>
      )}
      {data === undefined && error === null && <Skeleton lines={5} label={t("state.loading")} />}
      {error !== null && <FailedState error={error} onRetry={() => void refetch()} />}
      {data !== undefined && rows.length === 0 && (
        <EmptyState title={t("dossier.log.nobodyTitle")}>{t("dossier.log.nobodyText")}</EmptyState>
      )}
      <ul className="grid gap-2.5">
        {rows.slice(0, shown).map(({ id, name }) => (
          <li key={id}>
            <Link href={paths.log({ traject: id })} className={bigChoice}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
