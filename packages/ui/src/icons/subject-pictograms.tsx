import { drawn } from "./icon.tsx";

/** Two who speak, and a tick: agreed. */
export const AgreedIcon = drawn(
  "M3.5 4.5h10v7h-5.5l-3 2.5v-2.5h-1.5zM17 9.5h3.5v7H19V19l-3-2.5h-5",
  <path d="M6.2 8l1.6 1.6 3-3.2" />,
);
/** A telephone: somebody calls. */
export const PhoneIcon = drawn("M7.5 2.5h9v19h-9zM10.5 18.5h3");
/** A house: living somewhere. */
export const HouseIcon = drawn("M3 11.5L12 4l9 7.5M5.5 9.5V20h13V9.5M10 20v-5.5h4V20");
/** A house with a heart: family. */
export const FamilyIcon = drawn(
  "M3 11.5L12 4l9 7.5M5.5 9.5V20h13V9.5",
  <path d="M12 17.5l-2.7-2.6a1.75 1.75 0 0 1 2.7-2.2 1.75 1.75 0 0 1 2.7 2.2z" />,
);
/** An open book: school. */
export const BookIcon = drawn(
  "M12 6.5C9.5 4.7 6.5 4.5 3 5v13.5c3.5-.5 6.5-.3 9 1.5 2.5-1.8 5.5-2 9-1.5V5c-3.5-.5-6.5-.3-9 1.5zM12 6.5V20",
);
/** A coin: who pays. */
export const CoinIcon = drawn(
  "M15 9c-.7-1-1.6-1.5-2.8-1.5-2.2 0-3.7 1.9-3.7 4.5s1.5 4.5 3.7 4.5c1.2 0 2.1-.5 2.8-1.5M7.5 11h4.5M7.5 13.5h4.5",
  <circle cx={12} cy={12} r={9} />,
);
/** Somebody who walks: going outside. */
export const WalkIcon = drawn(
  "M12.5 8.5l-2 5.5 3.5 3 .5 4.5M10.5 14l-3.5 7M12.5 8.5l-3.5 1.5-1.5 3M12.5 8.5l2.5 3 3 1",
  <circle cx={13.5} cy={4.5} r={2} />,
);
/** A cup: eating and drinking. */
export const CupIcon = drawn(
  "M5 9h11.5v6.5a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zM16.5 10.5H18a2.5 2.5 0 0 1 0 5h-1.5M9 3v2.5M12.5 3v2.5",
);
/** A bubble: talking. */
export const TalkIcon = drawn("M4 4.5h16v11h-8.5L7 19.5v-4H4zM8 8.5h8M8 11.5h5");
/** A star: what somebody wants. */
export const StarIcon = drawn(
  "M12 3l2.7 5.8 6.300.8-4.7 4.3 1.3 6.3L12 17l-5.6 3.2 1.3-6.3L3 9.6l6.3-.8z",
);
/** A closed lock: for nobody else. */
export const LockIcon = drawn("M5.5 11h13v9.5h-13zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11M12 14.5v2.5");
/** One person with room around: alone. */
export const AloneIcon = drawn(
  "M8.5 18c.3-2.5 1.6-3.8 3.5-3.8s3.2 1.3 3.5 3.8",
  <>
    <circle cx={12} cy={9.8} r={2.4} />
    <circle cx={12} cy={12} r={10.5} strokeDasharray="2.5 3" />
  </>,
);
/** A circle with a tick: it was done. */
export const DoneIcon = drawn("M8 12.3l2.8 2.7L16 9.5", <circle cx={12} cy={12} r={9.5} />);
/** A circle with a cross: it was not done. */
export const NotDoneIcon = drawn("M9 9l6 6M15 9l-6 6", <circle cx={12} cy={12} r={9.5} />);
