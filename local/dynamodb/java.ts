import { execFileSync } from 'node:child_process'

/** The oldest Java that DynamoDB Local 1.25 runs on. */
const oldestMajor = 11

const howToGetIt = `DynamoDB Local needs a Java runtime, version ${oldestMajor} or newer.
  Debian, Ubuntu:  sudo apt-get install default-jre-headless
  macOS:           brew install openjdk    (then follow its note on linking)
Then start again. JAVA_HOME is used where it is set.`

/** What the version text that Java prints says: 17 for "17.0.15", 8 for "1.8.0_402". */
const majorOf = (printed: string): number | undefined => {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(printed) ?? []
  if (first === undefined) return undefined
  return Number(first === '1' ? second : first)
}

/** The command that runs a Java of a sufficient version; throws an Error that says how to get one. */
export const findJava = (): string => {
  const home = process.env['JAVA_HOME']
  const command = home === undefined || home === '' ? 'java' : `${home}/bin/java`
  let printed: string
  try {
    // `-version` prints to the error stream; macOS has a stub that fails when no Java is installed.
    printed = execFileSync('/bin/sh', ['-c', '"$0" -version 2>&1', command], { encoding: 'utf8' })
  } catch {
    throw new Error(`There is no Java (${command}).\n${howToGetIt}`)
  }
  const major = majorOf(printed)
  if (major !== undefined && major < oldestMajor) throw new Error(`Java ${major} is too old.\n${howToGetIt}`)
  return command
}
