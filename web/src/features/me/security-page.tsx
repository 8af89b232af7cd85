/** Being built. */
export const SecurityPage = () => <main id="content">SecurityPage</main>
