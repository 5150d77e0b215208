/** Who holds the device now, and whether what was said is out of sight for that person. */
export type Table = {
  readonly speaker: string | null;
  readonly onSpeaker: (participantId: string | null) => void;
  readonly isHidden: boolean;
  readonly onShow: () => void;
};
