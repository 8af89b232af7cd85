import type { Economy } from '../model/country.ts'
import type { Percent } from '../model/digos.ts'

/** Good Vibes of somebody who has helped `helped` different members and associations: ⌊cap · n / (n + half)⌋ percent. */
export const goodVibesOf = (helped: number, economy: Pick<Economy, 'goodVibesCap' | 'goodVibesHalf'>): Percent =>
  Math.floor((economy.goodVibesCap * helped) / (helped + economy.goodVibesHalf))

/** How many more people to help until Good Vibes grows, and to what; undefined once the cap's last step is reached. */
export const nextGoodVibes = (
  helped: number,
  economy: Pick<Economy, 'goodVibesCap' | 'goodVibesHalf'>,
): { more: number; percent: Percent } | undefined => {
  const now = goodVibesOf(helped, economy)
  if (now + 1 >= economy.goodVibesCap) return undefined
  const needed = Math.ceil((economy.goodVibesHalf * (now + 1)) / (economy.goodVibesCap - (now + 1)))
  return { more: needed - helped, percent: goodVibesOf(needed, economy) }
}
