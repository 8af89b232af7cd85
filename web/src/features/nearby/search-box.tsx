import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { SearchIcon } from '../../ui/icons/find.tsx'
import styles from './search-box.module.css'

const pauseMs = 250

/** Searches while one types, after a short pause. */
export const SearchBox = ({ value, onSearch }: { value: string; onSearch: (words: string) => void }) => {
  const { t } = useLingui()
  const [words, setWords] = useState(value)
  useEffect(() => {
    if (words.trim() === value) return undefined
    const timer = setTimeout(() => onSearch(words.trim()), pauseMs)
    return () => clearTimeout(timer)
  }, [words, value, onSearch])
  return (
    <form
      role="search"
      className={styles['box']}
      onSubmit={(event) => {
        event.preventDefault()
        onSearch(words.trim())
      }}
    >
      <SearchIcon />
      <label htmlFor="search" className="sr-only">
        {t`What do you look for?`}
      </label>
      <input
        id="search"
        type="search"
        enterKeyHint="search"
        dir="auto"
        maxLength={100}
        placeholder={t`Sofa, bicycle, French lessons`}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
    </form>
  )
}
