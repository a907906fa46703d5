import {
  ArrowDownIcon,
  ArrowsUpDownIcon,
  ArrowTopRightOnSquareIcon,
  ArrowUpIcon,
  Bars3Icon,
  BoltIcon,
  ChatBubbleLeftIcon,
  ChevronDownIcon,
  CpuChipIcon,
  EllipsisHorizontalIcon,
  EllipsisVerticalIcon,
  ExclamationTriangleIcon,
  EyeIcon,
  HandThumbDownIcon,
  HandThumbUpIcon,
  MoonIcon,
  PaperAirplaneIcon,
  SunIcon,
  TableCellsIcon,
  TrashIcon,
  XMarkIcon,
} from '@heroicons/react/24/outline';

const SIGNS = {
  robot: CpuChipIcon,
  bolt: BoltIcon,
  close: XMarkIcon,
  dark: MoonIcon,
  descending: ArrowDownIcon,
  dots: EllipsisHorizontalIcon,
  eye: EyeIcon,
  light: SunIcon,
  menu: Bars3Icon,
  more: EllipsisVerticalIcon,
  open: ChevronDownIcon,
  outside: ArrowTopRightOnSquareIcon,
  reply: ChatBubbleLeftIcon,
  right: HandThumbUpIcon,
  send: PaperAirplaneIcon,
  sortable: ArrowsUpDownIcon,
  ascending: ArrowUpIcon,
  table: TableCellsIcon,
  trash: TrashIcon,
  warning: ExclamationTriangleIcon,
  wrong: HandThumbDownIcon,
} as const;

/** A small drawing beside or instead of words, for the eye only. Drawn: not every computer has a font with signs. */
export function Sign({ of }: { readonly of: keyof typeof SIGNS }) {
  const Drawing = SIGNS[of];
  return <Drawing className="sign" aria-hidden="true" />;
}
