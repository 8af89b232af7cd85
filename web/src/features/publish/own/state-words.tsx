import { Plural, Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { formats } from '../../../i18n/formats.ts'
import type { OwnListing } from '../queries.ts'
import { daysLeft } from './days-left.ts'

type Living = Pick<OwnListing, 'status' | 'expiresAt' | 'standing'>

/** The state of one's own listing in words, and what comes next. */
export const StateWords = ({ listing: { status, expiresAt, standing } }: { listing: Living }) => {
  const [now] = useState(() => Date.now())
  const days = daysLeft(expiresAt, now)
  const until = formats.day(expiresAt)
  if (status === 'reserved') {
    return <Trans>Everything is promised. It opens again if somebody cancels.</Trans>
  }
  if (status === 'closed') return <Trans>It is over. Nobody sees it in the lists.</Trans>
  if (status === 'expired') return <Trans>Its time is over. One press opens it again.</Trans>
  if (status === 'removed') return <Trans>A moderator removed it. You got a notice with the reason.</Trans>
  return (
    <>
      {standing ? <Trans>Open, and it goes on.</Trans> : <Trans>Open: people can ask.</Trans>}{' '}
      <Plural value={days} one={`# day left, until ${until}.`} other={`# days left, until ${until}.`} />
    </>
  )
}
