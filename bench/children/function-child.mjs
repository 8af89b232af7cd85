// Runs one bundle as Lambda would and tells the processor time it takes. Plain JavaScript, so that stripping types costs nothing here.
import { createRequire } from 'node:module'

const [bundle] = process.argv.slice(2)
const cpuMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

let handler

/** @param {{ events: object[] }} batch */
const answer = async ({ events }) => {
  const start = cpuMs()
  handler ??= createRequire(import.meta.url)(bundle).handler
  const answers = []
  for (const event of events) answers.push(await handler(event))
  return { cpuMs: cpuMs() - start, failed: answers.find(({ statusCode }) => statusCode >= 300) }
}

process.on('message', (batch) => {
  void answer(batch).then((message) => process.send(message))
})
