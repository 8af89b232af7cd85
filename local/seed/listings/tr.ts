import type { SomeWords } from './things.ts'

export const tr: SomeWords = {
  boxes: ['Yirmi kadar taşınma kolisi', 'Temiz ve katlanmış, biraz da balonlu naylon var. Zemin kattan alınacak.'],
  sofa: [
    'Üç kişilik gri kanepe, çok rahat',
    'Taşınıyoruz, yeni evin kapısından geçmiyor. Kılıfı yıkanır. Taşımak için iki kişi gerekir.',
  ],
  chairs: [
    'Ahşap mutfak sandalyeleri',
    'Dört sağlam sandalye, arkaları biraz aşınmış. Sadece birini de alabilirsiniz.',
  ],
  bed: ['Tek kişilik yatak ve bazası', '90 × 190 cm, yatak hep kılıfla kullanıldı. Sökmeye yardım ederim.'],
  bicycle: ['Şehir bisikleti, orta boy', 'Frenleri ve zinciri baharda değişti, bagajı ve kilidi var.'],
  coat: ['Kadın kışlık mont, M beden', 'Lacivert yün, sıcak tutar, astarı sağlam. Yeni temizlendi.'],
  childWinter: ['6 yaş çocuk için kışlık giysiler', 'Bir mont, iki kazak, bere ve eldiven. Hepsi yıkandı.'],
  babyClothes: ['0–6 ay bebek giysileri', 'Zıbınlar, tulumlar ve anneannenin ördüğü bir hırka.'],
  stroller: [
    'Katlanır bebek arabası',
    'Tek elle katlanır, otobüse sığar. Bir tekerleği gıcırdıyor, bir damla yağ yeter.',
  ],
  pots: ['Tencereler ve büyük bir kazan', 'Yeni ev kuranlara: üç tencere, bir kazan, iki kapak.'],
  dishes: ['Altı kişilik tabak, kâse ve bardak', 'Takım değil ama birlikte güzel duruyor. Gazeteye sarılı.'],
  sewingMachine: ['Çantasıyla dikiş makinesi', 'Eski ama sapasağlam. İpin nasıl takıldığını memnuniyetle gösteririm.'],
  phone: ['Kilitsiz akıllı telefon, ekranı sağlam', 'Sıfırlandı, şarj aleti ve kılıfı var.'],
  childrenBooks: ['3–6 yaş için resimli kitaplar', 'On beş kadar masal; ikisi yazısız, her dilde anlatılır.'],
  vegetables: ['Bahçemizden kabak ve domates', 'Bu yıl çok oldu. Her aileye bir sepet, bu akşam ya da yarın.'],
  jam: ['Ev yapımı incir reçeli', 'Dün kaynattım, küçük kavanozlarda. Boşları geri getirirseniz sevinirim.'],
  homework: [
    'İlkokul ve ortaokul için ödev yardımı',
    'Emekli öğretmenim. Haftada bir saat, sakince, evde, kütüphanede ya da görüntülü.',
  ],
  ownLanguage: [
    'Türkçe sohbet, her seviye',
    'Günlük hayattan konuşuruz: pazar, okul, iş. İsterseniz biraz da dil bilgisi.',
  ],
  bikeRepair: ['Bisiklet tamiri', 'Lastik, fren, vites. Birlikte yaparız, bir dahaki sefere siz de yapabilirsiniz.'],
  smallRepairs: ['Ufak tamiratlar: raf, lamba, kilit', 'Emekli ustayım, takımlarımla gelirim.'],
  mending: ['Paça kısaltma ve dikiş', 'Pantolon, etek, fermuar. İki üç günde hazır.'],
  letters: ['Resmî bir mektubu birlikte okuyalım', 'Belediye, okul, banka: okuruz, cevabı birlikte yazarız.'],
  interpreting: ['Randevularda Türkçe çeviri', 'Doktora ya da okula sizinle gelirim, telefonda da çeviririm.'],
  cooking: ['Birlikte mantı açıyoruz', 'Önce yapıyoruz, sonra yiyoruz. Altı kişilik yer var, çocuklar da gelebilir.'],
  babysitting: ['Akşamları çocuk bakımı', 'İki çocuk büyüttüm. Evinize gelebilirim.'],
  haircut: ['Evde saç kesimi', 'On beş yıllık kuaförüm. Erkek, kadın, çocuk.'],
  computerHelp: [
    'Sabırlı bilgisayar yardımı',
    'Yavaş bilgisayar, susan yazıcı, unutulan şifre: birlikte bakarız, uzaktan da olur.',
  ],
  walkAndTalk: [
    'Biraz yürüyüş, biraz sohbet',
    'Yalnız olup dışarı çıkmak isteyenler için. Yavaş yürürüm, iyi dinlerim.',
  ],
  football: ['Pazar günü herkese açık maç', 'Keyif için oynuyoruz, 18–60 yaş, kız erkek fark etmez.'],
  needShoes: ['38 numara kışlık ayakkabı arıyorum', 'Eşim için. Bot ya da sıcak spor ayakkabı, kullanılmış olabilir.'],
  needStroller: ['Bebek arabası arıyorum', 'Bebeğimiz ocakta doğacak. Sade, katlanan bir araba yeter.'],
  needTalk: [
    'Dil pratiği için birini arıyorum',
    'Çok anlıyorum ama az konuşuyorum. Haftada bir, parkta ya da telefonda.',
  ],
  needForms: ['Bir form doldurmak için yardım', 'Bütün soruları anlamıyorum. Bir saat yeter sanırım.'],
  needMove: ['Buzdolabı ve masa taşımaya yardım', 'Üçüncü kat, cumartesi sabahı. Çay ve börek benden.'],
  needShopping: [
    'Haftalık alışverişime yardım',
    '82 yaşındayım, kalçam ameliyatlı. Kısa bir liste, market 300 metre ötede.',
  ],
  needCompany: ['Tavla oynayacak arkadaş arıyorum', 'Ya da sadece bir çay içeriz. Yazdan beri yalnızım.'],
}
