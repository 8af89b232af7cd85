import { describe, expect, it } from 'vitest'
import { openPlaceIndex } from './place-index.ts'

const athens = { latitude: 37.98, longitude: 23.73 }
const paris = { latitude: 48.85, longitude: 2.35 }
const greece = openPlaceIndex('GR')
const france = openPlaceIndex('FR')

const suggest = async (text: string, language = 'fr', index = greece) =>
  (await index.suggest({ text, language, near: index === greece ? athens : paris, most: 5 })).map(({ Place }) => Place)
const labels = async (text: string, language = 'fr', index = greece) =>
  (await suggest(text, language, index)).map(({ Label }) => Label)

describe('a place by its name', () => {
  it.each(['Athènes', 'athenes', 'ATHENS', 'Αθήνα', 'αθηνα', 'أثينا', 'آتن', 'Афины'])(
    'is found as %s, in whatever script it is written',
    async (text) => {
      expect((await suggest(text))[0]?.Geometry.Point).toEqual([23.72784, 37.98376])
    },
  )

  it.each(['A', 'At', 'Ath', 'αθ', 'أث'])('is found from its beginning, %s, on', async (text) => {
    expect((await suggest(text, 'el')).map(({ Municipality }) => Municipality)).toContain('Αθήνα')
  })

  it('is told in the reader’s script', async () => {
    const read = async (language: string) => (await labels('Athens', language))[0]
    expect(await Promise.all(['fr', 'el', 'ar', 'fa'].map(read))).toEqual(['Athens', 'Αθήνα', 'أثينا', 'آتن'])
  })

  it('is told as it was written out, where the reader can read that', async () => {
    expect(await labels('Athènes', 'fr')).toEqual(['Athènes'])
    expect(await labels('athe', 'fr')).toContain('Athens')
  })

  it('comes before smaller ones, and those that begin so before others', async () => {
    expect((await labels('mars', 'fr', france))[0]).toBe('Marseille')
    expect((await labels('aix', 'fr', france))[0]).toBe('Aix-en-Provence, Marseille')
    expect((await labels('denis', 'fr', france))[0]).toBe('Saint-Denis, Paris')
  })

  it('comes before a farther one of its size', async () => {
    const northern = await france.suggest({
      text: 'saint',
      language: 'fr',
      near: { latitude: 50, longitude: 2.5 },
      most: 5,
    })
    const southern = await france.suggest({
      text: 'saint',
      language: 'fr',
      near: { latitude: 43.5, longitude: 5 },
      most: 5,
    })
    expect(northern.map(({ PlaceId }) => PlaceId)).not.toEqual(southern.map(({ PlaceId }) => PlaceId))
  })

  it.each(['', ' ', '?!', 'qqqq', 'Lyon'])('is not found as %j', async (text) => {
    expect(await labels(text)).toEqual([])
  })

  it('is found again by its id, in another language too', async () => {
    const [found] = await greece.suggest({ text: 'Athens', language: 'fr', most: 1 })
    expect(await greece.get(found?.PlaceId ?? '', 'el')).toMatchObject({ Municipality: 'Αθήνα', Country: 'GRC' })
  })

  it.each(['', 'nothing', 'Li4v', '%'])('is not found by the id %j', async (id) => {
    expect(await greece.get(id, 'fr')).toBeUndefined()
  })
})

describe('a place by a point', () => {
  it('is the nearest', async () => {
    const [found, ...more] = await france.around({ latitude: 45.75, longitude: 4.85 }, 'ar')
    expect(found?.Place).toMatchObject({ Country: 'FRA' })
    expect(found?.km).toBeLessThan(3)
    expect(more).toEqual([])
  })

  it('says in which town a quarter is', async () => {
    const [found] = await france.around({ latitude: 43.2144, longitude: 5.4331 }, 'fr')
    expect(found?.Place.Municipality).toBe('Marseille')
  })
})
