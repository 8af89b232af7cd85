import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const { resolve } = createRequire(import.meta.url)

/** What functions find beside their bundle, by its main file: in AWS it comes as a layer, for another platform than this one. */
const lent = { sharp: resolve('sharp') }

/** The package's own folder. */
const folderOf = (name: string, file: string): string =>
  file.slice(0, file.lastIndexOf(`node_modules${path.sep}${name}`)).concat(path.join('node_modules', name))

/** Puts this machine's own copies where the functions of an assembly look for packages. */
export const lendPackages = async (assembly: string): Promise<void> => {
  for (const [name, file] of Object.entries(lent)) {
    const place = path.join(assembly, 'node_modules', name)
    mkdirSync(path.dirname(place), { recursive: true })
    if (!existsSync(place)) symlinkSync(folderOf(name, file), place, 'junction')
    // A binary that only threads have loaded would be unloaded with the first of them that ends.
    await import(name)
  }
}
