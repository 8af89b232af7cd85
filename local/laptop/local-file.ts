import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'

/** Where the laptop's parts are, as `.indigo/<country>/local.json` says it to the outside. */
const Local = z.object({
  api: z.string(),
  web: z.string(),
  cognito: z.object({
    endpoint: z.string(),
    userPoolId: z.string(),
    clientId: z.string(),
    tokenUse: z.literal('access'),
  }),
  dynamodb: z.object({ endpoint: z.string(), table: z.string() }),
  mail: z.string(),
  /** The AWS that functions see; with any key but a function's it refuses nothing. */
  aws: z.string(),
  /** The bucket of members' photos, there. */
  photos: z.string(),
})
export type Local = z.infer<typeof Local>

const fileName = 'local.json'

const readText = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

const writeWhole = (file: string, text: string): void => {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, text)
  renameSync(`${file}.new`, file)
}

/** Says that the country in `folder` is ready; the folder above says it of the country started last. */
export const writeLocalFile = (folder: string, local: Local): void => {
  const text = `${JSON.stringify(local, null, 2)}\n`
  writeWhole(path.join(folder, fileName), text)
  writeWhole(path.join(folder, '..', fileName), text)
}

/**
 * What the country in `folder` says of itself; in the folder above, what the country started last says. Nothing where none
 * runs, or where it cannot be read, which `say` then hears of.
 */
export const readLocalFile = (folder: string, say: (line: string) => void): Local | undefined => {
  const file = path.join(folder, fileName)
  const text = readText(file)
  if (text === undefined) return undefined
  try {
    return Local.parse(JSON.parse(text))
  } catch {
    say(`${file} cannot be read; the laptop that wrote it writes it anew when it is started again.`)
    return undefined
  }
}

/** What another country beside `folder` says of itself, the one that was ready last. */
const otherText = (folder: string): string | undefined => {
  const above = path.join(folder, '..')
  const [file] = readdirSync(above)
    .filter((name) => name !== path.basename(folder))
    .map((name) => path.join(above, name, fileName))
    .filter((each) => existsSync(each))
    .toSorted((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs)
  return file === undefined ? undefined : readText(file)
}

/** Takes back what `writeLocalFile` said; the upper file then says it of another country that runs, if one does. */
export const removeLocalFile = (folder: string): void => {
  const own = path.join(folder, fileName)
  const latest = path.join(folder, '..', fileName)
  const text = readText(own)
  rmSync(own, { force: true })
  if (text === undefined || readText(latest) !== text) return
  const other = otherText(folder)
  if (other === undefined) rmSync(latest)
  else writeWhole(latest, other)
}
