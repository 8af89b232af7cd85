/** Being built. */
export const DataPage = () => <main id="content">DataPage</main>
