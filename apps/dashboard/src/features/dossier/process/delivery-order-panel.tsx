import { deliveryUnder, ordersInForce } from "@nabij/domain";
import { type DossierWords, useDossierWords } from "../dossier-words.ts";
import { RecordLine } from "../section/record-line.tsx";
import { SectionCard } from "../section/section-card.tsx";
import { summarise } from "../section/summarise.ts";
import { useMayRead, useMayWrite } from "../section/use-leave.ts";
import type { PanelProps } from "./panel-props.ts";

/** The versions of the delivery order, what was delivered under each, and two in force at once (S4, G36). */
export function DeliveryOrderPanel({ dossier, open }: PanelProps) {
  const words = useDossierWords();
  const { t } = words;
  const mayWrite = useMayWrite("deliveryOrder");
  const mayRead = useMayRead();
  const { deliveryOrder, deliveredHours } = dossier.records;
  const orders = deliveryOrder.toSorted((a, b) => b.from.localeCompare(a.from));
  const inForce = ordersInForce(orders, dossier.at).length;
  return (
    <SectionCard
      anchor="leveringsopdracht"
      title={t("dossier.section.deliveryOrder.title")}
      subtitle={t("dossier.section.deliveryOrder.subtitle")}
      empty={t("dossier.section.deliveryOrder.empty")}
      addLabel={t("process.panels.add")}
      onAdd={mayWrite ? () => open({ kind: "deliveryOrder", id: null }) : undefined}
      items={orders.map((order) => (
        <RecordLine
          key={order.id}
          summary={summarise("deliveryOrder", order, words, dossier.at)}
          onOpen={() => open({ kind: "deliveryOrder", id: order.id })}
        >
          {mayRead("deliveredHours") && (
            <Delivered delivery={deliveryUnder(order, deliveredHours, dossier.at)} words={words} />
          )}
          {order.opbouwAdvice !== null && (
            <p className="mt-1 max-w-measure text-ink">
              {t("process.panels.order.advice", { advice: order.opbouwAdvice })}
            </p>
          )}
        </RecordLine>
      ))}
    >
      {inForce > 1 ? (
        <p className="mb-4 rounded-control bg-attention-wash px-3 py-2 text-sm text-attention">
          {t("process.panels.order.twice", { count: inForce })}
        </p>
      ) : undefined}
    </SectionCard>
  );
}

interface DeliveredProps {
  delivery: ReturnType<typeof deliveryUnder>;
  words: DossierWords;
}

/** What was agreed beside what came of it; nothing while no whole week is known. */
function Delivered({ delivery, words: { t, number } }: DeliveredProps) {
  if (delivery === null) return null;
  const { weeks, agreed, planned, delivered } = delivery;
  return (
    <p className="mt-1">
      {agreed === null
        ? t("process.panels.order.agreedUnknown")
        : t("process.panels.order.agreed", { hours: number(agreed) })}
      {". "}
      {t("process.panels.order.delivered", {
        count: weeks,
        planned: number(Math.round(planned * 10) / 10),
        delivered: number(Math.round(delivered * 10) / 10),
      })}
    </p>
  );
}
