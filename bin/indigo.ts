#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import { indigoApp } from '../lib/app.ts'
import { bundleFunctions } from '../lib/bundle.ts'

// The CDK's command line hands these flags over; `node bin/indigo.ts` reads them itself, so that both give the same.
const { context } = JSON.parse(readFileSync(new URL('../cdk.json', import.meta.url), 'utf8'))

bundleFunctions()
const app = indigoApp({ context, outdir: process.env['CDK_OUTDIR'] ?? 'cdk.out' })
if (process.env['CDK_VALIDATION'] !== 'false') Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
app.synth()
