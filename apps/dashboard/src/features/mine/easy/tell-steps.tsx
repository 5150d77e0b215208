import {
  AloneIcon,
  FamilyIcon,
  HappyFaceIcon,
  type IconProps,
  LockIcon,
  NeutralFaceIcon,
  NoneIcon,
  PencilIcon,
  PeopleIcon,
  PersonIcon,
  SadFaceIcon,
  StarIcon,
  TalkIcon,
  TextArea,
} from "@nabij/ui";
import { type ComponentType, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { EasyChoice } from "./easy-choice.tsx";
import type { StepProps } from "./easy-props.ts";
import { EasyButton, EasyScreen } from "./easy-screen.tsx";
import { helps, hows, type Telling, wants, whos } from "./tell-answers.ts";

type Drawings<Value extends string> = Record<Value, ComponentType<IconProps>>;

const howDrawings: Drawings<NonNullable<Telling["how"]>> = {
  fijn: HappyFaceIcon,
  soms: NeutralFaceIcon,
  niet: SadFaceIcon,
  zelf: PencilIcon,
  liever: NoneIcon,
};

const wantDrawings: Drawings<NonNullable<Telling["want"]>> = {
  meerZelf: StarIcon,
  vakerIemand: PeopleIcon,
  vakerAlleen: AloneIcon,
  meerMensen: TalkIcon,
  zelf: PencilIcon,
  liever: NoneIcon,
};

const whoDrawings: Drawings<NonNullable<Telling["who"]>> = {
  team: PeopleIcon,
  familie: FamilyIcon,
  samen: TalkIcon,
  niemand: LockIcon,
};

const helpDrawings: Drawings<NonNullable<Telling["help"]>> = { nee: PersonIcon, ja: PeopleIcon };

/** "Hoe gaat het met jou?" */
export function HowStep({ telling, change, ...frame }: StepProps) {
  const { t } = useTranslation();
  const options = optionsOf(hows, howDrawings, (how) => t(`mineSimple.tell.hows.${how}`));
  return (
    <StepScreen title={t("mineSimple.tell.how")} spoken={options} {...frame}>
      <EasyChoice
        label={t("mineSimple.tell.how")}
        options={options}
        value={telling.how}
        onChange={(how) => change({ how })}
      />
      {telling.how === "zelf" && (
        <OwnWords value={telling.howWords} onChange={(howWords) => change({ howWords })} />
      )}
    </StepScreen>
  );
}

/** "Wat wil jij?" */
export function WantStep({ telling, change, ...frame }: StepProps) {
  const { t } = useTranslation();
  const options = optionsOf(wants, wantDrawings, (want) => t(`mineSimple.tell.wants.${want}`));
  return (
    <StepScreen title={t("mineSimple.tell.want")} spoken={options} {...frame}>
      <EasyChoice
        label={t("mineSimple.tell.want")}
        options={options}
        value={telling.want}
        onChange={(want) => change({ want })}
      />
      {telling.want === "zelf" && (
        <OwnWords value={telling.wantWords} onChange={(wantWords) => change({ wantWords })} />
      )}
    </StepScreen>
  );
}

/** "Wie mag dit weten?": the one question that needs an answer before anything is sent. */
export function WhoStep({ telling, change, onNext, ...frame }: StepProps) {
  const { t } = useTranslation();
  const [isAsked, setAsked] = useState(false);
  const options = optionsOf(whos, whoDrawings, (who) => t(`mineSimple.tell.whos.${who}`));
  const next = () => (telling.who === null ? setAsked(true) : onNext());
  return (
    <StepScreen title={t("mineSimple.tell.who")} spoken={options} {...frame} onNext={next}>
      <EasyChoice
        label={t("mineSimple.tell.who")}
        options={options}
        value={telling.who}
        onChange={(who) => change({ who })}
      />
      {telling.who === "niemand" && <p className="mt-5">{t("mineSimple.tell.nobodyHint")}</p>}
      {isAsked && telling.who === null && (
        <p role="alert" className="mt-5 font-semibold text-nearness">
          {t("mineSimple.tell.choose")}
        </p>
      )}
    </StepScreen>
  );
}

/** "Hielp iemand jou?": words said with help are kept as such (trap 25). */
export function HelpStep({ telling, change, ...frame }: StepProps) {
  const { t } = useTranslation();
  const options = optionsOf(helps, helpDrawings, (help) => t(`mineSimple.tell.helps.${help}`));
  return (
    <StepScreen title={t("mineSimple.tell.help")} spoken={options} {...frame}>
      <EasyChoice
        label={t("mineSimple.tell.help")}
        options={options}
        value={telling.help}
        onChange={(help) => change({ help })}
      />
    </StepScreen>
  );
}

function optionsOf<Value extends string>(
  values: readonly Value[],
  drawings: Drawings<Value>,
  inWords: (value: Value) => string,
) {
  return values.map((value) => {
    const Drawing: ComponentType<IconProps> = drawings[value];
    const isApart = value === "liever" || value === "niemand";
    return { value, label: inWords(value), icon: <Drawing size={40} />, isApart };
  });
}

interface StepScreenProps extends Omit<StepProps, "telling" | "change"> {
  title: string;
  spoken: readonly { readonly label: string }[];
  children: ReactNode;
}

function StepScreen({ title, spoken, progress, onBack, onNext, children }: StepScreenProps) {
  const { t } = useTranslation();
  return (
    <EasyScreen
      title={title}
      spoken={spoken.map(({ label }) => label)}
      progress={progress}
      actions={
        <>
          <EasyButton onClick={onBack}>{t("mineSimple.back")}</EasyButton>
          <EasyButton isMain onClick={onNext}>
            {t("mineSimple.next")}
          </EasyButton>
        </>
      }
    >
      {children}
    </EasyScreen>
  );
}

function OwnWords({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation();
  return (
    <div className="mt-4 [&_label]:text-phone [&_textarea]:text-easy!">
      <TextArea
        label={t("mineSimple.tell.ownWords")}
        size="phone"
        rows={3}
        maxLength={2000}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}
