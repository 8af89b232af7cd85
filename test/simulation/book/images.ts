import type { Item } from '../../../shared/data/table.ts'

/** An exchange's item, as far as the auditor reads it. Read as it lies in the table, by no code of the data layer. */
export type ExchangeImage = {
  id: string
  listingId: string
  kind: 'offer' | 'need'
  giver: string
  receiver: string
  status: string
  quantity: number
  promised?: number
  /** Which side is an association. */
  association?: 'giver' | 'receiver'
  budgetMonth?: string
  sponsor?: { association: string; month: string; value: number; price: number }
  value: number
  price: number
  earned: number
  standing: boolean
  history: { move: string; at: string; by: string }[]
  due?: string
  dueAt?: string
  appointment?: object
  wrongCodes: number
  unreadGiver: number
  unreadReceiver: number
  code?: string
  thanked: string[]
  thanksPublished?: boolean
  counted?: boolean
  reason?: string
  reply?: string
  createdAt: string
}

export type ListingImage = {
  id: string
  kind: 'offer' | 'need'
  status: string
  version: number
  owner: string
  ownerName: string
  ttl?: number
  value: number
  quantity: number
  left: number
  given: number
  standing: boolean
  remote: boolean
  category: string
  latitude: number
  longitude: number
  nearCell?: string
  recentCell?: string
  associationId?: string
  openOf?: string
  homeNear: string
  homeRecent: string
  nearSort: string
  dueAt?: string
  createdAt: string
  expiresAt: string
}

export type AccountImage = {
  available: number
  held: number
  helped: number
  lastEntry: string
  open?: Set<string>
  leavingAt?: string
  closedAt?: string
}

export type EntryImage = {
  SK: string
  kind: string
  side: 'giver' | 'receiver'
  amount: number
  commons: number
  exchangeId?: string
  activityId?: string
  shiftId?: string
  corrects?: string
}

/** The auditor takes an item at its word; the checks find out whether it is right. */
const as = <T>(item: Item): T => item as T

export const exchangeImage = (item: Item): ExchangeImage => as<ExchangeImage>(item)
export const listingImage = (item: Item): ListingImage => as<ListingImage>(item)
export const accountImage = (item: Item): AccountImage => as<AccountImage>(item)
export const entryImage = (item: Item): EntryImage => as<EntryImage>(item)
