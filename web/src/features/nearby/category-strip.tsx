import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { categories } from '../../app/categories.ts'
import { CategoryPicture } from '../../ui/pictures/category-picture.tsx'
import { categoryWords } from '../listings/words.ts'
import styles from './category-strip.module.css'

const route = getRouteApi('/nearby')

/** The categories as pictures; pressing one again shows all. */
export const CategoryStrip = () => {
  const { t, i18n } = useLingui()
  const { category } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <div role="group" aria-label={t`Categories`} className={styles['strip']}>
      {categories.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={category === each}
          onClick={() =>
            void navigate({
              replace: true,
              search: ({ category: was, ...before }) => (was === each ? before : { ...before, category: each }),
            })
          }
        >
          <CategoryPicture category={each} width={36} height={36} />
          {i18n._(categoryWords[each])}
        </button>
      ))}
    </div>
  )
}
