import type { FaultName, Faults } from './faults.ts'
import type { Life } from './life.ts'
import { forever } from './life.ts'

/** Here a function may be killed; then this never returns. */
export const mayBeKilled = async (
  { faults }: { faults: Faults },
  life: Life | undefined,
  where: FaultName,
): Promise<void> => {
  if (life === undefined || !faults.random.chance(faults.rates.kill)) return
  faults.count(where)
  life.end()
  await forever()
}
