import * as z from 'zod'
import { Category } from './category.ts'
import { Digos, Percent } from './digos.ts'
import { Point } from './place.ts'
import { Language } from './text.ts'

/** A country's parameters of the economy, in whole Digos unless said otherwise. */
export const Economy = z
  .strictObject({
    maxValue: Digos,
    welcomeGrant: Digos,
    goodVibesCap: Percent,
    /** The number of people helped at which half the cap is reached. */
    goodVibesHalf: z.int().min(1).max(1_000),
    solidarityBudget: Digos,
    /** What a thing is usually worth, as a guide: an hour, a small object, a sofa. */
    valueGuide: z.strictObject({ hour: Digos, smallObject: Digos, sofa: Digos }),
    /** The age from which one may be a member, in years. */
    minAge: z.int().min(13).max(21),
  })
  .meta({ id: 'Economy' })
export type Economy = z.infer<typeof Economy>

/** The public register that a country keeps of its associations. */
export const AssociationRegister = z
  .strictObject({
    name: z.string(),
    /** Where a number is looked up: the number takes the place of `{number}`; without it, the page to search on. */
    url: z.url({ protocol: /^https$/ }).meta({ format: 'uri-template' }),
  })
  .meta({ id: 'AssociationRegister' })
export type AssociationRegister = z.infer<typeof AssociationRegister>

/** A country as everybody may know it. */
export const Country = z
  .strictObject({
    code: z.string().regex(/^[A-Z]{2}$/),
    name: z.string(),
    /** The interface's languages; the first is the country's default. */
    languages: z.array(Language).min(1),
    timeZone: z.string(),
    mapCentre: Point,
    economy: Economy,
    associationRegister: AssociationRegister,
  })
  .meta({ id: 'Country' })
export type Country = z.infer<typeof Country>

/** What `GET /v1/country` tells: the country, and the categories of listings. */
export const CountryCard = z
  .strictObject({ ...Country.shape, categories: z.array(Category) })
  .meta({ id: 'CountryCard' })
export type CountryCard = z.infer<typeof CountryCard>
