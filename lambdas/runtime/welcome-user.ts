import type { App } from '../../shared/data/app.ts'
import { addressHash } from '../../shared/data/digest.ts'
import { welcome } from '../../shared/data/welcome.ts'
import { DisplayName } from '../../shared/model/member.ts'
import type { MemberId } from '../../shared/model/ids.ts'
import { Language } from '../../shared/model/text.ts'
import { environment } from './environment.ts'

/** A name that says nothing, for who gave none: never made from an address. */
const namelessName = (member: MemberId): string => `Indigo ${member.slice(0, 4).toUpperCase()}`

/** The address that was confirmed; one that the user only named might be somebody else's. */
const addressOf = (attributes: Record<string, string>): string | undefined => {
  const { email, phone_number: phone } = attributes
  if (email !== undefined && attributes['email_verified'] === 'true') return email
  if (phone !== undefined && attributes['phone_number_verified'] === 'true') return phone
  return phone ?? email
}

/** Opens an account from what Cognito knows of a user. Only a keyed hash of the address is kept. */
export const welcomeUser = async (app: App, id: MemberId, attributes: Record<string, string>): Promise<void> => {
  const name = DisplayName.safeParse(attributes['nickname'] ?? attributes['name'])
  const language = Language.safeParse(attributes['locale'])
  await welcome(app, {
    id,
    addressHash: addressHash(environment.addressKey(), addressOf(attributes) ?? id),
    displayName: name.success ? name.data : namelessName(id),
    languages: language.success ? [language.data] : [],
  })
}
