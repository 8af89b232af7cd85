import type { Client } from '../../../../../shared/contract/client.ts'

type Part = Awaited<ReturnType<Client['exportMe']>>

const joined = (whole: Part, part: Part): Part => ({
  ...whole,
  entries: [...whole.entries, ...part.entries],
  listings: [...whole.listings, ...part.listings],
  exchanges: [...whole.exchanges, ...part.exchanges],
  messages: [...whole.messages, ...part.messages],
  thanksGiven: [...whole.thanksGiven, ...part.thanksGiven],
  thanksReceived: [...whole.thanksReceived, ...part.thanksReceived],
  notices: [...whole.notices, ...part.notices],
  teams: [...whole.teams, ...part.teams],
  signups: [...whole.signups, ...part.signups],
  sponsorships: [...whole.sponsorships, ...part.sponsorships],
})

/** Everything held about a member, put together from its parts. @param onPart told after each how many have come */
export const wholeExport = async (
  read: Client['exportMe'],
  onPart: (parts: number) => void,
): Promise<Omit<Part, 'cursor'>> => {
  let whole = await read({})
  let { cursor } = whole
  for (let parts = 1; cursor !== undefined; parts += 1) {
    onPart(parts)
    const part: Part = await read({ cursor })
    whole = joined(whole, part)
    cursor = part.cursor
  }
  const { cursor: _, ...all } = whole
  return all
}
