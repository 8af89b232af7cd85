import { counting } from '../counting.ts'
import type { ProblemCatalogue } from '../problem-catalogue.ts'

const counted = counting('ur')

export const ur: ProblemCatalogue = {
  problems: {
    invalid_request: () => ({ title: 'کچھ کم ہے یا درست نہیں', detail: 'براہِ کرم ہر بتائے گئے خانے کو دیکھیں۔' }),
    invalid_json: () => ({ title: 'مواد پڑھا نہیں جا سکتا', detail: 'مواد ایک JSON آبجیکٹ ہونا چاہیے۔' }),
    invalid_cursor: () => ({
      title: 'یہ صفحہ موجود نہیں',
      detail: 'وہی کرسر استعمال کریں جو اسی فہرست کے صفحے نے دیا ہے۔',
    }),
    unauthenticated: () => ({ title: 'براہِ کرم سائن اِن کریں', detail: 'ایک درست رسائی ٹوکن ضروری ہے۔' }),
    wrong_sign_in: () => ({
      title: 'یہ نہیں ہو سکا',
      detail: 'پتہ یا پاس ورڈ درست نہیں۔ دونوں کو دیکھیں اور دوبارہ کوشش کریں۔',
    }),
    no_session: () => ({
      title: 'براہِ کرم سائن اِن کریں',
      detail: 'اس آلے پر آپ سائن آؤٹ ہیں۔ آگے بڑھنے کے لیے سائن اِن کریں۔',
    }),
    not_confirmed: () => ({
      title: 'ایک قدم باقی ہے',
      detail: 'آپ کے اندراج کی ابھی تصدیق نہیں ہوئی۔ جو کوڈ ہم نے بھیجا وہ لکھیں، یا نیا کوڈ مانگیں۔',
    }),
    already_registered: () => ({
      title: 'یہ کھاتہ پہلے سے موجود ہے',
      detail: 'اس پتے یا نمبر سے سائن اِن کریں، یا نیا پاس ورڈ رکھیں۔',
    }),
    code_expired: () => ({ title: 'کوڈ پرانا ہو گیا', detail: 'نیا کوڈ مانگیں۔' }),
    code_not_delivered: () => ({
      title: 'کوڈ نہیں بھیجا جا سکا',
      detail: 'پتہ یا نمبر دیکھیں، یا کوئی دوسرا آزمائیں۔',
    }),
    password_too_weak: () => ({
      title: 'یہ پاس ورڈ ٹھیک نہیں',
      detail:
        'کم از کم دس حروف لکھیں، شروع اور آخر میں خالی جگہ کے بغیر۔ ایک کے بعد ایک کئی الفاظ آسانی سے یاد رہتے ہیں۔',
    }),
    too_many_attempts: () => ({
      title: 'بہت زیادہ کوششیں',
      detail: 'آپ کی حفاظت کے لیے تھوڑا انتظار ضروری ہے۔ پھر دوبارہ کوشش کریں۔',
    }),
    not_allowed: () => ({ title: 'اجازت نہیں', detail: 'آپ یہ نہیں کر سکتے۔' }),
    account_closed: () => ({ title: 'یہ کھاتہ بند ہے', detail: 'یہ رکن اب Indigo میں نہیں۔' }),
    not_found: () => ({ title: 'نہیں ملا', detail: 'یہاں ایسا کچھ نہیں جو آپ دیکھ سکیں۔' }),
    no_such_route: () => ({ title: 'ایسا کوئی پتہ نہیں', detail: 'API کی دستاویز بتاتی ہے کہ کیا کیا موجود ہے۔' }),
    insufficient_digos: ({ price }) => ({
      title: 'ڈیگو کافی نہیں',
      detail: `اس کے لیے ${price} دستیاب ڈیگو چاہیے۔ آپ کچھ دے سکتے ہیں، یا 0 قدر کی مدد مانگ سکتے ہیں۔`,
    }),
    already_requested: () => ({
      title: 'آپ پہلے ہی درخواست دے چکے ہیں',
      detail: 'اس اشتہار پر آپ کی درخواست ابھی کھلی ہے۔',
    }),
    already_reserved: () => ({ title: 'پہلے ہی وعدہ ہو چکا ہے', detail: 'اس اشتہار کی ہر چیز محفوظ ہو چکی ہے۔' }),
    too_many_open_requests: ({ most }) => ({
      title: 'بہت زیادہ کھلی درخواستیں',
      detail: `${counted(most, {
        one: 'آپ # کھلی درخواست رکھ سکتے ہیں۔',
        other: 'آپ # کھلی درخواستیں رکھ سکتے ہیں۔',
      })} جواب کا انتظار کریں، یا ایک واپس لیں۔`,
    }),
    too_many_blocks: ({ most }) => ({
      title: 'روکے گئے ارکان بہت زیادہ ہیں',
      detail: counted(most, { one: 'آپ # رکن کو روک سکتے ہیں۔', other: 'آپ # ارکان کو روک سکتے ہیں۔' }),
    }),
    too_many_photos: ({ most }) => ({
      title: 'مزید تصویریں نہیں آ سکتیں',
      detail: `ایک اشتہار میں زیادہ سے زیادہ ${most} تصویریں ہوتی ہیں۔ ایک ہٹائیں، یا آنے والی تصویر کا انتظار کریں۔`,
    }),
    own_listing: () => ({ title: 'یہ آپ کا اپنا اشتہار ہے', detail: 'آپ خود کو جواب نہیں دے سکتے۔' }),
    not_open: () => ({ title: 'اب کھلا نہیں', detail: 'یہ اشتہار بند ہے، ختم ہو چکا ہے یا ہٹا دیا گیا ہے۔' }),
    not_enough_left: ({ left }) => ({ title: 'اتنے باقی نہیں', detail: `باقی تعداد: ${left}۔` }),
    no_longer_possible: () => ({ title: 'اب ممکن نہیں', detail: 'یہ تبادلہ آگے نہیں چل سکتا۔' }),
    wrong_state: ({ status }) => ({
      title: 'ابھی ممکن نہیں',
      detail: `حالت بدل چکی ہے${status === undefined ? '' : ` (${status})`}۔`,
    }),
    wrong_code: ({ left }) => ({
      title: 'کوڈ غلط ہے',
      detail: `چھ ہندسے درست نہیں۔${left === undefined ? '' : ` باقی کوششیں: ${left}۔`}`,
    }),
    code_disabled: () => ({
      title: 'کوڈ اب نہیں چلتا',
      detail: 'پانچ غلط کوششوں کے بعد صرف لینے والا تصدیق کر سکتا ہے۔',
    }),
    already_thanked: () => ({ title: 'آپ پہلے ہی شکریہ کہہ چکے ہیں', detail: 'ہر تبادلے کے لیے ایک شکریہ۔' }),
    association_pending: () => ({
      title: 'ابھی تصدیق نہیں ہوئی',
      detail: 'منتظم ابھی اس انجمن کو دیکھ رہا ہے۔ آپ کو بتایا جائے گا۔',
    }),
    association_suspended: () => ({
      title: 'یہ انجمن معطل ہے',
      detail: 'فی الحال اس کے نام پر کچھ نہیں ہو سکتا۔ منتظم سے پوچھیں۔',
    }),
    not_signed_up: () => ({ title: 'اندراج نہیں', detail: 'یہاں کوئی اندراج نہیں جسے بدلا جائے۔' }),
    own_association: () => ({ title: 'یہ آپ کی اپنی انجمن ہے', detail: 'آپ دونوں طرف نہیں ہو سکتے۔' }),
    registration_taken: () => ({
      title: 'یہ نمبر لیا جا چکا ہے',
      detail: 'اس رجسٹریشن نمبر کی انجمن یہاں پہلے سے ہے۔',
    }),
    not_vouched: () => ({
      title: 'ابھی کسی نے ضمانت نہیں دی',
      detail: 'رجسٹریشن نمبر کے بغیر پہلے کسی تصدیق شدہ انجمن کی ضمانت چاہیے۔',
    }),
    too_many_applications: ({ most }) => ({
      title: 'بہت زیادہ درخواستیں',
      detail: `آپ کی کھلی درخواستیں: ${most}۔ پہلے جواب کا انتظار کریں۔`,
    }),
    last_coordinator: () => ({ title: 'آپ آخری رابطہ کار ہیں', detail: 'پہلے ٹیم میں کسی اور کو رابطہ کار بنائیں۔' }),
    invitation_spent: () => ({
      title: 'یہ دعوت اب کھلی نہیں',
      detail: 'یہ استعمال ہو چکی یا واپس لی گئی۔ نئی دعوت مانگیں۔',
    }),
    team_full: ({ most }) => ({ title: 'ٹیم پوری ہے', detail: `ایک ٹیم میں زیادہ سے زیادہ ${most} لوگ ہوتے ہیں۔` }),
    too_many_branches: ({ most }) => ({
      title: 'بہت زیادہ شاخیں',
      detail: `ایک انجمن کی زیادہ سے زیادہ ${most} شاخیں ہوتی ہیں۔`,
    }),
    too_many_invitations: ({ most }) => ({
      title: 'اس مہینے کے لیے کافی',
      detail: `ایک انجمن مہینے میں زیادہ سے زیادہ ${most} افراد کو دعوت دیتی ہے۔`,
    }),
    not_assisted: () => ({
      title: 'اکاؤنٹ انجمن کے ہاتھ میں نہیں',
      detail: 'اس اکاؤنٹ کا خیال اس کا مالک خود رکھتا ہے۔',
    }),
    budget_spent: () => ({ title: 'بجٹ ختم ہو گیا', detail: 'اس مہینے کے یکجہتی بجٹ میں اتنا باقی نہیں۔' }),
    full: () => ({ title: 'جگہ نہیں', detail: 'یہاں اب کوئی اور نام نہیں لکھوا سکتا۔ کوئی اور وقت دیکھیں۔' }),
    already_started: () => ({ title: 'یہ شروع ہو چکا', detail: 'یہ صرف شروع ہونے سے پہلے ممکن تھا۔' }),
    not_started: () => ({ title: 'ابھی شروع نہیں ہوا', detail: 'یہ شروع ہونے کے بعد ممکن ہے۔' }),
    capacity_below_going: ({ going }) => ({
      title: 'زیادہ لوگ آ رہے ہیں',
      detail: `آنے والے: ${going}۔ جگہیں اس سے کم نہیں ہو سکتیں۔`,
    }),
    stale_version: ({ version }) => ({
      title: 'اس دوران تبدیلی ہوئی ہے',
      detail: `اب کا نسخہ: ${version}۔ دوبارہ پڑھیں، پھر تبدیل کریں۔`,
    }),
    too_large: ({ bytesMost }) => ({ title: 'بہت بڑا ہے', detail: `زیادہ سے زیادہ ${bytesMost} بائٹ۔` }),
    unsupported_media_type: () => ({ title: 'یہ JSON نہیں', detail: 'براہِ کرم application/json بھیجیں۔' }),
    key_reused: () => ({
      title: 'یہ کلید پہلے استعمال ہو چکی ہے',
      detail: 'یہ Idempotency-Key پہلے کسی اور مواد کے ساتھ آئی تھی۔ نئی کلید استعمال کریں۔',
    }),
    version_required: () => ({ title: 'کون سا نسخہ؟', detail: 'جو نسخہ آپ نے پڑھا ہے اسے If-Match کے ساتھ بھیجیں۔' }),
    busy: ({ retryAfterSeconds }) => ({
      title: 'ایک ساتھ بہت کچھ',
      detail: `کچھ نہیں بدلا۔ ${retryAfterSeconds ?? 1} سیکنڈ بعد دوبارہ کوشش کریں۔`,
    }),
    internal: () => ({ title: 'ہماری غلطی', detail: 'ہماری طرف کچھ خرابی ہوئی۔ براہِ کرم بعد میں کوشش کریں۔' }),
  },
  fault: {
    required: () => 'یہ ضروری ہے۔',
    unknown: () => 'یہاں ایسا کوئی خانہ نہیں۔',
    type: (allowed) => `اس کی قسم ${allowed} ہونی چاہیے۔`,
    integer: () => 'یہ پورا عدد ہونا چاہیے۔',
    minimum: (allowed) => `کم از کم ${allowed}۔`,
    maximum: (allowed) => `زیادہ سے زیادہ ${allowed}۔`,
    shorter: (allowed) => counted(allowed, { one: 'زیادہ سے زیادہ # حرف۔', other: 'زیادہ سے زیادہ # حروف۔' }),
    longer: (allowed) => counted(allowed, { one: 'کم از کم # حرف۔', other: 'کم از کم # حروف۔' }),
    choice: (allowed) => `ان میں سے ایک: ${allowed}۔`,
    format: (allowed) => (allowed === undefined ? 'شکل درست نہیں۔' : `درست شکل: ${allowed}۔`),
    readable: () => 'پڑھنے کے قابل متن درکار ہے، کنٹرول حروف کے بغیر۔',
    fewer_items: (allowed) => counted(allowed, { one: 'زیادہ سے زیادہ # چیز۔', other: 'زیادہ سے زیادہ # چیزیں۔' }),
    more_items: (allowed) => counted(allowed, { one: 'کم از کم # چیز۔', other: 'کم از کم # چیزیں۔' }),
    language: () => 'کوئی زبان جیسے fr، ar یا pt-BR۔',
    one_of: (allowed) => `ان میں سے صرف ایک: ${allowed}۔`,
    past: () => 'یہ آنے والے وقت میں ہونا چاہیے۔',
    together: (allowed) => `یہ اس کے ساتھ آتا ہے: ${allowed}۔`,
    oneself: () => 'یہ آپ خود نہیں ہو سکتے۔',
  },
}
