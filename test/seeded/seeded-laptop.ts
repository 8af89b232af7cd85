import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildWeb } from '../../local/laptop/build-web.ts'
import type { Laptop } from '../../local/laptop/laptop.ts'
import { anyPorts } from '../../local/laptop/ports.ts'
import { seedLaptop } from '../../local/laptop/seed-laptop.ts'
import { startLaptop } from '../../local/laptop/start-laptop.ts'
import { synthesise } from '../../local/laptop/synthesise.ts'

export const root = path.join(import.meta.dirname, '..', '..')

/** Starts the laptop of France as `npm start` does, with its community, does something with it, and puts it away. */
export const withSeededLaptop = async (act: (local: Laptop['local']) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'indigo-seeded-'))
  const ports = await anyPorts()
  const assembly = path.join(folder, 'assembly')
  const web = await buildWeb(root)
  await synthesise({ root, country: 'FR', webOrigin: `http://127.0.0.1:${ports.web}`, folder: assembly })
  const logs = path.join(folder, 'logs')
  const laptop = await startLaptop({ country: 'FR', assembly, web, ports, logs, schedules: false, throttling: false })
  try {
    await seedLaptop(laptop.local)
    await act(laptop.local)
  } finally {
    await laptop.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
