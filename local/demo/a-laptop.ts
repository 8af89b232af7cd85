import path from 'node:path'
import { type Local, readLocalFile } from '../laptop/local-file.ts'
import { startLaptop } from '../laptop/start-laptop.ts'
import { synthesise } from '../laptop/synthesise.ts'

const country = 'FR'
/** No browser takes part; a fixed one lets the assembly be kept from one time to the next. */
const webOrigin = 'http://127.0.0.1:4001'

const isAnswering = async ({ api }: Local): Promise<boolean> => {
  try {
    return (await fetch(`${api}/v1/country`)).ok
  } catch {
    return false
  }
}

/** The laptop that is running, if one is. */
const runningLaptop = async (root: string, say: (line: string) => void): Promise<Local | undefined> => {
  const local = readLocalFile(path.join(root, '.indigo'), say)
  return local && (await isAnswering(local)) ? local : undefined
}

type ALaptop = { readonly local: Local; readonly isOurs: boolean; readonly stop: () => Promise<void> }

/** The laptop that is running, or one of our own on free ports, in memory and without a community. */
export const aLaptop = async (root: string, say: (line: string) => void): Promise<ALaptop> => {
  const running = await runningLaptop(root, say)
  if (running) return { local: running, isOurs: false, stop: async () => {} }
  say('No laptop is known to be running: starting one for this demo …')
  const assembly = path.join(root, '.indigo', 'demo', 'assembly')
  await synthesise({ root, country, webOrigin, folder: assembly })
  const { local, stop } = await startLaptop({ country, assembly })
  return { local, isOurs: true, stop }
}
