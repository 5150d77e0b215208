import { Button, CheckIcon } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use-conversation.ts";
import { useTogether } from "../../together/use-together.ts";

/**
 * Who stands alone, and the question that goes with it. Nobody has to defend anything; the table
 * says when it was asked about, or that it was taken back (§4.4). Without `subjectId` all of them.
 */
export function LoneViews({ subjectId }: { subjectId?: string }) {
  const { t } = useTranslation();
  const { send } = useConversation();
  const { loneViews } = useTogether();
  const shown = loneViews.filter(
    ({ subject }) => subjectId === undefined || subject.id === subjectId,
  );
  if (shown.length === 0) return null;
  return (
    <section aria-label={t("together.lone.title")} className="mt-6 grid gap-3">
      {shown.map(({ id, label, subject, discussed, withdrawn }) => (
        <div key={id} className="rounded-card border border-dashed border-edge px-5 py-4">
          <p className="text-sm text-soft">
            {t("together.lone.stands", { label })}
            <Axis id={subject.id} />
          </p>
          <p className="mt-1 text-phone">
            <strong className="font-semibold">{t("said.toTheGroup")}</strong>{" "}
            {t("together.lone.ask", { names: label, count: 1 })}
          </p>
          {discussed ? (
            <p className="mt-2 inline-flex items-center gap-2 text-sm font-semibold text-autonomy">
              <CheckIcon size={18} />
              {t(withdrawn ? "together.lone.takenBack" : "together.lone.discussed")}
            </p>
          ) : (
            <div className="mt-3 flex flex-wrap gap-2">
              <Button onClick={() => void send({ type: "discussLoneView", loneViewId: id })}>
                {t("together.lone.done")}
              </Button>
              <Button
                variant="quiet"
                onClick={() =>
                  void send({ type: "discussLoneView", loneViewId: id, withdrawn: true })
                }
              >
                {t("together.lone.withdraw")}
              </Button>
            </div>
          )}
        </div>
      ))}
    </section>
  );
}

/** At the field: which of the two axes it is about. */
function Axis({ id }: { id: string }) {
  const { t } = useTranslation();
  return isAxis(id) && ` · ${t(`field.${id}`)}`;
}

function isAxis(id: string): id is "nearness" | "autonomy" {
  return id === "nearness" || id === "autonomy";
}
