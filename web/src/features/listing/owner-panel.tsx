import type { Listing } from './queries.ts'

/** Being built. */
export const OwnerPanel = ({ listing }: { listing: Listing }) => <p>{listing.status}</p>
