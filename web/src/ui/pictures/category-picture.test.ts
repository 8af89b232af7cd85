import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Category } from '../../../../shared/model/category.ts'
import { CategoryPicture } from './category-picture.tsx'

const markupOf = (category: Category): string => renderToStaticMarkup(createElement(CategoryPicture, { category }))

it('draws each category differently, silently, and in less than 1.2 kB', () => {
  const markups = Category.options.map(markupOf)
  expect(new Set(markups).size).toBe(Category.options.length)
  expect(markups.filter((markup) => !markup.includes('aria-hidden="true"'))).toEqual([])
  expect(markups.filter((markup) => markup.length > 1_200)).toEqual([])
})

it('takes the colours of the page, so that it is right in both schemes', () => {
  expect(Category.options.map(markupOf).filter((markup) => /#[0-9a-f]{3,6}\b/i.test(markup))).toEqual([])
})
