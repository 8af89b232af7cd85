import type { Economy } from '../../../../../shared/model/country.ts'
import type { Draft } from '../draft/draft.ts'

/** Why a value is suggested; the words for it are the page's. */
export type Reason = 'too_few_digos' | 'hour' | 'small_object' | 'furniture' | 'device' | 'to_repair'

export type Suggestion = { value: number; reason: Reason }

const least = (value: number, { maxValue }: Pick<Economy, 'maxValue'>): number => Math.min(maxValue, Math.round(value))

const usual = ({ subject, category, condition }: Draft, economy: Economy): Suggestion => {
  const { hour, smallObject, sofa } = economy.valueGuide
  if (subject === 'service') return { value: hour, reason: 'hour' }
  if (condition === 'to_repair') return { value: smallObject / 2, reason: 'to_repair' }
  if (category === 'furniture') return { value: sofa / 2, reason: 'furniture' }
  if (category === 'digital') return { value: sofa / 2, reason: 'device' }
  return { value: smallObject, reason: 'small_object' }
}

/**
 * A value for a draft, from the country's guide.
 * @param available the Digos that the proposer has; who needs something and has too few can ask for it with 0
 */
export const suggestionFor = (draft: Draft, economy: Economy, available: number | undefined): Suggestion => {
  const { value, reason } = usual(draft, economy)
  const suggested = { value: least(value, economy), reason }
  if (draft.kind === 'need' && available !== undefined && available < suggested.value) {
    return { value: 0, reason: 'too_few_digos' }
  }
  return suggested
}

export type Example = 'gift' | 'small_object' | 'half_sofa' | 'sofa' | 'half_hour' | 'hour' | 'two_hours'

/** What one can compare with: 0 first, then examples of the same subject, each once and none beyond what is allowed. */
export const examplesFor = (
  subject: Draft['subject'],
  { valueGuide: { hour, smallObject, sofa }, maxValue }: Economy,
): { example: Example; value: number }[] => {
  const known: { example: Example; value: number }[] =
    subject === 'service'
      ? [
          { example: 'half_hour', value: Math.round(hour / 2) },
          { example: 'hour', value: hour },
          { example: 'two_hours', value: hour * 2 },
        ]
      : [
          { example: 'small_object', value: smallObject },
          { example: 'half_sofa', value: Math.round(sofa / 2) },
          { example: 'sofa', value: sofa },
        ]
  return [{ example: 'gift', value: 0 }, ...known.filter(({ value }) => value > 0 && value <= maxValue)]
}
