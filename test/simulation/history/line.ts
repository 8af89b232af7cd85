/** The lines of a history file: what was committed, in the order in which it was, and at the end what stands there. */
export type Line =
  | {
      type: 'commit'
      atMs: number
      /** Which operation wrote it; a commit of nobody known has none. */
      operation?: number
      exchanges?: ExchangeLine[]
      entries?: EntryLine[]
      listings?: ListingLine[]
      rosters?: RosterLine[]
    }
  | {
      type: 'operation'
      number: number
      name: string
      member: string
      startedMs: number
      endedMs: number
      outcome: 'done' | 'refused' | 'unknown' | 'broken'
      code?: string
      /** The exchange that it is about, where there is one. */
      exchange?: string
      /** The roster that it is about, where there is one. */
      roster?: string
    }
  | { type: 'account'; member: string; available: number; held: number; helped: number; isClosed: boolean }

export type ExchangeLine = {
  id: string
  listing: string
  giver: string
  receiver: string
  /** `asker` and `owner` follow from it: on an offer the asker receives. */
  kind: 'offer' | 'need'
  from?: string
  to: string
  move?: string
  by?: string
  quantity: number
  isStanding: boolean
  value: number
  price: number
  earned: number
}

export type EntryLine = {
  transfer: string
  member: string
  kind: string
  side: string
  amount: number
  commons: number
  exchange?: string
  /** The roster of the shift that was worked, in the words of its own line. */
  activity?: string
  corrects?: string
}

/** Who has signed up for an event or a shift. */
export type RosterLine = {
  roster: string
  isMission: boolean
  status: string
  capacity: number
  tickets: Record<string, number>
  /** Of whom it was said that they came. */
  came: string[]
}

/** A listing that was forgotten with its owner is taken by the table's own expiry some time later. */
export type ListingLine = { id: string; status: string; quantity: number; left: number; isForgotten?: true }
