#!/usr/bin/env node
import path from 'node:path'
import { aLaptop } from './a-laptop.ts'
import { playDemo, type Tell } from './play.ts'

const root = path.join(import.meta.dirname, '..', '..')

let steps = 0
const tell: Tell = (title, lines = []) => {
  steps += 1
  console.log(`${String(steps).padStart(2)}  ${title}`)
  for (const line of lines) console.log(`      ${line}`)
}

const main = async (): Promise<void> => {
  const { local, isOurs, stop } = await aLaptop(root, console.log)
  try {
    console.log(`The API is at ${local.api}${isOurs ? '' : ' (the laptop that is running)'}.\n`)
    await playDemo(local, String(Date.now()), tell)
    console.log('\nEverything went as it should.')
  } finally {
    await stop()
  }
}

// The functions see a world without time zones; Date in this process must not show them another.
process.env['TZ'] = 'UTC'
await main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(`\nThis should not have happened. ${error instanceof Error ? error.message : String(error)}`)
    process.exit(1)
  },
)
