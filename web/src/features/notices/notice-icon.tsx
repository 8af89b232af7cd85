import type { NoticeKind } from '../../../../shared/model/notice.ts'
import { BellIcon, CloseIcon, SendIcon } from '../../ui/icons/actions.tsx'
import { ExchangesIcon } from '../../ui/icons/bar.tsx'
import { DigoIcon } from '../../ui/icons/digo.tsx'
import { CalendarIcon } from '../../ui/icons/edit.tsx'
import type { IconProps } from '../../ui/icons/icon.tsx'
import { CheckIcon, HelpIcon, ThanksIcon, WarningIcon } from '../../ui/icons/signs.tsx'

const icons: Readonly<Record<NoticeKind, (props: IconProps) => React.ReactNode>> = {
  requested: ExchangesIcon,
  accepted: CheckIcon,
  declined: CloseIcon,
  withdrawn: CloseIcon,
  cancelled: CloseIcon,
  handed_over: ExchangesIcon,
  handed_over_reminder: BellIcon,
  completed: CheckIcon,
  request_expired: CalendarIcon,
  exchange_expired: CalendarIcon,
  disputed: HelpIcon,
  resolved: CheckIcon,
  message: SendIcon,
  appointment: CalendarIcon,
  no_show_reply: SendIcon,
  thanks_published: ThanksIcon,
  listing_expires_week: CalendarIcon,
  listing_expires_tomorrow: WarningIcon,
  listing_expired: WarningIcon,
  welcome: DigoIcon,
  association_verified: CheckIcon,
  association_refused: CloseIcon,
  association_suspended: WarningIcon,
  vouching_asked: HelpIcon,
  team_invited: BellIcon,
  team_removed: CloseIcon,
  moved_up: CheckIcon,
  activity_tomorrow: CalendarIcon,
  activity_changed: CalendarIcon,
  activity_cancelled: CloseIcon,
  marked_absent: HelpIcon,
  absence_reply: SendIcon,
  recovery_begun: WarningIcon,
  sponsored: DigoIcon,
}

/** What a notice is about, as a sign. */
export const NoticeIcon = ({ kind }: { kind: NoticeKind }) => {
  const Icon = icons[kind] ?? BellIcon
  return <Icon />
}
