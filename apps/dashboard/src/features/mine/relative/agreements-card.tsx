import { AgreedIcon, Card, DoneIcon, Item, ItemList, NotDoneIcon, Tag } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../../format/day.ts";
import type { Mine } from "../use-mine.ts";

const looks = {
  open: { Icon: AgreedIcon, tone: "neutral" },
  nagekomen: { Icon: DoneIcon, tone: "autonomy" },
  verbroken: { Icon: NotDoneIcon, tone: "nearness" },
  vervallen: { Icon: DoneIcon, tone: "neutral" },
} as const;

/** Every agreement with who does it and whether it was kept; what was broken first. */
export function AgreementsCard({ mine: { name, agreements } }: { mine: Mine }) {
  const { t } = useTranslation();
  return (
    <div id="afspraken" className="scroll-mt-6">
      <Card
        title={t("mine.agreements.title")}
        subtitle={agreements.length > 1 && t("mine.agreements.subtitle")}
      >
        {agreements.length === 0 && <p className="text-soft">{t("mine.agreements.none")}</p>}
        <ItemList>
          {agreements.map((agreement) => (
            <OneAgreement key={agreement.id} name={name} agreement={agreement} />
          ))}
        </ItemList>
      </Card>
    </div>
  );
}

interface OneAgreementProps {
  name: string;
  agreement: Mine["agreements"][number];
}

function OneAgreement({ name, agreement }: OneAgreementProps) {
  const { t, i18n } = useTranslation();
  const { what, who, status, madeOn, dueOn, clientView } = agreement;
  const day = (iso: string) => dayInWords(iso, i18n.language);
  const { Icon, tone } = looks[status];
  const facts = [
    who === null ? t("mine.agreements.whoUnknown") : t("mine.agreements.who", { who }),
    t("mine.agreements.madeOn", { day: day(madeOn) }),
    dueOn !== null && t("mine.agreements.dueOn", { day: day(dueOn) }),
  ];
  return (
    <Item
      mark={<Icon size={24} className="text-soft" />}
      title={what}
      action={<Tag tone={tone}>{t(`mine.agreements.status.${status}`)}</Tag>}
    >
      <p className="first-letter:uppercase">{facts.filter(Boolean).join(" · ")}</p>
      {clientView !== null && (
        <p className="mt-0.5 text-autonomy">
          {t("mine.agreements.clientView", { name, text: clientView })}
        </p>
      )}
    </Item>
  );
}
