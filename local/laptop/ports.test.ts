import { createServer } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { anyPorts, nextPorts, portsAt } from './ports.ts'

const occupy = async (port: number): Promise<void> => {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve)
  })
  onTestFinished(() => void server.close())
}

it('names the port that is in use', async () => {
  const { api } = await anyPorts()
  await occupy(api)
  await expect(portsAt(api - 2)).rejects.toThrow(`Port ${api} is in use (wanted for cognito)`)
})

it('goes on to the next block that is free', async () => {
  const { api } = await anyPorts()
  await occupy(api + 3)
  const { api: found, aws } = await nextPorts(api)
  expect(found).toBeGreaterThanOrEqual(api + 10)
  expect(aws).toBe(found + 5)
})
