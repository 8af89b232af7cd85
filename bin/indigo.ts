#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import { indigoApp, NoCountry } from '../lib/app.ts'
import { bundleFunctions } from '../lib/bundle.ts'
import { commandLine, leave, runCommand } from './command-line.ts'

const usage = `Writes the stacks of six countries to cdk.out, and checks them with cdk-nag.

  npm run synth                 all of them
  cdk synth -c country=GR       those of one country`

// The CDK's command line hands these flags over; `node bin/indigo.ts` reads them itself, so that both give the same.
const { context } = JSON.parse(readFileSync(new URL('../cdk.json', import.meta.url), 'utf8'))

const chosenApp = () => {
  try {
    return indigoApp({ context, outdir: process.env['CDK_OUTDIR'] ?? 'cdk.out' })
  } catch (error) {
    if (error instanceof NoCountry) return leave(error.message)
    throw error
  }
}

await runCommand(async () => {
  commandLine({}, usage)
  bundleFunctions()
  const app = chosenApp()
  if (process.env['CDK_VALIDATION'] !== 'false') Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
  app.synth()
  return 0
})
