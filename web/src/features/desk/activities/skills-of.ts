const most = 10

/** The skills that stand in one line with commas between them, as they are sent: ten at most, each once. */
export const skillsOf = (line: string): string[] => {
  const skills = line.split(/[,;،؛]/).map((skill) => skill.trim())
  return [...new Set(skills)].filter((skill) => skill !== '').slice(0, most)
}
