import type { Wish } from '../nearby/queries.ts'

/** Being built. */
export const NearbyMap = ({ wish }: { wish: Wish }) => <p>{wish.latitude}</p>
