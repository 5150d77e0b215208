import { SearchField, Select } from "@nabij/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { trpc } from "../../trpc.ts";

/** The client's number goes along, for the number that is proposed for the trajectory. */
interface ClientChoiceProps {
  value: string | null;
  onChange: (client: { readonly clientId: string | null; readonly pseudonym: string }) => void;
  error: string | undefined;
}

/** One of the clients there are; the search box narrows a long list. */
export function ClientChoice({ value, onChange, error }: ClientChoiceProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const text = useDeferredValue(typed.trim());
  const input = text === "" ? {} : { text };
  const { data } = useQuery(
    trpc.trajectory.clients.queryOptions(input, { placeholderData: keepPreviousData }),
  );
  const options = (data?.rows ?? []).map(({ id, chosenName, pseudonym }) => ({
    value: id,
    label: chosenName === null ? pseudonym : `${chosenName} (${pseudonym})`,
  }));
  return (
    <div className="space-y-2.5">
      <SearchField label={t("trajectory.new.find")} value={typed} onChange={setTyped} />
      <Select
        label={t("trajectory.new.client")}
        placeholder={t("trajectory.new.choose")}
        options={options}
        value={value}
        onChange={(clientId) => {
          const chosen = data?.rows.find(({ id }) => id === clientId);
          onChange({ clientId, pseudonym: chosen?.pseudonym ?? "" });
        }}
        error={error}
      />
    </div>
  );
}
