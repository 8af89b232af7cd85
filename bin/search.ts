#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { runningApp } from '../lambdas/runtime/running-app.ts'
import { countries } from '../lib/countries.ts'
import { checkIndex } from '../shared/data/search/check-index.ts'
import { rebuildIndex } from '../shared/data/search/rebuild-index.ts'
import { commandLine, leave, runCommand } from './command-line.ts'

const usage = `Looks after the word index of a country.

  npm run search -- check                     compare it with the listings; exit code 1 where they differ
  npm run search -- rebuild                   build it anew; members go on meanwhile
  npm run search -- check --country GR        another country than France
  npm run search -- check --aws               the country's table in AWS, with the credentials of this shell
  npm run search -- check --aws --table NAME  another table, restored from a backup, say

Without --aws: the laptop's, which has to be running.`

const options = {
  country: { type: 'string', default: 'FR' },
  aws: { type: 'boolean', default: false },
  table: { type: 'string' },
} as const

const LocalFile = z.object({ dynamodb: z.object({ endpoint: z.string(), table: z.string() }) })

const readLocal = (file: string): z.infer<typeof LocalFile> => {
  try {
    return LocalFile.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return leave(`${file} cannot be read: start the laptop again.`)
  }
}

/** Where the laptop's table is; any key will do there. */
const laptopVariables = (code: string): Record<string, string> => {
  const file = join(import.meta.dirname, '..', '.indigo', code, 'local.json')
  if (!existsSync(file)) return leave(`The laptop of ${code} is not running.`)
  const { dynamodb } = readLocal(file)
  const credentials = { AWS_ACCESS_KEY_ID: 'laptop', AWS_SECRET_ACCESS_KEY: 'laptop', AWS_SESSION_TOKEN: '' }
  return { TABLE: dynamodb.table, AWS_ENDPOINT_URL_DYNAMODB: dynamodb.endpoint, ...credentials }
}

/** As many differences as are told one by one. */
const toldMost = 100

const check = async (): Promise<number> => {
  let count = 0
  for await (const { listing, word, what } of checkIndex(runningApp())) {
    count += 1
    if (count <= toldMost) console.log(`${listing} ${word}: ${what}`)
  }
  console.log(count === 0 ? 'The index is as it should be.' : `${count} differences.`)
  return count === 0 ? 0 : 1
}

const rebuild = async (): Promise<number> => {
  const { listings, removed } = await rebuildIndex(runningApp())
  console.log(`${listings} listings indexed, ${removed} strays removed.`)
  return 0
}

const acts: Readonly<Record<string, () => Promise<number>>> = { check, rebuild }

await runCommand(async () => {
  const { values, positionals } = commandLine({ options, allowPositionals: true }, usage)
  const [name = '', ...others] = positionals
  const act = acts[name] ?? leave(usage)
  if (others.length > 0) leave(`There is nothing to ${name} about ${others.join(' ')}.\n\n${usage}`)
  if (values.table !== undefined && !values.aws) leave(`--table goes with --aws.\n\n${usage}`)
  const code = values.country.toUpperCase()
  const country = countries[code] ?? leave(`No country ${code}; there are ${Object.keys(countries).join(', ')}.`)
  Object.assign(process.env, {
    COUNTRY: JSON.stringify(country.public),
    AWS_REGION: country.region,
    ...(values.aws
      ? { TABLE: values.table ?? country.restoredTable?.name ?? `Indigo-${code}` }
      : laptopVariables(code)),
  })
  return act()
})
