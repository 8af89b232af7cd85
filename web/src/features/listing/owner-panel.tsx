import { lazy, Suspense } from 'react'
import { needTexts } from '../../i18n/activate.ts'
import { Skeleton } from '../../ui/states.tsx'
import type { Listing } from './queries.ts'

const panelHeight = 240

/** Few of those who look at a listing own it: what is for the owner comes on its own, with its texts. */
const OwnListingPanel = lazy(async () => {
  const [{ OwnListingPanel: component }] = await Promise.all([
    import('../publish/own/own-listing-panel.tsx'),
    needTexts('more'),
  ])
  return { default: component }
})

/** The owner's part of a listing's page. */
export const OwnerPanel = ({ listing }: { listing: Listing }) => (
  <Suspense fallback={<Skeleton height={panelHeight} />}>
    <OwnListingPanel listing={listing} />
  </Suspense>
)
