import type { Participant } from "@nabij/reflection";
import { useState } from "react";
import { useTogether } from "../../together/use-together.ts";
import { TakeStance } from "./take-stance.tsx";

interface TurnProps {
  person: Participant;
  onDone: () => void;
}

/** A position on every option, one after another, on the device that goes round. */
export function StanceTurn({ person, onDone }: TurnProps) {
  const { options } = useTogether();
  const [place, setPlace] = useState(0);
  const option = options[place];
  if (option === undefined) return null;
  const isLast = place === options.length - 1;
  return (
    <TakeStance
      key={option.optionId}
      option={option}
      place={place + 1}
      person={person}
      onTaken={() => (isLast ? onDone() : setPlace(place + 1))}
    />
  );
}
