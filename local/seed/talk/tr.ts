import type { Talk } from './talk.ts'

export const tr: Talk = {
  ask: [
    'Merhaba, hâlâ duruyor mu? İş çıkışı gelebilirim.',
    'Merhaba! Bana çok yardımı dokunur. Hangi gün uygun?',
    'İyi akşamlar, yakında oturuyorum, cumartesi boşum.',
    'Selam, buraya yeni taşındık, bizim için tam aradığımız şey.',
  ],
  help: [
    'Merhaba, ben yardım edebilirim. Ne zaman, söyleyin yeter.',
    'Selam! Bende kullanmadığım bir tane var.',
    'Bu hafta vaktim var, memnuniyetle.',
  ],
  answers: [
    'Evet, memnuniyetle! Hangi gün uygun?',
    'Tabii. Herkese açık bir yerde buluşalım mı?',
    'Evet. Büyük bir çanta getirin lütfen.',
    'Beklerim. Üzerimde kırmızı mont olacak.',
  ],
  follows: [
    'Harika, teşekkürler! Görüşürüz.',
    'Tamam, orada olurum.',
    'Teşekkürler, taşımak için kardeşimle geleceğim.',
  ],
  thanksToGiver: [
    'Çok teşekkürler, tam ihtiyacımız olan şeydi.',
    'Nazik ve dakik. Çay bile içtik.',
    'Her şey ilandaki gibiydi.',
    'Ne sabır! Çok şey öğrendim.',
  ],
  thanksToReceiver: ['Zamanında ve güler yüzlü.', 'Geldiğiniz için teşekkürler, kolay gelsin!', 'Kolay ve içten.'],
  places: ['Kütüphanenin önü', 'Pazarın girişi', 'Belediye binasının girişi', 'Meydandaki kafe'],
  availability: ['Hafta içi altıdan sonra.', 'Çarşamba ve cumartesi.', 'Hemen her gün, yazın yeter.'],
  cancelled: 'Arabam bozuldu, kusura bakmayın.',
  replies: ['Oradaydım ama öbür girişteydim. Yirmi dakika bekledim.', 'Oğlum hastaydı, geç yazdım. Özür dilerim.'],
  dispute: 'İlanda yazdığı gibi değil ve aramızda anlaşamıyoruz.',
  resolution: 'İkinizi de dinledim ve ilana göre karar verdim. Sabrınız için teşekkürler.',
}
