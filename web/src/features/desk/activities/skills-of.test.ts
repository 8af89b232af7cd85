import { expect, it } from 'vitest'
import { skillsOf } from './skills-of.ts'

it.each([
  ['driving licence, Arabic,cooking', ['driving licence', 'Arabic', 'cooking']],
  ['قيادة، طبخ؛ فرنسية', ['قيادة', 'طبخ', 'فرنسية']],
  ['cooking; cooking , cooking', ['cooking']],
  [' , ;; ', []],
  ['', []],
])('reads the skills in %j', (line, skills) => {
  expect(skillsOf(line)).toEqual(skills)
})

it('takes ten of them', () => {
  const line = Array.from({ length: 12 }, (_, place) => `skill ${place}`).join(',')
  expect(skillsOf(line)).toHaveLength(10)
})
