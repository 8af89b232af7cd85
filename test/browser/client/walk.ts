import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Phone } from './phone.ts'

const linesToRead = readFileSync(path.join(import.meta.dirname, '..', 'in-page', 'lines-to-read.js'), 'utf8')

/** What a way through the app asks of somebody: each press, each word that is read, each field that is filled. */
export type Walk = {
  presses: string[]
  fields: string[]
  screens: number
  words: number
  /** Reads the screen, then presses a button or link by what it says; `text` is somebody's own words. */
  press: (source: string | { text: string }, place?: string) => Promise<void>
  /** Writes into a field. */
  write: (label: string, text: string) => Promise<void>
  /** Marks a choice. */
  choose: (label: string) => Promise<void>
  /** Reads what there is now. */
  read: () => Promise<void>
}

const wordsIn = (line: string): number => line.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** Walks as somebody who reads every line once, from the top of the page to what they press. */
export const aWalk = ({ page, say }: Phone): Walk => {
  const seen = new Set<string>()
  const walk: Walk = {
    presses: [],
    fields: [],
    screens: 0,
    words: 0,
    read: async () => {
      const lines = await page.evaluate<string[]>(linesToRead)
      const fresh = lines.filter((line) => !seen.has(line))
      for (const line of fresh) seen.add(line)
      walk.words += fresh.reduce((sum, line) => sum + wordsIn(line), 0)
      if (fresh.length > 0) walk.screens += 1
    },
    press: async (source, place = 'main, dialog[open], nav') => {
      const name = typeof source === 'string' ? say(source) : source.text
      const all = page.locator(place)
      const wanted = all.getByRole('button', { name }).or(all.getByRole('link', { name })).first()
      await wanted.waitFor({ timeout: 60_000 })
      await walk.read()
      await wanted.click()
      walk.presses.push(name)
    },
    write: async (label, text) => {
      const field = page.getByLabel(say(label)).first()
      await field.waitFor({ timeout: 60_000 })
      await field.fill(text)
      walk.fields.push(say(label))
    },
    choose: async (label) => {
      await page.getByLabel(say(label), { exact: true }).first().check()
      walk.presses.push(say(label))
    },
  }
  return walk
}
