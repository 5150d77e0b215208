import { Tabs } from "@nabij/ui";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { MayNot } from "../../page-state/may-not.tsx";
import { PrintedDay } from "../../page-state/printed-day.tsx";
import { paths } from "../../paths.ts";
import { type AdminPart, type AdminSearch, adminParts } from "../../preferences/admin-search.ts";
import { oneOf } from "../../preferences/one-of.ts";
import { useMay } from "../../session/use-session.ts";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { AdminSentence } from "./admin-sentence.tsx";
import { ContactsPart } from "./contacts-part.tsx";
import { LanguageModelPart } from "./language-model/language-model-part.tsx";
import { PeoplePart } from "./people/people-part.tsx";
import { RulesPart } from "./rules-part.tsx";
import { SystemPart } from "./system-part.tsx";
import { TeamsPart } from "./teams-part.tsx";
import { ThresholdsPart } from "./thresholds/thresholds-part.tsx";

const route = getRouteApi("/inside/beheer");

/** Who comes in and how Nabij is set up; without access to dossiers (product §1). */
export function AdminPage() {
  const { t } = useTranslation();
  usePageTitle(t("admin.pageTitle"));
  const mayManage = useMay("organisation.manage").may;
  const mayInvite = useMay("user.manage").may;
  const isAdmin = mayManage && mayInvite;
  return isAdmin ? <Admin /> : <MayNot permission="organisation.manage" />;
}

function Admin() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const router = useRouter();
  const open = (next: AdminSearch) => router.history.push(paths.admin(next));
  const content: Record<AdminPart, ReactNode> = {
    mensen: (
      <PeoplePart
        search={search}
        onChange={(change) => open({ ...search, deel: "mensen", ...change })}
      />
    ),
    teams: <TeamsPart />,
    drempels: <ThresholdsPart />,
    regels: <RulesPart />,
    contacten: <ContactsPart />,
    taalmodel: <LanguageModelPart />,
    systeem: <SystemPart />,
  };
  return (
    <>
      <PrintedDay />
      <AdminSentence />
      <Tabs
        label={t("admin.parts")}
        selected={search.deel ?? "mensen"}
        onSelect={(part) => open({ deel: oneOf(adminParts, part) })}
        tabs={adminParts.map((id) => ({
          id,
          label: t(`admin.part.${id}`),
          content: content[id],
        }))}
      />
    </>
  );
}
