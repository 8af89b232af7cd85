import { cpus, loadavg, totalmem } from 'node:os'

/** Where the figures come from, and how busy it was before they were taken. */
export const machine = () => {
  const all = cpus()
  return {
    cpu: all[0]?.model ?? 'unknown',
    cores: all.length,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    date: new Date().toISOString().slice(0, 10),
    loadBefore: loadavg().map((load) => Math.round(load * 100) / 100),
  }
}
