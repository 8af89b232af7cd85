import { Refusal } from '../errors.ts'

/** The version that an If-Match header names. @throws Refusal `version_required` where there is none */
export const versionIn = (ifMatch: string | undefined): number => {
  if (ifMatch === undefined) throw new Refusal('version_required')
  return Number(ifMatch.replace(/\D/g, ''))
}
