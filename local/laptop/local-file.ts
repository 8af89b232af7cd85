import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Where the laptop's parts are, as `.indigo/<country>/local.json` says it to the outside. */
export type Local = {
  readonly api: string
  readonly web: string
  readonly cognito: {
    readonly endpoint: string
    readonly userPoolId: string
    readonly clientId: string
    readonly tokenUse: 'access'
  }
  readonly dynamodb: { readonly endpoint: string; readonly table: string }
  readonly mail: string
  /** The AWS that functions see; with any key but a function's it refuses nothing. */
  readonly aws: string
  /** The bucket of members' photos, there. */
  readonly photos: string
}

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

/** Takes back what `writeLocalFile` said, but leaves the upper file where another country has replaced it. */
export const removeLocalFile = (folder: string): void => {
  const own = path.join(folder, fileName)
  const latest = path.join(folder, '..', fileName)
  const text = readText(own)
  if (text !== undefined && readText(latest) === text) rmSync(latest)
  rmSync(own, { force: true })
}
