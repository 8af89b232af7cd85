import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { type Local, readLocalFile, removeLocalFile, writeLocalFile } from './local-file.ts'

const aFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'local-file-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

const aLocal = (port: number): Local => ({
  api: `http://127.0.0.1:${port}`,
  web: `http://127.0.0.1:${port + 1}`,
  cognito: { endpoint: 'http://127.0.0.1:1', userPoolId: 'pool', clientId: 'client', tokenUse: 'access' },
  dynamodb: { endpoint: 'http://127.0.0.1:2', table: 'Indigo' },
  mail: 'http://127.0.0.1:3',
  aws: 'http://127.0.0.1:4',
  photos: 'photos',
})

const silent = (line: string): void => expect.unreachable(line)

it('says where the country is that was started last, and once that has stopped, where the other is', () => {
  const above = aFolder()
  const [france, greece] = [path.join(above, 'FR'), path.join(above, 'GR')]
  writeLocalFile(france, aLocal(4000))
  writeLocalFile(greece, aLocal(5000))
  expect(readLocalFile(above, silent)).toEqual(aLocal(5000))
  removeLocalFile(greece)
  expect([readLocalFile(greece, silent), readLocalFile(above, silent)]).toEqual([undefined, aLocal(4000)])
  removeLocalFile(france)
  expect(existsSync(path.join(above, 'local.json'))).toBe(false)
})

it('leaves what another country says where the one before it stops', () => {
  const above = aFolder()
  const [france, greece] = [path.join(above, 'FR'), path.join(above, 'GR')]
  writeLocalFile(france, aLocal(4000))
  writeLocalFile(greece, aLocal(5000))
  removeLocalFile(france)
  expect(readLocalFile(above, silent)).toEqual(aLocal(5000))
})

it.each(['{broken', '{}', ''])('tells of a file that cannot be read: %s', (text) => {
  const folder = aFolder()
  writeFileSync(path.join(folder, 'local.json'), text)
  const said: string[] = []
  expect(readLocalFile(folder, (line) => said.push(line))).toBeUndefined()
  expect(said).toEqual([expect.stringContaining(`${path.join(folder, 'local.json')} cannot be read`)])
})
