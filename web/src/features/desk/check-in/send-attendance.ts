import type { Client } from '../../../../../shared/contract/client.ts'
import { associationApi } from '../../../app/association-api.ts'
import { queryClient } from '../../../app/query-client.ts'

type OfEvent = NonNullable<Parameters<Client['confirmEventAttendance']>[0]>
type OfShift = NonNullable<Parameters<Client['confirmShiftAttendance']>[0]>

/** Says who came. Sent again, it says the same again. */
export const sendAttendance = async (input: OfEvent | OfShift): Promise<void> => {
  const isShift = 'shiftId' in input
  const roster = isShift
    ? await associationApi.confirmShiftAttendance(input)
    : await associationApi.confirmEventAttendance(input)
  queryClient.setQueryData(['rosters', input.id, isShift ? input.shiftId : null], roster)
  await queryClient.invalidateQueries({ queryKey: ['desks'] })
}
