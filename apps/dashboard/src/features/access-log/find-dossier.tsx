import { Button, Card, TextField } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { refusalInWords } from "../../page-state/refusal-in-words.ts";
import { refusalOf } from "../../trpc.ts";
import type { useFindDossier } from "./use-find-dossier.ts";

interface FindDossierProps {
  finding: ReturnType<typeof useFindDossier>;
}

/** Asks who saw one file, by number: a number, never a name, and not in the address. */
export function FindDossier({ finding: { find, isPending, error } }: FindDossierProps) {
  const { t } = useTranslation();
  const [number, setNumber] = useState("");
  const [isAsked, setAsked] = useState(false);
  const refused =
    refusalOf(error)?.type === "NotFound" ? t("accessLog.find.unknown") : refusalInWords(t, error);
  const missing = isAsked && number.trim() === "";
  return (
    <Card className="no-print mb-6" title={t("accessLog.find.title")}>
      <form
        noValidate
        className="flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (number.trim() !== "") find(number);
        }}
      >
        <TextField
          className="w-full max-w-md"
          label={t("accessLog.find.field")}
          hint={t("accessLog.find.hint")}
          value={number}
          onChange={setNumber}
          maxLength={40}
          autoComplete="off"
          error={missing ? t("accessLog.find.missing") : error === null ? undefined : refused}
        />
        <Button type="submit" isPending={isPending}>
          {t("accessLog.find.button")}
        </Button>
      </form>
    </Card>
  );
}
