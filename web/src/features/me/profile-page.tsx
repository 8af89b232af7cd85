/** Being built. */
export const ProfilePage = () => <main id="content">ProfilePage</main>
