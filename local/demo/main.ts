#!/usr/bin/env node
import path from 'node:path'
import { readWords } from '../laptop/read-words.ts'
import { aLaptop } from './a-laptop.ts'
import { playDemo, type Tell } from './play.ts'

const usage = `Plays a few exchanges as clients of the API, shows what each step changes in the ledger, and has it proved.

  npm run demo        on the laptop that was started last; without one, on one of its own`

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

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Whether only the usage is wanted; what is not understood ends the demo before it begins. */
const wantsUsage = (): boolean => {
  try {
    return readWords({ options: { help: { type: 'boolean', short: 'h', default: false } } }, usage).values.help
  } catch (error) {
    console.error(textOf(error))
    return process.exit(1)
  }
}

// The functions see a world without time zones; Date in this process must not show them another.
process.env['TZ'] = 'UTC'
if (wantsUsage()) console.log(usage)
else
  await main().then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(`\nThis should not have happened. ${textOf(error)}`)
      process.exit(1)
    },
  )
