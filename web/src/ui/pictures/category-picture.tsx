import type { ComponentType } from 'react'
import type { Category } from '../../../../shared/model/category.ts'
import { BabyPicture, ChildcarePicture, TutoringPicture } from './child-pictures.tsx'
import { PaperworkPicture, RepairsPicture, ShoppingPicture, TransportPicture } from './errand-pictures.tsx'
import { AnimalsPicture, CulturePicture, DigitalPicture, GardenPicture, SportPicture } from './leisure-pictures.tsx'
import { CompanyPicture, HealthPicture, LanguagesPicture, OtherPicture } from './people-pictures.tsx'
import type { PictureProps } from './picture.tsx'
import { ClothingPicture, FoodPicture, FurniturePicture, HouseholdPicture, HygienePicture } from './thing-pictures.tsx'

const pictures: Record<Category, ComponentType<PictureProps>> = {
  furniture: FurniturePicture,
  clothing: ClothingPicture,
  food: FoodPicture,
  hygiene: HygienePicture,
  baby: BabyPicture,
  tutoring: TutoringPicture,
  childcare: ChildcarePicture,
  shopping: ShoppingPicture,
  transport: TransportPicture,
  repairs: RepairsPicture,
  paperwork: PaperworkPicture,
  languages: LanguagesPicture,
  health: HealthPicture,
  company: CompanyPicture,
  sport: SportPicture,
  culture: CulturePicture,
  digital: DigitalPicture,
  garden: GardenPicture,
  animals: AnimalsPicture,
  household: HouseholdPicture,
  other: OtherPicture,
}

/** The picture of a category; a category without one does not compile. */
export const CategoryPicture = ({ category, ...props }: PictureProps & { category: Category }) => {
  const Drawn = pictures[category]
  return <Drawn {...props} />
}
