/** Refuses two paths of which one leads through the other. */
export const refuseOverlap = (paths: readonly (readonly (string | number)[])[]): void => {
  paths.forEach((path, index) => {
    for (const other of paths.slice(index + 1)) {
      if (path.every((step, place) => place >= other.length || step === other[place])) {
        throw new Error(`Invalid expression: two document paths overlap: ${path.join('.')} and ${other.join('.')}`)
      }
    }
  })
}
