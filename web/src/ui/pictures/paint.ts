/** What scenes are painted with: each names a token `--picture-…`. */
export type Paint =
  | 'sky'
  | 'ground'
  | 'far'
  | 'wood'
  | 'wood-deep'
  | 'leaf'
  | 'leaf-deep'
  | 'sun'
  | 'coral'
  | 'indigo'
  | 'violet'
  | 'teal'
  | 'cream'
  | 'pen'
  | `skin-${'light' | 'tan' | 'brown' | 'deep'}`
  | `hair-${'black' | 'brown' | 'grey'}`

export const paint = (name: Paint): string => `var(--picture-${name})`
