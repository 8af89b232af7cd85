/** The same parser, which reads each text once. The data layer has a closed set of texts, so that nothing is evicted. */
export const remembered = <T>(parse: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const parsed = parse(text)
    known.set(text, parsed)
    return parsed
  }
}
