import type { NetworkMember } from "@nabij/domain";
import { Button, Item, Tag } from "@nabij/ui";
import type { Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import type { Open } from "../opening.ts";
import { present } from "../section/present.ts";
import { SectionCard } from "../section/section-card.tsx";
import { useMayWrite } from "../section/use-leave.ts";

/** The people around someone: who was chosen, who carries much, and who takes over later (S11, S54). */
export function AroundSection({ dossier, open }: { dossier: Dossier; open: Open }) {
  const { t, day } = useDossierWords();
  const mayWrite = useMayWrite("client");
  const { client } = dossier;
  const network = client.network ?? [];
  const asksPlan = network.some(({ carriesCare }) => carriesCare === true);
  const edit = (focus: string) => open({ kind: "client", id: client.id, focus });
  return (
    <SectionCard
      anchor="netwerk"
      title={t("dossier.around.title")}
      subtitle={t("dossier.around.subtitle")}
      empty={t(client.network === null ? "dossier.around.unknown" : "dossier.around.nobody")}
      addLabel={t("dossier.about.open")}
      onAdd={mayWrite ? () => edit("network") : undefined}
      isChange
      visible={6}
      items={network.map((member, index) => (
        <Member key={`${member.label}-${index + 1}`} member={member} />
      ))}
    >
      {client.futureCare !== null || asksPlan ? (
        <div className="mb-4 rounded-control border border-dashed border-edge px-4 py-3 text-sm">
          <p className="text-soft">{t("dossier.around.future")}</p>
          {client.futureCare !== null ? (
            <p className="mt-1">
              {client.futureCare}
              {client.futureCareOn !== null && (
                <span className="text-soft"> ({day(client.futureCareOn)})</span>
              )}
            </p>
          ) : (
            <p className="mt-1 text-nearness">{t("dossier.around.noFuture")}</p>
          )}
          {mayWrite && client.futureCare === null && (
            <Button size="small" className="no-print mt-2" onClick={() => edit("futureCare")}>
              {t("dossier.around.planFuture")}
            </Button>
          )}
        </div>
      ) : undefined}
    </SectionCard>
  );
}

function Member({ member }: { member: NetworkMember }) {
  const { t, value, list } = useDossierWords();
  const { label, relation, chosenByClient, carriesCare, burdenSigns, burden, expectation } = member;
  const isBurdened = burdenSigns.length > 0 || burden !== null;
  return (
    <Item
      title={label}
      action={
        isBurdened ? (
          <Tag tone="attention">{t("dossier.around.tooMuch")}</Tag>
        ) : chosenByClient ? (
          <Tag tone="autonomy">{t("dossier.around.chosen")}</Tag>
        ) : undefined
      }
    >
      <p>
        {present(
          value(relation),
          chosenByClient && isBurdened && t("dossier.around.chosen"),
          carriesCare === true && t("dossier.around.carries"),
          burdenSigns.length > 0 && list(burdenSigns.map(value)),
          expectation !== null && value(expectation),
        ).join(" · ")}
      </p>
      {burden !== null && <p className="mt-1 text-ink">{burden}</p>}
    </Item>
  );
}
