import type { Entry } from '../../model/entry.ts'

/** Do two entries say the same of one transfer, each from its side? */
export const isMirrored = (one: Entry, other: Entry | undefined): boolean =>
  other !== undefined &&
  one.side !== other.side &&
  one.kind === other.kind &&
  one.exchangeId === other.exchangeId &&
  one.activityId === other.activityId &&
  one.legs.giver === other.legs.giver &&
  one.legs.receiver === other.legs.receiver
