import type { PostConfirmationTriggerEvent } from 'aws-lambda'
import type { MemberId } from '../../shared/model/ids.ts'

type Welcome = (id: MemberId, attributes: Record<string, string>) => Promise<void>

/**
 * Welcomes whoever confirms their sign-up; a confirmed new password is no sign-up. By now Cognito has confirmed the user,
 * and a failure here would only show them an error at the door: it is logged, and their first call opens the account.
 */
export const afterConfirmation =
  (welcome: Welcome) =>
  async (event: PostConfirmationTriggerEvent): Promise<PostConfirmationTriggerEvent> => {
    const { userAttributes } = event.request
    const id = userAttributes['sub']
    if (event.triggerSource !== 'PostConfirmation_ConfirmSignUp' || id === undefined) return event
    try {
      await welcome(id, userAttributes)
    } catch (error) {
      const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
      console.error({ message: 'A new member could not be welcomed yet', name, reason: message, stack })
    }
    return event
  }
