export { BarList, type BarListProps, type BarListRow } from "./charts/bar-list.tsx";
export {
  BegunEndedChart,
  type BegunEndedChartProps,
  type BegunEndedPoint,
} from "./charts/begun-ended-chart.tsx";
export { ChartFrame, type ChartFrameProps } from "./charts/chart-frame.tsx";
export { DotRow, type DotRowProps } from "./charts/dot-row.tsx";
export { HatchedBar, type HatchedBarProps } from "./charts/hatched-bar.tsx";
export { ShareLine, type ShareLineProps } from "./charts/share-line.tsx";
export { StockChart, type StockChartProps } from "./charts/stock-chart.tsx";
export type { StockPoint } from "./charts/stock-point.ts";
export {
  SurvivalChart,
  type SurvivalChartProps,
  type SurvivalPoint,
} from "./charts/survival-chart.tsx";
export { TensionField, type TensionFieldProps } from "./charts/tension-field.tsx";
export type { TensionPlace, TensionPoint } from "./charts/tension-layout.ts";
export { Timeline, type TimelineProps } from "./charts/timeline.tsx";
export type {
  TimelineBar,
  TimelineDot,
  TimelineLane,
  TimelineMark,
  TimelineNote,
  TimelineStep,
  TimelineTick,
  TimelineTone,
} from "./charts/timeline-lane.ts";
export { TrendChart, type TrendChartProps, type TrendPoint } from "./charts/trend-chart.tsx";
export { Button, type ButtonProps } from "./controls/button.tsx";
export type { ButtonLook, ButtonSize, ButtonVariant } from "./controls/button-look.ts";
export { IconButton, type IconButtonProps } from "./controls/icon-button.tsx";
export { KeyHint } from "./controls/key-hint.tsx";
export { LinkButton } from "./controls/link-button.tsx";
export { Spinner } from "./controls/spinner.tsx";
export { VisuallyHidden } from "./controls/visually-hidden.tsx";
export { DataTable, type DataTableProps } from "./data/data-table.tsx";
export { Item, ItemList, type ItemProps } from "./data/item-list.tsx";
export { isTyping } from "./data/row-keys.ts";
export { type Severity, SeverityMark, type SeverityMarkProps } from "./data/severity-mark.tsx";
export type { TableColumn, TableSort } from "./data/table-column.ts";
export type { TableSelection } from "./data/table-selection.ts";
export { Tag } from "./data/tag.tsx";
export type { Tone } from "./data/tone.ts";
export { keepSetting, readSetting } from "./device/device-setting.ts";
export { canReadAloud, onVoices, readAloud, stopReading } from "./device/read-aloud.ts";
export { changeTheme, rememberedTheme, startTheme, type Theme } from "./device/theme.ts";
export { ProgressBar, type ProgressBarProps } from "./feedback/progress-bar.tsx";
export { type SaveState, SaveStatus, type SaveWords } from "./feedback/save-status.tsx";
export { Skeleton } from "./feedback/skeleton.tsx";
export { EmptyState, ErrorState, type StateMessageProps } from "./feedback/state-message.tsx";
export { ToastRegion } from "./feedback/toast.tsx";
export { createToastQueue, type ToastMessage, type ToastQueue } from "./feedback/toast-queue.ts";
export { Checkbox, type CheckboxProps } from "./fields/checkbox.tsx";
export { DateField, type DateFieldProps } from "./fields/date-field.tsx";
export { FieldErrorText, type FieldProps } from "./fields/field-frame.tsx";
export { NumberField, type NumberFieldProps } from "./fields/number-field.tsx";
export { formatDate, parseDate } from "./fields/parse-date.ts";
export { formatNumber, parseNumber } from "./fields/parse-number.ts";
export { RadioGroup, type RadioGroupProps, type RadioOption } from "./fields/radio-group.tsx";
export { SearchField, type SearchFieldProps } from "./fields/search-field.tsx";
export { Select, type SelectOption, type SelectProps } from "./fields/select.tsx";
export { Switch, type SwitchProps } from "./fields/switch.tsx";
export {
  TextArea,
  type TextAreaProps,
  TextField,
  type TextFieldProps,
} from "./fields/text-field.tsx";
export type { UnknownAnswer } from "./fields/unknown-toggle.tsx";
export { UnknownToggle } from "./fields/unknown-toggle.tsx";
export type { IconProps } from "./icons/icon.tsx";
export * from "./icons/icons.tsx";
export * from "./icons/pictograms.tsx";
export * from "./icons/subject-pictograms.tsx";
export type { CommandGroup, CommandLine, CommandPaletteProps } from "./overlay/command-line.ts";
export { CommandPalette } from "./overlay/command-palette.tsx";
export { Definition, type DefinitionProps } from "./overlay/definition.tsx";
export { Dialog, Drawer } from "./overlay/dialog.tsx";
export type { DialogProps } from "./overlay/dialog-props.ts";
export { type FilterOption, FilterPill, type FilterPillProps } from "./overlay/filter-pill.tsx";
export { Menu, type MenuAction, type MenuProps } from "./overlay/menu.tsx";
export { type TabItem, Tabs, type TabsProps } from "./overlay/tabs.tsx";
export { Tooltip, type TooltipProps } from "./overlay/tooltip.tsx";
export { classNames } from "./provider/class-names.ts";
export { Link, type LinkProps, TextLink } from "./provider/link.tsx";
export { UiProvider, type UiSettings, type UiWords, useUi } from "./provider/ui-provider.tsx";
export { AppShell, type AppShellProps } from "./shell/app-shell.tsx";
export { Banner, type BannerProps } from "./shell/banner.tsx";
export { Brand } from "./shell/brand.tsx";
export { Card, CardGrid, type CardProps } from "./shell/card.tsx";
export { NavGroup, type NavGroupProps, NavItem, type NavItemProps } from "./shell/nav-item.tsx";
export {
  FigureLink,
  type FigureLinkProps,
  PageSentence,
  type PageSentenceProps,
} from "./shell/page-sentence.tsx";
export { Breadcrumb, type BreadcrumbProps, PageTop, type PageTopProps } from "./shell/page-top.tsx";
export { SkipLink } from "./shell/skip-link.tsx";
export { colors, type Palette, type ThemeName } from "./tokens/tokens.ts";
