import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')

type Tokens = Record<string, string>

const tokensIn = (block: string): Tokens =>
  Object.fromEntries([...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]))

const blockAfter = (selector: string): Tokens => {
  const start = css.indexOf(`${selector} {`)
  return tokensIn(css.slice(start, css.indexOf('}', start)))
}

const light = blockAfter(':root')
const darkByWish = blockAfter(":root[data-scheme='dark']")
const darkByDevice = blockAfter(":root:not([data-scheme='light'])")

/** Relative luminance as WCAG 2.2 defines it, of `#rrggbb`. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (one: string, other: string): number => {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

const grounds = ['paper', 'surface', 'sunken']
const kinds = ['offer', 'need', 'association', 'remote', 'good', 'warning', 'danger', 'brand']

const texts: [text: string, ground: string][] = [
  ...['ink', 'ink-soft', ...kinds].flatMap((text) => grounds.map((ground): [string, string] => [text, ground])),
  ...kinds.map((kind): [string, string] => [kind, `${kind}-tint`]),
  ...[...kinds, 'accent'].flatMap((kind): [string, string][] => [
    ['ink', `${kind}-tint`],
    ['ink-soft', `${kind}-tint`],
  ]),
  ['on-brand', 'brand'],
  ['on-brand', 'brand-pressed'],
  ['on-accent', 'accent'],
]

const signs = ['line-strong', 'focus', 'brand-bright'].flatMap((sign) =>
  grounds.map((ground): [string, string] => [sign, ground]),
)

const schemes: [string, Tokens][] = [
  ['light', light],
  ['dark', { ...light, ...darkByWish }],
]

const ratio = (tokens: Tokens, one: string, other: string): number =>
  contrast(tokens[`--color-${one}`] ?? '', tokens[`--color-${other}`] ?? '')

it('is as dark by wish as by the device', () => {
  expect(darkByWish).toEqual(darkByDevice)
  expect(Object.keys(darkByWish).length).toBeGreaterThan(30)
})

it.each(schemes)('can be read in the %s scheme: every text has 4.5 to 1 on every ground it stands on', (_, tokens) => {
  expect(texts.filter(([text, ground]) => !(ratio(tokens, text, ground) >= 4.5))).toEqual([])
})

it.each(schemes)('shows edges, signs and focus in the %s scheme with 3 to 1', (_, tokens) => {
  expect(signs.filter(([sign, ground]) => !(ratio(tokens, sign, ground) >= 3))).toEqual([])
})

it('keeps to the three colours of offers, needs and associations', () => {
  expect([light['--color-offer'], light['--color-need'], light['--color-association']]).toEqual([
    '#0d53a6',
    '#a52322',
    '#964503',
  ])
})
