/** Being built. */
export const MePage = () => <main id="content">MePage</main>
