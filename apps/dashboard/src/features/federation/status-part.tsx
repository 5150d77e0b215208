import { Card } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../format/day.ts";
import { dayOfMoment, timeOfMoment } from "../../format/moment.ts";
import { useMay } from "../../session/use-session.ts";
import { FactLines, Fingerprint } from "./fact-lines.tsx";
import { JoinCard } from "./join-card.tsx";
import { KeyCard } from "./key-card.tsx";
import { LeaveCard } from "./leave-card.tsx";
import { RoundsCard } from "./rounds-card.tsx";
import type { FederationStatus, Membership } from "./use-federation.ts";

/** Where the organisation stands: not connected, asking, or taking part. */
export function StatusPart({ status }: { status: FederationStatus }) {
  const { membership } = status;
  const mayManage = useMay("federation.manage").may;
  const isOver =
    membership === null || membership.status === "left" || membership.status === "refused";
  return (
    <div className="space-y-6">
      {membership !== null && <Standing status={status} membership={membership} />}
      {(isOver || membership.status === "found") && <JoinCard status={status} />}
      {membership !== null && !isOver && (
        <div className="space-y-6">
          <RoundsCard />
          {mayManage && membership.status === "member" && <KeyCard membership={membership} />}
          {mayManage && <LeaveCard hubAddress={membership.hubAddress} />}
        </div>
      )}
    </div>
  );
}

function Standing({ status, membership }: { status: FederationStatus; membership: Membership }) {
  const { t, i18n } = useTranslation();
  const { ownFingerprint, contact } = status;
  const { hubName, hubAddress, hubFingerprint, since, members, trusted, trustedNeeded } =
    membership;
  return (
    <Card title={t("federation.standing.title")}>
      <FactLines
        facts={[
          [t("federation.standing.hub"), `${hubName}, ${hubAddress}`],
          [
            t("federation.standing.status"),
            t(`federation.status.${membership.key.isReturning ? "returning" : membership.status}`),
          ],
          [t("federation.standing.since"), dayInWords(since.slice(0, 10), i18n.language)],
          [
            t("federation.standing.ownFingerprint"),
            ownFingerprint === null ? "–" : <Fingerprint key="own">{ownFingerprint}</Fingerprint>,
          ],
          [
            t("federation.standing.hubFingerprint"),
            <Fingerprint key="hub">{hubFingerprint}</Fingerprint>,
          ],
          [
            t("federation.standing.members"),
            t("federation.standing.membersOf", { count: members, trusted, needed: trustedNeeded }),
          ],
          [
            t("federation.standing.contact"),
            contact === null
              ? t("federation.standing.never")
              : `${dayOfMoment(contact.at, i18n.language)} ${timeOfMoment(contact.at)}${contact.fault === null ? "" : `: ${t(`federation.fault.${contact.fault}`)}`}`,
          ],
        ]}
      />
    </Card>
  );
}
