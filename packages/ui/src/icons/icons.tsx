import { drawn } from "./icon.tsx";

export const PlusIcon = drawn("M12 5v14M5 12h14");
export const MinusIcon = drawn("M5 12h14");
export const CloseIcon = drawn("M6 6l12 12M18 6L6 18");
export const CheckIcon = drawn("M5 12.5l4.5 4.5L19 7");
export const ChevronDownIcon = drawn("M6 9.5l6 6 6-6");
export const ChevronRightIcon = drawn("M9.5 6l6 6-6 6");
export const ChevronLeftIcon = drawn("M14.5 6l-6 6 6 6");
export const SearchIcon = drawn("M15.5 15.5L20 20", <circle cx={10.5} cy={10.5} r={6} />);
export const MenuIcon = drawn("M4 7h16M4 12h16M4 17h16");
export const MoreIcon = drawn("M6 12h.01M12 12h.01M18 12h.01");
export const UndoIcon = drawn("M8 5L4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-3");
export const DownloadIcon = drawn("M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 20h14");
export const UploadIcon = drawn("M12 15.5V4.5M7.5 9L12 4.5 16.5 9M5 20h14");
export const PrintIcon = drawn("M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z");
export const PersonIcon = drawn("M5 20c.6-4 3.3-6 7-6s6.4 2 7 6", <circle cx={12} cy={8} r={4} />);
export const PeopleIcon = drawn(
  "M3 19c.4-3.4 2.5-5 5.5-5s5.1 1.6 5.5 5M16 14.200c2.7.1 4.5 1.7 5 4.8",
  <>
    <circle cx={8.5} cy={8.5} r={3.25} />
    <circle cx={16} cy={9.5} r={2.5} />
  </>,
);
export const ClockIcon = drawn("M12 7.500V12l3 2", <circle cx={12} cy={12} r={8.5} />);
export const CalendarIcon = drawn("M8 3.500v4M16 3.500v4M4 10.500h16M4 6h16v14H4z");
export const PencilIcon = drawn("M4 20l1-4.500L16 4.500l3.5 3.500L8.5 19z");
export const TrashIcon = drawn("M4.5 7h15M9.5 7V4.500h5V7M6.5 7l.8 13h9.400l.8-13");
export const FilterIcon = drawn("M4 7h16M7 12h10M10 17h4");
export const EyeIcon = drawn(
  "M2.5 12c2.3-4 5.5-6 9.5-6s7.2 2 9.5 6c-2.3 4-5.5 6-9.5 6s-7.2-2-9.5-6z",
  <circle cx={12} cy={12} r={2.75} />,
);
export const SpeakIcon = drawn(
  "M4 9.500v5h3.500L12 18.500v-13L7.5 9.500zM15.5 9c1.5 1.7 1.5 4.3 0 6M18.5 6.500c3 3.2 3 7.8 0 11",
);
export const InfoIcon = drawn("M12 11v5.500M12 7.500h.01", <circle cx={12} cy={12} r={8.5} />);
export const SunIcon = drawn(
  "M12 2.500v2M12 19.500v2M2.5 12h2M19.5 12h2M5.3 5.300l1.4 1.400M17.3 17.300l1.4 1.400M5.3 18.700l1.4-1.400M17.3 6.700l1.4-1.4",
  <circle cx={12} cy={12} r={4} />,
);
export const MoonIcon = drawn("M19.5 14.500A8 8 0 0 1 9.5 4.500a8 8 0 1 0 10 10z");
