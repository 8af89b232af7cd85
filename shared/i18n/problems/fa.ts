import type { ProblemCatalogue } from '../problem-catalogue.ts'

/** After a number, a Persian noun stays as it is: no plural forms are needed. */
export const fa: ProblemCatalogue = {
  problems: {
    invalid_request: () => ({ title: 'چیزی کم یا نادرست است', detail: 'لطفاً هر بخش نام‌برده را ببینید.' }),
    invalid_json: () => ({ title: 'محتوا خوانده نمی‌شود', detail: 'محتوا باید یک شیء JSON باشد.' }),
    invalid_cursor: () => ({
      title: 'این صفحه وجود ندارد',
      detail: 'از نشانگری استفاده کنید که صفحه‌ای از همین فهرست داده است.',
    }),
    unauthenticated: () => ({ title: 'لطفاً وارد شوید', detail: 'یک نشانهٔ ورود معتبر لازم است.' }),
    wrong_sign_in: () => ({
      title: 'انجام نشد',
      detail: 'نشانی یا رمز عبور درست نیست. هر دو را نگاه کنید و دوباره امتحان کنید.',
    }),
    no_session: () => ({
      title: 'لطفاً وارد شوید',
      detail: 'در این دستگاه از حساب بیرون آمده‌اید. برای ادامه وارد شوید.',
    }),
    not_confirmed: () => ({
      title: 'یک گام مانده است',
      detail: 'ثبت‌نام شما هنوز تأیید نشده است. کدی را که فرستادیم بنویسید، یا کد تازه بخواهید.',
    }),
    already_registered: () => ({
      title: 'این حساب از پیش هست',
      detail: 'با این نشانی یا شماره وارد شوید، یا رمز عبور تازه‌ای بگذارید.',
    }),
    code_expired: () => ({ title: 'کد قدیمی است', detail: 'کد تازه بخواهید.' }),
    code_not_delivered: () => ({
      title: 'کد فرستاده نشد',
      detail: 'نشانی یا شماره را نگاه کنید، یا یکی دیگر را امتحان کنید.',
    }),
    password_too_weak: () => ({
      title: 'این رمز عبور مناسب نیست',
      detail: 'دست‌کم ده نویسه بنویسید، بدون فاصله در آغاز یا پایان. چند واژه پشت سر هم آسان به یاد می‌ماند.',
    }),
    too_many_attempts: () => ({
      title: 'تلاش‌های زیاد',
      detail: 'برای امنیت شما باید کمی صبر کنید. سپس دوباره امتحان کنید.',
    }),
    not_allowed: () => ({ title: 'اجازه نیست', detail: 'شما نمی‌توانید این کار را بکنید.' }),
    account_closed: () => ({ title: 'این حساب بسته است', detail: 'این عضو از Indigo رفته است.' }),
    not_found: () => ({ title: 'پیدا نشد', detail: 'اینجا چیزی نیست که شما بتوانید ببینید.' }),
    no_such_route: () => ({ title: 'چنین نشانی‌ای وجود ندارد', detail: 'سند API می‌گوید چه چیزهایی هست.' }),
    insufficient_digos: ({ price }) => ({
      title: 'دیگو کافی نیست',
      detail: `برای این کار ${price} دیگوی در دسترس لازم است. می‌توانید چیزی بدهید، یا کمکی با ارزش 0 بخواهید.`,
    }),
    already_requested: () => ({
      title: 'پیش‌تر درخواست داده‌اید',
      detail: 'درخواست شما برای این آگهی هنوز باز است.',
    }),
    already_reserved: () => ({ title: 'قول آن داده شده است', detail: 'همه چیز در این آگهی نگه‌داشته شده است.' }),
    too_many_open_requests: ({ most }) => ({
      title: 'درخواست‌های باز زیاد است',
      detail: `می‌توانید ${most} درخواست باز داشته باشید. منتظر پاسخ بمانید، یا یکی را پس بگیرید.`,
    }),
    too_many_blocks: ({ most }) => ({
      title: 'تعداد مسدودشده‌ها زیاد است',
      detail: `می‌توانید ${most} عضو را مسدود کنید.`,
    }),
    too_many_photos: ({ most }) => ({
      title: 'عکس دیگری جا نمی‌شود',
      detail: `هر آگهی حداکثر ${most} عکس دارد. یکی را بردارید یا منتظر عکسی بمانید که در راه است.`,
    }),
    own_listing: () => ({ title: 'این آگهی خود شماست', detail: 'نمی‌توانید به خودتان پاسخ دهید.' }),
    not_open: () => ({ title: 'دیگر باز نیست', detail: 'این آگهی بسته، تمام‌شده یا برداشته شده است.' }),
    not_enough_left: ({ left }) => ({ title: 'این تعداد نمانده است', detail: `${left} عدد مانده است.` }),
    no_longer_possible: () => ({ title: 'دیگر ممکن نیست', detail: 'این تبادل نمی‌تواند ادامه پیدا کند.' }),
    wrong_state: ({ status }) => ({
      title: 'اکنون ممکن نیست',
      detail: `وضعیت تغییر کرده است${status === undefined ? '' : ` (${status})`}.`,
    }),
    wrong_code: ({ left }) => ({
      title: 'کد نادرست است',
      detail: `شش رقم درست نیست.${left === undefined ? '' : ` تلاش‌های باقی‌مانده: ${left}.`}`,
    }),
    code_disabled: () => ({
      title: 'کد دیگر کار نمی‌کند',
      detail: 'پس از پنج تلاش نادرست، فقط گیرنده می‌تواند تأیید کند.',
    }),
    already_thanked: () => ({ title: 'پیش‌تر سپاس گفته‌اید', detail: 'برای هر تبادل یک سپاس.' }),
    association_pending: () => ({
      title: 'هنوز تأیید نشده است',
      detail: 'گرداننده هنوز این انجمن را بررسی می‌کند. به شما خبر می‌دهیم.',
    }),
    association_suspended: () => ({
      title: 'این انجمن معلق است',
      detail: 'فعلاً نمی‌توان به نام آن کاری کرد. از گرداننده بپرسید.',
    }),
    not_signed_up: () => ({ title: 'ثبت‌نامی نیست', detail: 'اینجا ثبت‌نامی برای تغییر نیست.' }),
    own_association: () => ({ title: 'این انجمن خود شماست', detail: 'نمی‌توانید در هر دو طرف باشید.' }),
    registration_taken: () => ({ title: 'این شماره گرفته شده است', detail: 'انجمنی با این شمارهٔ ثبت از پیش اینجاست.' }),
    not_vouched: () => ({
      title: 'هنوز کسی ضامن آن نیست',
      detail: 'بدون شمارهٔ ثبت، نخست باید انجمنی تأییدشده ضامن شود.',
    }),
    too_many_applications: ({ most }) => ({
      title: 'درخواست‌ها زیاد است',
      detail: `درخواست‌های باز شما: ${most}. نخست منتظر پاسخ بمانید.`,
    }),
    last_coordinator: () => ({
      title: 'شما آخرین هماهنگ‌کننده‌اید',
      detail: 'نخست این نقش را به کس دیگری از گروه بدهید.',
    }),
    invitation_spent: () => ({
      title: 'این دعوت دیگر باز نیست',
      detail: 'استفاده یا پس گرفته شده است. دعوت تازه بخواهید.',
    }),
    team_full: ({ most }) => ({ title: 'گروه پر است', detail: `یک گروه حداکثر ${most} نفر دارد.` }),
    too_many_branches: ({ most }) => ({ title: 'شعبه‌ها زیاد است', detail: `یک انجمن حداکثر ${most} شعبه دارد.` }),
    too_many_invitations: ({ most }) => ({
      title: 'برای این ماه کافی است',
      detail: `یک انجمن در ماه حداکثر ${most} نفر را دعوت می‌کند.`,
    }),
    not_assisted: () => ({ title: 'حساب در دست انجمن نیست', detail: 'صاحب این حساب خودش از آن نگهداری می‌کند.' }),
    budget_spent: () => ({ title: 'بودجه تمام شد', detail: 'در بودجهٔ همبستگی این ماه به اندازهٔ کافی نمانده است.' }),
    full: () => ({ title: 'پر است', detail: 'دیگر کسی نمی‌تواند اینجا ثبت‌نام کند. زمان دیگری پیدا کنید.' }),
    already_started: () => ({ title: 'شروع شده است', detail: 'این کار فقط تا پیش از شروع ممکن بود.' }),
    not_started: () => ({ title: 'هنوز شروع نشده است', detail: 'این کار از زمان شروع ممکن است.' }),
    capacity_below_going: ({ going }) => ({
      title: 'افراد بیشتری می‌آیند',
      detail: `${going} نفر می‌آیند. جاها نمی‌تواند کمتر باشد.`,
    }),
    stale_version: ({ version }) => ({
      title: 'در این میان تغییر کرده است',
      detail: `نسخهٔ کنونی: ${version}. دوباره بخوانید، سپس تغییر دهید.`,
    }),
    too_large: ({ bytesMost }) => ({ title: 'خیلی بزرگ است', detail: `حداکثر ${bytesMost} بایت.` }),
    unsupported_media_type: () => ({ title: 'این JSON نیست', detail: 'لطفاً application/json بفرستید.' }),
    key_reused: () => ({
      title: 'این کلید پیش‌تر به کار رفته است',
      detail: 'این Idempotency-Key پیش‌تر با محتوای دیگری آمده است. کلید تازه‌ای به کار ببرید.',
    }),
    version_required: () => ({ title: 'کدام نسخه؟', detail: 'نسخه‌ای را که خوانده‌اید با If-Match بفرستید.' }),
    busy: ({ retryAfterSeconds }) => ({
      title: 'یک‌باره خیلی زیاد شد',
      detail: `چیزی تغییر نکرد. ${retryAfterSeconds ?? 1} ثانیهٔ دیگر دوباره تلاش کنید.`,
    }),
    internal: () => ({ title: 'اشتباه از ماست', detail: 'مشکلی برای ما پیش آمد. لطفاً بعداً دوباره تلاش کنید.' }),
  },
  fault: {
    required: () => 'این لازم است.',
    unknown: () => 'اینجا چنین بخشی نیست.',
    type: (allowed) => `نوع باید ${allowed} باشد.`,
    integer: () => 'این باید عدد درست (بدون کسر) باشد.',
    minimum: (allowed) => `حداقل ${allowed}.`,
    maximum: (allowed) => `حداکثر ${allowed}.`,
    shorter: (allowed) => `حداکثر ${allowed} نویسه.`,
    longer: (allowed) => `حداقل ${allowed} نویسه.`,
    choice: (allowed) => `یکی از این‌ها: ${allowed}.`,
    format: (allowed) => (allowed === undefined ? 'شکل آن درست نیست.' : `شکل درست: ${allowed}.`),
    readable: () => 'متنی خواندنی لازم است، بدون نویسه‌های کنترلی.',
    fewer_items: (allowed) => `حداکثر ${allowed} مورد.`,
    more_items: (allowed) => `حداقل ${allowed} مورد.`,
    language: () => 'یک زبان مانند fr، ar یا pt-BR.',
    one_of: (allowed) => `دقیقاً یکی از این‌ها: ${allowed}.`,
    past: () => 'این باید در آینده باشد.',
    together: (allowed) => `این همراه است با: ${allowed}.`,
    oneself: () => 'این نمی‌تواند خود شما باشید.',
  },
}
