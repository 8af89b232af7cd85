import { describe, expect, it } from 'vitest'
import {
  type Album,
  askedBefore,
  current,
  droppedBetween,
  readyIn,
  waitingAnew,
  without,
  withOutcome,
  withWaiting,
} from './album.ts'
import { plusMs } from './time.ts'

const start = '2026-03-02T09:00:00.000Z'
const minutes = (count: number): string => plusMs(start, count * 60_000)
const waiting = (album: Album, id: string, at = start): Album => withWaiting(album, { id, type: 'image/jpeg', at })
const ready = (album: Album, id: string, at = start): Album =>
  withOutcome(album, id, { status: 'ready', width: 4, height: 3 }, at)
const refused = (album: Album, id: string, at = start): Album => withOutcome(album, id, { status: 'refused' }, at)
const statesOf = (album: Album): string[] => album.map(({ id, status }) => `${id} ${status}`)
const six = ['a', 'b', 'c', 'd', 'e', 'f']
const full = six.reduce<Album>((album, id) => ready(waiting(album, id), id), [])

describe('an album', () => {
  it('takes six photos, and no seventh', () => {
    expect(readyIn(full).map(({ id }) => id)).toEqual(six)
    expect(() => waiting(full, 'g')).toThrow('too_many_photos')
    expect(statesOf(waiting(without(full, 'c'), 'g')).at(-1)).toBe('g waiting')
  })

  it('counts those that are on their way, for an hour', () => {
    const asked = six.reduce<Album>((album, id) => waiting(album, id), [])
    expect(() => waiting(asked, 'g', minutes(60))).toThrow('too_many_photos')
    expect(statesOf(waiting(asked, 'g', minutes(61)))).toEqual(['g waiting'])
  })

  it('does not count those that were refused, and forgets them after an hour', () => {
    const one = refused(waiting(without(full, 'f'), 'g'), 'g')
    expect(statesOf(waiting(one, 'h')).slice(-2)).toEqual(['g refused', 'h waiting'])
    expect(current(one, minutes(61)).map(({ id }) => id)).toEqual(six.slice(0, 5))
  })

  it('remembers no more than six refusals', () => {
    const many = Array.from({ length: 20 }, (_, place) => `r${place}`)
    const album = many.reduce<Album>((before, id) => refused(waiting(before, id), id), [])
    expect(waiting(album, 'g').length).toBe(7)
  })

  it('knows a photo by the key that it was asked for with, until it is over', () => {
    const asked = { id: 'a', type: 'image/jpeg', at: start, key: 'k', length: 9 } as const
    const album = withWaiting([], asked)
    expect(askedBefore(album, { ...asked, id: 'b', at: minutes(60) })?.id).toBe('a')
    expect(askedBefore(ready(album, 'a'), { ...asked, at: minutes(600) })?.id).toBe('a')
    expect(askedBefore(album, { ...asked, at: minutes(61) })).toBeUndefined()
    expect(askedBefore(waiting([], 'b'), asked)).toBeUndefined()
    expect(askedBefore(waiting([], 'b'), { id: 'c', type: 'image/jpeg', at: start })).toBeUndefined()
    expect(() => askedBefore(album, { ...asked, length: 8 })).toThrow('key_reused')
    expect(() => askedBefore(album, { ...asked, type: 'image/png' })).toThrow('key_reused')
  })

  it('lets a photo wait anew with its new form, but only when the old one has run out', () => {
    const album = waiting([], 'a')
    const [photo] = album
    const anew = (now: string) => (photo ? waitingAnew(album, photo, now) : [])
    expect(anew(minutes(9))).toBe(album)
    expect(anew(minutes(10))).toMatchObject([{ id: 'a', at: minutes(10) }])
    expect(photo && waitingAnew(album, { ...photo, status: 'ready' }, minutes(30))).toBe(album)
  })

  it('settles a photo once', () => {
    const album = ready(waiting([], 'a'), 'a')
    expect(refused(album, 'a')).toEqual(album)
    expect(ready(refused(waiting([], 'a'), 'a'), 'a')).toMatchObject([{ status: 'refused' }])
  })

  it('says whose bytes are of no more use', () => {
    const before = waiting(full.slice(0, 2), 'g')
    expect(droppedBetween(before, refused(before, 'g'))).toEqual(['g'])
    expect(droppedBetween(before, ready(before, 'g'))).toEqual([])
    expect(droppedBetween(before, [])).toEqual(['a', 'b', 'g'])
    expect(droppedBetween(refused(before, 'g'), [])).toEqual(['a', 'b'])
  })
})
