import { Trans } from '@lingui/react/macro'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { LinkButton } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import panel from '../../../ui/panel.module.css'
import type { Listing } from '../../listing/queries.ts'
import { Uploads } from '../photos/uploads.tsx'
import { Askers } from './askers.tsx'
import { OwnerActs } from './owner-acts.tsx'
import { Sessions } from './sessions.tsx'
import { StateWords } from './state-words.tsx'

/** Comes into view by itself: it is the answer to the last press. */
const JustPublished = () => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'center' })
  }, [])
  return (
    <div ref={place}>
      <Notice tone="success">
        <strong>
          <Trans>It is published. Thank you!</Trans>
        </strong>{' '}
        <Trans>People nearby can see it now.</Trans>
      </Notice>
    </div>
  )
}

/** Whether this listing was published a moment ago; said once, not again when the page is loaded anew. */
const useJustPublished = (): boolean => {
  const isNow = useRouterState({ select: ({ location }) => location.state.isPublished === true })
  const [wasPublished] = useState(isNow)
  const navigate = useNavigate()
  useEffect(() => {
    if (isNow) void navigate({ to: '.', replace: true, resetScroll: false, state: {} })
  }, [isNow, navigate])
  return wasPublished
}

/** What an owner sees on the page of their listing: its state, who asks, and what can be done. */
export const OwnListingPanel = ({ listing }: { listing: Listing }) => {
  const isPublished = useJustPublished()
  return (
    <section className={panel['panel']}>
      {isPublished && <JustPublished />}
      <Uploads listing={listing.id} />
      {listing.status === 'open' && <Askers listingId={listing.id} />}
      <p>
        <StateWords listing={listing} />
      </p>
      <OwnerActs listing={listing} />
      {listing.standing && <Sessions listingId={listing.id} />}
      <p>
        <LinkButton look="plain" to="/me/listings">
          <Trans>All my listings</Trans>
        </LinkButton>
      </p>
    </section>
  )
}
