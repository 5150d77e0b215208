import { FigureLink, PageSentence } from "@nabij/ui";
import { Trans, useTranslation } from "react-i18next";
import { paths } from "../../paths.ts";
import { useSession } from "../../session/use-session.ts";
import { personState } from "./people/person-state.ts";
import { usePeople } from "./people/use-people.ts";

/** How many people can sign in here, and how many invitations end by themselves. */
export function AdminSentence() {
  const { t } = useTranslation();
  const { today } = useSession();
  const { state, people } = usePeople();
  const states = people.map((person) => personState(person, today));
  const guests = states.filter((each) => each === "uitnodiging").length;
  const inside = states.filter((each) => each === "actief").length + guests;
  if (state !== "ready") {
    return <PageSentence lead={t("admin.lead")}>{t("admin.pageTitle")}</PageSentence>;
  }
  const all = paths.admin({ deel: "mensen" });
  const invited = paths.admin({ deel: "mensen", staat: "uitnodiging" });
  return (
    <PageSentence lead={t("admin.lead")}>
      <Trans
        t={t}
        i18nKey="admin.people"
        count={inside}
        components={{ figure: <FigureLink href={`${all}#mensen`}>{null}</FigureLink> }}
      />{" "}
      {guests > 0 && (
        <Trans
          t={t}
          i18nKey="admin.guests"
          count={guests}
          components={{ figure: <FigureLink href={`${invited}#mensen`}>{null}</FigureLink> }}
        />
      )}
    </PageSentence>
  );
}
