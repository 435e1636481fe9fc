import type { Catalogue } from './messages.ts';

export const arabic: Catalogue = {
  greeting:
    'مرحبًا {name}! يمكنني عرض خدماتك، وتغيير باقة وإخبارك بالسعر قبل حدوث أي شيء، والتراجع عن تغيير لم يبدأ بعد، أو إرسال طلب إلى الدعم. ماذا تريد أن تفعل؟',
  'greeting.again': 'مرحبًا {name}! ماذا تريد أن تفعل؟',
  'greeting.meanwhile': 'مرحبًا {name}!',
  help: 'يمكنك قول «خدماتي» لرؤية ما لديك وتكلفته، أو «تغيير الباقة» للانتقال إلى باقة أخرى، أو «التراجع عن التغيير» لإلغاء تغيير لم يبدأ بعد، أو «الدعم» لفتح تذكرة. وتعمل «رجوع» و«إلغاء» و«من البداية» في أي وقت.',
  thanks: 'على الرحب والسعة!',
  doubt: 'لا داعي للعجلة: لن يتغير شيء قبل أن تؤكد. يمكنك أن تكمل من هنا متى شئت.',
  'doubt.nothing-open': 'خذ وقتك. أنا هنا متى شئت.',
  goodbye: 'مع السلامة! لن يتغير شيء من دونك، ويمكنك أن تكتب لي في أي وقت.',

  'services.total':
    '{count, plural, zero {ليست لديك خدمات نشطة} one {لديك خدمة نشطة واحدة} two {لديك خدمتان نشطتان} few {لديك # خدمات نشطة} many {لديك # خدمة نشطة} other {لديك # خدمة نشطة}}، المجموع {total} شهريًا{discounted, select, yes {، قبل الخصومات} other {}}.',
  'services.none': 'ليست لديك خدمات يمكن عرضها هنا. يمكن للدعم إخبارك بالمزيد.',
  'services.hidden': 'لا يعرض مزود الخدمة الخدمات في هذه المحادثة. يمكن للدعم مساعدتك.',
  'services.pending': 'تتغير إلى {plan} في {date}. يمكنك التراجع حتى نهاية يوم {undoUntil}.',
  'services.pending.linked': 'تتغير إلى {plan} في {date}، مع {service}.',
  'services.starts': 'تبدأ في {date} بدلًا من {plan}.',

  'ask.service': 'أي خدمة تريد تغييرها؟',
  'ask.plan': 'أي باقة تريد بدلًا من {service} ({price} شهريًا)؟',
  'ask.date':
    'ابتداءً من أي يوم تريد {plan}؟{again, select, yes {} other { أول يوم ممكن هو {earliest}{because}. يمكنك أيضًا ذكر يوم آخر، مثل «{example}» أو «غدًا».}}',
  'ask.date.days':
    'ابتداءً من أي يوم تريد {plan}؟ {allowed} أول يوم ممكن هو {earliest}{because}. يمكنك أيضًا ذكر يوم لاحق.',
  'ask.date.only': 'اليوم الوحيد الممكن للباقة {plan} هو {earliest}{because}. هل تبدأ فيه؟',
  'ask.confirm':
    'هذا سعر تغيير {service} إلى {plan} في {date}. {by, select, support {الدعم هو من يجري هذا التغيير: أرسله كطلب، ولن يحدث شيء قبل الرد.} other {لن يحدث شيء قبل تأكيدك.}}',
  'ask.confirm.balance':
    'هذا سعر تغيير {service} إلى {plan} في {date}. سيكون رصيد حسابك منخفضًا جدًا، لذا يجب دفع {missing} قبل إجراء هذا التغيير.{request, select, yes { يمكنك أيضًا إرساله كطلب إلى الدعم.} other {}}',
  'ask.message':
    'يذهب طلبك بشأن {service} إلى الدعم، ولا يتغير شيء قبل ردهم. اكتب ما يجب أن يعرفوه، أو أرفق ملفات، أو أرسل الطلب كما هو.',
  'ask.message.no-plans':
    'لا توجد هنا باقة للاختيار بدلًا من {service}، لكن يمكن للدعم إيجاد واحدة معك. اكتب ما تريده، وأرفق ملفات إن وجدت، ثم أرسل الطلب.',
  'ask.message.more':
    'في طلبك: «{message}»{files, plural, =0 {} zero {} one {، وفيه ملف واحد} two {، وفيه ملفان} few {، وفيه # ملفات} many {، وفيه # ملفًا} other {، وفيه # ملف}}. أرسله الآن أو أضف المزيد.',
  'files.attached':
    '{files, plural, zero {لا ملفات مرفقة.} one {ملف واحد مرفق.} two {ملفان مرفقان.} few {# ملفات مرفقة.} many {# ملفًا مرفقًا.} other {# ملف مرفق.}}',

  'sign-in.ask': 'يمكنني عرض خدماتك وتغييرها هنا حالما أعرف من أنت.',
  'sign-in.how': 'سجّل الدخول إلى بوابة العملاء. ستعطيك رمزًا من 6 أرقام: اكتبه هنا.',
  'sign-in.wrong-code': 'هذا الرمز غير صحيح أو انتهت صلاحيته. سجّل الدخول مرة أخرى واكتب الرمز الجديد هنا.',
  'sign-in.out': 'تم تسجيل خروجك. لن يرى أحد خدماتك في هذه المحادثة حتى تسجّل الدخول من جديد.',
  'sign-in.group': 'لا أتحدث عن خدماتك إلا على انفراد. افتح محادثة معي وحدي واكتب لي هناك.',
  'files.not-taken.many':
    '{files, plural, =0 {لا يمكنني استلام الملفات هنا. اكتب رسالتك بدونها.} zero {لا يمكنني استلام الملفات هنا. اكتب رسالتك بدونها.} one {أستلم ملفًا واحدًا مع كل رسالة، وفي رسالتك أكثر. لم يصلني شيء منها: أرسلها مرة أخرى مع ملف واحد.} two {أستلم ملفين مع كل رسالة، وفي رسالتك أكثر. لم يصلني شيء منها: أرسلها مرة أخرى مع عدد أقل.} few {أستلم # ملفات مع كل رسالة، وفي رسالتك أكثر. لم يصلني شيء منها: أرسلها مرة أخرى مع عدد أقل.} many {أستلم # ملفًا مع كل رسالة، وفي رسالتك أكثر. لم يصلني شيء منها: أرسلها مرة أخرى مع عدد أقل.} other {أستلم # ملف مع كل رسالة، وفي رسالتك أكثر. لم يصلني شيء منها: أرسلها مرة أخرى مع عدد أقل.}}',
  'files.not-taken.large':
    '{named, select, yes {«{name}»} other {ملفك}} أكبر من {megabytes} ميغابايت التي يمكنني استلامها، لذلك لم تصلني رسالتك. أرسلها مرة أخرى مع ملف أصغر أو بدونه.',
  'files.not-taken.kind':
    '{named, select, yes {«{name}»} other {ملفك}} من نوع لا يمكنني استلامه، لذلك لم تصلني رسالتك. أستلم الصور (PNG وJPEG وGIF وWebP) وPDF والنص العادي: أرسلها مرة أخرى مع ملف من هذه الأنواع أو بدونه.',
  'files.not-taken.reach':
    'لم أستطع جلب {named, select, yes {«{name}»} other {ملفك}} من مكان حفظه، لذلك لم تصلني رسالتك. أرفق الملف وأرسلها مرة أخرى، أو أرسلها بدونه.',
  'files.not-taken.often':
    'أرسلت ملفات أكثر مما يمكنني استلامه في وقت قصير، لذلك لم تصلني رسالتك. أرسلها مرة أخرى بدون ملفات، أو بعد {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}.',

  'ask.change': 'أي تغيير تريد التراجع عنه؟',
  'ask.undo': 'هل تريد التراجع عن تغيير {service} إلى {plan} في {date}؟ سيعود كل شيء كما كان.',
  'ask.undo.linked': 'يشمل هذا أيضًا التراجع عن تغيير {changes}.',
  'ask.question': 'ماذا تريد أن تسأل الدعم؟ اكتبه هنا؛ ويمكنك أيضًا إرفاق ملفات.',
  'ask.question.draft': 'لم يُرسل هذا بعد: «{text}». هل أرسله إلى الدعم؟ قل «إرسال»، أو غيّره على البطاقة.',

  'plan.more': 'أكثر بمقدار {difference} شهريًا',
  'plan.less': 'أقل بمقدار {difference} شهريًا',
  'plan.same': 'السعر الحالي نفسه',
  'plan.price': '{price} شهريًا',
  'plan.paid-for-days':
    'مدفوع مقدمًا: {price} لمدة {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}',
  'plan.along': 'يتغير معها: {changes}',
  'plan.speed': '{download} تنزيل، {upload} رفع',

  'linked.item': '{service} إلى {plan}',
  'linked.booked': 'يتغير معها: {changes}.',
  'linked.undone':
    '{count, plural, zero {بقي {services} كما كان أيضًا.} one {بقي {services} كما كان أيضًا.} two {بقي {services} كما كانا أيضًا.} few {بقي {services} كما كانت أيضًا.} many {بقي {services} كما كانت أيضًا.} other {بقي {services} كما كانت أيضًا.}}',

  'cost.title': 'تكلفة هذا التغيير',
  'cost.from-to': '{oldPlan} ← {newPlan}',
  'cost.starts': 'يبدأ في {date}',
  'cost.at-once': 'يبدأ اليوم، فورًا',
  'cost.price-of-change': 'سعر التغيير (رسوم)',
  'cost.price-of-change.none': 'بلا رسوم',
  'cost.refund': 'استرداد {plan}، {period}',
  'cost.charge': 'أول دفعة {plan}، {period}',
  'cost.arithmetic': '{days} من {outOf} يومًا من {base}',
  'cost.own-part': '{arithmetic}: {amount}',
  'cost.discount': 'خصم {amount}',
  'cost.tax.share': 'ضريبة {amount}',
  'cost.tax': 'ضريبة {rate} {amount}',
  'cost.includes-tax': 'شامل ضريبة {rate} قدرها {amount}',
  'cost.folded':
    '{count, plural, zero {# مبلغ} one {مبلغ واحد} two {مبلغان معًا} few {# مبالغ معًا} many {# مبلغًا معًا} other {# مبلغ معًا}}',
  'cost.rounding': 'تقريب',
  'fee.dearer': 'مقابل الانتقال إلى باقة أغلى: {amount}',
  'fee.cheaper': 'مقابل الانتقال إلى باقة أرخص: {amount}',
  'fee.cool-down': 'مقابل التغيير مرة أخرى بهذه السرعة: {amount}',
  'fee.early-change': 'مقابل التغيير قبل نهاية عقدك: {amount}',
  'cost.owed': 'المستحق الآن',
  'cost.credit': 'يعود إليك كرصيد',
  'cost.nothing': 'لا شيء للدفع الآن',
  'cost.missing': 'يجب دفعه أولًا',
  'cost.next-invoice':
    '{services, plural, zero {الفاتورة القادمة، {date}} one {الفاتورة القادمة لهذه الخدمة، {date}} two {الفاتورة القادمة لهاتين الخدمتين، {date}} few {الفاتورة القادمة لهذه الخدمات، {date}} many {الفاتورة القادمة لهذه الخدمات، {date}} other {الفاتورة القادمة لهذه الخدمات، {date}}}',
  'cost.next-charge':
    '{services, plural, zero {الدفعة القادمة، {date}} one {الدفعة القادمة لهذه الخدمة، {date}} two {الدفعة القادمة لهاتين الخدمتين، {date}} few {الدفعة القادمة لهذه الخدمات، {date}} many {الدفعة القادمة لهذه الخدمات، {date}} other {الدفعة القادمة لهذه الخدمات، {date}}}',
  'cost.daily-charge': 'يُحتسب عن كل يوم ابتداءً من {date}',
  'cost.monthly': 'السعر الشهري الجديد ابتداءً من {date}',
  'cost.monthly.later':
    '{discount, select, ends {ابتداءً من {date}، عند انتهاء خصمك} other {ابتداءً من {date}، عند بدء خصمك}}',
  'cost.along': 'يتغير معها: {changes}',
  'cost.rollover': 'تنتقل بياناتك غير المستخدمة معك ويمكن استخدامها حتى {until}.',
  'cost.rollover.for-good': 'تنتقل بياناتك غير المستخدمة معك ولا تنتهي صلاحيتها.',
  'cost.monthly.before': 'السعر الشهري الآن: {price}',
  'cost.undo-until': 'يمكنك التراجع حتى نهاية يوم {date}.',
  'cost.no-undo': 'يسري هذا اليوم فورًا ولا يمكن التراجع عنه.',
  'cost.balance-after': 'رصيد الحساب بعد هذا التغيير',
  'cost.spoken':
    'التغيير إلى {plan} في {date}. سعر التغيير: {fee}. {outcome, select, owed {المستحق الآن: {total}.} credit {يعود إليك كرصيد: {total}.} other {لا شيء للدفع الآن.}} السعر الشهري الجديد: {monthly}.',
  'cost.spoken.missing': 'يجب دفع {missing} أولًا.',

  'booked.scheduled':
    'تم. تتغير {service} إلى {plan} في {date}؛ لا يلزمك فعل أي شيء آخر. يمكنك التراجع حتى نهاية يوم {undoUntil}.',
  'booked.at-once': 'تم. لديك {plan} من الآن بدلًا من {oldPlan}. سعرك الشهري الجديد هو {monthly}.',
  'booked.no-undo': 'يسري هذا منذ اليوم ولا يمكن التراجع عنه.',
  'balance.still-too-low': 'لم يتغير شيء: رصيد حسابك ما زال منخفضًا جدًا.',
  'price.moved.nothing-done': 'لم يُحجز شيء ولم يُرسل شيء.',
  'moved.monthly-after': 'السعر الشهري الجديد أصبح {after} بدلًا من {before}.',
  'moved.monthly-before': 'سعرك الشهري الحالي أصبح {after} بدلًا من {before}.',
  'moved.fee': 'أصبحت الرسوم {after} بدلًا من {before}.',
  'moved.refund': 'أصبح الاسترداد {after} بدلًا من {before}.',
  'moved.first-charge': 'أصبحت أول دفعة {after} بدلًا من {before}.',
  'moved.next-invoice':
    '{isPrepaid, select, yes {أصبحت الدفعة القادمة {after} بدلًا من {before}.} other {أصبحت الفاتورة القادمة {after} بدلًا من {before}.}}',
  'moved.balance-missing': 'أصبح ما يجب دفعه أولًا {after} بدلًا من {before}.',
  'moved.balance-too-low': 'أصبح رصيد حسابك منخفضًا جدًا: يجب دفع {missing} أولًا.',
  'moved.balance-enough': 'أصبح رصيد حسابك كافيًا.',
  'moved.expired': 'كان السعر الذي عرضته صالحًا حتى {until}. وما زال كما هو.',
  'moved.plan-name': 'أصبح اسم {before} الآن {after}.',
  'moved.plan-edited': 'غيّر مزود الخدمة شيئًا في {plan}. ما تدفعه لم يتغير.',
  'moved.linked-services': 'ما يتغير معها الآن: {changes}.',
  'moved.no-linked-services': 'لم تعد أي خدمة أخرى تتغير معها.',
  'moved.undo': 'يمكنك الآن التراجع حتى نهاية يوم {date}.',
  'moved.no-undo': 'سيسري الآن فورًا ولا يمكن التراجع عنه.',
  'moved.next-invoice-date':
    '{isPrepaid, select, yes {أصبحت الدفعة القادمة في {after} بدلًا من {before}.} other {أصبحت الفاتورة القادمة في {after} بدلًا من {before}.}}',
  'moved.no-next-invoice': 'لن يُحتسب شيء آخر في {before}.',
  'moved.monthly-later': 'تغيّر خصمك: سيكون السعر الشهري {amount} ابتداءً من {date}.',
  'moved.no-monthly-later': 'تغيّر خصمك: السعر الشهري الجديد ثابت من البداية.',
  'moved.rollover': 'تغيّرت مدة صلاحية بياناتك غير المستخدمة.',
  'moved.details': 'ما تدفعه لم يتغير، لكنه يتكون من مبالغ أخرى.',
  requested: 'أُرسل. لدى الدعم طلبك بشأن {service} بالتذكرة رقم {number} وسيرد هنا. لا يتغير شيء حتى ذلك الحين.',
  'requested.with-date':
    'أُرسل. لدى الدعم طلبك للباقة {plan} ابتداءً من {date} بالتذكرة رقم {number} وسيرد هنا. لا يتغير شيء حتى ذلك الحين.',
  undone: 'تم التراجع. تبقى {service} كما كانت: لن يحدث التغيير إلى {plan}، وحسابك كما كان من قبل.',
  'undo.none': 'ليس لديك تغيير يمكن التراجع عنه.',
  'undo.one-by-one': 'أتراجع عن تغيير واحد في كل مرة. هذا أولًا، وللتالي قل «تراجع» مرة أخرى.',
  'undo.refused': `{because, select,
    undone {سبق التراجع عن هذا التغيير.}
    started {بدأ هذا التغيير بالفعل ولا يمكن التراجع عنه. يمكنك تغيير الباقة مرة أخرى.}
    other {ليس لديك تغيير يمكن التراجع عنه.}}`,
  'undo.not-open': 'لم يعد هذا التغيير معلقًا.',
  'undo.still-open': 'تغيير {service} إلى {plan} في {date} ما زال قائمًا؛ قل «التراجع عن التغيير» لإلغائه.',
  'undo.kept': 'حسنًا، التغيير إلى {plan} في {date} ما زال قائمًا.',
  'ticket.opened': 'أُرسل. لدى الدعم سؤالك بالتذكرة رقم {number} وسيرد هنا.',
  'files.kept':
    '{files, plural, zero {احتفظت بملفاتك. سترسل} one {احتفظت بملفك. سيرسل} two {احتفظت بملفيك. سيرسلان} few {احتفظت بملفاتك، وعددها #. سترسل} many {احتفظت بملفاتك، وعددها #. سترسل} other {احتفظت بملفاتك، وعددها #. سترسل}} عندما ترسل طلبًا أو سؤالًا إلى الدعم.',
  'files.added': `{files, plural, zero {لا ملفات مرفقة.} one {ملف واحد مرفق.} two {ملفان مرفقان.} few {# ملفات مرفقة.} many {# ملفًا مرفقًا.} other {# ملف مرفق.}} {to, select,
    request {لم يُرسل طلبك بعد: اضغط «إرسال الطلب» على بطاقته أو قل «إرسال».}
    other {لم يُرسل سؤالك بعد: اكتبه هنا، أو على بطاقته واضغط «إرسال السؤال».}}`,
  'files.too-many': 'يتسع الطلب أو السؤال إلى الدعم لعشرة ملفات، لذا لم أضف هذه. يمكن للدعم إخبارك أين ترسل المزيد.',
  'message.too-long': 'يتسع الطلب أو السؤال إلى الدعم لـ 10000 حرف، لذا لم أضف ذلك. اختصره أو أرفقه كملف.',
  'files.gone': 'لم أعد أجد هذه الملفات. أرفقها مرة أخرى.',

  'date.same': 'هذا هو اليوم المعروض بالفعل.',
  'plan.shown-already': 'هذه هي الباقة المعروضة بالفعل.',
  'date.past': '{date} في الماضي. أول يوم ممكن هو {earliest}.',
  'date.too-early': '{date} مبكر جدًا{because}. أول يوم ممكن هو {earliest}.',
  'date.too-late': '{date} بعيد جدًا. آخر يوم ممكن هو {latest}.',
  'date.only': '{date} غير ممكن. اليوم الوحيد الممكن هو {only}{because}.',
  'date.not-allowed': '{allowed} لذا {date} غير ممكن؛ أقرب يوم ممكن هو {nearest}.',
  'date.allowed': `{days, select,
    first {لا يمكن أن تبدأ باقة أرخص إلا في أول يوم من الشهر.}
    other {لا يمكن أن تبدأ باقة أرخص إلا في يوم الفوترة، وهو اليوم {billingDay} من كل شهر.}}`,
  'date.because.charged': '، لأن {linked, select, yes {خدمة تتغير معها} other {باقتك الحالية}} محتسبة حتى {until}',
  'date.because.price-changed':
    '، لأن سعر أو خصم {linked, select, yes {خدمة تتغير معها} other {خدمتك}} تغيّر بعد احتسابها، وذلك حتى {until}',
  'date.because.contract': '، لأن عقد {linked, select, yes {خدمة تتغير معها} other {خدمتك}} يستمر حتى {until}',
  'date.because.lead':
    '، لأن الانتقال إلى باقة أغلى يستغرق {days, plural, zero {# يوم} one {يومًا واحدًا} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}',
  'date.because.notice':
    '، لأن الانتقال إلى باقة أرخص يتطلب إشعارًا قبل {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}',
  'date.because.service': '، لأن {linked, select, yes {خدمة تتغير معها} other {خدمتك}} تبدأ حينها',
  'plan.in-contract': 'لا يمكن لخدمتك الانتقال إلى {plan} بعد، لأن عقدها يستمر حتى {until}.',
  'plan.linked': 'لا يمكن لخدمتك الانتقال إلى {plan} الآن، لأن الخدمات المرتبطة بها يجب أن تتغير أيضًا ولا يمكنها ذلك.',
  'plan.not-offered': 'لم تعد هذه الباقة متاحة لهذه الخدمة.',
  'plan.unknown': 'لا توجد هنا باقة كهذه يمكن الانتقال إليها.',
  'plan.now': 'باقتك الحالية هي {plan}.',
  'request.closed': 'لا يمكن إرسال طلب بشأن {service} من هنا. ما زال بإمكانك سؤال الدعم بكلماتك.',
  'self-change.closed-request-open':
    'حسابك غير نشط، لذا لا يمكنك تغيير {service} بنفسك، لكن يمكنك إرسال ذلك كطلب إلى الدعم.',

  'no-plans.contract': 'يستمر عقد {service} حتى {until}، لذا لا يمكن تغيير الباقة بعد. يمكن للدعم إخبارك بالمزيد.',
  'no-plans.linked': 'تتغير {service} مع الخدمات المرتبطة بها، وإحداها لا يمكن تغييرها الآن. يمكن للدعم مساعدتك.',
  'no-plans.currency': 'تُفوتر {service} بعملة غير عملة حسابك، لذا لا يمكن تغييرها في هذه المحادثة. يمكن للدعم مساعدتك.',
  'no-plans.request': '{why} اكتب ما تريده، وأرفق ملفات إن وجدت، ثم أرسل الطلب.',

  'closed.menu-hides-services': 'لا يتيح مزود الخدمة تغيير الباقة في هذه المحادثة. يمكن للدعم مساعدتك.',
  'closed.not-allowed': 'لا يمكن تغيير {service} في هذه المحادثة. يمكن للدعم مساعدتك.',
  'closed.customer-blocked': 'حسابك غير نشط، لذا لا يمكن تغيير {service} هنا. يمكن للدعم مساعدتك.',
  'closed.change-pending': 'لدى {service} تغيير لم يبدأ بعد. تراجع عنه أولًا إذا أردت تغييرًا آخر.',
  'closed.not-active': '{service} غير نشطة، لذا لا يمكن تغييرها. يمكن للدعم مساعدتك.',
  'closed.ending': 'لدى {service} تاريخ انتهاء، لذا لا يمكن تغييرها. يمكن للدعم مساعدتك.',
  'closed.in-bundle': '{service} جزء من حزمة، لذا لا يمكن تغييرها وحدها. يمكن للدعم مساعدتك.',
  'closed.balance-too-low': 'رصيد حسابك منخفض جدًا لتغيير {service} الآن. ادفع أولًا أو اسأل الدعم.',
  'closed.no-plans': 'لا توجد باقة يمكن تغيير {service} إليها. يمكن للدعم إخبارك بالمزيد.',

  'answer.fee':
    '{several, select, no {يأخذ مزود الخدمة رسومًا مرة واحدة مقابل هذا التغيير.} other {يأخذ مزود الخدمة رسومًا مرة واحدة مقابل هذا التغيير، مجموعها {fee}.}} {reasons}.',
  'answer.fee.none': 'هذا التغيير بلا رسوم.',
  'answer.fee.general': 'تعتمد رسوم التغيير على الباقة واليوم. أعرضها قبل حدوث أي شيء.',
  'answer.old-plan': 'تستمر {oldPlan} حتى نهاية يوم {last}، وتحل {newPlan} محلها في {date}.',
  'answer.old-plan.at-once': 'تحل {newPlan} محل {oldPlan} اليوم، فورًا.',
  'answer.old-plan.general': 'تستمر باقتك القديمة حتى اليوم السابق لبدء الجديدة، ثم تنتهي.',
  'answer.refund': 'عن أيام {plan} التي دفعتها ولن تستخدمها، يعود إليك {refund} كرصيد في حسابك.',
  'answer.refund.none': 'لا يُعاد مال مع هذا التغيير.',
  'answer.refund.general': 'تعتمد إعادة المال عن الأيام المدفوعة على الباقة واليوم. أعرض ذلك قبل حدوث أي شيء.',
  'answer.invoice':
    '{isPrepaid, select, yes {الدفعة القادمة لهذه الخدمة في {date}: {amount}.} other {الفاتورة القادمة لهذه الخدمة في {date}: {amount}.}}',
  'answer.invoice.none': 'بعد هذا التغيير لن يُحتسب شيء آخر لهذه الخدمة.',
  'answer.invoice.general': 'يوم الفوترة القادم هو {date}.',
  'answer.due':
    '{outcome, select, owed {مع هذا التغيير يستحق {total} ({parts}).} credit {مع هذا التغيير يعود إليك {total} كرصيد ({parts}).} other {مع هذا التغيير لا شيء للدفع الآن ({parts}).}}',
  'answer.monthly': 'تدفع الآن {before} شهريًا، و{after} شهريًا ابتداءً من {date}.',
  'answer.undo': 'يمكنك التراجع عن هذا التغيير حتى نهاية يوم {date}: قل «التراجع عن التغيير».',
  'answer.undo.general':
    'يمكن التراجع عن التغيير حتى اليوم السابق لبدئه: قل «التراجع عن التغيير». وبعد بدئه يمكنك تغيير الباقة مرة أخرى.',
  'answer.undoing': 'التراجع لا يكلف شيئًا: تبقى {service} على {plan}، ويعود حسابك كما كان قبل هذا التغيير.',
  'answer.start': 'تتغير {service} إلى {plan} في {date}.',
  'answer.start.general': 'تختار اليوم بنفسك بعد اختيار الباقة.',
  'answer.earliest': 'يمكن أن تبدأ {plan} في {earliest} على أقرب تقدير{because}.',
  'answer.contract': 'يستمر عقد {service} حتى {until}.',
  'answer.contract.none': 'ليس لأي من خدماتك عقد بتاريخ انتهاء.',
  'answer.balance': 'رصيد حسابك هو {balance}.',
  'answer.no-change': 'ليس لديك تغيير ينتظر البدء.',
  'answer.none-faster': 'لا توجد باقة أسرع لخدمة {service}.',
  'answer.none-cheaper': 'لا توجد باقة أرخص لخدمة {service}.',
  'answer.plans': 'يمكن تغيير {service} إلى: {plans}.',
  'answer.plans.item': '{plan} ({price} شهريًا)',
  'answer.plan.current': 'لديك {plan} بالفعل.',
  'answer.plan.offered': 'يمكن تغيير {service} إلى {plan} مقابل {price} شهريًا.',
  'answer.plan.not-offered': '{plan} غير متاحة بدلًا من {service}. يمكن للدعم إخبارك بالمزيد.',
  'answer.unknown': 'لا أعرف ذلك، لكن الدعم يعرفه. هل أفتح تذكرة؟',
  'answer.price':
    'تغيير {service} إلى {plan} في {date}{isFirst, select, yes { (أول يوم ممكن)} other {}}: {outcome, select, owed {المطلوب دفعه {total}} credit {يعود إليك {total} كرصيد} other {لا شيء للدفع}} ({parts}). وبعدها تكون التكلفة {monthly} شهريًا بدلًا من {before}. لم يتغير شيء.',
  'answer.price.no-fee': 'بلا رسوم',
  'answer.price.fee': 'رسوم {amount}',
  'answer.price.refund': 'استرداد {amount}',
  'answer.price.charge': 'أول مبلغ {amount}',
  'suggest.change': 'غيّر {service} إلى {plan} ابتداءً من {date}',

  'one-at-a-time': 'أغيّر خدمة واحدة في كل مرة، لذا نبدأ بـ{service}. بعد ذلك أعود إلى {others}.',
  'one-at-a-time.undo': 'شيء واحد في كل مرة: هذا السؤال أولًا. بعد ذلك أعود إلى {others}.',
  'ending.only-support': 'الدعم وحده يمكنه إنهاء خدمة: قل «الدعم» لذلك بعد أن ننتهي من هذا.',
  'next-wish': 'تحدثت أيضًا عن {wish}. هل أتابع ذلك؟',
  'set-aside': 'تركت تغيير {service} إلى {plan} الآن: لم يتغير شيء.',
  'set-aside.service': 'تبقى {service} كما هي الآن.',
  'set-aside.request': 'لم يُرسل طلبك بشأن {service}.',
  'ask.service.which': 'أي خدمة من هذه تقصد؟',
  'ask.plan.which': 'أي باقة من هذه تقصد بدلًا من {service}؟',
  'ask.date.which': 'أي يوم تقصد للباقة {plan}؟',
  'price.refreshed': 'كان السعر الذي عرضته سابقًا صالحًا حتى {until}. وها هو من جديد كما هو اليوم.',
  'welcome-back': 'مرحبًا بعودتك {name}. كنا هنا في المرة الماضية:',

  'language.changed': 'حسنًا، سأتحدث العربية من الآن.',
  'language.which': 'أتحدث {languages}. أيها تفضل؟',

  cancelled: 'حسنًا، توقفت هنا. لم يتغير شيء.',
  'cancelled.nothing': 'لا يوجد ما يمكن إلغاؤه.',
  'cancelled.change-stands':
    'لا يوجد هنا ما يمكن إلغاؤه. تغييرك إلى {plan} في {date} ما زال قائمًا؛ قل «التراجع عن التغيير» لإلغائه.',
  'started-over': 'لنبدأ من جديد. لم يتغير شيء. ماذا تريد أن تفعل؟',
  resumed: 'جرى تحديث هذه المحادثة منذ آخر مرة. احتفظت بإجاباتك، لذا يمكننا المتابعة من هنا.',
  obsolete: 'تغيّر حسابك منذ ذلك الحين، لذا لم يعد ما كنا نفعله ممكنًا. لم أغيّر شيئًا.',
  stale: 'هذا الزر من خطوة سابقة ولم يعد يفعل شيئًا.',
  'stale.change': `{now, select,
    booked {هذا محجوز بالفعل: يتغير {service} إلى {plan} في {date}.}
    undone {تم التراجع بالفعل عن تغيير {service} إلى {plan}.}
    other {تم هذا التغيير بالفعل: حلت {plan} محل {service} في {date}.}}`,
  'stale.sent': 'أُرسل هذا بالفعل، بالتذكرة رقم {number}.',
  'stale.answered': 'لدي هذه الإجابة بالفعل.',
  'stale.not-sent': 'كان ذلك النموذج مغلقًا، فلم يُرسل هذا: «{text}». لإرساله قل «الدعم» والصقه هناك.',
  missed: `{question, select,
    service {لم أعرف أي خدمة تقصد. اذكر اسمها أو رقمها في القائمة.}
    plan {لم أعرف أي باقة تقصد. اذكر اسمها أو سعرها أو رقمها في القائمة.}
    date {لم أعرف أي يوم تقصد. قله مثل «{example}» أو «غدًا» أو «2026-12-01».}
    change {لم أعرف أي تغيير تقصد. اذكر اسم الخدمة أو رقمها في القائمة.}
    undo {لم أفهم ذلك. قل «التراجع عن التغيير» أو «إبقاء».}
    message {اكتب ما يجب أن يعرفه الدعم، أو قل «إرسال» أو «إلغاء».}
    question {اكتب سؤالك، أو قل «إلغاء».}
    other {لم أفهم ذلك. يمكنك قول «خدماتي» أو «تغيير الباقة» أو «التراجع عن التغيير» أو «الدعم».}}`,
  'missed.confirm': `لم أفهم ذلك. {ways, select,
    none {قل «تاريخ آخر» أو «باقة أخرى» أو «إلغاء».}
    request {قل «طلب» لطلب هذا التغيير من الدعم، أو «تاريخ آخر» أو «باقة أخرى» أو «إلغاء».}
    other {{when, select, now {قل «التغيير الآن»} other {قل «التغيير في {date}»}} لإجراء هذا التغيير{ways, select,
      both {، أو «طلب» لطلبه من الدعم} other {}}، أو «تاريخ آخر» أو «باقة أخرى» أو «إلغاء».}}`,
  'beyond-this-chat': 'لا يمكنني فعل ذلك في هذه المحادثة، لكن يمكن للدعم مساعدتك. هل أفتح تذكرة؟',
  'missed.ticket': 'هل تفضل سؤال الدعم؟ يمكنني فتح تذكرة لك.',
  'agreement.unclear': `{question, select,
    undo {لم يتم التراجع عن شيء بعد. للتراجع قل «التراجع عن التغيير» أو اضغط الزر.}
    message {لم يُرسل شيء بعد. لإرسال طلبك قل «إرسال» أو اضغط الزر.}
    other {لست متأكدًا على ماذا توافق.}}`,
  'agreement.unclear.change': 'لم يتغير شيء بعد. لإجراء التغيير قل «التغيير في {date}» أو اضغط الزر.',
  'agreement.unclear.at-once':
    'لم يتغير شيء بعد. يسري هذا التغيير اليوم ولا يمكن التراجع عنه، لذا قل «التغيير الآن» أو اضغط الزر.',
  'what-next': 'ماذا تريد أن تفعل بعد ذلك؟',
  apology:
    'عذرًا، حدث خطأ من جانبنا ولم يكن لرسالتك الأخيرة أي أثر. حاول مرة أخرى، أو اسأل الدعم واذكر المرجع {reference}.',

  'notice.change-applied': 'تغيرت باقتك: ابتداءً من {date} أصبحت {newPlan} نشطة بدلًا من {oldPlan}.',
  'notice.ticket-answered':
    '{resolved, select, yes {أجاب الدعم على التذكرة رقم {number} وأغلقها:} other {أجاب الدعم على التذكرة رقم {number}:}}',
  'notice.ticket-change-made':
    'أجرى الدعم التغيير الذي طلبته في التذكرة رقم {number}: تتغير {service} إلى {plan} في {date}.',
  'notice.ticket-change-made.undo': 'يمكنك التراجع عنه حتى نهاية يوم {undoUntil}.',

  'button.services': 'عرض خدماتي',
  'button.change': 'تغيير باقة',
  'button.change-service': 'تغيير {service}',
  'button.help': 'مساعدة',
  'button.choose-plan': 'اختيار {plan}',
  'button.choose-picked': 'اختيار هذه',
  'button.change-from': 'البدء في {date}',
  'button.change-from-today': 'البدء اليوم',
  'button.use-date': 'استخدام هذا التاريخ',
  'button.confirm': 'التغيير في {date}',
  'button.confirm-today': 'التغيير الآن',
  'button.request': 'طلب التغيير في {date}',
  'button.check-balance': 'تحقق من رصيدي مجددًا',
  'button.other-date': 'اختيار تاريخ آخر',
  'button.other-plan': 'اختيار باقة أخرى',
  'button.all-plans': 'عرض كل الباقات',
  'button.cancel': 'إلغاء',
  'button.send-request': 'إرسال الطلب',
  'button.sign-in': 'تسجيل الدخول',
  'button.ask-support': 'سؤال الدعم',
  'button.send-question': 'إرسال السؤال',
  'button.undo': 'التراجع عن تغيير {date}',
  'button.undo-any': 'التراجع عن تغييري',
  'button.undo-of': 'التراجع عن تغيير {service}',
  'button.undo-confirm': 'التراجع عن التغيير إلى {plan}',
  'button.keep': 'إبقاء تغيير {date}',
  'button.open-ticket': 'فتح تذكرة',

  'label.service': 'الخدمة',
  'label.plan': 'الباقة الجديدة',
  'label.date': 'تاريخ البدء',
  'label.message': 'رسالة إلى الدعم (اختيارية)',
  'label.question': 'سؤالك',
  'error.service': 'اختر خدمة',
  'error.plan': 'اختر باقة',
  'error.date': 'اختر تاريخًا بين {earliest} و{latest}',
  'error.message': 'اكتب 2000 حرف على الأكثر',
  'error.question': 'اكتب سؤالك، 2000 حرف على الأكثر',

  type: '{type, select, internet {الإنترنت} voice {الهاتف} other {خدمات دورية}}',
  status: '{status, select, active {نشطة} pending {معلقة} disabled {منتهية} stopped {متوقفة} other {مؤرشفة}}',
  'field.id': 'المعرّف',
  'field.plan': 'الباقة',
  'field.price': 'السعر',
  'field.price.value': '{price} شهريًا',
  'field.price.plus-tax': '{price}، زائد ضريبة {rate}',
  'field.discount': 'الخصم',
  'field.discount.value': '{off}{start, select, set { من {from}} other {}}{end, select, set { حتى {until}} other {}}',
  'field.price.value.days':
    '{price} لمدة {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}',
  'field.start-date': 'تاريخ البدء',
  'field.end-date': 'تنتهي في',
  'field.invoiced-until': 'مفوترة حتى',
  'field.status': 'الحالة',
  'field.days-left': 'الأيام المتبقية',
  'field.days-left.value':
    '{days, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
  'field.login': 'اسم دخول الخدمة',
  'field.ipv4': 'عنوان IPv4',
  'field.phone': 'الهاتف',
  'field.direction': 'الاتجاه',
  direction: '{direction, select, incoming {واردة} other {صادرة}}',
  'card.pressed': '✓ {title}',
  'card.answered': 'تمت الإجابة: {answer}',
  'card.asked-again': 'السؤال مكرر أدناه.',
  'card.closed': 'لم يعد مفتوحًا.',
};
