import type { ProblemCatalogue } from '../problem-catalogue.ts'

/** After a number, a Turkish noun stays as it is: no plural forms are needed. */
export const tr: ProblemCatalogue = {
  problems: {
    invalid_request: () => ({ title: 'Bir şey eksik ya da yanlış', detail: 'Adı geçen her alana bakın.' }),
    invalid_json: () => ({ title: 'İçerik okunamıyor', detail: 'İçerik tek bir JSON nesnesi olmalı.' }),
    invalid_cursor: () => ({
      title: 'Böyle bir sayfa yok',
      detail: 'Aynı listenin bir sayfasının verdiği imleci kullanın.',
    }),
    unauthenticated: () => ({ title: 'Lütfen giriş yapın', detail: 'Geçerli bir erişim belirteci gerekiyor.' }),
    wrong_sign_in: () => ({
      title: 'Olmadı',
      detail: 'Adres ya da şifre doğru değil. İkisine de bakın ve yeniden deneyin.',
    }),
    no_session: () => ({
      title: 'Giriş yapın',
      detail: 'Bu cihazda oturumunuz kapandı. Devam etmek için giriş yapın.',
    }),
    not_confirmed: () => ({
      title: 'Bir adım eksik',
      detail: 'Kaydınız henüz onaylanmadı. Gönderdiğimiz kodu yazın ya da yeni bir kod isteyin.',
    }),
    already_registered: () => ({
      title: 'Bu hesap zaten var',
      detail: 'Bu adresle ya da numarayla giriş yapın ya da yeni bir şifre belirleyin.',
    }),
    code_expired: () => ({ title: 'Kod çok eski', detail: 'Yeni bir kod isteyin.' }),
    code_not_delivered: () => ({
      title: 'Kod gönderilemedi',
      detail: 'Adrese ya da numaraya bakın ya da başka birini deneyin.',
    }),
    password_too_weak: () => ({
      title: 'Bu şifre olmaz',
      detail: 'En az on karakter kullanın; başında ve sonunda boşluk olmasın. Art arda birkaç kelime kolay hatırlanır.',
    }),
    too_many_attempts: () => ({
      title: 'Çok fazla deneme',
      detail: 'Güvenliğiniz için biraz beklemeniz gerekiyor. Sonra yeniden deneyin.',
    }),
    not_allowed: () => ({ title: 'İzin yok', detail: 'Bunu yapamazsınız.' }),
    account_closed: () => ({ title: 'Bu hesap kapalı', detail: 'Bu üye Indigo’dan ayrıldı.' }),
    not_found: () => ({ title: 'Bulunamadı', detail: 'Burada görebileceğiniz bir şey yok.' }),
    no_such_route: () => ({ title: 'Böyle bir adres yok', detail: 'Neler olduğunu API belgesi söyler.' }),
    insufficient_digos: ({ price }) => ({
      title: 'Digo yetmiyor',
      detail: `Bunun için ${price} kullanılabilir Digo gerekiyor. Bir şey verebilir ya da değeri 0 olan bir yardım isteyebilirsiniz.`,
    }),
    already_requested: () => ({
      title: 'Zaten istediniz',
      detail: 'Bu ilan için isteğiniz hâlâ açık.',
    }),
    already_reserved: () => ({ title: 'Söz verildi bile', detail: 'Bu ilandaki her şey ayrılmış.' }),
    too_many_open_requests: ({ most }) => ({
      title: 'Çok fazla açık istek var',
      detail: `En çok ${most} açık isteğiniz olabilir. Bir yanıt bekleyin ya da bir isteği geri alın.`,
    }),
    too_many_blocks: ({ most }) => ({
      title: 'Çok fazla engel var',
      detail: `En çok ${most} üyeyi engelleyebilirsiniz.`,
    }),
    too_many_photos: ({ most }) => ({
      title: 'Başka fotoğraf sığmıyor',
      detail: `Bir ilanda en çok ${most} fotoğraf olur. Birini kaldırın ya da yüklenmekte olanı bekleyin.`,
    }),
    own_listing: () => ({ title: 'Bu sizin ilanınız', detail: 'Kendinize yanıt veremezsiniz.' }),
    not_open: () => ({ title: 'Artık açık değil', detail: 'Bu ilan kapandı, süresi doldu ya da kaldırıldı.' }),
    not_enough_left: ({ left }) => ({ title: 'O kadar kalmadı', detail: `Kalan: ${left}.` }),
    no_longer_possible: () => ({ title: 'Artık olmuyor', detail: 'Bu değişim devam edemez.' }),
    wrong_state: ({ status }) => ({
      title: 'Şu anda olmuyor',
      detail: `Durum değişti${status === undefined ? '' : ` (${status})`}.`,
    }),
    wrong_code: ({ left }) => ({
      title: 'Kod yanlış',
      detail: `Altı rakam uymuyor.${left === undefined ? '' : ` Kalan deneme: ${left}.`}`,
    }),
    code_disabled: () => ({
      title: 'Kod artık geçmiyor',
      detail: 'Beş yanlış denemeden sonra yalnızca alan kişi onaylayabilir.',
    }),
    already_thanked: () => ({ title: 'Zaten teşekkür ettiniz', detail: 'Her değişim için bir teşekkür.' }),
    association_pending: () => ({
      title: 'Henüz doğrulanmadı',
      detail: 'Bir işletmeci bu derneği hâlâ inceliyor. Size haber vereceğiz.',
    }),
    association_suspended: () => ({
      title: 'Bu dernek askıya alındı',
      detail: 'Şimdilik onun adına bir şey yapılamaz. İşletmeciye sorun.',
    }),
    not_signed_up: () => ({ title: 'Kayıt yok', detail: 'Burada değiştirilecek bir katılım kaydı yok.' }),
    own_association: () => ({ title: 'Bu sizin derneğiniz', detail: 'İki tarafta birden olamazsınız.' }),
    registration_taken: () => ({ title: 'Bu numara alınmış', detail: 'Bu kayıt numarasıyla bir dernek zaten var.' }),
    not_vouched: () => ({
      title: 'Henüz kefil olan yok',
      detail: 'Kayıt numarası yoksa önce doğrulanmış bir dernek kefil olmalı.',
    }),
    too_many_applications: ({ most }) => ({
      title: 'Çok fazla başvuru',
      detail: `Açık başvurularınız: ${most}. Önce bir yanıt bekleyin.`,
    }),
    last_coordinator: () => ({
      title: 'Son koordinatör sizsiniz',
      detail: 'Önce ekipten başka birini koordinatör yapın.',
    }),
    invitation_spent: () => ({
      title: 'Bu davet artık geçerli değil',
      detail: 'Kullanıldı ya da geri alındı. Yenisini isteyin.',
    }),
    team_full: ({ most }) => ({ title: 'Ekip dolu', detail: `Bir ekipte en çok ${most} kişi olur.` }),
    too_many_branches: ({ most }) => ({ title: 'Çok fazla şube', detail: `Bir derneğin en çok ${most} şubesi olur.` }),
    too_many_invitations: ({ most }) => ({
      title: 'Bu ay için yeterli',
      detail: `Bir dernek ayda en çok ${most} kişi davet eder.`,
    }),
    not_assisted: () => ({ title: 'Hesap derneğin elinde değil', detail: 'Bu hesapla sahibi kendisi ilgileniyor.' }),
    budget_spent: () => ({ title: 'Bütçe bitti', detail: 'Bu ayın dayanışma bütçesinde yeterince kalmadı.' }),
    full: () => ({ title: 'Dolu', detail: 'Buraya artık kimse yazılamaz. Başka bir zaman arayın.' }),
    already_started: () => ({ title: 'Çoktan başladı', detail: 'Bu yalnızca başlamadan önce olurdu.' }),
    not_started: () => ({ title: 'Henüz başlamadı', detail: 'Bu, başladıktan sonra olur.' }),
    capacity_below_going: ({ going }) => ({
      title: 'Daha çok kişi geliyor',
      detail: `Gelecek kişi sayısı: ${going}. Yer sayısı bundan az olamaz.`,
    }),
    stale_version: ({ version }) => ({
      title: 'Bu arada değişti',
      detail: `Şimdiki sürüm: ${version}. Yeniden okuyun, sonra değiştirin.`,
    }),
    too_large: ({ bytesMost }) => ({ title: 'Çok büyük', detail: `En çok ${bytesMost} bayt.` }),
    unsupported_media_type: () => ({ title: 'JSON değil', detail: 'application/json gönderin.' }),
    key_reused: () => ({
      title: 'Anahtar daha önce kullanıldı',
      detail: 'Bu Idempotency-Key daha önce başka bir içerikle geldi. Yeni bir anahtar kullanın.',
    }),
    version_required: () => ({ title: 'Hangi sürüm?', detail: 'Okuduğunuz sürümü If-Match ile gönderin.' }),
    busy: ({ retryAfterSeconds }) => ({
      title: 'Bir anda çok fazla',
      detail: `Hiçbir şey değişmedi. ${retryAfterSeconds ?? 1} saniye sonra yeniden deneyin.`,
    }),
    internal: () => ({ title: 'Bizim hatamız', detail: 'Bizde bir şey ters gitti. Daha sonra yeniden deneyin.' }),
  },
  fault: {
    required: () => 'Bu gerekli.',
    unknown: () => 'Burada böyle bir alan yok.',
    type: (allowed) => `Türü şu olmalı: ${allowed}.`,
    integer: () => 'Bu bir tam sayı olmalı.',
    minimum: (allowed) => `En az ${allowed}.`,
    maximum: (allowed) => `En çok ${allowed}.`,
    shorter: (allowed) => `En çok ${allowed} karakter.`,
    longer: (allowed) => `En az ${allowed} karakter.`,
    choice: (allowed) => `Şunlardan biri: ${allowed}.`,
    format: (allowed) => (allowed === undefined ? 'Biçimi doğru değil.' : `Doğru biçim: ${allowed}.`),
    readable: () => 'Denetim karakterleri olmadan, okunacak bir metin gerekir.',
    fewer_items: (allowed) => `En çok ${allowed} öğe.`,
    more_items: (allowed) => `En az ${allowed} öğe.`,
    language: () => 'fr, ar ya da pt-BR gibi bir dil.',
    one_of: (allowed) => `Şunlardan yalnızca biri: ${allowed}.`,
    past: () => 'Bu gelecekte olmalı.',
    together: (allowed) => `Şununla birlikte olmalı: ${allowed}.`,
    oneself: () => 'Bu siz olamazsınız.',
  },
}
