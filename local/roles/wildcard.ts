const compiled = new Map<string, RegExp>()

/** Whether `text` fits a policy's pattern, in which `*` stands for any characters and `?` for one. */
export const matchesWildcard = (pattern: string, text: string): boolean => {
  if (!/[*?]/.test(pattern)) return pattern === text
  let expression = compiled.get(pattern)
  if (expression === undefined) {
    const escaped = pattern.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    expression = new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's')
    compiled.set(pattern, expression)
  }
  return expression.test(text)
}

const parts = (arn: string): string[] => {
  const [partition, service, region, account, name, ...rest] = arn.split(':')
  return [partition, service, region, account, name, rest.join(':')].map((part) => part ?? '')
}

/** Whether an ARN fits a pattern; each of its six parts by itself, so that `*` never reaches over a colon of the first five. */
export const matchesArn = (pattern: string, arn: string): boolean => {
  if (pattern === '*' || pattern === arn) return true
  const candidate = parts(arn)
  return parts(pattern).every((part, index) => matchesWildcard(part, candidate[index] ?? ''))
}
