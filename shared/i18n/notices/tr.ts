import type { NoticeCatalogue } from '../notice-catalogue.ts'

export const tr: NoticeCatalogue = {
  direction: 'ltr',
  notices: {
    requested: {
      title: 'İlanınıza bir yanıt var',
      text: 'Sizin için bir istek var. Lütfen yedi gün içinde evet ya da hayır deyin.',
    },
    accepted: {
      title: 'İsteğiniz kabul edildi',
      text: 'İyi haber! Şimdi birlikte bir zaman ve yer seçin.',
    },
    declined: {
      title: 'Bu sefer olmadı',
      text: 'İsteğiniz kabul edilmedi. Bunun sizinle ilgisi yok. Bakabileceğiniz başka ilanlar var.',
    },
    withdrawn: {
      title: 'Bir istek geri alındı',
      text: 'Diğer kişinin planı değişti. Bir şey yapmanız gerekmez.',
    },
    cancelled: {
      title: 'Bir değişim iptal edildi',
      text: 'Nedenini Indigo’da okuyabilirsiniz. Ayrılmış Digo’lar yeniden serbest.',
    },
    handed_over: {
      title: 'Aldınız mı?',
      text: 'Diğer kişi evet diyor. Lütfen yedi gün içinde onaylayın. Bir sorun mu var? Indigo’da bize söyleyin.',
    },
    handed_over_reminder: {
      title: 'Lütfen onaylayın',
      text: 'Aldınız mı? O zaman lütfen söyleyin. Yanıt gelmezse yakında tamamlanmış sayılacak.',
    },
    completed: {
      title: 'Tamamlandı',
      text: 'Değişiminiz tamamlandı. Şimdi birbirinize teşekkür edebilirsiniz.',
    },
    request_expired: {
      title: 'Bir istek sona erdi',
      text: 'Yedi gün içinde yanıt gelmedi. Hiçbir Digo yer değiştirmedi.',
    },
    exchange_expired: {
      title: 'Bir değişim sona erdi',
      text: 'Süre doldu. Ayrılmış Digo’lar yeniden serbest. Her zaman yeniden başlayabilirsiniz.',
    },
    disputed: {
      title: 'Bir moderatör yardım edecek',
      text: 'Değişiminizle ilgili bir anlaşmazlık var. Bir moderatör buna bakacak. O zamana kadar Digo’lar ayrılmış kalır.',
    },
    resolved: {
      title: 'Bir karar var',
      text: 'Değişiminizle ilgili anlaşmazlık karara bağlandı. Kararı Indigo’da okuyabilirsiniz.',
    },
    message: {
      title: 'Yeni bir mesajınız var',
      text: 'Okumak ve yanıt vermek için Indigo’yu açın.',
    },
    appointment: {
      title: 'Buluşma zamanı',
      text: 'Değişiminiz için yeni bir zaman ya da yer var. Size uymuyor mu? Bir mesaj yazın.',
    },
    no_show_reply: {
      title: 'Bir yanıt var',
      text: 'Kimsenin gelmediğini söylediniz. Diğer kişi yanıt verdi. Yanıtı Indigo’da okuyabilirsiniz.',
    },
    thanks_published: {
      title: 'Biri size teşekkür ediyor',
      text: 'Sizin için güzel sözler var. Indigo’da okuyabilirsiniz.',
    },
    listing_expires_week: {
      title: 'İlanınız bir hafta sonra bitiyor',
      text: 'Kalsın mı? Indigo’da yenileyebilirsiniz.',
    },
    listing_expires_tomorrow: {
      title: 'İlanınız yarın bitiyor',
      text: 'Kalsın mı? Indigo’da yenileyebilirsiniz.',
    },
    listing_expired: {
      title: 'İlanınız bitti',
      text: 'Geri gelsin mi? Indigo’da hâlâ yenileyebilirsiniz.',
    },
    welcome: {
      title: 'Indigo’ya hoş geldiniz',
      text: 'Burada olmanız ne güzel. Verebildiğinizi verin. İhtiyacınız olanı isteyin.',
    },
    association_verified: {
      title: 'Derneğiniz doğrulandı',
      text: 'İyi haber! Artık Indigo’da onun adına hareket edebilirsiniz.',
    },
    association_refused: {
      title: 'Başvurunuz hakkında',
      text: 'Derneğiniz bu kez kabul edilmedi. Nedenini Indigo’da okuyabilirsiniz.',
    },
    association_suspended: {
      title: 'Derneğiniz askıya alındı',
      text: 'Şimdilik onun adına bir şey yapılamaz. Nedenini Indigo’da okuyabilirsiniz.',
    },
    vouching_asked: {
      title: 'Bir dernek sizden kefil olmanızı istiyor',
      text: 'Onu tanıyor musunuz? Bunu Indigo’da söyleyebilirsiniz.',
    },
    team_invited: {
      title: 'Bir ekibe davetlisiniz',
      text: 'Bir dernek sizi ekibinde istiyor. Indigo’da evet ya da hayır diyebilirsiniz.',
    },
    team_removed: {
      title: 'Artık bir ekipte değilsiniz',
      text: 'Bir dernek ekibini değiştirdi. Bir şey yapmanız gerekmiyor.',
    },
    recovery_begun: {
      title: 'Yeni bir şifre istendi',
      text: 'Derneğiniz yeni şifre için bir kod hazırladı. Bunu istemediniz mi? Derneğe sorun ya da hesabınızı kendi elinize alın.',
    },
    sponsored: {
      title: 'Bir şey sizin için ücretsiz',
      text: 'Bir dernek, bir ilanı sizin için ücretsiz yapıyor. İster misiniz? 14 gün içinde isteyin.',
    },
    moved_up: {
      title: 'Size yer açıldı',
      text: 'Biri gelemiyor, sıra sizde. Size uymuyorsa yerinizi Indigo’da bırakabilirsiniz.',
    },
    activity_tomorrow: {
      title: 'Yarın o gün',
      text: 'Kaydolduğunuz etkinlik yarın. Yerini ve saatini Indigo’da bulabilirsiniz.',
    },
    activity_changed: {
      title: 'Bir şey değişti',
      text: 'Kaydolduğunuz bir etkinliğin saati veya yeri değişti. Lütfen Indigo’ya bakın.',
    },
    activity_cancelled: {
      title: 'Yapılmayacak',
      text: 'Kaydolduğunuz bir etkinlik iptal edildi. Görülecek başkaları da var.',
    },
    marked_absent: {
      title: 'Orada değil miydiniz?',
      text: 'Ekip gelmediğinizi not etti. Doğru değilse 14 gün içinde Indigo’da söyleyebilirsiniz.',
    },
    absence_reply: {
      title: 'Devamsızlıkla ilgili bir yanıt',
      text: 'Gelmedi diye not edilen kişi yanıt verdi. Yanıtı Indigo’da okuyabilirsiniz.',
    },
  },
  mail: {
    greeting: 'Merhaba,',
    link: 'Indigo’yu açın',
    closing: 'Indigo’dan sıcak selamlar',
    footer: 'Bu e-postayı Indigo üyesi olduğunuz için alıyorsunuz. Şifrenizi hiçbir zaman sormayız.',
  },
  code: {
    confirm: {
      title: 'Indigo kodunuz',
      text: 'Kodu Indigo’ya yazın. Böylece bu adresin sizin olduğunu biliriz.',
    },
    password: {
      title: 'Yeni Indigo şifresi için kod',
      text: 'Kodu Indigo’ya yazın, sonra yeni bir şifre seçin.',
    },
    invitation: {
      title: 'Indigo için ilk şifreniz',
      text: 'Yukarıdaki adres ve şifreyle giriş yapın. Sonra kendi şifrenizi seçin.',
    },
    caution: 'Bunu beklemiyor muydunuz? O zaman bir şey yapmanız gerekmez. Bunu kimseye vermeyin.',
  },
}
