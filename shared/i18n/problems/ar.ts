import { counting } from '../counting.ts'
import type { ProblemCatalogue } from '../problem-catalogue.ts'

const counted = counting('ar')

const characters = (count: string | number | undefined): string =>
  counted(count, {
    zero: '# حرف',
    one: 'حرف واحد',
    two: 'حرفان',
    few: '# أحرف',
    many: '# حرفًا',
    other: '# حرف',
  })

const items = (count: string | number | undefined): string =>
  counted(count, {
    zero: '# عنصر',
    one: 'عنصر واحد',
    two: 'عنصران',
    few: '# عناصر',
    many: '# عنصرًا',
    other: '# عنصر',
  })

export const ar: ProblemCatalogue = {
  problems: {
    invalid_request: () => ({ title: 'هناك شيء ناقص أو غير صحيح', detail: 'يرجى النظر في كل حقل مذكور.' }),
    invalid_json: () => ({ title: 'لا يمكن قراءة المحتوى', detail: 'يجب أن يكون المحتوى كائن JSON واحدًا.' }),
    invalid_cursor: () => ({
      title: 'هذه الصفحة غير موجودة',
      detail: 'يرجى استخدام المؤشر الذي أعطته صفحة من القائمة نفسها.',
    }),
    unauthenticated: () => ({ title: 'يرجى تسجيل الدخول', detail: 'يلزم رمز دخول صالح.' }),
    wrong_sign_in: () => ({
      title: 'لم ينجح ذلك',
      detail: 'العنوان أو كلمة المرور غير صحيح. تحقق من الاثنين وحاول مرة أخرى.',
    }),
    no_session: () => ({ title: 'يرجى تسجيل الدخول', detail: 'انتهت الجلسة على هذا الجهاز. سجّل الدخول للمتابعة.' }),
    not_confirmed: () => ({
      title: 'تنقص خطوة واحدة',
      detail: 'لم يُؤكَّد تسجيلك بعد. اكتب الرمز الذي أرسلناه، أو اطلب رمزًا جديدًا.',
    }),
    already_registered: () => ({
      title: 'هذا الحساب موجود من قبل',
      detail: 'سجّل الدخول بهذا العنوان أو الرقم، أو اختر كلمة مرور جديدة.',
    }),
    code_expired: () => ({ title: 'الرمز قديم', detail: 'اطلب رمزًا جديدًا.' }),
    code_not_delivered: () => ({ title: 'تعذّر إرسال الرمز', detail: 'تحقق من العنوان أو الرقم، أو جرّب غيره.' }),
    password_too_weak: () => ({
      title: 'كلمة المرور هذه لا تصلح',
      detail: 'استعمل عشرة أحرف على الأقل، من غير مسافة في البداية أو النهاية. عدة كلمات متتالية يسهل تذكّرها.',
    }),
    too_many_attempts: () => ({ title: 'محاولات كثيرة', detail: 'لأجل أمانك يجب الانتظار قليلًا. ثم حاول مرة أخرى.' }),
    not_allowed: () => ({ title: 'غير مسموح', detail: 'لا يمكنك فعل هذا.' }),
    account_closed: () => ({ title: 'هذا الحساب مغلق', detail: 'لم يعد هذا العضو في Indigo.' }),
    not_found: () => ({ title: 'غير موجود', detail: 'لا يوجد هنا شيء يمكنك رؤيته.' }),
    no_such_route: () => ({ title: 'لا يوجد عنوان كهذا', detail: 'وثيقة API تبيّن ما هو موجود.' }),
    insufficient_digos: ({ price }) => ({
      title: 'لا يوجد ما يكفي من ديغو',
      detail: `المطلوب هنا: ${price} ديغو متاح. يمكنك إعطاء شيء، أو طلب مساعدة قيمتها 0.`,
    }),
    already_requested: () => ({
      title: 'سبق أن أرسلت طلبًا',
      detail: 'ما زال طلبك على هذا الإعلان مفتوحًا.',
    }),
    already_reserved: () => ({ title: 'كل شيء موعود به', detail: 'كل ما في هذا الإعلان محجوز.' }),
    too_many_open_requests: ({ most }) => ({
      title: 'طلبات مفتوحة كثيرة جدًا',
      detail: `الحد الأقصى: ${counted(most, {
        zero: '# طلب مفتوح',
        one: 'طلب مفتوح واحد',
        two: 'طلبان مفتوحان',
        few: '# طلبات مفتوحة',
        many: '# طلبًا مفتوحًا',
        other: '# طلب مفتوح',
      })}. يمكنك انتظار رد، أو سحب أحد الطلبات.`,
    }),
    too_many_blocks: ({ most }) => ({
      title: 'عمليات حظر كثيرة جدًا',
      detail: `الحد الأقصى للحظر: ${counted(most, {
        zero: '# عضو',
        one: 'عضو واحد',
        two: 'عضوان',
        few: '# أعضاء',
        many: '# عضوًا',
        other: '# عضو',
      })}.`,
    }),
    too_many_photos: ({ most }) => ({
      title: 'لا يمكن إضافة صور أخرى',
      detail: `الحد الأقصى لصور الإعلان: ${most}. يمكنك حذف صورة، أو انتظار الصورة التي في الطريق.`,
    }),
    own_listing: () => ({ title: 'هذا إعلانك', detail: 'لا يمكنك الرد على إعلانك.' }),
    not_open: () => ({ title: 'لم يعد مفتوحًا', detail: 'هذا الإعلان مغلق أو منتهٍ أو محذوف.' }),
    not_enough_left: ({ left }) => ({ title: 'لم يبق هذا العدد', detail: `العدد الباقي: ${left}.` }),
    no_longer_possible: () => ({ title: 'لم يعد ممكنًا', detail: 'لا يمكن أن يستمر هذا التبادل.' }),
    wrong_state: ({ status }) => ({
      title: 'غير ممكن الآن',
      detail: `تغيّرت الحالة${status === undefined ? '' : ` (${status})`}.`,
    }),
    wrong_code: ({ left }) => ({
      title: 'الرمز غير صحيح',
      detail: `الأرقام الستة غير مطابقة.${left === undefined ? '' : ` المحاولات الباقية: ${left}.`}`,
    }),
    code_disabled: () => ({
      title: 'لم يعد الرمز صالحًا',
      detail: 'بعد خمس محاولات غير صحيحة لا يمكن أن يؤكد إلا المتلقي.',
    }),
    already_thanked: () => ({ title: 'سبق أن أرسلت شكرًا', detail: 'شكر واحد لكل تبادل.' }),
    association_pending: () => ({ title: 'لم يتم التحقق بعد', detail: 'ما زال المشغّل ينظر في هذه الجمعية. سنخبرك.' }),
    association_suspended: () => ({ title: 'هذه الجمعية موقوفة', detail: 'لا يمكن فعل شيء باسمها الآن. اسأل المشغّل.' }),
    not_signed_up: () => ({ title: 'لا يوجد تسجيل', detail: 'لا يوجد هنا تسجيل يمكن تغييره.' }),
    own_association: () => ({ title: 'هذه جمعيتك', detail: 'لا يمكنك أن تكون في الجهتين معًا.' }),
    registration_taken: () => ({ title: 'هذا الرقم مستخدم', detail: 'توجد هنا جمعية بهذا الرقم في السجل.' }),
    not_vouched: () => ({ title: 'لا أحد يضمنها بعد', detail: 'من دون رقم في السجل يجب أن تضمنها أولًا جمعية موثقة.' }),
    too_many_applications: ({ most }) => ({
      title: 'طلبات كثيرة',
      detail: `طلبات الانضمام المفتوحة لديك: ${most}. انتظر ردًا أولًا.`,
    }),
    last_coordinator: () => ({ title: 'لا منسّق غيرك', detail: 'اجعل شخصًا آخر من الفريق منسّقًا أولًا.' }),
    invitation_spent: () => ({ title: 'لم تعد هذه الدعوة صالحة', detail: 'استُخدمت أو أُلغيت. اطلب دعوة جديدة.' }),
    team_full: ({ most }) => ({ title: 'الفريق مكتمل', detail: `أكبر عدد للفريق: ${most}.` }),
    too_many_branches: ({ most }) => ({ title: 'فروع كثيرة', detail: `أكبر عدد لفروع الجمعية: ${most}.` }),
    too_many_invitations: ({ most }) => ({
      title: 'هذا يكفي لهذا الشهر',
      detail: `أقصى عدد من الأشخاص الذين تدعوهم جمعية في الشهر: ${most}.`,
    }),
    not_assisted: () => ({ title: 'الحساب ليس في يد الجمعية', detail: 'صاحب هذا الحساب يعتني به بنفسه.' }),
    budget_spent: () => ({ title: 'انتهت الميزانية', detail: 'لم يبق ما يكفي في ميزانية التضامن لهذا الشهر.' }),
    full: () => ({ title: 'لا مكان', detail: 'لا يمكن لأحد آخر التسجيل هنا. ابحث عن وقت آخر.' }),
    already_started: () => ({ title: 'بدأ بالفعل', detail: 'كان هذا ممكنًا قبل البداية فقط.' }),
    not_started: () => ({ title: 'لم يبدأ بعد', detail: 'هذا ممكن ابتداءً من البداية.' }),
    capacity_below_going: ({ going }) => ({
      title: 'سيأتي عدد أكبر',
      detail: `عدد القادمين: ${going}. لا يمكن أن تكون الأماكن أقل.`,
    }),
    stale_version: ({ version }) => ({
      title: 'حدث تغيير في هذه الأثناء',
      detail: `النسخة الحالية: ${version}. يرجى القراءة من جديد، ثم التغيير.`,
    }),
    too_large: ({ bytesMost }) => ({ title: 'كبير جدًا', detail: `الحد الأقصى: ${bytesMost} بايت.` }),
    unsupported_media_type: () => ({ title: 'ليس JSON', detail: 'يرجى إرسال application/json.' }),
    key_reused: () => ({
      title: 'المفتاح مستخدم من قبل',
      detail: 'وصل Idempotency-Key هذا من قبل مع محتوى آخر. يرجى استخدام مفتاح جديد.',
    }),
    version_required: () => ({ title: 'أي نسخة؟', detail: 'يرجى إرسال If-Match مع النسخة المقروءة.' }),
    busy: ({ retryAfterSeconds }) => ({
      title: 'أشياء كثيرة في وقت واحد',
      detail: `لم يتغير شيء. يرجى المحاولة من جديد بعد ${counted(retryAfterSeconds ?? 1, {
        zero: '# ثانية',
        one: 'ثانية واحدة',
        two: 'ثانيتين',
        few: '# ثوانٍ',
        many: '# ثانية',
        other: '# ثانية',
      })}.`,
    }),
    internal: () => ({ title: 'الخطأ منا', detail: 'حدث خطأ عندنا. يرجى المحاولة لاحقًا.' }),
  },
  fault: {
    required: () => 'هذا مطلوب.',
    unknown: () => 'لا يوجد حقل كهذا هنا.',
    type: (allowed) => `يجب أن يكون النوع ${allowed}.`,
    integer: () => 'يجب أن يكون عددًا صحيحًا.',
    minimum: (allowed) => `الحد الأدنى: ${allowed}.`,
    maximum: (allowed) => `الحد الأقصى: ${allowed}.`,
    shorter: (allowed) => `الحد الأقصى: ${characters(allowed)}.`,
    longer: (allowed) => `الحد الأدنى: ${characters(allowed)}.`,
    choice: (allowed) => `واحد من: ${allowed}.`,
    format: (allowed) => (allowed === undefined ? 'الشكل غير صحيح.' : `الشكل الصحيح: ${allowed}.`),
    readable: () => 'يلزم نص مقروء، من دون محارف تحكّم.',
    fewer_items: (allowed) => `الحد الأقصى: ${items(allowed)}.`,
    more_items: (allowed) => `الحد الأدنى: ${items(allowed)}.`,
    language: () => 'لغة مثل fr أو ar أو pt-BR.',
    one_of: (allowed) => `واحد فقط من: ${allowed}.`,
    past: () => 'يجب أن يكون في المستقبل.',
    together: (allowed) => `هذا يأتي مع: ${allowed}.`,
    oneself: () => 'لا يمكن أن يكون هذا أنت.',
  },
}
