#!/usr/bin/env node
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { S3Client } from '@aws-sdk/client-s3'
import { countries } from '../lib/countries.ts'
import { s3WebStore } from '../lib/web/s3-web-store.ts'
import { uploadWeb } from '../lib/web/upload-web.ts'
import type { WebFiles } from '../lib/web/upload-web.ts'
import { webBucketName } from '../lib/web/web-bucket-name.ts'
import { commandLine, leave, runCommand } from './command-line.ts'

const usage = `Uploads the built web app to a country (docs/operations.md).

  npm run deploy-web -- --country FR --account 123456789012
  … --map-style ADDRESS      the style of a map of one's own, with its key
  … --folder FOLDER          another folder than build/web`

const options = {
  country: { type: 'string' },
  account: { type: 'string' },
  'map-style': { type: 'string' },
  folder: { type: 'string', default: join(import.meta.dirname, '..', 'build', 'web') },
} as const

const filesIn = (folder: string): WebFiles =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      // What the build notes for itself.
      .filter((file) => !relative(folder, file).startsWith('.'))
      .map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file)]),
  )

await runCommand(async () => {
  const { country: code = '', account = '', folder, 'map-style': mapStyle } = commandLine({ options }, usage).values
  const country = countries[code] ?? leave(`Which --country? There are ${Object.keys(countries).join(', ')}.`)
  if (!/^\d{12}$/.test(account)) leave('Which --account? Twelve digits.')
  if (!existsSync(join(folder, 'index.html')))
    leave(`There is no web app in ${folder}: build it first, with vite build --config web/vite.config.ts`)
  // A key that opens the map is told here and stands in no repository.
  const config = { mapStyle: mapStyle ?? country.web.mapStyle }
  const files = { ...filesIn(folder), 'config.json': Buffer.from(JSON.stringify(config)) }
  const store = s3WebStore(new S3Client({ region: country.region }), webBucketName(code, account))
  const { put, retired } = await uploadWeb(store, files)
  console.log(`${put} files uploaded; ${retired} of the version before stay for 30 days.`)
  return 0
})
