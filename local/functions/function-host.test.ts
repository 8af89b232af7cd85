import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import type { FunctionModel } from '../assembly/model.ts'
import { startFunctions } from './function-host.ts'
import type { FunctionHostOptions } from './function-host.ts'

type Changes = Partial<FunctionModel> & Pick<FunctionHostOptions, 'onExhausted'>

/** Runs one function with the given body; it sees `event` and `context`. */
const hosting = (body: string, { onExhausted, ...changes }: Partial<Changes> = {}) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'functions-'))
  mkdirSync(path.join(folder, 'code'))
  const source = `let calls = 0; exports.handler = async (event, context) => { calls += 1; ${body} }`
  writeFileSync(path.join(folder, 'code', 'index.js'), source)
  const model: FunctionModel = {
    name: 'Test-f',
    arn: 'arn:aws:lambda:eu-west-3:000000000000:function:Test-f',
    label: 'f',
    region: 'eu-west-3',
    code: path.join(folder, 'code'),
    handler: 'index.handler',
    environment: { TABLE: 'T' },
    timeoutSeconds: 5,
    memoryMb: 512,
    roleArn: 'arn:role',
    asynchronous: { retries: 1, onFailureArn: undefined },
    ...changes,
  }
  const logFolder = path.join(folder, 'logs')
  const host = startFunctions({
    functions: [model],
    awsEndpoint: 'http://127.0.0.1:1',
    logFolder,
    onExhausted: onExhausted ?? (() => undefined),
  })
  onTestFinished(async () => {
    await host.stop()
    rmSync(folder, { recursive: true })
  })
  return { host, log: () => readFileSync(path.join(logFolder, 'f.log'), 'utf8') }
}

it('runs the bundle with the event and a context', async () => {
  const { host } = hosting('return { event, name: context.functionName, left: context.getRemainingTimeInMillis() > 0 }')
  expect(await host.invoke('f', '{"a":1}')).toEqual({ result: '{"event":{"a":1},"name":"Test-f","left":true}' })
})

it('shows the function its own environment and nothing of the machine’s', async () => {
  const { host } = hosting('return process.env')
  const answer = await host.invoke('Test-f', '{}')
  const seen: unknown = JSON.parse('result' in answer ? answer.result : '{}')
  expect(seen).toMatchObject({ TABLE: 'T', AWS_REGION: 'eu-west-3', AWS_ENDPOINT_URL: 'http://127.0.0.1:1' })
  expect(seen).not.toHaveProperty('PATH')
  expect(seen).not.toHaveProperty('HOME')
})

it('keeps an environment for the next event, and takes another for one that comes meanwhile', async () => {
  const { host } = hosting('await new Promise((r) => setTimeout(r, 50)); return calls')
  expect(await host.invoke('f', '{}')).toEqual({ result: '1' })
  expect(await host.invoke('f', '{}')).toEqual({ result: '2' })
  const both = await Promise.all([host.invoke('f', '{}'), host.invoke('f', '{}')])
  expect(both).toEqual([{ result: '3' }, { result: '1' }])
})

it('kills a function that takes too long, and starts it anew for the next event', async () => {
  const { host } = hosting('if (event.hang) for (;;); return calls', { timeoutSeconds: 1 })
  expect(await host.invoke('f', '{"hang":true}')).toMatchObject({ failure: { errorType: 'Sandbox.Timedout' } })
  expect(await host.invoke('f', '{}')).toEqual({ result: '1' })
})

it('outlives a function that throws, exits or rejects behind its back', async () => {
  const { host } = hosting(
    `if (event.exit) process.exit(3); if (event.reject) { Promise.reject(new Error('late')); await new Promise(() => {}) }
     if (event.fail) throw new TypeError('no'); return calls`,
  )
  expect(await host.invoke('f', '{"fail":1}')).toMatchObject({
    failure: { errorType: 'TypeError', errorMessage: 'no' },
  })
  expect(await host.invoke('f', '{"exit":1}')).toMatchObject({ failure: { errorType: 'Runtime.ExitError' } })
  expect(await host.invoke('f', '{"reject":1}')).toMatchObject({ failure: { errorType: 'Runtime.ExitError' } })
  expect(await host.invoke('f', '{}')).toEqual({ result: '1' })
})

it('says what is wrong with a bundle that cannot be loaded', async () => {
  const { host } = hosting('return 1', { handler: 'index.other' })
  expect(await host.invoke('f', '{}')).toMatchObject({ failure: { errorMessage: expect.stringContaining('other') } })
})

it('writes what the function prints to its log, each line with the time', async () => {
  const { host, log } = hosting("console.log('one\\ntwo')")
  await host.invoke('f', '{}')
  await vi.waitFor(() => expect(log()).toMatch(/^\S+Z one\n\S+Z two\n$/))
})

it('retries an asynchronous event, then gives it up', async () => {
  const exhausted = Promise.withResolvers<string>()
  const { host } = hosting("throw new Error('again')", { onExhausted: (_, event) => exhausted.resolve(event) })
  host.invokeLater('f', '{"a":1}')
  expect(await exhausted.promise).toBe('{"a":1}')
})
