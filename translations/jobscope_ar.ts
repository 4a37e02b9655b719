<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>explain</name>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>what went wrong, what to do, details</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>this computer&apos;s clock differs from AWS&apos;s by %n minutes: AWS&apos;s time was used to sign in</source>
        <translation>
            <numerusform>تختلف ساعة هذا الحاسوب عن ساعة AWS بمقدار %n دقيقة: استُخدم وقت AWS لتسجيل الدخول</numerusform>
            <numerusform>تختلف ساعة هذا الحاسوب عن ساعة AWS بمقدار دقيقة واحدة: استُخدم وقت AWS لتسجيل الدخول</numerusform>
            <numerusform>تختلف ساعة هذا الحاسوب عن ساعة AWS بمقدار دقيقتين: استُخدم وقت AWS لتسجيل الدخول</numerusform>
            <numerusform>تختلف ساعة هذا الحاسوب عن ساعة AWS بمقدار %n دقائق: استُخدم وقت AWS لتسجيل الدخول</numerusform>
            <numerusform>تختلف ساعة هذا الحاسوب عن ساعة AWS بمقدار %n دقيقة: استُخدم وقت AWS لتسجيل الدخول</numerusform>
            <numerusform>تختلف ساعة هذا الحاسوب عن ساعة AWS بمقدار %n دقيقة: استُخدم وقت AWS لتسجيل الدخول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this computer&apos;s clock differs from AWS&apos;s by %n minutes: AWS&apos;s time was used to sign in and for countdowns</source>
        <translation>
            <numerusform>تختلف ساعة هذا الحاسوب عن ساعة AWS بمقدار %n دقيقة: استُخدم وقت AWS لتسجيل الدخول وللعدّ التنازلي</numerusform>
            <numerusform>تختلف ساعة هذا الحاسوب عن ساعة AWS بمقدار دقيقة واحدة: استُخدم وقت AWS لتسجيل الدخول وللعدّ التنازلي</numerusform>
            <numerusform>تختلف ساعة هذا الحاسوب عن ساعة AWS بمقدار دقيقتين: استُخدم وقت AWS لتسجيل الدخول وللعدّ التنازلي</numerusform>
            <numerusform>تختلف ساعة هذا الحاسوب عن ساعة AWS بمقدار %n دقائق: استُخدم وقت AWS لتسجيل الدخول وللعدّ التنازلي</numerusform>
            <numerusform>تختلف ساعة هذا الحاسوب عن ساعة AWS بمقدار %n دقيقة: استُخدم وقت AWS لتسجيل الدخول وللعدّ التنازلي</numerusform>
            <numerusform>تختلف ساعة هذا الحاسوب عن ساعة AWS بمقدار %n دقيقة: استُخدم وقت AWS لتسجيل الدخول وللعدّ التنازلي</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a profile, then what went wrong with it
----------
an answer and the job that gives it
----------
what a list holds, and its items
----------
what a check found, behind how serious it is: &quot;Warning: ...&quot;
----------
a category of data types and the types of it that a job lists
----------
the title of a report&apos;s file: what it is about, and the name of the job</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no job %1 in the account and the Regions that were asked</source>
        <translation>لا توجد مهمة %1 في الحساب والمناطق المستعلَم عنها</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n خطأ</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأً</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n تحذير</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرًا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n معلومة</numerusform>
            <numerusform>معلومة واحدة</numerusform>
            <numerusform>معلومتان</numerusform>
            <numerusform>%n معلومات</numerusform>
            <numerusform>%n معلومة</numerusform>
            <numerusform>%n معلومة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <extracomment>findings of checks that somebody accepted</extracomment>
        <translation>
            <numerusform>%n مقبولة</numerusform>
            <numerusform>ملاحظة مقبولة</numerusform>
            <numerusform>ملاحظتان مقبولتان</numerusform>
            <numerusform>%n مقبولة</numerusform>
            <numerusform>%n مقبولة</numerusform>
            <numerusform>%n مقبولة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>what the checks found in so many jobs: &quot;3 jobs: 1 error, 2 warnings, 0 notes&quot;
----------
a reading and the verdict under it</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n مهمة</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%n مهام</numerusform>
            <numerusform>%n مهمة</numerusform>
            <numerusform>%n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a job in a list of candidates: id and name
----------
a bucket or an account, and what is in the way</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no command; --help lists them</source>
        <translation>لم يُذكر أمر؛ تسرد الأوامرَ jobscope-cli --help</translation>
    </message>
    <message>
        <source>no such command: %1; --help lists them</source>
        <translation>لا يوجد أمر كهذا: %1؛ تسرد الأوامرَ jobscope-cli --help</translation>
    </message>
    <message>
        <source>%1 does not take %2</source>
        <translation>لا يقبل %1 الخيار %2</translation>
    </message>
    <message>
        <source>no such format: %1; there are text, markdown, html and json</source>
        <translation>لا يوجد تنسيق كهذا: %1؛ المتاح text وmarkdown وhtml وjson</translation>
    </message>
    <message>
        <source>no such format of diff: %1; there are text, markdown and json</source>
        <translation>لا يوجد تنسيق كهذا لأمر diff: %1؛ المتاح text وmarkdown وjson</translation>
    </message>
    <message>
        <source>no such reading: %1; --help lists them</source>
        <translation>لا يوجد تفسير كهذا: %1؛ تسرد التفسيراتِ jobscope-cli --help</translation>
    </message>
    <message>
        <source>--now cannot be read: %1; write it like 2026-08-27T14:00:00Z</source>
        <translation>تعذّرت قراءة قيمة الخيار --now: %1؛ اكتبه بصيغة ISO: 2026-08-27T14:00:00Z</translation>
    </message>
    <message>
        <source>no such severity: %1; there are error, warning and info</source>
        <translation>لا توجد درجة خطورة كهذه: %1؛ المتاح error وwarning وinfo</translation>
    </message>
    <message>
        <source>no such kind of checks: %1; there are definition, state and live</source>
        <translation>لا يوجد نوع فحوص كهذا: %1؛ المتاح definition وstate وlive</translation>
    </message>
    <message>
        <source>--sample and the options for AWS exclude each other; take one source</source>
        <translation>لا يجتمع --sample مع خيارات AWS؛ اختر مصدرًا واحدًا</translation>
    </message>
    <message>
        <source>%1 needs a source: a file, a folder, - for standard input, --sample, or --aws</source>
        <translation>يحتاج %1 إلى مصدر: ملف أو مجلد أو - للإدخال القياسي أو --sample أو --aws</translation>
    </message>
    <message>
        <source>the source is empty</source>
        <translation>المصدر فارغ</translation>
    </message>
    <message>
        <source>- is no job</source>
        <translation>- ليس مهمة</translation>
    </message>
    <message>
        <source>- is used twice; standard input can be read once</source>
        <translation>استُخدم - مرتين؛ لا يُقرأ الإدخال القياسي إلا مرة واحدة</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <extracomment>a command and an option that it cannot do without</extracomment>
        <translation>يحتاج %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 takes one source and no job</source>
        <translation>يقبل %1 مصدرًا واحدًا بلا مهمة</translation>
    </message>
    <message>
        <source>%1 takes one job</source>
        <translation>يقبل %1 مهمة واحدة</translation>
    </message>
    <message>
        <source>%1 takes two jobs</source>
        <translation>يقبل %1 مهمتين</translation>
    </message>
    <message>
        <source>Line %1 cannot be read: %2</source>
        <translation>تعذّرت قراءة السطر %1: %2</translation>
    </message>
    <message>
        <source>one line for each job</source>
        <translation>سطر لكل مهمة</translation>
    </message>
    <message>
        <source>the answer&apos;s JSON, byte for byte</source>
        <translation>نص JSON للإجابة بايتًا ببايت</translation>
    </message>
    <message>
        <source>what a job reads, when, and what it leaves out</source>
        <translation>ما تقرؤه المهمة ومتى، وما تستبعده</translation>
    </message>
    <message>
        <source>contradictions, likely mistakes, and what is worth knowing</source>
        <translation>التناقضات والأخطاء المحتملة وما تجدر معرفته</translation>
    </message>
    <message>
        <source>for each object of FILE: is it in scope, and what decides (JSON lines)</source>
        <translation>لكل كائن في FILE: هل هو ضمن النطاق وما الذي يحسم ذلك (أسطر JSON)</translation>
    </message>
    <message>
        <source>which jobs select the buckets of FILE, might, do not, and why</source>
        <translation>أي المهام تختار حاويات FILE أو قد تختارها أو لا تختارها، ولماذا</translation>
    </message>
    <message>
        <source>what two jobs are set up to do differently</source>
        <translation>ما تختلف فيه إعدادات مهمتين</translation>
    </message>
    <message>
        <source>JSON of describe-classification-job; - is standard input</source>
        <translation>نص JSON من describe-classification-job؛ - هو الإدخال القياسي</translation>
    </message>
    <message>
        <source>the sample account that comes with the program</source>
        <translation>حساب العينة المرفق بالبرنامج</translation>
    </message>
    <message>
        <source>AWS, as that profile of the AWS CLI signs in; may be repeated</source>
        <translation>AWS، بتسجيل دخول ملف التعريف هذا في AWS CLI؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>AWS, in that Region, with each profile; may be repeated</source>
        <translation>AWS، في تلك المنطقة، مع كل ملف تعريف؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>AWS, with another address for Macie</source>
        <translation>AWS، بعنوان آخر لخدمة Macie</translation>
    </message>
    <message>
        <source>AWS, as environment and default profile say</source>
        <translation>AWS، كما تحدد البيئة وملف التعريف الافتراضي</translation>
    </message>
    <message>
        <source>text (the default), markdown, html (not of diff) or json</source>
        <translation>text (الافتراضي) أو markdown أو html (ليس لأمر diff) أو json</translation>
    </message>
    <message>
        <source>objects as JSON lines; - is standard input</source>
        <translation>كائنات بصيغة أسطر JSON؛ - هو الإدخال القياسي</translation>
    </message>
    <message>
        <source>buckets as JSON lines or plain names; - is standard input</source>
        <translation>حاويات بصيغة أسطر JSON أو أسماء مجردة؛ - هو الإدخال القياسي</translation>
    </message>
    <message>
        <source>list: only jobs that match EXPR, see below</source>
        <translation>list: المهام المطابقة لـ EXPR فقط، انظر أدناه</translation>
    </message>
    <message>
        <source>fetch what the list alone does not say</source>
        <translation>جلب ما لا تذكره القائمة وحدها</translation>
    </message>
    <message>
        <source>JSON instead of text: list and check an array, covers a line for each answer</source>
        <translation>JSON بدل النص: مصفوفة في list وcheck، وسطر لكل إجابة في covers</translation>
    </message>
    <message>
        <source>check: end with 1 from that severity on (warning)</source>
        <translation>check: الانتهاء بالرمز 1 بدءًا من درجة الخطورة هذه (warning)</translation>
    </message>
    <message>
        <source>check: only checks of that kind</source>
        <translation>check: فحوص هذا النوع فقط</translation>
    </message>
    <message>
        <source>findings that are accepted: JSON of id, reason and jobId (optional)</source>
        <translation>ملاحظات مقبولة: JSON يضم id وreason وjobId (اختياري)</translation>
    </message>
    <message>
        <source>settle a question that AWS&apos;s documents leave open; may be repeated</source>
        <translation>حسم سؤال تركته وثائق AWS مفتوحًا؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>explain as if it were that moment: 2026-08-27T14:00:00Z</source>
        <translation>الشرح كما لو كان الوقت (UTC) 2026-08-27T14:00:00Z</translation>
    </message>
    <message>
        <source>the language of the words; ids and values stay</source>
        <translation>لغة النص؛ تبقى المعرّفات والقيم كما هي</translation>
    </message>
    <message>
        <source>print this</source>
        <translation>طباعة هذا</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>طباعة الإصدار</translation>
    </message>
    <message>
        <source>jobscope-cli says what Amazon Macie classification jobs are set up to read.</source>
        <translation>يبيّن jobscope-cli ما أُعدّت مهام تصنيف Amazon Macie لقراءته.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>المصادر:</translation>
    </message>
    <message>
        <source>JOB is a job id, an ARN or an exact name.</source>
        <translation>JOB هو معرّف مهمة أو ARN أو اسم مطابق تمامًا.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Terms of a filter:</source>
        <translation>مصطلحات التصفية:</translation>
    </message>
    <message>
        <source>A space joins terms, or between them takes either, - before one takes the others, &quot;...&quot; holds spaces, (...) groups.</source>
        <translation>المسافة تجمع المصطلحات، و or بينها تأخذ أيًّا منها، و - قبل المصطلح تأخذ ما سواه، و &quot;...&quot; تحوي مسافات، و (...) تكوّن مجموعة.</translation>
    </message>
    <message>
        <source>Readings (the default first):</source>
        <translation>التفسيرات (الافتراضي أولًا):</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 a finding; 2 wrong use or unreadable input; 3 AWS or the network refused; 4 job not found or name not unique.</source>
        <translation>رموز الخروج: 0 تم؛ 1 توجد ملاحظة؛ 2 استخدام خاطئ أو إدخال غير مقروء؛ 3 رفض من AWS أو الشبكة؛ 4 المهمة غير موجودة أو الاسم غير فريد.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>a file and why it cannot be read</extracomment>
        <translation>تعذّرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>الإدخال القياسي</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 و%n غيرها</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%n غيرها</numerusform>
            <numerusform>%1 و%n غيرها</numerusform>
            <numerusform>%1 و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>job %1 is there more than once, with different answers: %2</source>
        <translation>المهمة %1 موجودة أكثر من مرة بإجابات مختلفة: %2</translation>
    </message>
    <message>
        <source>no job %1: the source holds none</source>
        <translation>لا توجد مهمة %1: لا يحوي المصدر أي مهمة</translation>
    </message>
    <message>
        <source>no job %1; names that hold it: %2</source>
        <translation>لا توجد مهمة %1؛ الأسماء التي تحويه: %2</translation>
    </message>
    <message>
        <source>no job %1; the source holds: %2</source>
        <translation>لا توجد مهمة %1؛ يحوي المصدر: %2</translation>
    </message>
    <message>
        <source>the name %1 is not unique; jobs with it: %2</source>
        <translation>الاسم %1 غير فريد؛ المهام التي تحمله: %2</translation>
    </message>
    <message>
        <source>the source holds no job</source>
        <translation>لا يحوي المصدر أي مهمة</translation>
    </message>
    <message numerus="yes">
        <source>%1 needs a job, as the source holds %n: %2</source>
        <translation>
            <numerusform>يحتاج %1 إلى مهمة، إذ يحوي المصدر %n مهمة: %2</numerusform>
            <numerusform>يحتاج %1 إلى مهمة، إذ يحوي المصدر مهمة واحدة: %2</numerusform>
            <numerusform>يحتاج %1 إلى مهمة، إذ يحوي المصدر مهمتين: %2</numerusform>
            <numerusform>يحتاج %1 إلى مهمة، إذ يحوي المصدر %n مهام: %2</numerusform>
            <numerusform>يحتاج %1 إلى مهمة، إذ يحوي المصدر %n مهمة: %2</numerusform>
            <numerusform>يحتاج %1 إلى مهمة، إذ يحوي المصدر %n مهمة: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>--filter, character %1: %2</source>
        <extracomment>%1: a number, from 1; %2: a sentence</extracomment>
        <translation>--filter، المحرف %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are not listed: the filter asks for details that are not there</source>
        <translation>
            <numerusform>لم تُسرد %n مهمة: تطلب التصفية تفاصيل غير متوفرة</numerusform>
            <numerusform>لم تُسرد مهمة واحدة: تطلب التصفية تفاصيل غير متوفرة</numerusform>
            <numerusform>لم تُسرد مهمتان: تطلب التصفية تفاصيل غير متوفرة</numerusform>
            <numerusform>لم تُسرد %n مهام: تطلب التصفية تفاصيل غير متوفرة</numerusform>
            <numerusform>لم تُسرد %n مهمة: تطلب التصفية تفاصيل غير متوفرة</numerusform>
            <numerusform>لم تُسرد %n مهمة: تطلب التصفية تفاصيل غير متوفرة</numerusform>
        </translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>RUNS</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>REGION</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>EXPIRES IN</source>
        <translation>المهلة المتبقية</translation>
    </message>
    <message>
        <source>CHECKS</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>JOB ID</source>
        <translation>معرّف المهمة</translation>
    </message>
    <message>
        <source>not looked up: %1 %2 (%3)</source>
        <extracomment>something beside a job that could not be looked up: what went wrong, what to do, details</extracomment>
        <translation>لم يُستعلم عنه: %1 %2 (%3)</translation>
    </message>
    <message>
        <source>standard output cannot be written</source>
        <translation>تعذّرت الكتابة إلى الخرج القياسي</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>the report would replace its source %1</source>
        <translation>سيحل التقرير محل مصدره %1</translation>
    </message>
    <message>
        <source>Code of the MFA device %1:</source>
        <translation>رمز جهاز MFA %1:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>The profile %1 (%2, line %3) gets its keys from a program that it wants to run:</source>
        <translation>ملف التعريف %1 (%2، السطر %3) يحصل على مفاتيحه من برنامج يريد تشغيله:</translation>
    </message>
    <message>
        <source>Type %1 to run it:</source>
        <translation>اكتب %1 لتشغيله:</translation>
    </message>
    <message>
        <source>Your name for the proxy %1:</source>
        <translation>اسمك لدى الوكيل %1:</translation>
    </message>
    <message>
        <source>Your password for it:</source>
        <translation>كلمة مرورك لديه:</translation>
    </message>
    <message>
        <source>Sign in at IAM Identity Center (%1), in a browser on any machine:</source>
        <translation>سجّل الدخول إلى IAM Identity Center (%1) من متصفح على أي جهاز:</translation>
    </message>
    <message>
        <source>Go on there only if the page shows this code: %1</source>
        <translation>لا تتابع هناك إلا إذا أظهرت الصفحة هذا الرمز: %1</translation>
    </message>
    <message>
        <source>exactly this bucket of account %1</source>
        <translation>هذه الحاوية بعينها من الحساب %1</translation>
    </message>
    <message>
        <source>exactly this bucket of account %1, Region %2</source>
        <translation>هذه الحاوية بعينها من الحساب %1، المنطقة %2</translation>
    </message>
    <message numerus="yes">
        <source>exactly these %n buckets of account %1</source>
        <translation>
            <numerusform>هذه الحاويات بعينها (%n) من الحساب %1</numerusform>
            <numerusform>هذه الحاوية بعينها من الحساب %1</numerusform>
            <numerusform>هاتان الحاويتان بعينهما من الحساب %1</numerusform>
            <numerusform>هذه الحاويات الـ %n بعينها من الحساب %1</numerusform>
            <numerusform>هذه الحاويات الـ %n بعينها من الحساب %1</numerusform>
            <numerusform>هذه الحاويات الـ %n بعينها من الحساب %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly these %n buckets of account %1, Region %2</source>
        <translation>
            <numerusform>هذه الحاويات بعينها (%n) من الحساب %1، المنطقة %2</numerusform>
            <numerusform>هذه الحاوية بعينها من الحساب %1، المنطقة %2</numerusform>
            <numerusform>هاتان الحاويتان بعينهما من الحساب %1، المنطقة %2</numerusform>
            <numerusform>هذه الحاويات الـ %n بعينها من الحساب %1، المنطقة %2</numerusform>
            <numerusform>هذه الحاويات الـ %n بعينها من الحساب %1، المنطقة %2</numerusform>
            <numerusform>هذه الحاويات الـ %n بعينها من الحساب %1، المنطقة %2</numerusform>
        </translation>
    </message>
    <message>
        <source>no bucket of account %1 (the list is empty)</source>
        <translation>لا حاوية من الحساب %1 (القائمة فارغة)</translation>
    </message>
    <message numerus="yes">
        <source>a fixed list of %n buckets</source>
        <translation>
            <numerusform>قائمة ثابتة تضم %n حاوية</numerusform>
            <numerusform>قائمة ثابتة تضم حاوية واحدة</numerusform>
            <numerusform>قائمة ثابتة تضم حاويتين</numerusform>
            <numerusform>قائمة ثابتة تضم %n حاويات</numerusform>
            <numerusform>قائمة ثابتة تضم %n حاوية</numerusform>
            <numerusform>قائمة ثابتة تضم %n حاوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a fixed list of %n buckets in %1 entries</source>
        <translation>
            <numerusform>قائمة ثابتة تضم %n حاوية، عدد إدخالاتها %1</numerusform>
            <numerusform>قائمة ثابتة تضم حاوية واحدة، عدد إدخالاتها %1</numerusform>
            <numerusform>قائمة ثابتة تضم حاويتين، عدد إدخالاتها %1</numerusform>
            <numerusform>قائمة ثابتة تضم %n حاويات، عدد إدخالاتها %1</numerusform>
            <numerusform>قائمة ثابتة تضم %n حاوية، عدد إدخالاتها %1</numerusform>
            <numerusform>قائمة ثابتة تضم %n حاوية، عدد إدخالاتها %1</numerusform>
        </translation>
    </message>
    <message>
        <source>an entry that cannot be read: %1</source>
        <translation>إدخال تعذّرت قراءته: %1</translation>
    </message>
    <message numerus="yes">
        <source>AWS finds %n buckets that meet the criteria now (as of %1).</source>
        <translation>
            <numerusform>تجد AWS الآن %n حاوية تستوفي المعايير (كما في %1).</numerusform>
            <numerusform>تجد AWS الآن حاوية واحدة تستوفي المعايير (كما في %1).</numerusform>
            <numerusform>تجد AWS الآن حاويتين تستوفيان المعايير (كما في %1).</numerusform>
            <numerusform>تجد AWS الآن %n حاويات تستوفي المعايير (كما في %1).</numerusform>
            <numerusform>تجد AWS الآن %n حاوية تستوفي المعايير (كما في %1).</numerusform>
            <numerusform>تجد AWS الآن %n حاوية تستوفي المعايير (كما في %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They hold %n objects, %1, of which Macie can read %2.</source>
        <translation>
            <numerusform>تضم %n كائن بحجم %1، ويمكن لـ Macie قراءة %2 منها.</numerusform>
            <numerusform>تضم كائنًا واحدًا بحجم %1، ويمكن لـ Macie قراءة %2 منها.</numerusform>
            <numerusform>تضم كائنين بحجم %1، ويمكن لـ Macie قراءة %2 منها.</numerusform>
            <numerusform>تضم %n كائنات بحجم %1، ويمكن لـ Macie قراءة %2 منها.</numerusform>
            <numerusform>تضم %n كائنًا بحجم %1، ويمكن لـ Macie قراءة %2 منها.</numerusform>
            <numerusform>تضم %n كائن بحجم %1، ويمكن لـ Macie قراءة %2 منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not what a past run used, and each object still has to meet the other conditions.</source>
        <translation>ليس هذا ما استخدمه تشغيل سابق، ولا يزال على كل كائن استيفاء الشروط الأخرى.</translation>
    </message>
    <message numerus="yes">
        <source>This explanation and AWS agree on all %n buckets that Macie knows.</source>
        <translation>
            <numerusform>يتفق هذا الشرح مع AWS في كل الحاويات التي يعرفها Macie (%n).</numerusform>
            <numerusform>يتفق هذا الشرح مع AWS في الحاوية الوحيدة التي يعرفها Macie.</numerusform>
            <numerusform>يتفق هذا الشرح مع AWS في الحاويتين اللتين يعرفهما Macie.</numerusform>
            <numerusform>يتفق هذا الشرح مع AWS في كل الحاويات الـ %n التي يعرفها Macie.</numerusform>
            <numerusform>يتفق هذا الشرح مع AWS في كل الحاويات الـ %n التي يعرفها Macie.</numerusform>
            <numerusform>يتفق هذا الشرح مع AWS في كل الحاويات الـ %n التي يعرفها Macie.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و%2 غيرها</translation>
    </message>
    <message numerus="yes">
        <source>This explanation and AWS agree on %1 of %n buckets that Macie knows; they differ on %2.</source>
        <translation>
            <numerusform>من %n حاوية يعرفها Macie، يتفق هذا الشرح مع AWS في %1 ويختلفان في %2.</numerusform>
            <numerusform>من حاوية واحدة يعرفها Macie، يتفق هذا الشرح مع AWS في %1 ويختلفان في %2.</numerusform>
            <numerusform>من حاويتين يعرفهما Macie، يتفق هذا الشرح مع AWS في %1 ويختلفان في %2.</numerusform>
            <numerusform>من %n حاويات يعرفها Macie، يتفق هذا الشرح مع AWS في %1 ويختلفان في %2.</numerusform>
            <numerusform>من %n حاوية يعرفها Macie، يتفق هذا الشرح مع AWS في %1 ويختلفان في %2.</numerusform>
            <numerusform>من %n حاوية يعرفها Macie، يتفق هذا الشرح مع AWS في %1 ويختلفان في %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>AWS&apos;s answer supports the reading %1: %2 of %3 agree.</source>
        <translation>تؤيد إجابة AWS التفسير %1: يتفق %2 من %3.</translation>
    </message>
    <message>
        <source>AWS&apos;s answer speaks against the reading %1: only %2 of %3 agree.</source>
        <translation>إجابة AWS ضد التفسير %1: لا يتفق إلا %2 من %3.</translation>
    </message>
    <message numerus="yes">
        <source>Macie knows %1 of the %n listed buckets now (as of %2).</source>
        <translation>
            <numerusform>من %n حاوية في القائمة، يعرف Macie الآن %1 (كما في %2).</numerusform>
            <numerusform>من حاوية واحدة في القائمة، يعرف Macie الآن %1 (كما في %2).</numerusform>
            <numerusform>من حاويتين في القائمة، يعرف Macie الآن %1 (كما في %2).</numerusform>
            <numerusform>من %n حاويات في القائمة، يعرف Macie الآن %1 (كما في %2).</numerusform>
            <numerusform>من %n حاوية في القائمة، يعرف Macie الآن %1 (كما في %2).</numerusform>
            <numerusform>من %n حاوية في القائمة، يعرف Macie الآن %1 (كما في %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected by %1 of %2 jobs, perhaps by %3 more.</source>
        <translation>تختارها %1 من %2 من المهام، وقد تختارها %3 أخرى.</translation>
    </message>
    <message>
        <source>a bucket without a name</source>
        <translation>حاوية بلا اسم</translation>
    </message>
    <message>
        <source>%1 of account %2</source>
        <extracomment>a bucket and its owner</extracomment>
        <translation>%1 من الحساب %2</translation>
    </message>
    <message>
        <source>The list of buckets is empty.</source>
        <translation>قائمة الحاويات فارغة.</translation>
    </message>
    <message>
        <source>An entry of the bucket list has no account or no list of buckets.</source>
        <translation>إدخال في قائمة الحاويات بلا حساب أو بلا قائمة حاويات.</translation>
    </message>
    <message>
        <source>A bucket is listed more than once: %1.</source>
        <translation>حاوية مذكورة أكثر من مرة: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n buckets are listed, more than the 1,000 that a job can have.</source>
        <translation>
            <numerusform>تضم القائمة %n حاوية، أي أكثر من الحد المسموح به للمهمة وهو 1,000.</numerusform>
            <numerusform>تضم القائمة حاوية واحدة، أي أكثر من الحد المسموح به للمهمة وهو 1,000.</numerusform>
            <numerusform>تضم القائمة حاويتان، أي أكثر من الحد المسموح به للمهمة وهو 1,000.</numerusform>
            <numerusform>تضم القائمة %n حاويات، أي أكثر من الحد المسموح به للمهمة وهو 1,000.</numerusform>
            <numerusform>تضم القائمة %n حاوية، أي أكثر من الحد المسموح به للمهمة وهو 1,000.</numerusform>
            <numerusform>تضم القائمة %n حاوية، أي أكثر من الحد المسموح به للمهمة وهو 1,000.</numerusform>
        </translation>
    </message>
    <message>
        <source>A block of conditions cannot be read: a part of it is not known or not of the expected type.</source>
        <translation>تعذّرت قراءة كتلة شروط: جزء منها غير معروف أو ليس من النوع المتوقع.</translation>
    </message>
    <message>
        <source>The job has both a list of buckets and bucket criteria.</source>
        <translation>للمهمة قائمة حاويات ومعايير حاويات معًا.</translation>
    </message>
    <message>
        <source>The job has neither a list of buckets nor bucket criteria.</source>
        <translation>ليس للمهمة قائمة حاويات ولا معايير حاويات.</translation>
    </message>
    <message>
        <source>There are only exclude conditions for buckets, so every other bucket of the Region is read, new ones too.</source>
        <translation>للحاويات شروط استبعاد فقط، فتُقرأ كل حاوية أخرى في المنطقة، حتى الجديدة.</translation>
    </message>
    <message>
        <source>Include conditions are joined by &quot;and&quot;, so the same object has to meet them all (Macie API reference, JobScopingBlock).</source>
        <translation>شروط الإدراج مرتبطة بـ «و»، فعلى الكائن نفسه استيفاؤها كلها (مرجع Macie API، JobScopingBlock).</translation>
    </message>
    <message>
        <source>Macie skips the months that lack the day and does not fall back to their last day (Macie API reference, MonthlySchedule).</source>
        <translation>يتخطى Macie الأشهر التي تخلو من ذلك اليوم ولا ينتقل إلى آخر يوم فيها (مرجع Macie API، MonthlySchedule).</translation>
    </message>
    <message>
        <source>Copy the job with a day from 1 to 28 if every month is to be read.</source>
        <translation>انسخ المهمة بيوم من 1 إلى 28 إذا كان المطلوب القراءة كل شهر.</translation>
    </message>
    <message>
        <source>Extensions are compared whole, and AWS&apos;s own examples have no dot (Macie User Guide, scope options of jobs).</source>
        <translation>تُقارن الامتدادات كاملة، وأمثلة AWS نفسها بلا نقطة (دليل مستخدم Macie، خيارات نطاق المهام).</translation>
    </message>
    <message>
        <source>Copy the job with the extension without its dot.</source>
        <translation>انسخ المهمة بالامتداد دون نقطته.</translation>
    </message>
    <message>
        <source>Macie knows neither wildcards nor regular expressions: each character stands for itself (Macie User Guide, scope options of jobs).</source>
        <translation>لا يعرف Macie أحرف البدل ولا التعابير النمطية: كل محرف يعني نفسه (دليل مستخدم Macie، خيارات نطاق المهام).</translation>
    </message>
    <message>
        <source>Copy the job with the values written out, or with a prefix up to the first wildcard.</source>
        <translation>انسخ المهمة مع كتابة القيم كاملة، أو ببادئة تنتهي عند أول حرف بدل.</translation>
    </message>
    <message>
        <source>Letter case counts, so that pdf and PDF are two extensions (Macie User Guide, scope options of jobs).</source>
        <translation>حالة الأحرف مهمة، فـ pdf وPDF امتدادان (دليل مستخدم Macie، خيارات نطاق المهام).</translation>
    </message>
    <message>
        <source>See whether there are files with the other spelling; a copy of the job can name both.</source>
        <translation>تحقق من وجود ملفات بالكتابة الأخرى؛ يمكن لنسخة من المهمة أن تذكر الاثنتين.</translation>
    </message>
    <message>
        <source>Macie reads the formats of its list and other text, but no pictures, sound, films or programs (Macie User Guide, supported formats).</source>
        <translation>يقرأ Macie التنسيقات المدرجة لديه والنصوص الأخرى، لكن لا الصور ولا الصوت ولا الأفلام ولا البرامج (دليل مستخدم Macie، التنسيقات المدعومة).</translation>
    </message>
    <message>
        <source>Do not count on results for such files; a copy of the job can do without them.</source>
        <translation>لا تعوّل على نتائج لهذه الملفات؛ يمكن لنسخة من المهمة الاستغناء عنها.</translation>
    </message>
    <message>
        <source>Copy the job with bounds that leave sizes between them.</source>
        <translation>انسخ المهمة بحدود تترك أحجامًا بينها.</translation>
    </message>
    <message>
        <source>Copy the job with dates that leave time between them.</source>
        <translation>انسخ المهمة بتواريخ تترك وقتًا بينها.</translation>
    </message>
    <message>
        <source>Copy the job with all prefixes in one condition, where they are joined by &quot;or&quot;.</source>
        <translation>انسخ المهمة مع كل البادئات في شرط واحد، حيث يربطها «أو».</translation>
    </message>
    <message>
        <source>Copy the job with all extensions in one condition, where they are joined by &quot;or&quot;.</source>
        <translation>انسخ المهمة مع كل الامتدادات في شرط واحد، حيث يربطها «أو».</translation>
    </message>
    <message>
        <source>Excludes win over includes (Macie API reference, Scoping and S3BucketCriteriaForJob).</source>
        <translation>الاستبعاد يغلب الإدراج (مرجع Macie API، Scoping وS3BucketCriteriaForJob).</translation>
    </message>
    <message>
        <source>Copy the job with exclude conditions that leave something.</source>
        <translation>انسخ المهمة بشروط استبعاد تترك شيئًا.</translation>
    </message>
    <message>
        <source>AWS&apos;s API text joins them by &quot;and&quot;, its console reads as if each one excluded alone (Macie API reference, JobScopingBlock; Macie User Guide, creating a job).</source>
        <translation>يربطها نص AWS API بـ «و»، وتُقرأ في وحدة التحكم كأن كلًّا منها يستبعد وحده (مرجع Macie API، JobScopingBlock؛ دليل مستخدم Macie، إنشاء مهمة).</translation>
    </message>
    <message>
        <source>Try an object that meets only one of them, or copy the job with a single exclude condition.</source>
        <translation>جرّب كائنًا يستوفي واحدًا منها فقط، أو انسخ المهمة بشرط استبعاد واحد.</translation>
    </message>
    <message>
        <source>The API joins values by &quot;or&quot;, and only for findings filters does AWS say that not equals means none of them (Macie API reference, SimpleScopeTerm; Macie User Guide, filtering findings).</source>
        <translation>تربط API القيم بـ «أو»، ولا تقول AWS إن «لا يساوي» يعني «ليس أيًّا منها» إلا في عوامل تصفية النتائج (مرجع Macie API، SimpleScopeTerm؛ دليل مستخدم Macie، تصفية النتائج).</translation>
    </message>
    <message>
        <source>Try something that has one of the values, or copy the job with the opposite condition in the other block.</source>
        <translation>جرّب شيئًا له إحدى القيم، أو انسخ المهمة بالشرط المقابل في الكتلة الأخرى.</translation>
    </message>
    <message>
        <source>Leaving out what is not equal is a double negative: it acts as a list of what may stay (Macie API reference, JobScopingBlock).</source>
        <translation>استبعاد ما لا يساوي نفي مزدوج: يعمل كقائمة بما يجوز بقاؤه (مرجع Macie API، JobScopingBlock).</translation>
    </message>
    <message>
        <source>Copy the job with an include condition that says equals, if that is what is meant.</source>
        <translation>انسخ المهمة بشرط إدراج يقول «يساوي»، إن كان هذا هو المقصود.</translation>
    </message>
    <message>
        <source>Each property allows some comparators only, which AWS has checked strictly since June 2021 (Macie API reference, SimpleScopeTerm and SimpleCriterionForJob).</source>
        <translation>لا تسمح كل خاصية إلا ببعض عوامل المقارنة، وتتحقق AWS من ذلك بصرامة منذ يونيو 2021 (مرجع Macie API، SimpleScopeTerm وSimpleCriterionForJob).</translation>
    </message>
    <message>
        <source>Copy the job with a comparator that is allowed; what this one does is not documented.</source>
        <translation>انسخ المهمة بعامل مقارنة مسموح به؛ ما يفعله هذا غير موثق.</translation>
    </message>
    <message>
        <source>A size or a date is compared with exactly one value (Macie API reference, SimpleScopeTerm).</source>
        <translation>يُقارن الحجم أو التاريخ بقيمة واحدة بالضبط (مرجع Macie API، SimpleScopeTerm).</translation>
    </message>
    <message>
        <source>Copy the job with one condition for each bound.</source>
        <translation>انسخ المهمة بشرط واحد لكل حد.</translation>
    </message>
    <message>
        <source>Sizes are whole numbers of bytes (Macie API reference, SimpleScopeTerm).</source>
        <translation>الأحجام أعداد صحيحة من البايتات (مرجع Macie API، SimpleScopeTerm).</translation>
    </message>
    <message>
        <source>Copy the job with the number of bytes, without unit, sign or separators.</source>
        <translation>انسخ المهمة بعدد البايتات، دون وحدة أو إشارة أو فواصل.</translation>
    </message>
    <message>
        <source>The unit of sizes is bytes (Macie API reference, SimpleScopeTerm).</source>
        <translation>وحدة الأحجام هي البايت (مرجع Macie API، SimpleScopeTerm).</translation>
    </message>
    <message>
        <source>Copy the job with the number of bytes if a larger unit was meant.</source>
        <translation>انسخ المهمة بعدد البايتات إن كانت المقصودة وحدة أكبر.</translation>
    </message>
    <message>
        <source>A date is compared as one instant, not as a whole day (Macie API reference, SimpleScopeTerm).</source>
        <translation>يُقارن التاريخ كلحظة واحدة، لا كيوم كامل (مرجع Macie API، SimpleScopeTerm).</translation>
    </message>
    <message>
        <source>Copy the job with two bounds, from that day to the next.</source>
        <translation>انسخ المهمة بحدّين، من ذلك اليوم إلى الذي يليه.</translation>
    </message>
    <message>
        <source>AWS expects a date in UTC, written with its zone, and compares it with a change that lies in the past (Macie API reference, SimpleScopeTerm).</source>
        <translation>تتوقع AWS تاريخًا بتوقيت UTC مكتوبًا مع منطقته الزمنية، وتقارنه بتغيير وقع في الماضي (مرجع Macie API، SimpleScopeTerm).</translation>
    </message>
    <message>
        <source>See whether the date is right; a copy of the job can write it like 2024-05-01T00:00:00Z.</source>
        <translation>تحقق من صحة التاريخ؛ يمكن لنسخة من المهمة كتابته بصيغة ISO: 2024-05-01T00:00:00Z.</translation>
    </message>
    <message>
        <source>After its first run a recurring job reads only objects that were created or changed since, and these are never that old (Macie User Guide, scope options of jobs).</source>
        <translation>بعد تشغيلها الأول لا تقرأ المهمة المتكررة إلا الكائنات المنشأة أو المتغيرة منذئذ، وهي ليست بهذا القِدم أبدًا (دليل مستخدم Macie، خيارات نطاق المهام).</translation>
    </message>
    <message>
        <source>Copy it as a one-time job, or without that date.</source>
        <translation>انسخها كمهمة لمرة واحدة، أو دون ذلك التاريخ.</translation>
    </message>
    <message>
        <source>After its first run a recurring job reads only objects that were created or changed since the run before (Macie User Guide, scope options of jobs).</source>
        <translation>بعد تشغيلها الأول لا تقرأ المهمة المتكررة إلا الكائنات المنشأة أو المتغيرة منذ التشغيل السابق (دليل مستخدم Macie، خيارات نطاق المهام).</translation>
    </message>
    <message>
        <source>Nothing needs to be done; do not take the date for a limit of later runs.</source>
        <translation>لا يلزم فعل شيء؛ لكن لا تعتبر التاريخ حدًّا لعمليات التشغيل اللاحقة.</translation>
    </message>
    <message>
        <source>These are fixed texts in capital letters that are compared exactly (Macie API reference, SimpleCriterionForJob).</source>
        <translation>هذه نصوص ثابتة بأحرف كبيرة تُقارن حرفيًّا (مرجع Macie API، SimpleCriterionForJob).</translation>
    </message>
    <message>
        <source>Copy the job with PUBLIC, NOT_PUBLIC or UNKNOWN, for the shared access with EXTERNAL, INTERNAL, NOT_SHARED or UNKNOWN.</source>
        <translation>انسخ المهمة بالقيمة PUBLIC أو NOT_PUBLIC أو UNKNOWN، وللوصول المشترك EXTERNAL أو INTERNAL أو NOT_SHARED أو UNKNOWN.</translation>
    </message>
    <message>
        <source>Macie says UNKNOWN of a bucket that it could not evaluate, whatever the bucket allows (Macie User Guide, scope options of jobs).</source>
        <translation>يقول Macie عن حاوية UNKNOWN إذا تعذّر عليه تقييمها، أيًّا كان ما تسمح به (دليل مستخدم Macie، خيارات نطاق المهام).</translation>
    </message>
    <message>
        <source>Copy the job with UNKNOWN as another value if such buckets are to be read too.</source>
        <translation>انسخ المهمة مع UNKNOWN كقيمة إضافية إن وجبت قراءة هذه الحاويات أيضًا.</translation>
    </message>
    <message>
        <source>Names are compared whole, so an ARN, an address or a path meets no bucket (Macie API reference, SimpleCriterionForJob).</source>
        <translation>تُقارن الأسماء كاملة، فلا يطابق ARN أو عنوان أو مسار أي حاوية (مرجع Macie API، SimpleCriterionForJob).</translation>
    </message>
    <message>
        <source>Copy the job with the bare name of the bucket.</source>
        <translation>انسخ المهمة باسم الحاوية المجرد.</translation>
    </message>
    <message>
        <source>Account ids are compared whole, as text; programs that take them for numbers lose zeros in front (Macie API reference, SimpleCriterionForJob).</source>
        <translation>تُقارن معرّفات الحسابات كاملة كنص؛ والبرامج التي تعدّها أرقامًا تُسقط الأصفار من أولها (مرجع Macie API، SimpleCriterionForJob).</translation>
    </message>
    <message>
        <source>Copy the job with all 12 digits.</source>
        <translation>انسخ المهمة بالأرقام الـ 12 كلها.</translation>
    </message>
    <message>
        <source>A job takes one form or the other (Macie API reference, S3JobDefinition).</source>
        <translation>تأخذ المهمة إحدى الصيغتين (مرجع Macie API، S3JobDefinition).</translation>
    </message>
    <message>
        <source>Copy the job with one of them; which buckets this one reads is not documented.</source>
        <translation>انسخ المهمة بإحداهما؛ الحاويات التي تقرؤها هذه غير موثقة.</translation>
    </message>
    <message>
        <source>Without one of the two forms nothing is defined that could be read (Macie API reference, S3JobDefinition).</source>
        <translation>بغير إحدى الصيغتين لا يوجد ما يمكن قراءته (مرجع Macie API، S3JobDefinition).</translation>
    </message>
    <message>
        <source>Copy the job with a list of buckets or with criteria.</source>
        <translation>انسخ المهمة بقائمة حاويات أو بمعايير.</translation>
    </message>
    <message>
        <source>Criteria are looked at afresh at the start of each run, and without include conditions every bucket is taken (Macie User Guide, scope options of jobs).</source>
        <translation>تُراجع المعايير من جديد عند بدء كل تشغيل، ودون شروط إدراج تؤخذ كل حاوية (دليل مستخدم Macie، خيارات نطاق المهام).</translation>
    </message>
    <message>
        <source>See whether that is meant: what it reads and costs grows with the account.</source>
        <translation>تحقق من أن هذا مقصود: ما تقرؤه وما تكلّفه يزدادان مع الحساب.</translation>
    </message>
    <message>
        <source>A run that finds no bucket reads nothing and still ends well; its log has NO_BUCKETS_MATCHED_THE_CRITERIA (Macie User Guide, log events of jobs).</source>
        <translation>التشغيل الذي لا يجد حاوية لا يقرأ شيئًا وينتهي بنجاح مع ذلك؛ ويحوي سجله NO_BUCKETS_MATCHED_THE_CRITERIA (دليل مستخدم Macie، أحداث سجل المهام).</translation>
    </message>
    <message>
        <source>See whether the criteria are spelled as the buckets are; what matched at a past run only its log tells.</source>
        <translation>تحقق من أن المعايير مكتوبة كما كُتبت الحاويات؛ وما طابق في تشغيل سابق لا يبيّنه إلا سجله.</translation>
    </message>
    <message>
        <source>A condition is about either a property or tags (Macie API reference, JobScopeTerm and CriteriaForJob).</source>
        <translation>الشرط إما عن خاصية وإما عن وسوم (مرجع Macie API، JobScopeTerm وCriteriaForJob).</translation>
    </message>
    <message>
        <source>Copy the job with a condition for each of them.</source>
        <translation>انسخ المهمة بشرط لكل منهما.</translation>
    </message>
    <message>
        <source>The only key of a tag condition is TAG and its only target S3_OBJECT; before June 2021 the tag&apos;s key stood there (Macie API reference, TagScopeTerm).</source>
        <translation>مفتاح شرط الوسوم الوحيد هو TAG وهدفه الوحيد S3_OBJECT؛ وقبل يونيو 2021 كان مفتاح الوسم يُكتب هناك (مرجع Macie API، TagScopeTerm).</translation>
    </message>
    <message>
        <source>Copy the job with the tag&apos;s key in tagValues.</source>
        <translation>انسخ المهمة مع مفتاح الوسم في tagValues.</translation>
    </message>
    <message>
        <source>Of objects Macie compares the key of a tag, alone or with its value, but never the value alone (Macie API reference, TagValuePair).</source>
        <translation>في الكائنات يقارن Macie مفتاح الوسم وحده أو مع قيمته، لكنه لا يقارن القيمة وحدها أبدًا (مرجع Macie API، TagValuePair).</translation>
    </message>
    <message>
        <source>Copy the job with the key of the tag.</source>
        <translation>انسخ المهمة بمفتاح الوسم.</translation>
    </message>
    <message>
        <source>An empty value stands for every value of the key (Macie API reference, TagValuePair).</source>
        <translation>القيمة الفارغة تعني كل قيم المفتاح (مرجع Macie API، TagValuePair).</translation>
    </message>
    <message>
        <source>Nothing needs to be done if every value is meant; tags with an empty value cannot be told apart.</source>
        <translation>لا يلزم فعل شيء إن كانت كل القيم مقصودة؛ لا يمكن تمييز الوسوم ذات القيمة الفارغة.</translation>
    </message>
    <message>
        <source>Beyond 10,000 buckets of an account Macie knows no tags, and a bucket without known tags passes a condition that says not equals (Macie User Guide, scope options of jobs).</source>
        <translation>فوق 10,000 حاوية في الحساب لا يعرف Macie الوسوم، والحاوية التي لا تُعرف وسومها تجتاز شرط «لا يساوي» (دليل مستخدم Macie، خيارات نطاق المهام).</translation>
    </message>
    <message>
        <source>Copy the job with another condition for these buckets if they must stay out.</source>
        <translation>انسخ المهمة بشرط آخر لهذه الحاويات إن وجب بقاؤها خارجًا.</translation>
    </message>
    <message>
        <source>Tags are compared exactly: blanks and letter case count (Macie User Guide, scope options of jobs).</source>
        <translation>تُقارن الوسوم حرفيًّا: المسافات وحالة الأحرف مهمة (دليل مستخدم Macie، خيارات نطاق المهام).</translation>
    </message>
    <message>
        <source>See how the tags are written in S3, and copy the job if need be.</source>
        <translation>انظر كيف كُتبت الوسوم في S3، وانسخ المهمة عند الحاجة.</translation>
    </message>
    <message>
        <source>A prefix is compared from the first character of the key, which has no slash in front and no name of the bucket in it (Macie User Guide, scope options of jobs).</source>
        <translation>تُقارن البادئة من أول محرف في المفتاح، وليس في أوله شرطة مائلة ولا اسم الحاوية (دليل مستخدم Macie، خيارات نطاق المهام).</translation>
    </message>
    <message>
        <source>Copy the job with the path as it is within the bucket, unless a folder is named like that.</source>
        <translation>انسخ المهمة بالمسار كما هو داخل الحاوية، إلا إذا كان هذا اسم مجلد فعلًا.</translation>
    </message>
    <message>
        <source>A prefix is no folder: logs also meets logs-old/a.csv (Macie User Guide, scope options of jobs).</source>
        <translation>البادئة ليست مجلدًا: logs تطابق أيضًا logs-old/a.csv (دليل مستخدم Macie، خيارات نطاق المهام).</translation>
    </message>
    <message>
        <source>Copy the job with a slash at the end if only that folder is meant.</source>
        <translation>انسخ المهمة بشرطة مائلة في النهاية إن كان المقصود ذلك المجلد فقط.</translation>
    </message>
    <message>
        <source>Values are joined by &quot;or&quot;, so the shorter prefix covers the longer one (Macie API reference, SimpleScopeTerm).</source>
        <translation>القيم مرتبطة بـ «أو»، فتشمل البادئة الأقصر الأطول منها (مرجع Macie API، SimpleScopeTerm).</translation>
    </message>
    <message>
        <source>It can be left out; see whether the shorter one was meant.</source>
        <translation>يمكن الاستغناء عنها؛ تحقق من أن الأقصر هي المقصودة.</translation>
    </message>
    <message>
        <source>With NONE only custom data identifiers are used (Macie API reference, managedDataIdentifierSelector).</source>
        <translation>مع NONE لا تُستخدم إلا معرّفات البيانات المخصّصة (مرجع Macie API، managedDataIdentifierSelector).</translation>
    </message>
    <message>
        <source>Copy the job with data identifiers.</source>
        <translation>انسخ المهمة بمعرّفات بيانات.</translation>
    </message>
    <message>
        <source>A list of identifiers goes with INCLUDE and EXCLUDE, and with these only (Macie API reference, managedDataIdentifierIds).</source>
        <translation>تصاحب قائمةُ المعرّفات INCLUDE وEXCLUDE، وهذين فقط (مرجع Macie API، managedDataIdentifierIds).</translation>
    </message>
    <message>
        <source>Copy the job with the choice and the list that are meant.</source>
        <translation>انسخ المهمة بالاختيار والقائمة المقصودين.</translation>
    </message>
    <message>
        <source>A list stays as it is, while ALL takes new data types by itself (Macie User Guide, creating a job).</source>
        <translation>تبقى القائمة كما هي، أما ALL فيأخذ أنواع البيانات الجديدة تلقائيًّا (دليل مستخدم Macie، إنشاء مهمة).</translation>
    </message>
    <message>
        <source>Copy the job with ALL if new data types are to join.</source>
        <translation>انسخ المهمة مع ALL إن وجبت إضافة أنواع البيانات الجديدة.</translation>
    </message>
    <message>
        <source>AWS&apos;s documents changed the default from all to the recommended ones on 2023-09-18 and do not say what happened to older jobs (Macie API reference, managedDataIdentifierSelector).</source>
        <translation>غيّرت وثائق AWS القيمة الافتراضية من الكل إلى الموصى بها في 18 سبتمبر 2023 ولا تذكر ما جرى للمهام الأقدم (مرجع Macie API، managedDataIdentifierSelector).</translation>
    </message>
    <message>
        <source>Copy the job with a choice of its own to be certain.</source>
        <translation>انسخ المهمة باختيار صريح للتيقّن.</translation>
    </message>
    <message>
        <source>Deleted identifiers keep a record, so AWS can still name them (Macie API reference, BatchGetCustomDataIdentifiers).</source>
        <translation>تحتفظ المعرّفات المحذوفة بسجل، فلا تزال AWS قادرة على تسميتها (مرجع Macie API، BatchGetCustomDataIdentifiers).</translation>
    </message>
    <message>
        <source>See whether something else looks for that data now; a copy of the job can name other identifiers.</source>
        <translation>انظر هل يبحث شيء آخر عن تلك البيانات الآن؛ يمكن لنسخة من المهمة أن تسمّي معرّفات أخرى.</translation>
    </message>
    <message>
        <source>Only a list with status OK can be used, and a job runs on without a list that was deleted (Macie API reference, AllowListStatus; Macie User Guide, allow lists).</source>
        <translation>لا تُستخدم إلا القائمة ذات الحالة OK، وتستمر المهمة دون القائمة المحذوفة (مرجع Macie API، AllowListStatus؛ دليل مستخدم Macie، قوائم السماح).</translation>
    </message>
    <message>
        <source>Repair the list or the rights to it: the status is what your own rights let AWS see.</source>
        <translation>أصلح القائمة أو حقوق الوصول إليها: الحالة هي ما تتيح حقوقك أنت لـ AWS رؤيته.</translation>
    </message>
    <message>
        <source>It is a percentage from 1 to 100 (Macie API reference, samplingPercentage).</source>
        <translation>هي نسبة مئوية من 1 إلى 100 (مرجع Macie API، samplingPercentage).</translation>
    </message>
    <message>
        <source>Copy the job with a percentage from 1 to 100.</source>
        <translation>انسخ المهمة بنسبة من 1 إلى 100.</translation>
    </message>
    <message>
        <source>Later runs read only what has changed, so what was not picked is not caught up on (Macie User Guide, scope options of jobs, and our inference).</source>
        <translation>عمليات التشغيل اللاحقة تقرأ ما تغيّر فقط، فلا يُستدرك ما لم يقع عليه الاختيار (دليل مستخدم Macie، خيارات نطاق المهام، واستنتاجنا).</translation>
    </message>
    <message>
        <source>Copy the job with 100 % if every object is to be read some time.</source>
        <translation>انسخ المهمة بنسبة 100 % إن وجبت قراءة كل كائن يومًا ما.</translation>
    </message>
    <message>
        <source>With initialRun false the first run takes only what was created or changed after the job&apos;s creation (Macie API reference, initialRun).</source>
        <translation>مع initialRun بالقيمة false لا يأخذ التشغيل الأول إلا ما أُنشئ أو تغيّر بعد إنشاء المهمة (مرجع Macie API، initialRun).</translation>
    </message>
    <message>
        <source>Run a one-time job for the objects that were there before.</source>
        <translation>شغّل مهمة لمرة واحدة للكائنات التي كانت موجودة من قبل.</translation>
    </message>
    <message>
        <source>A schedule and an initial run belong to recurring jobs, and to these a schedule (Macie API reference, CreateClassificationJob).</source>
        <translation>الجدول الزمني والتشغيل الأولي يخصان المهام المتكررة، ولا بد لهذه من جدول زمني (مرجع Macie API، CreateClassificationJob).</translation>
    </message>
    <message>
        <source>Copy the job with the type and the schedule that are meant.</source>
        <translation>انسخ المهمة بالنوع والجدول الزمني المقصودين.</translation>
    </message>
    <message>
        <source>30 days after a person paused it in the middle of a run, Macie cancels a one-time job for good, of a recurring job the interrupted run (Macie User Guide, changing the status of a job).</source>
        <translation>بعد 30 يومًا من إيقاف شخص لها مؤقتًا في أثناء تشغيل، يلغي Macie المهمة لمرة واحدة نهائيًّا، ومن المهمة المتكررة التشغيل المقطوع (دليل مستخدم Macie، تغيير حالة مهمة).</translation>
    </message>
    <message>
        <source>Resume it in time, or let it end; refresh if the date has passed.</source>
        <translation>استأنفها في الوقت المناسب، أو دعها تنتهي؛ حدّث إن كان التاريخ قد مضى.</translation>
    </message>
    <message>
        <source>A pause expires only if it began in the middle of a run; a recurring job that was paused between its runs stays so (Macie User Guide, changing the status of a job).</source>
        <translation>لا ينتهي الإيقاف المؤقت إلا إذا بدأ في أثناء تشغيل؛ والمهمة المتكررة الموقوفة بين عمليتي تشغيل تبقى كذلك (دليل مستخدم Macie، تغيير حالة مهمة).</translation>
    </message>
    <message>
        <source>Resume or cancel it.</source>
        <translation>استأنفها أو ألغِها.</translation>
    </message>
    <message>
        <source>Going on would exceed the monthly quota for sensitive data discovery of an account (Macie User Guide, checking the status of jobs).</source>
        <translation>ستتجاوز المتابعة الحصة الشهرية للحساب لاكتشاف البيانات الحساسة (دليل مستخدم Macie، التحقق من حالة المهام).</translation>
    </message>
    <message>
        <source>Look at the usage in Macie, then wait for the next month or ask AWS for a higher quota.</source>
        <translation>راجع الاستخدام في Macie، ثم انتظر الشهر التالي أو اطلب من AWS حصة أعلى.</translation>
    </message>
    <message>
        <source>ERROR means that Macie was denied an account or a bucket; skipped single objects are not counted (Macie API reference, LastRunErrorStatus).</source>
        <translation>تعني ERROR أن Macie مُنع من حساب أو حاوية؛ ولا تُحتسب الكائنات المفردة المتخطاة (مرجع Macie API، LastRunErrorStatus).</translation>
    </message>
    <message>
        <source>Look for accounts and buckets in the job&apos;s log events in Amazon CloudWatch Logs.</source>
        <translation>ابحث عن الحسابات والحاويات في أحداث سجل المهمة في Amazon CloudWatch Logs.</translation>
    </message>
    <message>
        <source>A recurring job runs on each day of its schedule (Macie User Guide, creating a job).</source>
        <translation>تعمل المهمة المتكررة في كل يوم من جدولها الزمني (دليل مستخدم Macie، إنشاء مهمة).</translation>
    </message>
    <message>
        <source>Refresh, then see whether Macie is suspended, and look at the job&apos;s log events.</source>
        <translation>حدّث، ثم انظر هل Macie معلّق، وراجع أحداث سجل المهمة.</translation>
    </message>
    <message>
        <source>Macie logs BUCKET_DOES_NOT_EXIST, BUCKET_IN_DIFFERENT_REGION or BUCKET_ACCESS_DENIED for such buckets and reads the others (Macie User Guide, log events of jobs).</source>
        <translation>يسجّل Macie لهذه الحاويات BUCKET_DOES_NOT_EXIST أو BUCKET_IN_DIFFERENT_REGION أو BUCKET_ACCESS_DENIED ويقرأ غيرها (دليل مستخدم Macie، أحداث سجل المهام).</translation>
    </message>
    <message>
        <source>See whether the bucket was deleted or moved; jobs cannot be edited, so a copy has to name the right ones.</source>
        <translation>انظر هل حُذفت الحاوية أو نُقلت؛ لا يمكن تعديل المهام، فيجب أن تسمّي نسخةٌ منها الحاويات الصحيحة.</translation>
    </message>
    <message>
        <source>An administrator reads only buckets of accounts that are members; others are logged as ACCOUNT_DISASSOCIATED (Macie User Guide, log events of jobs).</source>
        <translation>لا يقرأ المسؤول إلا حاويات الحسابات الأعضاء؛ وتُسجّل غيرها بالحدث ACCOUNT_DISASSOCIATED (دليل مستخدم Macie، أحداث سجل المهام).</translation>
    </message>
    <message>
        <source>Invite the account again, or copy the job without it.</source>
        <translation>ادعُ الحساب من جديد، أو انسخ المهمة بدونه.</translation>
    </message>
    <message>
        <source>A job takes up to 1,000 buckets, each once (Macie User Guide, quotas).</source>
        <translation>تأخذ المهمة حتى 1,000 حاوية، كلًّا منها مرة واحدة (دليل مستخدم Macie، الحصص).</translation>
    </message>
    <message>
        <source>Copy the job with each bucket once, or with criteria for them.</source>
        <translation>انسخ المهمة مع كل حاوية مرة واحدة، أو بمعايير لها.</translation>
    </message>
    <message>
        <source>Each job reads its objects on its own, and each is billed (Macie User Guide, costs of jobs).</source>
        <translation>تقرأ كل مهمة كائناتها على حدة، وتُحتسب تكلفة كل منها (دليل مستخدم Macie، تكاليف المهام).</translation>
    </message>
    <message>
        <source>See whether all of them are needed.</source>
        <translation>تحقق من الحاجة إليها كلها.</translation>
    </message>
    <message>
        <source>Without one AWS keeps discovery results for 90 days only (Macie User Guide, storing discovery results).</source>
        <translation>بدونه تحتفظ AWS بنتائج الاكتشاف 90 يومًا فقط (دليل مستخدم Macie، تخزين نتائج الاكتشاف).</translation>
    </message>
    <message>
        <source>Configure an S3 bucket for the results in each Region.</source>
        <translation>اضبط حاوية S3 للنتائج في كل منطقة.</translation>
    </message>
    <message>
        <source>Macie skips storage classes and formats that it does not support (Macie User Guide, supported storage classes and formats).</source>
        <translation>يتخطى Macie فئات التخزين والتنسيقات التي لا يدعمها (دليل مستخدم Macie، فئات التخزين والتنسيقات المدعومة).</translation>
    </message>
    <message>
        <source>Do not count on results for these objects.</source>
        <translation>لا تعوّل على نتائج لهذه الكائنات.</translation>
    </message>
    <message>
        <source>AWS removed TAG and BUCKET_CREATION_DATE in June 2021 and does not say what they mean for older jobs (history of the Macie API model).</source>
        <translation>أزالت AWS TAG وBUCKET_CREATION_DATE في يونيو 2021 ولا تذكر معناهما للمهام الأقدم (تاريخ نموذج Macie API).</translation>
    </message>
    <message>
        <source>Copy the job with a tag condition, or without the creation date.</source>
        <translation>انسخ المهمة بشرط وسوم، أو دون تاريخ الإنشاء.</translation>
    </message>
    <message>
        <source>The API compares exactly, while the ranges of the console leave out both ends (Macie API reference, SimpleScopeTerm; Macie User Guide, scope options of jobs).</source>
        <translation>تقارن API حرفيًّا، بينما تستثني نطاقات وحدة التحكم الطرفين (مرجع Macie API، SimpleScopeTerm؛ دليل مستخدم Macie، خيارات نطاق المهام).</translation>
    </message>
    <message>
        <source>Nothing needs to be done unless that instant matters.</source>
        <translation>لا يلزم فعل شيء إلا إذا كانت تلك اللحظة مهمة.</translation>
    </message>
    <message>
        <source>Only one-time jobs become complete, and only recurring ones wait for a next run (Macie User Guide, checking the status of jobs).</source>
        <translation>لا تكتمل إلا المهام لمرة واحدة، ولا تنتظر تشغيلًا تاليًا إلا المتكررة (دليل مستخدم Macie، التحقق من حالة المهام).</translation>
    </message>
    <message>
        <source>Refresh; if it stays so, ask AWS.</source>
        <translation>حدّث؛ وإن بقي الأمر كذلك فاسأل AWS.</translation>
    </message>
    <message>
        <source>A job has one schedule, and a day of the month is a number from 1 to 31 (Macie API reference, JobScheduleFrequency).</source>
        <translation>للمهمة جدول زمني واحد، ويوم الشهر عدد من 1 إلى 31 (مرجع Macie API، JobScheduleFrequency).</translation>
    </message>
    <message>
        <source>Copy the job with the schedule that is meant.</source>
        <translation>انسخ المهمة بالجدول الزمني المقصود.</translation>
    </message>
    <message>
        <source>AWS may have added it after this version was made (Macie API model as of April 2026).</source>
        <translation>ربما أضافته AWS بعد صدور هذا الإصدار (نموذج Macie API بتاريخ أبريل 2026).</translation>
    </message>
    <message>
        <source>Look for a newer version of Jobscope; it is shown as it came.</source>
        <translation>ابحث عن إصدار أحدث من Jobscope؛ يُعرض كما ورد.</translation>
    </message>
    <message>
        <source>AWS documents no such part, so nobody can say what it does (Macie API reference, S3JobDefinition).</source>
        <translation>لا توثّق AWS جزءًا كهذا، فلا أحد يعرف ما يفعله (مرجع Macie API، S3JobDefinition).</translation>
    </message>
    <message>
        <source>Copy the job with conditions that are valid.</source>
        <translation>انسخ المهمة بشروط صالحة.</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>how serious the finding of a check is</extracomment>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>how serious the finding of a check is</extracomment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>how serious the finding of a check is</extracomment>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>مقبولة: %1</translation>
    </message>
    <message>
        <source>Only the list entry is loaded, so only that was checked.</source>
        <translation>لم يُحمّل سوى إدخال القائمة، فلم يُفحص غيره.</translation>
    </message>
    <message>
        <source>No check found anything.</source>
        <translation>لم يجد أي فحص شيئًا.</translation>
    </message>
    <message>
        <source>nothing found</source>
        <extracomment>of the checks of a job, in a list</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>A value looks like a pattern: %1.</source>
        <translation>قيمة تبدو كنمط: %1.</translation>
    </message>
    <message>
        <source>A bucket&apos;s name has a form that no name has: %1.</source>
        <translation>اسم حاوية بصيغة لا يحملها أي اسم: %1.</translation>
    </message>
    <message>
        <source>An account id does not have 12 digits: %1.</source>
        <translation>معرّف حساب ليس من 12 رقمًا: %1.</translation>
    </message>
    <message>
        <source>The key %1 is no longer part of the API.</source>
        <translation>المفتاح %1 لم يعد جزءًا من API.</translation>
    </message>
    <message>
        <source>The comparator %1 is not allowed for %2.</source>
        <translation>عامل المقارنة %1 غير مسموح به مع %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n values are given where exactly one is allowed.</source>
        <translation>
            <numerusform>أُعطيت %n قيمة حيث يُسمح بواحدة بالضبط.</numerusform>
            <numerusform>أُعطيت قيمة واحدة حيث يُسمح بواحدة بالضبط.</numerusform>
            <numerusform>أُعطيت قيمتان حيث يُسمح بواحدة بالضبط.</numerusform>
            <numerusform>أُعطيت %n قيم حيث يُسمح بواحدة بالضبط.</numerusform>
            <numerusform>أُعطيت %n قيمة حيث يُسمح بواحدة بالضبط.</numerusform>
            <numerusform>أُعطيت %n قيمة حيث يُسمح بواحدة بالضبط.</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag condition has %1 as its %2, where only %3 is allowed.</source>
        <translation>في شرط وسوم %1 كقيمة لـ %2، ولا يُسمح هناك إلا بـ %3.</translation>
    </message>
    <message>
        <source>The comparator %1 is not allowed for tags.</source>
        <translation>عامل المقارنة %1 غير مسموح به مع الوسوم.</translation>
    </message>
    <message>
        <source>A condition cannot be read: a part of it is not known or not of the expected type.</source>
        <translation>تعذّرت قراءة شرط: جزء منه غير معروف أو ليس من النوع المتوقع.</translation>
    </message>
    <message>
        <source>A condition does not say what it compares.</source>
        <translation>شرط لا يذكر ما يقارنه.</translation>
    </message>
    <message>
        <source>A condition compares %1, which is not known.</source>
        <translation>شرط يقارن %1، وهو غير معروف.</translation>
    </message>
    <message>
        <source>A condition does not say how it compares.</source>
        <translation>شرط لا يذكر كيف يقارن.</translation>
    </message>
    <message>
        <source>A condition has no values to compare with.</source>
        <translation>شرط بلا قيم للمقارنة.</translation>
    </message>
    <message>
        <source>A date cannot be read: %1.</source>
        <translation>تعذّرت قراءة تاريخ: %1.</translation>
    </message>
    <message>
        <source>A tag condition names no tags.</source>
        <translation>شرط وسوم لا يسمّي وسومًا.</translation>
    </message>
    <message>
        <source>A tag of a condition cannot be read.</source>
        <translation>تعذّرت قراءة وسم في شرط.</translation>
    </message>
    <message>
        <source>A tag of a condition has neither key nor value.</source>
        <translation>وسم في شرط بلا مفتاح ولا قيمة.</translation>
    </message>
    <message>
        <source>A condition tests both a property and tags, where only one of them is allowed.</source>
        <translation>شرط يختبر خاصية ووسومًا معًا، ولا يُسمح إلا بأحدهما.</translation>
    </message>
    <message>
        <source>A condition is empty: it tests neither a property nor tags.</source>
        <translation>شرط فارغ: لا يختبر خاصية ولا وسومًا.</translation>
    </message>
    <message>
        <source>A condition says not equals with several values, and AWS&apos;s documents leave open how these are joined.</source>
        <translation>شرط يقول «لا يساوي» بعدة قيم، ووثائق AWS لا تحسم كيف تُربط.</translation>
    </message>
    <message>
        <source>An exclude condition says not equals: what it names may stay in, and all else meets the condition.</source>
        <translation>شرط استبعاد يقول «لا يساوي»: ما يسمّيه يجوز بقاؤه، وكل ما عداه يستوفي الشرط.</translation>
    </message>
    <message>
        <source>No month has a day %1.</source>
        <translation>لا شهر فيه يوم %1.</translation>
    </message>
    <message>
        <source>On day 29 it skips every February but those of leap years.</source>
        <translation>في اليوم 29 تتخطى كل فبراير إلا في السنوات الكبيسة.</translation>
    </message>
    <message>
        <source>On day 30 it skips every February.</source>
        <translation>في اليوم 30 تتخطى كل فبراير.</translation>
    </message>
    <message>
        <source>On day 31 it runs in seven months of the year only.</source>
        <translation>في اليوم 31 تعمل في سبعة أشهر من السنة فقط.</translation>
    </message>
    <message>
        <source>A one-time job has a schedule.</source>
        <translation>مهمة لمرة واحدة لها جدول زمني.</translation>
    </message>
    <message>
        <source>A one-time job has an initial run.</source>
        <translation>مهمة لمرة واحدة لها تشغيل أولي.</translation>
    </message>
    <message>
        <source>A recurring job has no schedule.</source>
        <translation>مهمة متكررة بلا جدول زمني.</translation>
    </message>
    <message>
        <source>A recurring job is said to be complete.</source>
        <translation>مهمة متكررة يقال إنها مكتملة.</translation>
    </message>
    <message>
        <source>A one-time job is said to wait for its next run.</source>
        <translation>مهمة لمرة واحدة يقال إنها تنتظر تشغيلها التالي.</translation>
    </message>
    <message>
        <source>The sampling percentage is %1.</source>
        <translation>نسبة أخذ العينات هي %1.</translation>
    </message>
    <message>
        <source>A recurring job reads only about %1 % of the objects in scope.</source>
        <translation>مهمة متكررة تقرأ نحو %1 % فقط من الكائنات ضمن النطاق.</translation>
    </message>
    <message>
        <source>The text %1 is not known to this version of Jobscope.</source>
        <translation>النص %1 غير معروف لهذا الإصدار من Jobscope.</translation>
    </message>
    <message numerus="yes">
        <source>%n members are not known to this version of Jobscope.</source>
        <translation>
            <numerusform>%n حقل غير معروفة لهذا الإصدار من Jobscope.</numerusform>
            <numerusform>حقل واحد غير معروف لهذا الإصدار من Jobscope.</numerusform>
            <numerusform>حقلان غير معروفين لهذا الإصدار من Jobscope.</numerusform>
            <numerusform>%n حقول غير معروفة لهذا الإصدار من Jobscope.</numerusform>
            <numerusform>%n حقلًا غير معروفة لهذا الإصدار من Jobscope.</numerusform>
            <numerusform>%n حقل غير معروفة لهذا الإصدار من Jobscope.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one schedule is given.</source>
        <translation>أُعطي أكثر من جدول زمني.</translation>
    </message>
    <message>
        <source>The job does not say which of Macie&apos;s own data types it looks for.</source>
        <translation>لا تذكر المهمة أيًّا من أنواع بيانات Macie الخاصة تبحث عنه.</translation>
    </message>
    <message>
        <source>The job looks for nothing: for none of Macie&apos;s own data types, and with no custom data identifier.</source>
        <translation>لا تبحث المهمة عن شيء: لا أيّ من أنواع بيانات Macie الخاصة، ولا معرّف بيانات مخصّص.</translation>
    </message>
    <message>
        <source>%1 needs a list of managed data identifiers, and there is none.</source>
        <translation>يحتاج %1 إلى قائمة معرّفات بيانات مُدارة، ولا توجد واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n managed data identifiers are listed, though %1 goes without.</source>
        <translation>
            <numerusform>ذُكر %n معرّف بيانات مُدار، مع أن %1 لا يحتاج إليها.</numerusform>
            <numerusform>ذُكر معرّف بيانات مُدار واحد، مع أن %1 لا يحتاج إليها.</numerusform>
            <numerusform>ذُكر معرّفا بيانات مُداران، مع أن %1 لا يحتاج إليها.</numerusform>
            <numerusform>ذُكر %n معرّفات بيانات مُدارة، مع أن %1 لا يحتاج إليها.</numerusform>
            <numerusform>ذُكر %n معرّف بيانات مُدارًا، مع أن %1 لا يحتاج إليها.</numerusform>
            <numerusform>ذُكر %n معرّف بيانات مُدار، مع أن %1 لا يحتاج إليها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The job lists all %n data types that Macie has now, one by one.</source>
        <translation>
            <numerusform>تسرد المهمة كل أنواع البيانات التي لدى Macie الآن (%n) واحدًا واحدًا.</numerusform>
            <numerusform>تسرد المهمة كل أنواع البيانات التي لدى Macie الآن (%n) واحدًا واحدًا.</numerusform>
            <numerusform>تسرد المهمة كل أنواع البيانات التي لدى Macie الآن (%n) واحدًا واحدًا.</numerusform>
            <numerusform>تسرد المهمة كل أنواع البيانات التي لدى Macie الآن (%n) واحدًا واحدًا.</numerusform>
            <numerusform>تسرد المهمة كل أنواع البيانات التي لدى Macie الآن (%n) واحدًا واحدًا.</numerusform>
            <numerusform>تسرد المهمة كل أنواع البيانات التي لدى Macie الآن (%n) واحدًا واحدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The custom data identifier %1 was deleted.</source>
        <translation>حُذف معرّف البيانات المخصّص %1.</translation>
    </message>
    <message>
        <source>AWS does not find the custom data identifier %1.</source>
        <translation>لا تجد AWS معرّف البيانات المخصّص %1.</translation>
    </message>
    <message>
        <source>AWS does not find the allow list %1.</source>
        <translation>لا تجد AWS قائمة السماح %1.</translation>
    </message>
    <message>
        <source>The status of the allow list %1 is %2.</source>
        <translation>حالة قائمة السماح %1 هي %2.</translation>
    </message>
    <message>
        <source>No bucket meets the criteria now.</source>
        <translation>لا حاوية تستوفي المعايير الآن.</translation>
    </message>
    <message numerus="yes">
        <source>Macie cannot read %1 of the %n objects in the buckets that match now.</source>
        <translation>
            <numerusform>في الحاويات المطابقة الآن %n كائن، لا يستطيع Macie قراءة %1 منها.</numerusform>
            <numerusform>في الحاويات المطابقة الآن كائن واحد، لا يستطيع Macie قراءة %1 منها.</numerusform>
            <numerusform>في الحاويات المطابقة الآن كائنان، لا يستطيع Macie قراءة %1 منها.</numerusform>
            <numerusform>في الحاويات المطابقة الآن %n كائنات، لا يستطيع Macie قراءة %1 منها.</numerusform>
            <numerusform>في الحاويات المطابقة الآن %n كائنًا، لا يستطيع Macie قراءة %1 منها.</numerusform>
            <numerusform>في الحاويات المطابقة الآن %n كائن، لا يستطيع Macie قراءة %1 منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1 has %2 buckets, so a tag that must not be there lets buckets pass whose tags Macie does not know.</source>
        <translation>في الحساب %1 عدد %2 من الحاويات، فالوسم الذي يجب ألا يوجد يمرّر حاويات لا يعرف Macie وسومها.</translation>
    </message>
    <message>
        <source>No results repository is set up for this account and Region.</source>
        <translation>لم يُعدّ مستودع نتائج لهذا الحساب والمنطقة.</translation>
    </message>
    <message>
        <source>Macie knows no bucket of account %1 here now.</source>
        <translation>لا يعرف Macie هنا الآن أي حاوية من الحساب %1.</translation>
    </message>
    <message>
        <source>Macie does not know these buckets in this Region now: %1.</source>
        <translation>لا يعرف Macie هذه الحاويات في هذه المنطقة الآن: %1.</translation>
    </message>
    <message>
        <source>Macie cannot look into these buckets now: %1.</source>
        <translation>لا يستطيع Macie النظر في هذه الحاويات الآن: %1.</translation>
    </message>
    <message>
        <source>see Checks: %1</source>
        <extracomment>behind a statement that a check found something about; %1: &quot;Warning&quot;</extracomment>
        <translation>انظر الفحوص: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other active jobs look for the same data types in the same buckets: %1.</source>
        <translation>
            <numerusform>%n مهمة نشطة أخرى تبحث عن أنواع البيانات نفسها في الحاويات نفسها: %1.</numerusform>
            <numerusform>مهمة نشطة أخرى تبحث عن أنواع البيانات نفسها في الحاويات نفسها: %1.</numerusform>
            <numerusform>مهمتان نشطتان أخريان تبحثان عن أنواع البيانات نفسها في الحاويات نفسها: %1.</numerusform>
            <numerusform>%n مهام نشطة أخرى تبحث عن أنواع البيانات نفسها في الحاويات نفسها: %1.</numerusform>
            <numerusform>%n مهمة نشطة أخرى تبحث عن أنواع البيانات نفسها في الحاويات نفسها: %1.</numerusform>
            <numerusform>%n مهمة نشطة أخرى تبحث عن أنواع البيانات نفسها في الحاويات نفسها: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No size can meet these conditions, so no object is ever taken.</source>
        <translation>لا حجم يستوفي هذه الشروط، فلا يؤخذ أي كائن أبدًا.</translation>
    </message>
    <message>
        <source>No date of the last change can meet these conditions, so no object is ever taken.</source>
        <translation>لا تاريخ لآخر تغيير يستوفي هذه الشروط، فلا يؤخذ أي كائن أبدًا.</translation>
    </message>
    <message>
        <source>No key can begin with a prefix of each of these conditions, so no object is ever taken.</source>
        <translation>لا مفتاح يبدأ ببادئة من كل من هذه الشروط، فلا يؤخذ أي كائن أبدًا.</translation>
    </message>
    <message>
        <source>No extension can meet these conditions, so no object is ever taken.</source>
        <translation>لا امتداد يستوفي هذه الشروط، فلا يؤخذ أي كائن أبدًا.</translation>
    </message>
    <message>
        <source>The exclude conditions leave out everything, so nothing is left to read.</source>
        <translation>تستبعد شروط الاستبعاد كل شيء، فلا يبقى ما يُقرأ.</translation>
    </message>
    <message>
        <source>The exclude conditions leave out all that the include conditions take, so nothing is left to read.</source>
        <translation>تستبعد شروط الاستبعاد كل ما تأخذه شروط الإدراج، فلا يبقى ما يُقرأ.</translation>
    </message>
    <message>
        <source>This holds under the reading used here, but not under another one.</source>
        <translation>يصح هذا وفق التفسير المستخدم هنا، لا وفق غيره.</translation>
    </message>
    <message numerus="yes">
        <source>%n exclude conditions stand side by side, and AWS&apos;s documents leave open whether one alone is enough to leave something out.</source>
        <translation>
            <numerusform>%n شرط استبعاد متجاورة، ووثائق AWS لا تحسم هل يكفي واحد وحده لاستبعاد شيء.</numerusform>
            <numerusform>شرط استبعاد واحد، ووثائق AWS لا تحسم هل يكفي وحده لاستبعاد شيء.</numerusform>
            <numerusform>شرطا استبعاد متجاوران، ووثائق AWS لا تحسم هل يكفي أحدهما وحده لاستبعاد شيء.</numerusform>
            <numerusform>%n شروط استبعاد متجاورة، ووثائق AWS لا تحسم هل يكفي واحد منها وحده لاستبعاد شيء.</numerusform>
            <numerusform>%n شرط استبعاد متجاورة، ووثائق AWS لا تحسم هل يكفي واحد منها وحده لاستبعاد شيء.</numerusform>
            <numerusform>%n شرط استبعاد متجاورة، ووثائق AWS لا تحسم هل يكفي واحد منها وحده لاستبعاد شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>If each one left out alone, nothing at all would be left to read.</source>
        <translation>لو استبعد كل منها وحده، لما بقي ما يُقرأ إطلاقًا.</translation>
    </message>
    <message>
        <source>Only objects last changed no later than %1 are taken, but later runs read only what has changed since the run before.</source>
        <translation>لا تؤخذ إلا الكائنات التي كان آخر تغيير لها في %1 أو قبله، لكن عمليات التشغيل اللاحقة تقرأ ما تغيّر منذ التشغيل السابق فقط.</translation>
    </message>
    <message>
        <source>%1 lies before the creation of the job, so after the first run it limits nothing.</source>
        <translation>يقع %1 قبل إنشاء المهمة، فلا يحدّ شيئًا بعد التشغيل الأول.</translation>
    </message>
    <message>
        <source>The job is paused without an expiry date, so it does not run until somebody resumes it.</source>
        <translation>المهمة موقوفة مؤقتًا بلا تاريخ انتهاء، فلا تعمل حتى يستأنفها أحد.</translation>
    </message>
    <message>
        <source>The pause ends at %1.</source>
        <translation>ينتهي الإيقاف المؤقت في %1.</translation>
    </message>
    <message>
        <source>The pause ended at %1.</source>
        <translation>انتهى الإيقاف المؤقت في %1.</translation>
    </message>
    <message>
        <source>A run was expected on %1, but the answer knows of none since %2.</source>
        <translation>كان التشغيل متوقعًا في %1، لكن الإجابة لا تعرف تشغيلًا منذ %2.</translation>
    </message>
    <message>
        <source>Macie has paused the job.</source>
        <translation>أوقف Macie المهمة مؤقتًا.</translation>
    </message>
    <message>
        <source>The latest run reported access errors, so not all data was read.</source>
        <translation>أبلغ آخر تشغيل عن أخطاء وصول، فلم تُقرأ كل البيانات.</translation>
    </message>
    <message>
        <source>An extension is given with a dot in front: %1.</source>
        <translation>ذُكر امتداد بنقطة في أوله: %1.</translation>
    </message>
    <message>
        <source>An extension is listed in one letter case only: %1.</source>
        <translation>ذُكر امتداد بحالة أحرف واحدة فقط: %1.</translation>
    </message>
    <message>
        <source>Formats are taken that Macie does not name as readable: %1.</source>
        <translation>تؤخذ تنسيقات لا يذكر Macie أنه يقرؤها: %1.</translation>
    </message>
    <message>
        <source>A prefix begins with a slash, a bucket&apos;s name or an address: %1.</source>
        <translation>بادئة تبدأ بشرطة مائلة أو باسم حاوية أو بعنوان: %1.</translation>
    </message>
    <message>
        <source>A prefix ends without a delimiter: %1.</source>
        <translation>بادئة تنتهي بلا فاصل: %1.</translation>
    </message>
    <message>
        <source>A prefix is covered by another one of the same condition: %1.</source>
        <translation>بادئة تشملها أخرى في الشرط نفسه: %1.</translation>
    </message>
    <message>
        <source>A size is no whole number of bytes: %1.</source>
        <translation>حجم ليس عددًا صحيحًا من البايتات: %1.</translation>
    </message>
    <message>
        <source>A size counts in bytes, but may be meant in KB or MB: %1.</source>
        <translation>حجم يُحسب بالبايت، لكن ربما قُصد KB أو MB: %1.</translation>
    </message>
    <message>
        <source>Only an object changed at exactly %1 meets the condition.</source>
        <translation>لا يستوفي الشرط إلا كائن تغيّر في %1 بالضبط.</translation>
    </message>
    <message>
        <source>Practically every object meets the condition: all but those changed at exactly %1.</source>
        <translation>يستوفي الشرطَ كل كائن عمليًّا: كلها إلا ما تغيّر في %1 بالضبط.</translation>
    </message>
    <message>
        <source>A date names no time zone: %1.</source>
        <translation>تاريخ لا يذكر منطقة زمنية: %1.</translation>
    </message>
    <message>
        <source>A date lies in the future: %1.</source>
        <translation>تاريخ يقع في المستقبل: %1.</translation>
    </message>
    <message>
        <source>An object changed at exactly %1 does not meet the condition.</source>
        <translation>الكائن الذي تغيّر في %1 بالضبط لا يستوفي الشرط.</translation>
    </message>
    <message>
        <source>An object changed at exactly %1 meets the condition.</source>
        <translation>الكائن الذي تغيّر في %1 بالضبط يستوفي الشرط.</translation>
    </message>
    <message>
        <source>A value is none that Macie knows: %1.</source>
        <translation>قيمة لا يعرفها Macie: %1.</translation>
    </message>
    <message>
        <source>The condition names %1 but not UNKNOWN, so buckets that Macie could not evaluate are not taken.</source>
        <translation>يذكر الشرط %1 ولا يذكر UNKNOWN، فلا تؤخذ الحاويات التي تعذّر على Macie تقييمها.</translation>
    </message>
    <message>
        <source>A tag of objects has no key, only the value %1.</source>
        <translation>وسم كائنات بلا مفتاح، وله القيمة %1 فقط.</translation>
    </message>
    <message>
        <source>A tag has no value, so every value of that key meets it: %1.</source>
        <translation>وسم بلا قيمة، فتستوفيه كل قيمة لذلك المفتاح: %1.</translation>
    </message>
    <message>
        <source>The text of a tag begins or ends with a blank: %1.</source>
        <translation>نص وسم يبدأ أو ينتهي بمسافة: %1.</translation>
    </message>
    <message>
        <source>Tags differ in letter case only: %1.</source>
        <translation>وسوم لا تختلف إلا في حالة الأحرف: %1.</translation>
    </message>
    <message>
        <source>Which buckets</source>
        <translation>أي الحاويات</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>The job&apos;s account</source>
        <translation>حساب المهمة</translation>
    </message>
    <message numerus="yes">
        <source>%n buckets of account %1: %2</source>
        <translation>
            <numerusform>حاويات الحساب %1 (%n): %2</numerusform>
            <numerusform>حاوية واحدة من الحساب %1: %2</numerusform>
            <numerusform>حاويتان من الحساب %1: %2</numerusform>
            <numerusform>%n حاويات من الحساب %1: %2</numerusform>
            <numerusform>%n حاوية من الحساب %1: %2</numerusform>
            <numerusform>%n حاوية من الحساب %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed list</source>
        <translation>قائمة ثابتة</translation>
    </message>
    <message>
        <source>Conditions of which some cannot be read</source>
        <translation>شروط تعذّرت قراءة بعضها</translation>
    </message>
    <message>
        <source>Include condition</source>
        <translation>شرط إدراج</translation>
    </message>
    <message>
        <source>Exclude condition</source>
        <translation>شرط استبعاد</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>By its conditions the second takes nothing that the first does not.</source>
        <translation>وفق شروطها لا تأخذ الثانية شيئًا لا تأخذه الأولى.</translation>
    </message>
    <message>
        <source>By its conditions the first takes nothing that the second does not.</source>
        <translation>وفق شروطها لا تأخذ الأولى شيئًا لا تأخذه الثانية.</translation>
    </message>
    <message>
        <source>The second takes what the first does not: %1.</source>
        <translation>تأخذ الثانية ما لا تأخذه الأولى: %1.</translation>
    </message>
    <message>
        <source>The first takes what the second does not: %1.</source>
        <translation>تأخذ الأولى ما لا تأخذه الثانية: %1.</translation>
    </message>
    <message>
        <source>objects of buckets that only it chooses</source>
        <translation>كائنات حاويات لا يختارها سواها</translation>
    </message>
    <message>
        <source>objects of the buckets %1</source>
        <translation>كائنات الحاويات %1</translation>
    </message>
    <message>
        <source>objects for which this holds: %1</source>
        <translation>كائنات يصح فيها: %1</translation>
    </message>
    <message>
        <source>objects for which at least one of these holds: %1</source>
        <translation>كائنات يصح فيها واحد على الأقل من: %1</translation>
    </message>
    <message>
        <source>objects of buckets for which this holds: %1</source>
        <translation>كائنات حاويات يصح فيها: %1</translation>
    </message>
    <message>
        <source>objects of buckets for which at least one of these holds: %1</source>
        <translation>كائنات حاويات يصح فيها واحد على الأقل من: %1</translation>
    </message>
    <message>
        <source>objects for which this does not hold: %1</source>
        <translation>كائنات لا يصح فيها: %1</translation>
    </message>
    <message>
        <source>objects for which at least one of these does not hold: %1</source>
        <translation>كائنات لا يصح فيها واحد على الأقل من: %1</translation>
    </message>
    <message>
        <source>objects of buckets for which this does not hold: %1</source>
        <translation>كائنات حاويات لا يصح فيها: %1</translation>
    </message>
    <message>
        <source>objects of buckets for which at least one of these does not hold: %1</source>
        <translation>كائنات حاويات لا يصح فيها واحد على الأقل من: %1</translation>
    </message>
    <message>
        <source>what cannot be told, as some conditions cannot be read</source>
        <translation>ما لا يمكن الجزم به لتعذّر قراءة بعض الشروط</translation>
    </message>
    <message>
        <source>objects of buckets that the other leaves out: %1</source>
        <translation>كائنات حاويات تستبعدها الأخرى: %1</translation>
    </message>
    <message>
        <source>objects that the other leaves out: %1</source>
        <translation>كائنات تستبعدها الأخرى: %1</translation>
    </message>
    <message>
        <source>objects of buckets that the other leaves out as at least one of this holds: %1</source>
        <translation>كائنات حاويات تستبعدها الأخرى لصحة واحد على الأقل من: %1</translation>
    </message>
    <message>
        <source>objects of buckets that the other leaves out as all of this holds: %1</source>
        <translation>كائنات حاويات تستبعدها الأخرى لصحة كل ما يلي: %1</translation>
    </message>
    <message>
        <source>objects that the other leaves out as at least one of this holds: %1</source>
        <translation>كائنات تستبعدها الأخرى لصحة واحد على الأقل من: %1</translation>
    </message>
    <message>
        <source>objects that the other leaves out as all of this holds: %1</source>
        <translation>كائنات تستبعدها الأخرى لصحة كل ما يلي: %1</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>الحاويات</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>الكائنات</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>أخذ العينات</translation>
    </message>
    <message>
        <source>Data identifiers</source>
        <translation>معرّفات البيانات</translation>
    </message>
    <message>
        <source>Allow lists</source>
        <translation>قوائم السماح</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>في الثانية فقط</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>في الأولى فقط</translation>
    </message>
    <message>
        <source>different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>The two mean the same: buckets, objects, schedule, sampling and what they look for.</source>
        <translation>المهمتان تعنيان الشيء نفسه: الحاويات والكائنات والجدول الزمني وأخذ العينات وما تبحثان عنه.</translation>
    </message>
    <message>
        <source>FIRST %1</source>
        <translation>الأولى %1</translation>
    </message>
    <message>
        <source>SECOND %1</source>
        <translation>الثانية %1</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <extracomment>a difference of two jobs: &quot;Include condition, only in the second:&quot;</extracomment>
        <translation>%1، %2:</translation>
    </message>
    <message>
        <source>its extension is %1</source>
        <translation>الامتداد هو %1</translation>
    </message>
    <message>
        <source>its extension is not %1</source>
        <translation>الامتداد ليس %1</translation>
    </message>
    <message>
        <source>its extension is none of %1</source>
        <translation>الامتداد ليس أيًّا من %1</translation>
    </message>
    <message>
        <source>its extension is one of %1 values: %2 and %3 more</source>
        <translation>الامتداد من بين %1 من القيم: %2 و%3 غيرها</translation>
    </message>
    <message>
        <source>its extension is none of %1 values: %2 and %3 more</source>
        <translation>الامتداد ليس من بين %1 من القيم: %2 و%3 غيرها</translation>
    </message>
    <message>
        <source>its extension differs from at least one of %1</source>
        <translation>الامتداد يختلف عن واحد على الأقل من %1</translation>
    </message>
    <message>
        <source>its owner account is %1</source>
        <translation>الحساب المالك هو %1</translation>
    </message>
    <message>
        <source>its owner account is not %1</source>
        <translation>الحساب المالك ليس %1</translation>
    </message>
    <message>
        <source>its owner account is none of %1</source>
        <translation>الحساب المالك ليس أيًّا من %1</translation>
    </message>
    <message>
        <source>its owner account is one of %1 values: %2 and %3 more</source>
        <translation>الحساب المالك من بين %1 من القيم: %2 و%3 غيرها</translation>
    </message>
    <message>
        <source>its owner account is none of %1 values: %2 and %3 more</source>
        <translation>الحساب المالك ليس من بين %1 من القيم: %2 و%3 غيرها</translation>
    </message>
    <message>
        <source>its owner account differs from at least one of %1</source>
        <translation>الحساب المالك يختلف عن واحد على الأقل من %1</translation>
    </message>
    <message>
        <source>its name is %1</source>
        <translation>الاسم هو %1</translation>
    </message>
    <message>
        <source>its name is not %1</source>
        <translation>الاسم ليس %1</translation>
    </message>
    <message>
        <source>its name is none of %1</source>
        <translation>الاسم ليس أيًّا من %1</translation>
    </message>
    <message>
        <source>its name is one of %1 values: %2 and %3 more</source>
        <translation>الاسم من بين %1 من القيم: %2 و%3 غيرها</translation>
    </message>
    <message>
        <source>its name is none of %1 values: %2 and %3 more</source>
        <translation>الاسم ليس من بين %1 من القيم: %2 و%3 غيرها</translation>
    </message>
    <message>
        <source>its name differs from at least one of %1</source>
        <translation>الاسم يختلف عن واحد على الأقل من %1</translation>
    </message>
    <message>
        <source>its effective permission is %1</source>
        <translation>الإذن الفعلي هو %1</translation>
    </message>
    <message>
        <source>its effective permission is not %1</source>
        <translation>الإذن الفعلي ليس %1</translation>
    </message>
    <message>
        <source>its effective permission is none of %1</source>
        <translation>الإذن الفعلي ليس أيًّا من %1</translation>
    </message>
    <message>
        <source>its effective permission is one of %1 values: %2 and %3 more</source>
        <translation>الإذن الفعلي من بين %1 من القيم: %2 و%3 غيرها</translation>
    </message>
    <message>
        <source>its effective permission is none of %1 values: %2 and %3 more</source>
        <translation>الإذن الفعلي ليس من بين %1 من القيم: %2 و%3 غيرها</translation>
    </message>
    <message>
        <source>its effective permission differs from at least one of %1</source>
        <translation>الإذن الفعلي يختلف عن واحد على الأقل من %1</translation>
    </message>
    <message>
        <source>its shared access is %1</source>
        <translation>الوصول المشترك هو %1</translation>
    </message>
    <message>
        <source>its shared access is not %1</source>
        <translation>الوصول المشترك ليس %1</translation>
    </message>
    <message>
        <source>its shared access is none of %1</source>
        <translation>الوصول المشترك ليس أيًّا من %1</translation>
    </message>
    <message>
        <source>its shared access is one of %1 values: %2 and %3 more</source>
        <translation>الوصول المشترك من بين %1 من القيم: %2 و%3 غيرها</translation>
    </message>
    <message>
        <source>its shared access is none of %1 values: %2 and %3 more</source>
        <translation>الوصول المشترك ليس من بين %1 من القيم: %2 و%3 غيرها</translation>
    </message>
    <message>
        <source>its shared access differs from at least one of %1</source>
        <translation>الوصول المشترك يختلف عن واحد على الأقل من %1</translation>
    </message>
    <message>
        <source>its key (full path) begins with one of %1 values: %2 and %3 more</source>
        <translation>المفتاح (المسار الكامل) يبدأ بإحدى %1 من القيم: %2 و%3 غيرها</translation>
    </message>
    <message>
        <source>its key (full path) begins with %1</source>
        <translation>المفتاح (المسار الكامل) يبدأ بـ %1</translation>
    </message>
    <message>
        <source>its size is exactly %1</source>
        <translation>الحجم %1 بالضبط</translation>
    </message>
    <message>
        <source>its size is not exactly %1</source>
        <translation>الحجم ليس %1 بالضبط</translation>
    </message>
    <message>
        <source>its size is more than %1</source>
        <translation>الحجم أكبر من %1</translation>
    </message>
    <message>
        <source>its size is at least %1</source>
        <translation>الحجم لا يقل عن %1</translation>
    </message>
    <message>
        <source>its size is less than %1</source>
        <translation>الحجم أصغر من %1</translation>
    </message>
    <message>
        <source>its size is at most %1</source>
        <translation>الحجم لا يزيد على %1</translation>
    </message>
    <message>
        <source>it was last changed at exactly %1</source>
        <translation>آخر تغيير كان في %1 بالضبط</translation>
    </message>
    <message>
        <source>it was last changed at any time but %1</source>
        <translation>آخر تغيير كان في أي وقت سوى %1</translation>
    </message>
    <message>
        <source>it was last changed after %1</source>
        <translation>آخر تغيير كان بعد %1</translation>
    </message>
    <message>
        <source>it was last changed at or after %1</source>
        <translation>آخر تغيير كان في %1 أو بعده</translation>
    </message>
    <message>
        <source>it was last changed before %1</source>
        <translation>آخر تغيير كان قبل %1</translation>
    </message>
    <message>
        <source>it was last changed at or before %1</source>
        <translation>آخر تغيير كان في %1 أو قبله</translation>
    </message>
    <message>
        <source>the value %1 under any tag key</source>
        <translation>القيمة %1 تحت أي مفتاح وسم</translation>
    </message>
    <message>
        <source>%1 with any value</source>
        <translation>%1 بأي قيمة</translation>
    </message>
    <message>
        <source>the tag %1 with any value</source>
        <translation>الوسم %1 بأي قيمة</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>the tag %1 = %2</source>
        <translation>الوسم %1 = %2</translation>
    </message>
    <message>
        <source>it does not have %1</source>
        <extracomment>%1: the tag &quot;k&quot; = &quot;v&quot;</extracomment>
        <translation>لا يوجد %1</translation>
    </message>
    <message>
        <source>it has %1</source>
        <extracomment>%1: the tag &quot;k&quot; = &quot;v&quot;</extracomment>
        <translation>يوجد %1</translation>
    </message>
    <message>
        <source>it has at least one of %1 tags: %2 and %3 more</source>
        <translation>يوجد واحد على الأقل من %1 من الوسوم: %2 و%3 غيرها</translation>
    </message>
    <message>
        <source>it has at least one of: %1</source>
        <translation>يوجد واحد على الأقل من: %1</translation>
    </message>
    <message>
        <source>it lacks at least one of these tags: %1</source>
        <translation>ينقص واحد على الأقل من هذه الوسوم: %1</translation>
    </message>
    <message>
        <source>it has none of these %1 tags: %2 and %3 more</source>
        <translation>لا يوجد أي من هذه الوسوم وعددها %1: %2 و%3 غيرها</translation>
    </message>
    <message>
        <source>it has none of these tags: %1</source>
        <translation>لا يوجد أي من هذه الوسوم: %1</translation>
    </message>
    <message>
        <source>In other words: only %1 objects stay in; an object without extension is left out.</source>
        <translation>بعبارة أخرى: لا تبقى إلا كائنات %1؛ ويُستبعد الكائن الذي لا امتداد له.</translation>
    </message>
    <message>
        <source>In other words: only buckets of account %1 stay in.</source>
        <translation>بعبارة أخرى: لا تبقى إلا حاويات الحساب %1.</translation>
    </message>
    <message>
        <source>In other words: only bucket %1 stay in.</source>
        <translation>بعبارة أخرى: لا تبقى إلا الحاوية %1.</translation>
    </message>
    <message>
        <source>In other words: only buckets with the effective permission %1 stay in.</source>
        <translation>بعبارة أخرى: لا تبقى إلا الحاويات ذات الإذن الفعلي %1.</translation>
    </message>
    <message>
        <source>In other words: only buckets with the shared access %1 stay in.</source>
        <translation>بعبارة أخرى: لا تبقى إلا الحاويات ذات الوصول المشترك %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <extracomment>%1: the number of bytes, %n chooses the plural</extracomment>
        <translation>
            <numerusform>%1 بايت</numerusform>
            <numerusform>%1 بايت</numerusform>
            <numerusform>%1 بايت</numerusform>
            <numerusform>%1 بايت</numerusform>
            <numerusform>%1 بايت</numerusform>
            <numerusform>%1 بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes (%2 %3)</source>
        <translation>
            <numerusform>%1 بايت (%2 %3)</numerusform>
            <numerusform>%1 بايت (%2 %3)</numerusform>
            <numerusform>%1 بايت (%2 %3)</numerusform>
            <numerusform>%1 بايت (%2 %3)</numerusform>
            <numerusform>%1 بايت (%2 %3)</numerusform>
            <numerusform>%1 بايت (%2 %3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes (about %2 %3)</source>
        <translation>
            <numerusform>%1 بايت (نحو %2 %3)</numerusform>
            <numerusform>%1 بايت (نحو %2 %3)</numerusform>
            <numerusform>%1 بايت (نحو %2 %3)</numerusform>
            <numerusform>%1 بايت (نحو %2 %3)</numerusform>
            <numerusform>%1 بايت (نحو %2 %3)</numerusform>
            <numerusform>%1 بايت (نحو %2 %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: number, %2: unit such as MiB
----------
two properties of one example: &quot;changed on 2023-12-31&quot; &quot;without that tag&quot;
----------
a number of findings and their severity</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>about %1 %2</source>
        <translation>نحو %1 %2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Public (%1)</source>
        <translation>عام (%1)</translation>
    </message>
    <message>
        <source>Not public (%1)</source>
        <translation>غير عام (%1)</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>غير معروف (%1)</translation>
    </message>
    <message>
        <source>External (%1)</source>
        <translation>خارجي (%1)</translation>
    </message>
    <message>
        <source>Internal (%1)</source>
        <translation>داخلي (%1)</translation>
    </message>
    <message>
        <source>Not shared (%1)</source>
        <translation>غير مشترك (%1)</translation>
    </message>
    <message>
        <source>a condition that cannot be read: %1</source>
        <translation>شرط تعذّرت قراءته: %1</translation>
    </message>
    <message>
        <source>In other words: only objects of exactly %1 stay in.</source>
        <translation>بعبارة أخرى: لا تبقى إلا الكائنات التي حجمها %1 بالضبط.</translation>
    </message>
    <message>
        <source>In other words: only objects last changed at exactly %1 stay in.</source>
        <translation>بعبارة أخرى: لا تبقى إلا الكائنات التي كان آخر تغيير لها في %1 بالضبط.</translation>
    </message>
    <message>
        <source>In other words: only buckets with %1 stay in.</source>
        <translation>بعبارة أخرى: لا تبقى إلا الحاويات التي لها %1.</translation>
    </message>
    <message>
        <source>In other words: only objects with %1 stay in.</source>
        <translation>بعبارة أخرى: لا تبقى إلا الكائنات التي لها %1.</translation>
    </message>
    <message>
        <source>changed at exactly %1</source>
        <translation>تغيّر في %1 بالضبط</translation>
    </message>
    <message>
        <source>changed on %1</source>
        <translation>تغيّر في %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>بحجم %1</translation>
    </message>
    <message>
        <source>with a tag of the value %1</source>
        <translation>بوسم قيمته %1</translation>
    </message>
    <message>
        <source>with the tag %1</source>
        <translation>بالوسم %1</translation>
    </message>
    <message>
        <source>with the tag %1 = %2</source>
        <translation>بالوسم %1 = %2</translation>
    </message>
    <message>
        <source>without those tags</source>
        <translation>بلا تلك الوسوم</translation>
    </message>
    <message>
        <source>without that tag</source>
        <translation>بلا ذلك الوسم</translation>
    </message>
    <message>
        <source>with extension %1</source>
        <translation>بالامتداد %1</translation>
    </message>
    <message>
        <source>with another extension than %1</source>
        <translation>بامتداد غير %1</translation>
    </message>
    <message>
        <source>owned by account %1</source>
        <translation>من الحساب المالك %1</translation>
    </message>
    <message>
        <source>owned by another account than %1</source>
        <translation>من حساب مالك غير %1</translation>
    </message>
    <message>
        <source>named %1</source>
        <translation>بالاسم %1</translation>
    </message>
    <message>
        <source>of another name than %1</source>
        <translation>باسم غير %1</translation>
    </message>
    <message>
        <source>with the effective permission %1</source>
        <translation>بالإذن الفعلي %1</translation>
    </message>
    <message>
        <source>with another effective permission than %1</source>
        <translation>بإذن فعلي غير %1</translation>
    </message>
    <message>
        <source>with the shared access %1</source>
        <translation>بالوصول المشترك %1</translation>
    </message>
    <message>
        <source>with another shared access than %1</source>
        <translation>بوصول مشترك غير %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>تحت %1</translation>
    </message>
    <message>
        <source>not under %1</source>
        <translation>ليس تحت %1</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>days and hours, short</extracomment>
        <translation>%1 ي %2 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes, short</extracomment>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <translation>انتهت قبل %1</translation>
    </message>
    <message>
        <source>the job has probably been cancelled since; refresh</source>
        <translation>أُلغيت المهمة منذئذ على الأرجح؛ حدّث</translation>
    </message>
    <message>
        <source>until the job is cancelled for good, if still paused</source>
        <translation>حتى تُلغى المهمة نهائيًّا، إن كانت لا تزال موقوفة</translation>
    </message>
    <message>
        <source>until the job is cancelled for good</source>
        <translation>حتى تُلغى المهمة نهائيًّا</translation>
    </message>
    <message>
        <source>the interrupted run has probably been cancelled; the job stays paused</source>
        <translation>أُلغي التشغيل المقطوع على الأرجح؛ وتبقى المهمة موقوفة مؤقتًا</translation>
    </message>
    <message>
        <source>until the interrupted run is cancelled, if still paused</source>
        <translation>حتى يُلغى التشغيل المقطوع، إن كانت لا تزال موقوفة</translation>
    </message>
    <message>
        <source>until the interrupted run is cancelled</source>
        <translation>حتى يُلغى التشغيل المقطوع</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>كما في %1.</translation>
    </message>
    <message>
        <source>State as saved in this file (date unknown). The job may have been resumed or cancelled since; its settings cannot change.</source>
        <translation>الحالة كما حُفظت في هذا الملف (التاريخ غير معروف). ربما استؤنفت المهمة أو أُلغيت منذئذ؛ أما إعداداتها فلا يمكن أن تتغير.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>غير موثق</translation>
    </message>
    <message>
        <source>by criteria, when it runs</source>
        <translation>بمعايير، عند تشغيلها</translation>
    </message>
    <message>
        <source>by criteria, at each run</source>
        <translation>بمعايير، عند كل تشغيل</translation>
    </message>
    <message numerus="yes">
        <source>%n buckets, fixed list</source>
        <translation>
            <numerusform>%n حاوية، قائمة ثابتة</numerusform>
            <numerusform>حاوية واحدة، قائمة ثابتة</numerusform>
            <numerusform>حاويتان، قائمة ثابتة</numerusform>
            <numerusform>%n حاويات، قائمة ثابتة</numerusform>
            <numerusform>%n حاوية، قائمة ثابتة</numerusform>
            <numerusform>%n حاوية، قائمة ثابتة</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>غير مقروء</translation>
    </message>
    <message numerus="yes">
        <source>%n conditions</source>
        <translation>
            <numerusform>%n شرط</numerusform>
            <numerusform>شرط واحد</numerusform>
            <numerusform>شرطان</numerusform>
            <numerusform>%n شروط</numerusform>
            <numerusform>%n شرطًا</numerusform>
            <numerusform>%n شرط</numerusform>
        </translation>
    </message>
    <message>
        <source>all of them (taken so)</source>
        <translation>كلها (بحسب التفسير)</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>about %1 %</source>
        <translation>نحو %1 %</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>الحاوية</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>مؤهل</translation>
    </message>
    <message>
        <source>what Macie can read</source>
        <translation>ما يستطيع Macie قراءته</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>مُدرج</translation>
    </message>
    <message>
        <source>Not excluded</source>
        <translation>غير مستبعد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>Sampled</source>
        <translation>ضمن العينة</translation>
    </message>
    <message>
        <source>every object</source>
        <translation>كل كائن</translation>
    </message>
    <message>
        <source>nothing is left out</source>
        <translation>لا يُستبعد شيء</translation>
    </message>
    <message>
        <source>since the run before</source>
        <translation>منذ التشغيل السابق</translation>
    </message>
    <message>
        <source>any age: it runs once</source>
        <translation>أي عمر: تعمل مرة واحدة</translation>
    </message>
    <message>
        <source>Last run: %1.</source>
        <translation>آخر تشغيل: %1.</translation>
    </message>
    <message>
        <source>One page of AWS&apos;s guide says that the first run comes right after creation (used here), another that the job waits for its day. They differ for the time until that day.</source>
        <translation>تقول صفحة في دليل AWS إن التشغيل الأول يأتي بعد الإنشاء مباشرة (المستخدم هنا)، وتقول أخرى إن المهمة تنتظر يومها. يختلفان في الفترة حتى ذلك اليوم.</translation>
    </message>
    <message>
        <source>One page of AWS&apos;s guide says that the job waits for its day (used here), another that the first run comes right after creation. They differ for the time until that day.</source>
        <translation>تقول صفحة في دليل AWS إن المهمة تنتظر يومها (المستخدم هنا)، وتقول أخرى إن التشغيل الأول يأتي بعد الإنشاء مباشرة. يختلفان في الفترة حتى ذلك اليوم.</translation>
    </message>
    <message>
        <source>This is what the job is set up to read. It is not proof that every such object was read.</source>
        <translation>هذا ما أُعدّت المهمة لقراءته. وليس دليلًا على أن كل كائن كهذا قد قُرئ.</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>الآن: %1.</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <extracomment>behind an identifier or list that AWS does not know</extracomment>
        <translation>%1 (غير موجود)</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <extracomment>behind the name of a custom data identifier</extracomment>
        <translation>%1 (محذوف)</translation>
    </message>
    <message>
        <source>%1 (cannot be used: %2)</source>
        <extracomment>behind the name of an allow list that cannot be used; %2 is AWS&apos;s status</extracomment>
        <translation>%1 (لا يمكن استخدامها: %2)</translation>
    </message>
    <message>
        <source>By name: %1.</source>
        <extracomment>names of custom data identifiers or allow lists that a job uses</extracomment>
        <translation>بالاسم: %1.</translation>
    </message>
    <message>
        <source>Listed are, by category, %1.</source>
        <extracomment>managed data identifiers that a job lists, by category</extracomment>
        <translation>المذكور، بحسب الفئة: %1.</translation>
    </message>
    <message>
        <source>financial information</source>
        <extracomment>category of data types, within a sentence</extracomment>
        <translation>معلومات مالية</translation>
    </message>
    <message>
        <source>personal information</source>
        <extracomment>category of data types, within a sentence</extracomment>
        <translation>معلومات شخصية</translation>
    </message>
    <message>
        <source>credentials</source>
        <extracomment>category of data types, within a sentence</extracomment>
        <translation>بيانات اعتماد</translation>
    </message>
    <message>
        <source>not on AWS&apos;s list</source>
        <extracomment>of data types that AWS does not list (any more)</extracomment>
        <translation>ليس في قائمة AWS</translation>
    </message>
    <message>
        <source>More could not be looked up: the permission %1 is missing.</source>
        <translation>تعذّر الاستعلام عن المزيد: الإذن %1 مفقود.</translation>
    </message>
    <message>
        <source>More could not be looked up: %1 gave no answer (%2).</source>
        <translation>تعذّر الاستعلام عن المزيد: لم يُجب %1 (%2).</translation>
    </message>
    <message>
        <source>New types join by themselves at later runs.</source>
        <translation>تنضم الأنواع الجديدة تلقائيًّا في عمليات التشغيل اللاحقة.</translation>
    </message>
    <message>
        <source>The job names no choice and no creation date, so it cannot be said whether it looks for all data types or for the recommended ones.</source>
        <translation>لا تذكر المهمة اختيارًا ولا تاريخ إنشاء، فلا يمكن الجزم بأنها تبحث عن كل أنواع البيانات أو عن الموصى بها.</translation>
    </message>
    <message>
        <source>The job names no choice. Taken as all data types, as you chose; AWS&apos;s documents changed this to &apos;recommended&apos; in September 2023.</source>
        <translation>لا تذكر المهمة اختيارًا. اعتُبرت كل أنواع البيانات، كما اخترت؛ غيّرت وثائق AWS ذلك إلى «الموصى بها» في سبتمبر 2023.</translation>
    </message>
    <message>
        <source>The job names no choice. Taken as the recommended data types, as you chose; before September 2023 AWS&apos;s documents said all data types.</source>
        <translation>لا تذكر المهمة اختيارًا. اعتُبرت أنواع البيانات الموصى بها، كما اخترت؛ قبل سبتمبر 2023 قالت وثائق AWS كل أنواع البيانات.</translation>
    </message>
    <message>
        <source>The job names no choice. Created in %1, so taken as all data types; AWS&apos;s documents changed this to &apos;recommended&apos; in September 2023 and do not say what happened to older jobs.</source>
        <translation>لا تذكر المهمة اختيارًا. أُنشئت في %1، فاعتُبرت كل أنواع البيانات؛ غيّرت وثائق AWS ذلك إلى «الموصى بها» في سبتمبر 2023 ولا تذكر ما جرى للمهام الأقدم.</translation>
    </message>
    <message>
        <source>The job names no choice. Created in %1, so taken as the recommended data types, as AWS&apos;s documents say since September 2023.</source>
        <translation>لا تذكر المهمة اختيارًا. أُنشئت في %1، فاعتُبرت أنواع البيانات الموصى بها، كما تقول وثائق AWS منذ سبتمبر 2023.</translation>
    </message>
    <message>
        <source>The choice %1 is not known to this version of Jobscope; AWS may have added it.</source>
        <translation>الاختيار %1 غير معروف لهذا الإصدار من Jobscope؛ ربما أضافته AWS.</translation>
    </message>
    <message>
        <source>All of Macie&apos;s own data types.</source>
        <translation>كل أنواع بيانات Macie الخاصة.</translation>
    </message>
    <message numerus="yes">
        <source>All of Macie&apos;s own data types except the %n listed.</source>
        <translation>
            <numerusform>كل أنواع بيانات Macie الخاصة ما عدا المذكورة (%n).</numerusform>
            <numerusform>كل أنواع بيانات Macie الخاصة ما عدا النوع المذكور.</numerusform>
            <numerusform>كل أنواع بيانات Macie الخاصة ما عدا النوعين المذكورين.</numerusform>
            <numerusform>كل أنواع بيانات Macie الخاصة ما عدا الـ %n المذكورة.</numerusform>
            <numerusform>كل أنواع بيانات Macie الخاصة ما عدا الـ %n المذكورة.</numerusform>
            <numerusform>كل أنواع بيانات Macie الخاصة ما عدا الـ %n المذكورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n listed of Macie&apos;s own data types.</source>
        <translation>
            <numerusform>المذكورة فقط من أنواع بيانات Macie الخاصة (%n).</numerusform>
            <numerusform>النوع المذكور فقط من أنواع بيانات Macie الخاصة.</numerusform>
            <numerusform>النوعان المذكوران فقط من أنواع بيانات Macie الخاصة.</numerusform>
            <numerusform>الـ %n المذكورة فقط من أنواع بيانات Macie الخاصة.</numerusform>
            <numerusform>الـ %n المذكورة فقط من أنواع بيانات Macie الخاصة.</numerusform>
            <numerusform>الـ %n المذكورة فقط من أنواع بيانات Macie الخاصة.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of Macie&apos;s own data types.</source>
        <translation>لا شيء من أنواع بيانات Macie الخاصة.</translation>
    </message>
    <message>
        <source>The recommended data types: the set recommended when each run starts.</source>
        <translation>أنواع البيانات الموصى بها: المجموعة الموصى بها عند بدء كل تشغيل.</translation>
    </message>
    <message numerus="yes">
        <source>%n custom data identifiers are used.</source>
        <translation>
            <numerusform>يُستخدم %n معرّف بيانات مخصّص.</numerusform>
            <numerusform>يُستخدم معرّف بيانات مخصّص واحد.</numerusform>
            <numerusform>يُستخدم معرّفا بيانات مخصّصان.</numerusform>
            <numerusform>يُستخدم %n معرّفات بيانات مخصّصة.</numerusform>
            <numerusform>يُستخدم %n معرّف بيانات مخصّصًا.</numerusform>
            <numerusform>يُستخدم %n معرّف بيانات مخصّص.</numerusform>
        </translation>
    </message>
    <message>
        <source>No custom data identifier is used either, so nothing can be found.</source>
        <translation>ولا يُستخدم أي معرّف بيانات مخصّص، فلا يمكن العثور على شيء.</translation>
    </message>
    <message>
        <source>Only Macie&apos;s own data types are used.</source>
        <translation>لا تُستخدم إلا أنواع بيانات Macie الخاصة.</translation>
    </message>
    <message>
        <source>This job will not run again.</source>
        <translation>لن تعمل هذه المهمة مرة أخرى.</translation>
    </message>
    <message>
        <source>The first run reads all existing objects in scope.</source>
        <translation>يقرأ التشغيل الأول كل الكائنات الموجودة ضمن النطاق.</translation>
    </message>
    <message>
        <source>No allow list is used.</source>
        <translation>لا تُستخدم أي قائمة سماح.</translation>
    </message>
    <message numerus="yes">
        <source>%n allow lists are used.</source>
        <translation>
            <numerusform>تُستخدم %n قائمة سماح.</numerusform>
            <numerusform>تُستخدم قائمة سماح واحدة.</numerusform>
            <numerusform>تُستخدم قائمتا سماح.</numerusform>
            <numerusform>تُستخدم %n قوائم سماح.</numerusform>
            <numerusform>تُستخدم %n قائمة سماح.</numerusform>
            <numerusform>تُستخدم %n قائمة سماح.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sampling percentage is given; taken as 100 %, the console&apos;s default. The API does not say what its absence means.</source>
        <translation>لم تُذكر نسبة لأخذ العينات؛ اعتُبرت 100 %، وهي القيمة الافتراضية في وحدة التحكم. لا تذكر API معنى غيابها.</translation>
    </message>
    <message>
        <source>No sampling percentage is given, so it is not known how much is read. The API does not say what its absence means.</source>
        <translation>لم تُذكر نسبة لأخذ العينات، فلا يُعرف مقدار ما يُقرأ. لا تذكر API معنى غيابها.</translation>
    </message>
    <message>
        <source>No sampling: every object in scope.</source>
        <translation>بلا أخذ عينات: كل كائن ضمن النطاق.</translation>
    </message>
    <message>
        <source>A sampling percentage of %1 is outside 1 to 100; AWS does not say what such a job reads.</source>
        <translation>نسبة أخذ العينات %1 خارج المدى من 1 إلى 100؛ لا تذكر AWS ما تقرؤه مهمة كهذه.</translation>
    </message>
    <message>
        <source>About %1 % of the objects in scope, picked at random.</source>
        <translation>نحو %1 % من الكائنات ضمن النطاق، تُختار عشوائيًّا.</translation>
    </message>
    <message>
        <source>The rest is not caught up on unless it changes (our inference).</source>
        <translation>لا يُستدرك الباقي إلا إذا تغيّر (استنتاجنا).</translation>
    </message>
    <message>
        <source>The rest is not read by this job.</source>
        <translation>لا تقرأ هذه المهمة الباقي.</translation>
    </message>
    <message>
        <source>The answer does not say how often it has run.</source>
        <translation>لا تذكر الإجابة عدد مرات تشغيلها.</translation>
    </message>
    <message>
        <source>It has never run.</source>
        <translation>لم تعمل قط.</translation>
    </message>
    <message numerus="yes">
        <source>It has run %n times.</source>
        <translation>
            <numerusform>عملت %n مرة.</numerusform>
            <numerusform>عملت مرة واحدة.</numerusform>
            <numerusform>عملت مرتين.</numerusform>
            <numerusform>عملت %n مرات.</numerusform>
            <numerusform>عملت %n مرة.</numerusform>
            <numerusform>عملت %n مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>no run in progress</source>
        <translation>لا تشغيل جارٍ</translation>
    </message>
    <message numerus="yes">
        <source>about %n objects left in this run</source>
        <translation>
            <numerusform>يتبقى نحو %n كائن في هذا التشغيل</numerusform>
            <numerusform>يتبقى نحو كائن واحد في هذا التشغيل</numerusform>
            <numerusform>يتبقى نحو كائنين في هذا التشغيل</numerusform>
            <numerusform>يتبقى نحو %n كائنات في هذا التشغيل</numerusform>
            <numerusform>يتبقى نحو %n كائنًا في هذا التشغيل</numerusform>
            <numerusform>يتبقى نحو %n كائن في هذا التشغيل</numerusform>
        </translation>
    </message>
    <message>
        <source>the answer does not say how many objects are left in this run</source>
        <translation>لا تذكر الإجابة عدد الكائنات المتبقية في هذا التشغيل</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>when the job ran last
----------
of a job&apos;s last run</extracomment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>The answer does not say when the latest run started.</source>
        <translation>لا تذكر الإجابة متى بدأ آخر تشغيل.</translation>
    </message>
    <message>
        <source>The latest run started at %1.</source>
        <translation>بدأ آخر تشغيل في %1.</translation>
    </message>
    <message>
        <source>The answer does not say whether there were access errors.</source>
        <translation>لا تذكر الإجابة هل حدثت أخطاء وصول.</translation>
    </message>
    <message>
        <source>The code %1 is not known to this version of Jobscope; AWS may have added it.</source>
        <translation>الرمز %1 غير معروف لهذا الإصدار من Jobscope؛ ربما أضافته AWS.</translation>
    </message>
    <message>
        <source>No account or bucket access error was reported. Skipped single objects are not counted here.</source>
        <translation>لم يُبلَّغ عن خطأ وصول إلى حساب أو حاوية. لا تُحتسب هنا الكائنات المفردة المتخطاة.</translation>
    </message>
    <message>
        <source>The latest run reported access errors for an account or a bucket: not all data was read. Skipped single objects are not counted here.</source>
        <translation>أبلغ آخر تشغيل عن أخطاء وصول إلى حساب أو حاوية: لم تُقرأ كل البيانات. لا تُحتسب هنا الكائنات المفردة المتخطاة.</translation>
    </message>
    <message>
        <source>Paused at %1.</source>
        <translation>أُوقفت مؤقتًا في %1.</translation>
    </message>
    <message>
        <source>No expiry date is given, so there is no countdown.</source>
        <translation>لم يُذكر تاريخ انتهاء، فلا عدّ تنازلي.</translation>
    </message>
    <message>
        <source>The pause expired at %1; the job has probably been cancelled since; refresh.</source>
        <translation>انتهى الإيقاف المؤقت في %1؛ أُلغيت المهمة منذئذ على الأرجح؛ حدّث.</translation>
    </message>
    <message>
        <source>If nobody resumes it until %1, Macie cancels the job for good.</source>
        <translation>إن لم يستأنفها أحد حتى %1، يلغي Macie المهمة نهائيًّا.</translation>
    </message>
    <message>
        <source>If nobody resumes it until %1, Macie cancels the interrupted run; the job stays paused and can be resumed at any later time.</source>
        <translation>إن لم يستأنفها أحد حتى %1، يلغي Macie التشغيل المقطوع؛ وتبقى المهمة موقوفة ويمكن استئنافها في أي وقت لاحق.</translation>
    </message>
    <message>
        <source>The countdown holds only if the job is still paused: the file does not tell how old it is.</source>
        <translation>لا يصح العدّ التنازلي إلا إن كانت المهمة لا تزال موقوفة: لا يبيّن الملف عمره.</translation>
    </message>
    <message>
        <source>AWS Health has announced the expiry: %1</source>
        <translation>أعلنت AWS Health عن الانتهاء: %1</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>joins the last two of several values: &quot;a&quot;, &quot;b&quot; or &quot;c&quot;</extracomment>
        <translation> أو </translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>joins the last two of several things: a, b and c</extracomment>
        <translation> و </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>joins values: &quot;a&quot;, &quot;b&quot;</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>joins longer values: the tag &quot;a&quot;; the tag &quot;b&quot;</extracomment>
        <translation>؛ </translation>
    </message>
    <message>
        <source> </source>
        <extracomment>stands between two sentences</extracomment>
        <translation> </translation>
    </message>
    <message>
        <source>no exclude conditions, so nothing taken above is left out</source>
        <translation>لا شروط استبعاد، فلا يُستبعد شيء مما أُخذ أعلاه</translation>
    </message>
    <message>
        <source>include conditions that cannot be read: %1</source>
        <translation>شروط إدراج تعذّرت قراءتها: %1</translation>
    </message>
    <message>
        <source>exclude conditions that cannot be read: %1</source>
        <translation>شروط استبعاد تعذّرت قراءتها: %1</translation>
    </message>
    <message>
        <source>no include conditions, so every bucket is taken</source>
        <translation>لا شروط إدراج، فتؤخذ كل حاوية</translation>
    </message>
    <message>
        <source>take a bucket only if</source>
        <translation>تؤخذ الحاوية فقط إذا تحقق</translation>
    </message>
    <message>
        <source>take a bucket only if %1</source>
        <translation>تؤخذ الحاوية فقط إذا تحقق: %1</translation>
    </message>
    <message>
        <source>take a bucket only if BOTH are true</source>
        <translation>تؤخذ الحاوية فقط إذا تحقق الشرطان معًا</translation>
    </message>
    <message>
        <source>take a bucket only if ALL %1 are true</source>
        <translation>تؤخذ الحاوية فقط إذا تحققت كل الشروط (%1)</translation>
    </message>
    <message>
        <source>no include conditions, so every object of these buckets is taken</source>
        <translation>لا شروط إدراج، فيؤخذ كل كائن في هذه الحاويات</translation>
    </message>
    <message>
        <source>take an object only if</source>
        <translation>يؤخذ الكائن فقط إذا تحقق</translation>
    </message>
    <message>
        <source>take an object only if %1</source>
        <translation>يؤخذ الكائن فقط إذا تحقق: %1</translation>
    </message>
    <message>
        <source>take an object only if BOTH are true</source>
        <translation>يؤخذ الكائن فقط إذا تحقق الشرطان معًا</translation>
    </message>
    <message>
        <source>take an object only if ALL %1 are true</source>
        <translation>يؤخذ الكائن فقط إذا تحققت كل الشروط (%1)</translation>
    </message>
    <message>
        <source>leave a bucket out if</source>
        <translation>تُستبعد الحاوية إذا تحقق</translation>
    </message>
    <message>
        <source>leave a bucket out if %1</source>
        <translation>تُستبعد الحاوية إذا تحقق: %1</translation>
    </message>
    <message>
        <source>leave a bucket out only if BOTH are true</source>
        <translation>تُستبعد الحاوية فقط إذا تحقق الشرطان معًا</translation>
    </message>
    <message>
        <source>leave a bucket out only if ALL %1 are true</source>
        <translation>تُستبعد الحاوية فقط إذا تحققت كل الشروط (%1)</translation>
    </message>
    <message>
        <source>leave a bucket out if AT LEAST ONE of %1 is true</source>
        <translation>تُستبعد الحاوية إذا تحقق واحد على الأقل من الشروط (%1)</translation>
    </message>
    <message>
        <source>leave an object out if</source>
        <translation>يُستبعد الكائن إذا تحقق</translation>
    </message>
    <message>
        <source>leave an object out if %1</source>
        <translation>يُستبعد الكائن إذا تحقق: %1</translation>
    </message>
    <message>
        <source>leave an object out only if BOTH are true</source>
        <translation>يُستبعد الكائن فقط إذا تحقق الشرطان معًا</translation>
    </message>
    <message>
        <source>leave an object out only if ALL %1 are true</source>
        <translation>يُستبعد الكائن فقط إذا تحققت كل الشروط (%1)</translation>
    </message>
    <message>
        <source>leave an object out if AT LEAST ONE of %1 is true</source>
        <translation>يُستبعد الكائن إذا تحقق واحد على الأقل من الشروط (%1)</translation>
    </message>
    <message>
        <source>letter case counts: %1 is not taken</source>
        <translation>حالة الأحرف مهمة: %1 لا يؤخذ</translation>
    </message>
    <message>
        <source>AWS does not say what happens to objects without tags</source>
        <translation>لا تذكر AWS ما يحدث للكائنات بلا وسوم</translation>
    </message>
    <message>
        <source>a bucket without tags is left out</source>
        <translation>الحاوية بلا وسوم تُستبعد</translation>
    </message>
    <message>
        <source>a bucket without tags passes</source>
        <translation>الحاوية بلا وسوم تجتاز</translation>
    </message>
    <message>
        <source>every key begins with an empty text</source>
        <translation>كل مفتاح يبدأ بنص فارغ</translation>
    </message>
    <message>
        <source>TWO READINGS: AWS&apos;s OR to the letter is used here, which leaves out anything that differs from at least one value; &quot;none of&quot; would leave out only what differs from every one.</source>
        <translation>تفسيران: يُستخدم هنا «أو» لدى AWS حرفيًّا، فيُستبعد كل ما يختلف عن واحد على الأقل من القيم؛ أما «ليس أيًّا منها» فيستبعد فقط ما يختلف عنها كلها.</translation>
    </message>
    <message>
        <source>TWO READINGS: AWS&apos;s OR to the letter is used here, which takes anything that differs from at least one value; &quot;none of&quot; would take only what differs from every one.</source>
        <translation>تفسيران: يُستخدم هنا «أو» لدى AWS حرفيًّا، فيؤخذ كل ما يختلف عن واحد على الأقل من القيم؛ أما «ليس أيًّا منها» فيأخذ فقط ما يختلف عنها كلها.</translation>
    </message>
    <message>
        <source>TWO READINGS: &quot;none of&quot; is used here; to the letter AWS&apos;s OR would leave out anything that differs from at least one value.</source>
        <translation>تفسيران: يُستخدم هنا «ليس أيًّا منها»؛ أما «أو» لدى AWS حرفيًّا فيستبعد كل ما يختلف عن واحد على الأقل من القيم.</translation>
    </message>
    <message>
        <source>TWO READINGS: &quot;none of&quot; is used here; to the letter AWS&apos;s OR would take anything that differs from at least one value.</source>
        <translation>تفسيران: يُستخدم هنا «ليس أيًّا منها»؛ أما «أو» لدى AWS حرفيًّا فيأخذ كل ما يختلف عن واحد على الأقل من القيم.</translation>
    </message>
    <message>
        <source>They differ for objects that meet only one.</source>
        <translation>يختلفان في الكائنات التي تستوفي واحدًا فقط.</translation>
    </message>
    <message>
        <source>They differ for buckets that meet only one.</source>
        <translation>يختلفان في الحاويات التي تستوفي واحدًا فقط.</translation>
    </message>
    <message>
        <source>They differ for objects that meet some but not all of them.</source>
        <translation>يختلفان في الكائنات التي تستوفي بعضها لا كلها.</translation>
    </message>
    <message>
        <source>They differ for buckets that meet some but not all of them.</source>
        <translation>يختلفان في الحاويات التي تستوفي بعضها لا كلها.</translation>
    </message>
    <message>
        <source>%1 = left out here, stays in under the other</source>
        <translation>%1 = استبعاد هنا، وبقاء وفق الآخر</translation>
    </message>
    <message>
        <source>%1 = stays in here, left out under the other</source>
        <translation>%1 = بقاء هنا، واستبعاد وفق الآخر</translation>
    </message>
    <message>
        <source>They differ for objects that meet only one: %1.</source>
        <translation>يختلفان في الكائنات التي تستوفي واحدًا فقط: %1.</translation>
    </message>
    <message>
        <source>They differ for buckets that meet only one: %1.</source>
        <translation>يختلفان في الحاويات التي تستوفي واحدًا فقط: %1.</translation>
    </message>
    <message>
        <source>They differ for objects that meet some but not all of them: %1.</source>
        <translation>يختلفان في الكائنات التي تستوفي بعضها لا كلها: %1.</translation>
    </message>
    <message>
        <source>They differ for buckets that meet some but not all of them: %1.</source>
        <translation>يختلفان في الحاويات التي تستوفي بعضها لا كلها: %1.</translation>
    </message>
    <message>
        <source>TWO READINGS: AWS&apos;s console reads as if each one excluded alone (used here); its API text joins these by &quot;and&quot;. %1</source>
        <translation>تفسيران: تُقرأ في وحدة تحكم AWS كأن كلًّا منها يستبعد وحده (المستخدم هنا)؛ ويربطها نص API بـ «و». %1</translation>
    </message>
    <message>
        <source>TWO READINGS: AWS&apos;s API text joins these by &quot;and&quot; (used here); its console reads as if each one excluded alone. %1</source>
        <translation>تفسيران: يربطها نص AWS API بـ «و» (المستخدم هنا)؛ وتُقرأ في وحدة التحكم كأن كلًّا منها يستبعد وحده. %1</translation>
    </message>
    <message>
        <source>%1 (the block is null)</source>
        <translation>%1 (الكتلة null)</translation>
    </message>
    <message>
        <source>%1 (the block is there but empty)</source>
        <translation>%1 (الكتلة موجودة لكنها فارغة)</translation>
    </message>
    <message>
        <source>chosen when the job runs</source>
        <translation>تُختار عند تشغيل المهمة</translation>
    </message>
    <message>
        <source>chosen afresh at the start of each run</source>
        <translation>تُختار من جديد عند بدء كل تشغيل</translation>
    </message>
    <message>
        <source>chosen when the job runs, Region %1</source>
        <translation>تُختار عند تشغيل المهمة، المنطقة %1</translation>
    </message>
    <message>
        <source>chosen afresh at the start of each run, Region %1</source>
        <translation>تُختار من جديد عند بدء كل تشغيل، المنطقة %1</translation>
    </message>
    <message>
        <source>Every bucket in the job&apos;s Region that Macie sees from the job&apos;s account, with its members&apos; buckets if that account is a Macie administrator.</source>
        <translation>كل حاوية في منطقة المهمة يراها Macie من حساب المهمة، مع حاويات أعضائه إن كان ذلك الحساب مسؤول Macie.</translation>
    </message>
    <message>
        <source>Every bucket in Region %1 that Macie sees from account %2, with its members&apos; buckets if %2 is a Macie administrator.</source>
        <translation>كل حاوية في المنطقة %1 يراها Macie من الحساب %2، مع حاويات أعضائه إن كان %2 مسؤول Macie.</translation>
    </message>
    <message>
        <source>bucket criteria that cannot be read: %1</source>
        <translation>معايير حاويات تعذّرت قراءتها: %1</translation>
    </message>
    <message>
        <source>object criteria that cannot be read: %1</source>
        <translation>معايير كائنات تعذّرت قراءتها: %1</translation>
    </message>
    <message>
        <source>Only the list entry is loaded. Which objects, when, how much and what it looks for is not known yet.</source>
        <translation>لم يُحمّل سوى إدخال القائمة. لا يُعرف بعد أي الكائنات ومتى وكم وعمّ تبحث.</translation>
    </message>
    <message>
        <source>AWS does not document which buckets such a job reads</source>
        <translation>لا توثّق AWS أي حاويات تقرؤها مهمة كهذه</translation>
    </message>
    <message>
        <source>The job names both a list of buckets and bucket criteria.</source>
        <translation>تذكر المهمة قائمة حاويات ومعايير حاويات معًا.</translation>
    </message>
    <message>
        <source>The job names neither a list of buckets nor bucket criteria.</source>
        <translation>لا تذكر المهمة قائمة حاويات ولا معايير حاويات.</translation>
    </message>
    <message>
        <source>of the objects in these buckets</source>
        <translation>من الكائنات في هذه الحاويات</translation>
    </message>
    <message>
        <source>two readings</source>
        <extracomment>beside a statement that AWS&apos;s documents leave two meanings for</extracomment>
        <translation>تفسيران</translation>
    </message>
    <message>
        <source>INCLUDE: %1</source>
        <translation>الإدراج: %1</translation>
    </message>
    <message>
        <source>EXCLUDE wins: %1</source>
        <translation>الاستبعاد يغلب: %1</translation>
    </message>
    <message>
        <source>EXCLUDE: %1</source>
        <translation>الاستبعاد: %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>a numbered condition, read aloud: &quot;1 of 3: its extension is ...&quot;</extracomment>
        <translation>%1 من %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2, or: %3</source>
        <translation>%1 من %2، أو: %3</translation>
    </message>
    <message>
        <source>%1 of %2, and: %3</source>
        <translation>%1 من %2، و: %3</translation>
    </message>
    <message>
        <source>%1; cannot be evaluated</source>
        <translation>%1؛ يتعذّر تقييمه</translation>
    </message>
    <message>
        <source>%1; two readings</source>
        <translation>%1؛ تفسيران</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>takes it</source>
        <extracomment>of an object and conditions that take objects</extracomment>
        <translation>يأخذه</translation>
    </message>
    <message>
        <source>does not take it</source>
        <translation>لا يأخذه</translation>
    </message>
    <message>
        <source>leaves it out</source>
        <extracomment>of an object and conditions that leave objects out</extracomment>
        <translation>يستبعده</translation>
    </message>
    <message>
        <source>does not leave it out</source>
        <translation>لا يستبعده</translation>
    </message>
    <message>
        <source>holds</source>
        <extracomment>of a condition</extracomment>
        <translation>متحقق</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>غير متحقق</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>مختارة</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>غير مختارة</translation>
    </message>
    <message>
        <source>a kind that Macie reads</source>
        <translation>نوع يقرؤه Macie</translation>
    </message>
    <message>
        <source>a kind that Macie does not read</source>
        <translation>نوع لا يقرؤه Macie</translation>
    </message>
    <message>
        <source>included</source>
        <translation>مُدرج</translation>
    </message>
    <message>
        <source>not included</source>
        <translation>غير مُدرج</translation>
    </message>
    <message>
        <source>not left out</source>
        <translation>غير مستبعد</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Not given.</source>
        <translation>غير مذكور.</translation>
    </message>
    <message>
        <source>Not known yet: only the list entry is loaded.</source>
        <translation>غير معروف بعد: لم يُحمّل سوى إدخال القائمة.</translation>
    </message>
    <message>
        <source>The type %1 is not known to this version of Jobscope; AWS may have added it.</source>
        <translation>النوع %1 غير معروف لهذا الإصدار من Jobscope؛ ربما أضافته AWS.</translation>
    </message>
    <message>
        <source>A one-time job: it runs once.</source>
        <translation>مهمة لمرة واحدة: تعمل مرة واحدة.</translation>
    </message>
    <message>
        <source>A scheduled job: it runs again and again.</source>
        <translation>مهمة مجدولة: تعمل مرة بعد مرة.</translation>
    </message>
    <message>
        <source>Of no effect for a job that runs once.</source>
        <translation>لا أثر له في مهمة تعمل مرة واحدة.</translation>
    </message>
    <message>
        <source>Not given: the answer does not say whether existing objects are read.</source>
        <translation>غير مذكور: لا تبيّن الإجابة هل تُقرأ الكائنات الموجودة.</translation>
    </message>
    <message>
        <source>No managed data identifier is named.</source>
        <translation>لا يُذكر أي معرّف بيانات مُدار.</translation>
    </message>
    <message numerus="yes">
        <source>%n managed data identifiers are named; the choice says what that means.</source>
        <translation>
            <numerusform>ذُكر %n معرّف بيانات مُدار؛ والاختيار يبيّن معنى ذلك.</numerusform>
            <numerusform>ذُكر معرّف بيانات مُدار واحد؛ والاختيار يبيّن معنى ذلك.</numerusform>
            <numerusform>ذُكر معرّفا بيانات مُداران؛ والاختيار يبيّن معنى ذلك.</numerusform>
            <numerusform>ذُكر %n معرّفات بيانات مُدارة؛ والاختيار يبيّن معنى ذلك.</numerusform>
            <numerusform>ذُكر %n معرّف بيانات مُدارًا؛ والاختيار يبيّن معنى ذلك.</numerusform>
            <numerusform>ذُكر %n معرّف بيانات مُدار؛ والاختيار يبيّن معنى ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>The job is not paused by a person, so this is of no effect.</source>
        <translation>لم يوقف المهمةَ شخصٌ مؤقتًا، فلا أثر لهذا.</translation>
    </message>
    <message>
        <source>The job is not paused by a person.</source>
        <translation>لم يوقف المهمةَ شخصٌ مؤقتًا.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>a sentence with its full stop</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Client token</source>
        <translation>رمز العميل المميز</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Custom data identifiers</source>
        <translation>معرّفات البيانات المخصّصة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Include existing objects</source>
        <translation>تضمين الكائنات الموجودة</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>معرّف المهمة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Job type</source>
        <translation>نوع المهمة</translation>
    </message>
    <message>
        <source>Errors of the latest run</source>
        <translation>أخطاء آخر تشغيل</translation>
    </message>
    <message>
        <source>Last run time</source>
        <translation>وقت آخر تشغيل</translation>
    </message>
    <message>
        <source>Managed data identifiers</source>
        <translation>معرّفات البيانات المُدارة</translation>
    </message>
    <message>
        <source>Choice of managed data identifiers</source>
        <translation>اختيار معرّفات البيانات المُدارة</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>اسم المهمة</translation>
    </message>
    <message>
        <source>Buckets and objects</source>
        <translation>الحاويات والكائنات</translation>
    </message>
    <message>
        <source>Which buckets and objects: see the logic of both.</source>
        <translation>أي الحاويات والكائنات: انظر منطق كل منهما.</translation>
    </message>
    <message>
        <source>Sampling depth</source>
        <translation>عمق أخذ العينات</translation>
    </message>
    <message>
        <source>Update frequency</source>
        <translation>معدل التحديث</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Status details</source>
        <translation>تفاصيل الحالة</translation>
    </message>
    <message>
        <source>its bucket is on the job&apos;s fixed list</source>
        <translation>الحاوية في القائمة الثابتة للمهمة</translation>
    </message>
    <message>
        <source>Macie does not read objects of storage class %1.</source>
        <translation>لا يقرأ Macie كائنات فئة التخزين %1.</translation>
    </message>
    <message>
        <source>Macie does not read images, audio or video (%1).</source>
        <translation>لا يقرأ Macie الصور أو الصوت أو الفيديو (%1).</translation>
    </message>
    <message>
        <source>The bucket meets this exclude condition: %1.</source>
        <translation>تستوفي الحاوية شرط الاستبعاد هذا: %1.</translation>
    </message>
    <message>
        <source>It meets this exclude condition: %1.</source>
        <translation>يستوفي الكائن شرط الاستبعاد هذا: %1.</translation>
    </message>
    <message>
        <source>The bucket meets all exclude conditions: %1.</source>
        <translation>تستوفي الحاوية كل شروط الاستبعاد: %1.</translation>
    </message>
    <message>
        <source>It meets all exclude conditions: %1.</source>
        <translation>يستوفي الكائن كل شروط الاستبعاد: %1.</translation>
    </message>
    <message>
        <source>The bucket is on the job&apos;s fixed list.</source>
        <translation>الحاوية في القائمة الثابتة للمهمة.</translation>
    </message>
    <message>
        <source>The bucket passes the job&apos;s bucket criteria.</source>
        <translation>تجتاز الحاوية معايير الحاويات في المهمة.</translation>
    </message>
    <message>
        <source>The bucket is not on the job&apos;s fixed list.</source>
        <translation>الحاوية ليست في القائمة الثابتة للمهمة.</translation>
    </message>
    <message>
        <source>The bucket does not meet this include condition: %1.</source>
        <translation>لا تستوفي الحاوية شرط الإدراج هذا: %1.</translation>
    </message>
    <message>
        <source>Not decided: %1.</source>
        <translation>غير محسوم: %1.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>غير معروف: %1.</translation>
    </message>
    <message>
        <source>It passes all gates that decide about a single object.</source>
        <translation>يجتاز كل المراحل التي تحسم أمر كائن مفرد.</translation>
    </message>
    <message>
        <source>It does not meet this include condition: %1.</source>
        <translation>لا يستوفي الكائن شرط الإدراج هذا: %1.</translation>
    </message>
    <message>
        <source>this holds: %1</source>
        <extracomment>what must be so: &quot;In scope if this holds: its size is at most 5 MiB&quot;</extracomment>
        <translation>تحقق ما يلي: %1</translation>
    </message>
    <message>
        <source>all of this holds: %1</source>
        <translation>تحقق كل ما يلي: %1</translation>
    </message>
    <message>
        <source>this does not hold: %1</source>
        <translation>لم يتحقق ما يلي: %1</translation>
    </message>
    <message>
        <source>none of this holds: %1</source>
        <translation>لم يتحقق أي مما يلي: %1</translation>
    </message>
    <message>
        <source>at least one of these does not hold: %1</source>
        <translation>لم يتحقق واحد على الأقل مما يلي: %1</translation>
    </message>
    <message>
        <source>In scope if %1.</source>
        <translation>ضمن النطاق إذا %1.</translation>
    </message>
    <message>
        <source>its format is one that Macie reads</source>
        <translation>التنسيق مما يقرؤه Macie</translation>
    </message>
    <message>
        <source>Left out if this holds: %1.</source>
        <translation>يُستبعد إذا تحقق ما يلي: %1.</translation>
    </message>
    <message>
        <source>No longer in scope if this does not hold: %1.</source>
        <translation>يخرج من النطاق إذا لم يتحقق ما يلي: %1.</translation>
    </message>
    <message>
        <source>Left out under both readings if this holds: %1.</source>
        <translation>يُستبعد وفق التفسيرين إذا تحقق ما يلي: %1.</translation>
    </message>
    <message>
        <source>Left out under no reading if this does not hold: %1.</source>
        <translation>لا يُستبعد وفق أي تفسير إذا لم يتحقق ما يلي: %1.</translation>
    </message>
    <message>
        <source>the bucket&apos;s name</source>
        <translation>اسم الحاوية</translation>
    </message>
    <message>
        <source>the bucket&apos;s owner account</source>
        <translation>الحساب المالك للحاوية</translation>
    </message>
    <message>
        <source>the bucket&apos;s effective permission</source>
        <translation>الإذن الفعلي للحاوية</translation>
    </message>
    <message>
        <source>the bucket&apos;s shared access</source>
        <translation>الوصول المشترك للحاوية</translation>
    </message>
    <message>
        <source>the bucket&apos;s tags</source>
        <translation>وسوم الحاوية</translation>
    </message>
    <message>
        <source>the object&apos;s key</source>
        <translation>مفتاح الكائن</translation>
    </message>
    <message>
        <source>the object&apos;s size</source>
        <translation>حجم الكائن</translation>
    </message>
    <message>
        <source>when the object was last changed</source>
        <translation>وقت آخر تغيير للكائن</translation>
    </message>
    <message>
        <source>the object&apos;s tags</source>
        <translation>وسوم الكائن</translation>
    </message>
    <message>
        <source>the job&apos;s definition, as only its list entry is loaded</source>
        <translation>تعريف المهمة، إذ لم يُحمّل سوى إدخال القائمة</translation>
    </message>
    <message>
        <source>Selected</source>
        <extracomment>of a bucket</extracomment>
        <translation>مختارة</translation>
    </message>
    <message>
        <source>Not selected</source>
        <extracomment>of a bucket</extracomment>
        <translation>غير مختارة</translation>
    </message>
    <message>
        <source>Cannot be said</source>
        <translation>لا يمكن الجزم</translation>
    </message>
    <message>
        <source>Depends on the reading</source>
        <translation>يتوقف على التفسير</translation>
    </message>
    <message>
        <source>As read here</source>
        <translation>بالتفسير المستخدم هنا</translation>
    </message>
    <message>
        <source>If each exclude condition leaves out alone</source>
        <translation>إذا استبعد كل شرط استبعاد وحده</translation>
    </message>
    <message>
        <source>If &quot;not equals&quot; takes what differs from at least one of several values</source>
        <translation>إذا كان «لا يساوي» يأخذ ما يختلف عن واحد على الأقل من عدة قيم</translation>
    </message>
    <message>
        <source>If each exclude condition leaves out alone and &quot;not equals&quot; takes what differs from at least one of several values</source>
        <translation>إذا استبعد كل شرط استبعاد وحده وكان «لا يساوي» يأخذ ما يختلف عن واحد على الأقل من عدة قيم</translation>
    </message>
    <message>
        <source>The job is set up to read this object. Macie still skips objects that it cannot open (encryption, access, size limits, unknown formats); the job&apos;s answer does not show that.</source>
        <translation>أُعدّت المهمة لقراءة هذا الكائن. ومع ذلك يتخطى Macie الكائنات التي لا يستطيع فتحها (التشفير، الوصول، حدود الحجم، التنسيقات غير المعروفة)؛ ولا تبيّن إجابة المهمة ذلك.</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>the head of a list
----------
before what an expired countdown means: &quot;expired 2 d 3 h ago: the job has probably been cancelled since&quot;</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>OR %1</source>
        <extracomment>joins a condition to the one before it, with its number: OR 2</extracomment>
        <translation>أو %1</translation>
    </message>
    <message>
        <source>AND %1</source>
        <extracomment>joins a condition to the one before it, with its number: AND 2</extracomment>
        <translation>و %1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>what a check found: severity, id of the check, what it found</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>SUMMARY</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>GATES</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>BUCKETS</source>
        <translation>الحاويات</translation>
    </message>
    <message>
        <source>OBJECTS</source>
        <translation>الكائنات</translation>
    </message>
    <message>
        <source>SCHEDULE</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>SAMPLING</source>
        <translation>أخذ العينات</translation>
    </message>
    <message>
        <source>LOOKS FOR</source>
        <translation>تبحث عن</translation>
    </message>
    <message>
        <source>BUCKETS NOW</source>
        <translation>الحاويات الآن</translation>
    </message>
    <message>
        <source>LAST RUN</source>
        <translation>آخر تشغيل</translation>
    </message>
    <message>
        <source>PAUSE</source>
        <translation>الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>MEMBERS</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>READINGS</source>
        <translation>التفسيرات</translation>
    </message>
    <message>
        <source>Conditions that are joined by &quot;and&quot;.</source>
        <translation>شروط مرتبطة بـ «و».</translation>
    </message>
    <message>
        <source>Condition %1</source>
        <translation>الشرط %1</translation>
    </message>
    <message>
        <source>Property condition</source>
        <translation>شرط خاصية</translation>
    </message>
    <message>
        <source>One text to compare with.</source>
        <translation>نص واحد للمقارنة به.</translation>
    </message>
    <message>
        <source>Tag condition</source>
        <translation>شرط وسوم</translation>
    </message>
    <message>
        <source>EQ: any of the tags is there. NE: none of them is.</source>
        <translation>EQ: أيٌّ من الوسوم موجود. NE: لا أحد منها موجود.</translation>
    </message>
    <message>
        <source>The tags to look for; several are joined by &quot;or&quot;.</source>
        <translation>الوسوم المطلوب البحث عنها؛ تُربط عدة وسوم بـ «أو».</translation>
    </message>
    <message>
        <source>The tag&apos;s value; empty or missing stands for any value.</source>
        <translation>قيمة الوسم؛ الفارغة أو الغائبة تعني أي قيمة.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Everything that the service answered about this job.</source>
        <translation>كل ما أجابت به الخدمة عن هذه المهمة.</translation>
    </message>
    <message>
        <source>Text on these lists is ignored when found; they do not limit what is read.</source>
        <translation>يُتجاهل النص المدرج في هذه القوائم عند العثور عليه؛ وهي لا تحدّ مما يُقرأ.</translation>
    </message>
    <message>
        <source>Allow list %1</source>
        <translation>قائمة السماح %1</translation>
    </message>
    <message>
        <source>The id of an allow list.</source>
        <translation>معرّف قائمة سماح.</translation>
    </message>
    <message>
        <source>Technical; no effect.</source>
        <translation>تقني؛ لا أثر له.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>When the job was created. Its settings cannot be changed afterwards, only its status and its tags.</source>
        <translation>وقت إنشاء المهمة. لا يمكن تغيير إعداداتها بعد ذلك، بل حالتها ووسومها فقط.</translation>
    </message>
    <message>
        <source>Your own detection rules that the job uses besides Macie&apos;s own.</source>
        <translation>قواعد الكشف الخاصة بك التي تستخدمها المهمة إلى جانب قواعد Macie.</translation>
    </message>
    <message>
        <source>Custom data identifier %1</source>
        <translation>معرّف البيانات المخصّص %1</translation>
    </message>
    <message>
        <source>The id of a custom data identifier.</source>
        <translation>معرّف (id) لمعرّف بيانات مخصّص.</translation>
    </message>
    <message>
        <source>What the job&apos;s author wrote about it; no effect.</source>
        <translation>ما كتبه منشئ المهمة عنها؛ لا أثر له.</translation>
    </message>
    <message>
        <source>For a recurring job: whether its first run takes all objects that already exist, or only those created or changed after the job was created.</source>
        <translation>للمهمة المتكررة: هل يأخذ تشغيلها الأول كل الكائنات الموجودة أصلًا، أم المنشأة أو المتغيرة بعد إنشاء المهمة فقط.</translation>
    </message>
    <message>
        <source>The job&apos;s full name at AWS; it holds Region, account and job id.</source>
        <translation>اسم المهمة الكامل لدى AWS؛ يضم المنطقة والحساب ومعرّف المهمة.</translation>
    </message>
    <message>
        <source>Job id</source>
        <translation>معرّف المهمة</translation>
    </message>
    <message>
        <source>What the service calls the job; findings and log events name it.</source>
        <translation>ما تسمّي به الخدمة المهمة؛ تذكره النتائج وأحداث السجل.</translation>
    </message>
    <message>
        <source>What the job was doing when this was answered.</source>
        <translation>ما كانت المهمة تفعله عند هذه الإجابة.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Whether the job runs once or by a schedule.</source>
        <translation>هل تعمل المهمة مرة واحدة أم وفق جدول زمني.</translation>
    </message>
    <message>
        <source>Errors of the last run</source>
        <translation>أخطاء آخر تشغيل</translation>
    </message>
    <message>
        <source>Whether accounts or buckets could not be accessed in the latest run.</source>
        <translation>هل تعذّر الوصول إلى حسابات أو حاويات في آخر تشغيل.</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>رمز الخطأ</translation>
    </message>
    <message>
        <source>NONE or ERROR, for access to accounts and buckets only; skipped single objects are not counted.</source>
        <translation>NONE أو ERROR، للوصول إلى الحسابات والحاويات فقط؛ ولا تُحتسب الكائنات المفردة المتخطاة.</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>آخر تشغيل</translation>
    </message>
    <message>
        <source>When the latest run started. A recurring job that has never run has its time of creation here.</source>
        <translation>متى بدأ آخر تشغيل. المهمة المتكررة التي لم تعمل قط تحمل هنا وقت إنشائها.</translation>
    </message>
    <message>
        <source>Macie&apos;s own data types that the selector takes in (INCLUDE) or leaves out (EXCLUDE).</source>
        <translation>أنواع بيانات Macie الخاصة التي يُدرجها المحدِّد (INCLUDE) أو يستبعدها (EXCLUDE).</translation>
    </message>
    <message>
        <source>Managed data identifier %1</source>
        <translation>معرّف البيانات المُدار %1</translation>
    </message>
    <message>
        <source>The id of a managed data identifier.</source>
        <translation>معرّف (id) لمعرّف بيانات مُدار.</translation>
    </message>
    <message>
        <source>Managed data identifier selector</source>
        <translation>محدِّد معرّفات البيانات المُدارة</translation>
    </message>
    <message>
        <source>Which of Macie&apos;s own data types the job looks for: the recommended ones, all, some, or none.</source>
        <translation>أي أنواع بيانات Macie الخاصة تبحث عنها المهمة: الموصى بها أو كلها أو بعضها أو لا شيء منها.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What the job&apos;s author called it; no effect.</source>
        <translation>ما سمّاها به منشئ المهمة؛ لا أثر له.</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>ما يُقرأ</translation>
    </message>
    <message>
        <source>The buckets, and which of their objects.</source>
        <translation>الحاويات، وأيُّ كائناتها.</translation>
    </message>
    <message>
        <source>Bucket criteria</source>
        <translation>معايير الحاويات</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>الإدراج</translation>
    </message>
    <message>
        <source>A bucket is taken only if all of these conditions are true.</source>
        <translation>لا تؤخذ الحاوية إلا إذا تحققت كل هذه الشروط.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>الاستبعاد</translation>
    </message>
    <message>
        <source>Buckets that are left out, even if the include conditions take them.</source>
        <translation>الحاويات المستبعدة، حتى إن أخذتها شروط الإدراج.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>One test on a bucket: of a property or of its tags.</source>
        <translation>اختبار واحد للحاوية: لخاصية أو لوسومها.</translation>
    </message>
    <message>
        <source>A test of one property of the bucket.</source>
        <translation>اختبار لخاصية واحدة من خصائص الحاوية.</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>الخاصية</translation>
    </message>
    <message>
        <source>What is compared: the owner&apos;s account, the bucket&apos;s name, its effective permission or its shared access.</source>
        <translation>ما يُقارن: الحساب المالك، أو اسم الحاوية، أو إذنها الفعلي، أو وصولها المشترك.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>How it is compared; for buckets only equal (EQ) or not equal (NE).</source>
        <translation>كيف تجري المقارنة؛ للحاويات يساوي (EQ) أو لا يساوي (NE) فقط.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>What it is compared with: whole texts, where letter case counts; several are joined by &quot;or&quot;.</source>
        <translation>ما يُقارن به: نصوص كاملة، وحالة الأحرف مهمة؛ تُربط عدة قيم بـ «أو».</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>القيمة %1</translation>
    </message>
    <message>
        <source>A test of the bucket&apos;s tags.</source>
        <translation>اختبار لوسوم الحاوية.</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>الوسم %1</translation>
    </message>
    <message>
        <source>A tag&apos;s key, its value, or both.</source>
        <translation>مفتاح وسم أو قيمته أو كلاهما.</translation>
    </message>
    <message>
        <source>Tag key</source>
        <translation>مفتاح الوسم</translation>
    </message>
    <message>
        <source>The tag&apos;s key; empty or missing stands for any key.</source>
        <translation>مفتاح الوسم؛ الفارغ أو الغائب يعني أي مفتاح.</translation>
    </message>
    <message>
        <source>Tag value</source>
        <translation>قيمة الوسم</translation>
    </message>
    <message>
        <source>Bucket list</source>
        <translation>قائمة الحاويات</translation>
    </message>
    <message>
        <source>The buckets that the job reads, by account; the list is fixed.</source>
        <translation>الحاويات التي تقرؤها المهمة بحسب الحساب؛ القائمة ثابتة.</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>الحساب %1</translation>
    </message>
    <message>
        <source>An account with those of its buckets that the job reads.</source>
        <translation>حساب مع حاوياته التي تقرؤها المهمة.</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>معرّف الحساب</translation>
    </message>
    <message>
        <source>The AWS account that owns these buckets.</source>
        <translation>حساب AWS المالك لهذه الحاويات.</translation>
    </message>
    <message>
        <source>The names of the buckets.</source>
        <translation>أسماء الحاويات.</translation>
    </message>
    <message>
        <source>Bucket %1</source>
        <translation>الحاوية %1</translation>
    </message>
    <message>
        <source>The name of a bucket.</source>
        <translation>اسم حاوية.</translation>
    </message>
    <message>
        <source>Object criteria</source>
        <translation>معايير الكائنات</translation>
    </message>
    <message>
        <source>An object is taken only if all of these conditions are true.</source>
        <translation>لا يؤخذ الكائن إلا إذا تحققت كل هذه الشروط.</translation>
    </message>
    <message>
        <source>Objects that are left out, even if the include conditions take them.</source>
        <translation>الكائنات المستبعدة، حتى إن أخذتها شروط الإدراج.</translation>
    </message>
    <message>
        <source>One test on an object: of a property or of its tags.</source>
        <translation>اختبار واحد للكائن: لخاصية أو لوسومه.</translation>
    </message>
    <message>
        <source>A test of one property of the object.</source>
        <translation>اختبار لخاصية واحدة من خصائص الكائن.</translation>
    </message>
    <message>
        <source>What is compared: the file name extension, the beginning of the key, the size or the time of the last change.</source>
        <translation>ما يُقارن: امتداد اسم الملف، أو بداية المفتاح، أو الحجم، أو وقت آخر تغيير.</translation>
    </message>
    <message>
        <source>How it is compared; each property allows some comparisons only.</source>
        <translation>كيف تجري المقارنة؛ لا تسمح كل خاصية إلا ببعض المقارنات.</translation>
    </message>
    <message>
        <source>What it is compared with, letter case counts; several are joined by &quot;or&quot;. Size and date take one value, in bytes and in UTC.</source>
        <translation>ما يُقارن به، وحالة الأحرف مهمة؛ تُربط عدة قيم بـ «أو». يأخذ الحجم والتاريخ قيمة واحدة، بالبايت وبتوقيت UTC.</translation>
    </message>
    <message>
        <source>A test of the object&apos;s tags.</source>
        <translation>اختبار لوسوم الكائن.</translation>
    </message>
    <message>
        <source>Kind of condition</source>
        <translation>نوع الشرط</translation>
    </message>
    <message>
        <source>Always TAG since June 2021; before, the tag&apos;s key stood here.</source>
        <translation>دائمًا TAG منذ يونيو 2021؛ وقبله كان مفتاح الوسم هنا.</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>نوع الشيء</translation>
    </message>
    <message>
        <source>Whose tags are meant; S3_OBJECT is the only value there is.</source>
        <translation>وسوم ماذا؛ S3_OBJECT هي القيمة الوحيدة الموجودة.</translation>
    </message>
    <message>
        <source>A tag&apos;s key, alone or with a value.</source>
        <translation>مفتاح وسم، وحده أو مع قيمة.</translation>
    </message>
    <message>
        <source>The tag&apos;s key; a condition on objects cannot do without.</source>
        <translation>مفتاح الوسم؛ لا يستغني عنه شرط الكائنات.</translation>
    </message>
    <message>
        <source>How often a recurring job runs; one-time jobs have none.</source>
        <translation>كم مرة تعمل المهمة المتكررة؛ وليس للمهام لمرة واحدة ذلك.</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>يوميًّا</translation>
    </message>
    <message>
        <source>The job runs every day. The block is empty: that it is there says everything.</source>
        <translation>تعمل المهمة كل يوم. الكتلة فارغة: وجودها وحده كافٍ.</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>أسبوعيًّا</translation>
    </message>
    <message>
        <source>The job runs every week on one day.</source>
        <translation>تعمل المهمة كل أسبوع في يوم واحد.</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>The day that runs start on. Macie documents neither hour nor time zone.</source>
        <translation>اليوم الذي تبدأ فيه عمليات التشغيل. لا يوثّق Macie الساعة ولا المنطقة الزمنية.</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>شهريًّا</translation>
    </message>
    <message>
        <source>The job runs every month on one day.</source>
        <translation>تعمل المهمة كل شهر في يوم واحد.</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>يوم الشهر</translation>
    </message>
    <message>
        <source>The day that runs start on, 1 to 31. Months without that day are skipped. Macie documents neither hour nor time zone.</source>
        <translation>اليوم الذي تبدأ فيه عمليات التشغيل، من 1 إلى 31. تُتخطى الأشهر التي تخلو منه. لا يوثّق Macie الساعة ولا المنطقة الزمنية.</translation>
    </message>
    <message>
        <source>How often the job has run, and about how much the run in progress has left.</source>
        <translation>كم مرة عملت المهمة، وكم تبقّى تقريبًا في التشغيل الجاري.</translation>
    </message>
    <message>
        <source>Objects left in this run</source>
        <translation>الكائنات المتبقية في هذا التشغيل</translation>
    </message>
    <message>
        <source>About how many objects the run in progress still has to read; it says nothing of others.</source>
        <translation>كم كائنًا تقريبًا بقي على التشغيل الجاري قراءته؛ لا يقول شيئًا عن غيرها.</translation>
    </message>
    <message>
        <source>Number of runs</source>
        <translation>عدد مرات التشغيل</translation>
    </message>
    <message>
        <source>How often the job has run so far; 0 means never.</source>
        <translation>كم مرة عملت المهمة حتى الآن؛ 0 يعني أبدًا.</translation>
    </message>
    <message>
        <source>Labels on the job itself; no effect on what is read.</source>
        <translation>علامات على المهمة نفسها؛ لا أثر لها فيما يُقرأ.</translation>
    </message>
    <message>
        <source>A label on the job itself, under this key.</source>
        <translation>علامة على المهمة نفسها، تحت هذا المفتاح.</translation>
    </message>
    <message>
        <source>Pause by a person</source>
        <translation>إيقاف مؤقت من شخص</translation>
    </message>
    <message>
        <source>There while a person has the job paused: since when, and until when at most.</source>
        <translation>يوجد ما دام شخص قد أوقف المهمة مؤقتًا: منذ متى، وإلى متى على الأكثر.</translation>
    </message>
    <message>
        <source>Paused at</source>
        <translation>وقت الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>When a person paused the job.</source>
        <translation>متى أوقف شخص المهمة مؤقتًا.</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>انتهاء المهلة</translation>
    </message>
    <message>
        <source>When the pause has lasted 30 days: a one-time job is cancelled then, of a recurring job the interrupted run.</source>
        <translation>عندما يدوم الإيقاف 30 يومًا: تُلغى عندئذ المهمة لمرة واحدة، ومن المهمة المتكررة التشغيل المقطوع.</translation>
    </message>
    <message>
        <source>Notice of the expiry</source>
        <translation>إشعار انتهاء المهلة</translation>
    </message>
    <message>
        <source>The AWS Health event that announced the expiry; there is none until about 7 days before it.</source>
        <translation>حدث AWS Health الذي أعلن الانتهاء؛ لا يوجد إلا قبله بنحو 7 أيام.</translation>
    </message>
    <message>
        <source>Response metadata</source>
        <translation>بيانات الاستجابة الوصفية</translation>
    </message>
    <message>
        <source>Written by the client that made the call, not by Macie; no part of the job.</source>
        <translation>كتبها العميل الذي أجرى الاستدعاء، لا Macie؛ ليست جزءًا من المهمة.</translation>
    </message>
    <message>
        <source>This version of Jobscope does not know this member; AWS may have added it.</source>
        <translation>لا يعرف هذا الإصدار من Jobscope هذا الحقل؛ ربما أضافته AWS.</translation>
    </message>
    <message>
        <source>How do several exclude conditions work together?</source>
        <translation>كيف تعمل عدة شروط استبعاد معًا؟</translation>
    </message>
    <message>
        <source>Something is left out only if all of them match (API text).</source>
        <translation>لا يُستبعد شيء إلا إذا طابقها كلها (نص API).</translation>
    </message>
    <message>
        <source>Each one leaves out alone (the console&apos;s flat list).</source>
        <translation>كل منها يستبعد وحده (القائمة المسطحة في وحدة التحكم).</translation>
    </message>
    <message>
        <source>What does &quot;not equals&quot; mean with several values?</source>
        <translation>ماذا يعني «لا يساوي» مع عدة قيم؟</translation>
    </message>
    <message>
        <source>It differs from every one of the values.</source>
        <translation>يختلف عن كل واحدة من القيم.</translation>
    </message>
    <message>
        <source>It differs from at least one of the values (OR to the letter).</source>
        <translation>يختلف عن واحدة على الأقل من القيم («أو» حرفيًّا).</translation>
    </message>
    <message>
        <source>Which managed data identifiers does a job use that names no choice?</source>
        <translation>أي معرّفات بيانات مُدارة تستخدمها مهمة لا تذكر اختيارًا؟</translation>
    </message>
    <message>
        <source>It depends on the day that the job was created: all before 2023-09-18, from then on the recommended ones.</source>
        <translation>يتوقف على يوم إنشاء المهمة: كلها قبل 18 سبتمبر 2023، والموصى بها ابتداءً منه.</translation>
    </message>
    <message>
        <source>All managed data identifiers.</source>
        <translation>كل معرّفات البيانات المُدارة.</translation>
    </message>
    <message>
        <source>The recommended managed data identifiers.</source>
        <translation>معرّفات البيانات المُدارة الموصى بها.</translation>
    </message>
    <message>
        <source>How much is read if no sampling percentage is given?</source>
        <translation>كم يُقرأ إن لم تُذكر نسبة لأخذ العينات؟</translation>
    </message>
    <message>
        <source>All of it.</source>
        <translation>كله.</translation>
    </message>
    <message>
        <source>That is not known.</source>
        <translation>هذا غير معروف.</translation>
    </message>
    <message>
        <source>When does a weekly or monthly job that includes existing objects run first, if it was created on another day?</source>
        <translation>متى تعمل أول مرة مهمة أسبوعية أو شهرية تضمّن الكائنات الموجودة، إذا أُنشئت في يوم آخر؟</translation>
    </message>
    <message>
        <source>Right after its creation.</source>
        <translation>بعد إنشائها مباشرة.</translation>
    </message>
    <message>
        <source>On its first scheduled day.</source>
        <translation>في أول يوم مجدول لها.</translation>
    </message>
    <message>
        <source>Job created</source>
        <translation>أُنشئت المهمة</translation>
    </message>
    <message>
        <source>Run started</source>
        <translation>بدأ التشغيل</translation>
    </message>
    <message>
        <source>Scheduled run started</source>
        <translation>بدأ التشغيل المجدول</translation>
    </message>
    <message>
        <source>Bucket meets the criteria</source>
        <translation>حاوية تستوفي المعايير</translation>
    </message>
    <message>
        <source>No bucket meets the criteria</source>
        <translation>لا حاوية تستوفي المعايير</translation>
    </message>
    <message>
        <source>Scheduled run completed</source>
        <translation>اكتمل التشغيل المجدول</translation>
    </message>
    <message>
        <source>Paused by a person</source>
        <translation>أوقفها شخص مؤقتًا</translation>
    </message>
    <message>
        <source>Resumed by a person</source>
        <translation>استأنفها شخص</translation>
    </message>
    <message>
        <source>Paused by Macie: quota reached</source>
        <translation>أوقفها Macie مؤقتًا: بُلغت الحصة</translation>
    </message>
    <message>
        <source>Resumed by Macie: quota lifted</source>
        <translation>استأنفها Macie: رُفعت الحصة</translation>
    </message>
    <message>
        <source>Job cancelled</source>
        <translation>أُلغيت المهمة</translation>
    </message>
    <message>
        <source>Job completed</source>
        <translation>اكتملت المهمة</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>رُفض الوصول</translation>
    </message>
    <message>
        <source>Macie is off there</source>
        <translation>Macie غير مفعّل هناك</translation>
    </message>
    <message>
        <source>no member any more</source>
        <translation>لم يعد عضوًا</translation>
    </message>
    <message>
        <source>isolated by AWS</source>
        <translation>عزلته AWS</translation>
    </message>
    <message>
        <source>not active in this Region</source>
        <translation>غير نشط في هذه المنطقة</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>its details could not be had</source>
        <translation>تعذّر الحصول على تفاصيلها</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>غير موجودة</translation>
    </message>
    <message>
        <source>in another Region</source>
        <translation>في منطقة أخرى</translation>
    </message>
    <message>
        <source>belongs to another account now</source>
        <translation>تخص حسابًا آخر الآن</translation>
    </message>
    <message>
        <source>This job has no log: it has not run yet, or somebody deleted the log.</source>
        <translation>لا سجل لهذه المهمة: لم تعمل بعد، أو حذف أحدٌ السجل.</translation>
    </message>
    <message>
        <source>The log tells of no run since %1.</source>
        <translation>لا يذكر السجل أي تشغيل منذ %1.</translation>
    </message>
    <message numerus="yes">
        <source>The log tells of %n runs since %1; the latest began at %2 and ended at %3.</source>
        <translation>
            <numerusform>يذكر السجل %n عملية تشغيل منذ %1؛ بدأ آخرها في %2 وانتهى في %3.</numerusform>
            <numerusform>يذكر السجل عملية تشغيل واحدة منذ %1؛ بدأ آخرها في %2 وانتهى في %3.</numerusform>
            <numerusform>يذكر السجل عمليتي تشغيل منذ %1؛ بدأ آخرها في %2 وانتهى في %3.</numerusform>
            <numerusform>يذكر السجل %n عمليات تشغيل منذ %1؛ بدأ آخرها في %2 وانتهى في %3.</numerusform>
            <numerusform>يذكر السجل %n عملية تشغيل منذ %1؛ بدأ آخرها في %2 وانتهى في %3.</numerusform>
            <numerusform>يذكر السجل %n عملية تشغيل منذ %1؛ بدأ آخرها في %2 وانتهى في %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log tells of %n runs since %1; the latest began at %2, and the log has no end of it.</source>
        <translation>
            <numerusform>يذكر السجل %n عملية تشغيل منذ %1؛ بدأ آخرها في %2، ولا نهاية له في السجل.</numerusform>
            <numerusform>يذكر السجل عملية تشغيل واحدة منذ %1؛ بدأ آخرها في %2، ولا نهاية له في السجل.</numerusform>
            <numerusform>يذكر السجل عمليتي تشغيل منذ %1؛ بدأ آخرها في %2، ولا نهاية له في السجل.</numerusform>
            <numerusform>يذكر السجل %n عمليات تشغيل منذ %1؛ بدأ آخرها في %2، ولا نهاية له في السجل.</numerusform>
            <numerusform>يذكر السجل %n عملية تشغيل منذ %1؛ بدأ آخرها في %2، ولا نهاية له في السجل.</numerusform>
            <numerusform>يذكر السجل %n عملية تشغيل منذ %1؛ بدأ آخرها في %2، ولا نهاية له في السجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>That run read nothing: no bucket met the criteria when it looked for them.</source>
        <translation>لم يقرأ ذلك التشغيل شيئًا: لم تستوفِ المعاييرَ أي حاوية عند البحث عنها.</translation>
    </message>
    <message>
        <source>That run read nothing: it could not read any of the buckets that met the criteria.</source>
        <translation>لم يقرأ ذلك التشغيل شيئًا: لم يستطع قراءة أي من الحاويات المستوفية للمعايير.</translation>
    </message>
    <message numerus="yes">
        <source>%n buckets met the criteria when it looked for them.</source>
        <translation>
            <numerusform>استوفت المعاييرَ عند البحث عنها %n حاوية.</numerusform>
            <numerusform>استوفت المعاييرَ عند البحث عنها حاوية واحدة.</numerusform>
            <numerusform>استوفت المعاييرَ عند البحث عنها حاويتان.</numerusform>
            <numerusform>استوفت المعاييرَ عند البحث عنها %n حاويات.</numerusform>
            <numerusform>استوفت المعاييرَ عند البحث عنها %n حاوية.</numerusform>
            <numerusform>استوفت المعاييرَ عند البحث عنها %n حاوية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It left out %n accounts: %1.</source>
        <translation>
            <numerusform>استبعد %n حساب: %1.</numerusform>
            <numerusform>استبعد حسابًا واحدًا: %1.</numerusform>
            <numerusform>استبعد حسابين: %1.</numerusform>
            <numerusform>استبعد %n حسابات: %1.</numerusform>
            <numerusform>استبعد %n حسابًا: %1.</numerusform>
            <numerusform>استبعد %n حساب: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It could not read %n buckets: %1.</source>
        <translation>
            <numerusform>لم يستطع قراءة %n حاوية: %1.</numerusform>
            <numerusform>لم يستطع قراءة حاوية واحدة: %1.</numerusform>
            <numerusform>لم يستطع قراءة حاويتين: %1.</numerusform>
            <numerusform>لم يستطع قراءة %n حاويات: %1.</numerusform>
            <numerusform>لم يستطع قراءة %n حاوية: %1.</numerusform>
            <numerusform>لم يستطع قراءة %n حاوية: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log names no account and no bucket that it could not read.</source>
        <translation>لا يذكر السجل حسابًا ولا حاوية تعذّرت قراءتها.</translation>
    </message>
    <message numerus="yes">
        <source>It was paused %n times, the last time at %1.</source>
        <translation>
            <numerusform>أُوقفت مؤقتًا %n مرة، آخرها في %1.</numerusform>
            <numerusform>أُوقفت مؤقتًا مرة واحدة، آخرها في %1.</numerusform>
            <numerusform>أُوقفت مؤقتًا مرتين، آخرها في %1.</numerusform>
            <numerusform>أُوقفت مؤقتًا %n مرات، آخرها في %1.</numerusform>
            <numerusform>أُوقفت مؤقتًا %n مرة، آخرها في %1.</numerusform>
            <numerusform>أُوقفت مؤقتًا %n مرة، آخرها في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cancelled at %1.</source>
        <translation>أُلغيت في %1.</translation>
    </message>
    <message>
        <source>The log is longer; its later entries were not read.</source>
        <translation>السجل أطول من ذلك؛ لم تُقرأ إدخالاته اللاحقة.</translation>
    </message>
    <message>
        <source>It keeps findings for 90 days.</source>
        <translation>يحتفظ بالنتائج 90 يومًا.</translation>
    </message>
    <message>
        <source>Macie has no finding of this job.</source>
        <translation>لا نتيجة لدى Macie من هذه المهمة.</translation>
    </message>
    <message numerus="yes">
        <source>Macie has at least %n findings of this job: %1.</source>
        <translation>
            <numerusform>لدى Macie من هذه المهمة %n نتيجة على الأقل: %1.</numerusform>
            <numerusform>لدى Macie من هذه المهمة نتيجة واحدة على الأقل: %1.</numerusform>
            <numerusform>لدى Macie من هذه المهمة نتيجتان على الأقل: %1.</numerusform>
            <numerusform>لدى Macie من هذه المهمة %n نتائج على الأقل: %1.</numerusform>
            <numerusform>لدى Macie من هذه المهمة %n نتيجة على الأقل: %1.</numerusform>
            <numerusform>لدى Macie من هذه المهمة %n نتيجة على الأقل: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No results repository is set up, so Macie keeps the results of runs for 90 days only.</source>
        <translation>لم يُعدّ مستودع نتائج، فلا يحتفظ Macie بنتائج عمليات التشغيل إلا 90 يومًا.</translation>
    </message>
    <message>
        <source>Macie puts the results of runs into the bucket %1.</source>
        <translation>يضع Macie نتائج عمليات التشغيل في الحاوية %1.</translation>
    </message>
    <message>
        <source>Not an entry of Macie&apos;s</source>
        <translation>ليس إدخالًا من Macie</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <extracomment>a problem with an account</extracomment>
        <translation>الحساب: %1</translation>
    </message>
    <message>
        <source>Bucket: %1</source>
        <extracomment>a problem with a bucket</extracomment>
        <translation>الحاوية: %1</translation>
    </message>
    <message>
        <source>Account %1 has reached its monthly quota of %2 TB for jobs.</source>
        <translation>بلغ الحساب %1 حصته الشهرية البالغة %2 TB للمهام.</translation>
    </message>
    <message>
        <source>Account %1 has reached its monthly quota for jobs.</source>
        <translation>بلغ الحساب %1 حصته الشهرية للمهام.</translation>
    </message>
    <message>
        <source>Runs every Sunday.</source>
        <translation>تعمل كل أحد.</translation>
    </message>
    <message>
        <source>Runs every Monday.</source>
        <translation>تعمل كل اثنين.</translation>
    </message>
    <message>
        <source>Runs every Tuesday.</source>
        <translation>تعمل كل ثلاثاء.</translation>
    </message>
    <message>
        <source>Runs every Wednesday.</source>
        <translation>تعمل كل أربعاء.</translation>
    </message>
    <message>
        <source>Runs every Thursday.</source>
        <translation>تعمل كل خميس.</translation>
    </message>
    <message>
        <source>Runs every Friday.</source>
        <translation>تعمل كل جمعة.</translation>
    </message>
    <message>
        <source>Runs every Saturday.</source>
        <translation>تعمل كل سبت.</translation>
    </message>
    <message>
        <source>Weekly, Sunday</source>
        <translation>أسبوعيًّا، الأحد</translation>
    </message>
    <message>
        <source>Weekly, Monday</source>
        <translation>أسبوعيًّا، الاثنين</translation>
    </message>
    <message>
        <source>Weekly, Tuesday</source>
        <translation>أسبوعيًّا، الثلاثاء</translation>
    </message>
    <message>
        <source>Weekly, Wednesday</source>
        <translation>أسبوعيًّا، الأربعاء</translation>
    </message>
    <message>
        <source>Weekly, Thursday</source>
        <translation>أسبوعيًّا، الخميس</translation>
    </message>
    <message>
        <source>Weekly, Friday</source>
        <translation>أسبوعيًّا، الجمعة</translation>
    </message>
    <message>
        <source>Weekly, Saturday</source>
        <translation>أسبوعيًّا، السبت</translation>
    </message>
    <message>
        <source>Months without a day %1 are skipped.</source>
        <translation>تُتخطى الأشهر التي ليس فيها يوم %1.</translation>
    </message>
    <message>
        <source>The first run reads all existing objects in scope, right after the job was created.</source>
        <translation>يقرأ التشغيل الأول كل الكائنات الموجودة ضمن النطاق، بعد إنشاء المهمة مباشرة.</translation>
    </message>
    <message>
        <source>The first run reads all existing objects in scope, on the first scheduled day.</source>
        <translation>يقرأ التشغيل الأول كل الكائنات الموجودة ضمن النطاق، في أول يوم مجدول.</translation>
    </message>
    <message>
        <source>Later runs read only objects that were created or changed since the run before.</source>
        <translation>لا تقرأ عمليات التشغيل اللاحقة إلا الكائنات المنشأة أو المتغيرة منذ التشغيل السابق.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>29th</source>
        <extracomment>a day of the month</extracomment>
        <translation>يوم 29</translation>
    </message>
    <message>
        <source>30th</source>
        <extracomment>a day of the month</extracomment>
        <translation>يوم 30</translation>
    </message>
    <message>
        <source>31st</source>
        <extracomment>a day of the month</extracomment>
        <translation>يوم 31</translation>
    </message>
    <message>
        <source>%1 (none in %2: it has no %3)</source>
        <extracomment>when a run is expected: &quot;2026-10-31 (none in September: it has no 31st)&quot;</extracomment>
        <translation>%1 (لا تشغيل في %2: ليس فيه %3)</translation>
    </message>
    <message>
        <source>Macie documents neither hour nor time zone.</source>
        <translation>لا يوثّق Macie الساعة ولا المنطقة الزمنية.</translation>
    </message>
    <message>
        <source>No further run is expected.</source>
        <translation>لا يُتوقع تشغيل آخر.</translation>
    </message>
    <message>
        <source>No run is expected while it is paused; once resumed, by its schedule.</source>
        <translation>لا يُتوقع تشغيل ما دامت موقوفة مؤقتًا؛ وبعد استئنافها وفق جدولها الزمني.</translation>
    </message>
    <message>
        <source>The date of the next run cannot be told from that.</source>
        <translation>لا يمكن معرفة تاريخ التشغيل التالي من ذلك.</translation>
    </message>
    <message>
        <source>Expected on %1.</source>
        <translation>متوقع في %1.</translation>
    </message>
    <message>
        <source>Macie has paused it: it goes on by itself on that day or when the next calendar month starts, whichever comes first.</source>
        <translation>أوقفها Macie مؤقتًا: تتابع تلقائيًّا في ذلك اليوم أو مع بداية الشهر الميلادي التالي، أيهما أسبق.</translation>
    </message>
    <message>
        <source>After that expected on %1.</source>
        <translation>وبعده متوقع في %1.</translation>
    </message>
    <message>
        <source>Once</source>
        <extracomment>of a job that runs one time, in a list</extracomment>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Runs once, as soon as it is created.</source>
        <translation>تعمل مرة واحدة فور إنشائها.</translation>
    </message>
    <message>
        <source>A schedule is given as well, which contradicts a one-time job.</source>
        <translation>ذُكر جدول زمني أيضًا، وهذا يناقض مهمة لمرة واحدة.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>The answer does not say how often it runs.</source>
        <translation>لا تذكر الإجابة كم مرة تعمل.</translation>
    </message>
    <message>
        <source>The answer gives more than one schedule; AWS does not say which counts.</source>
        <translation>تذكر الإجابة أكثر من جدول زمني؛ ولا تقول AWS أيها المعتمد.</translation>
    </message>
    <message>
        <source>Runs again and again, but the answer gives no schedule.</source>
        <translation>تعمل مرة بعد مرة، لكن الإجابة لا تذكر جدولًا زمنيًّا.</translation>
    </message>
    <message>
        <source>Runs every day.</source>
        <translation>تعمل كل يوم.</translation>
    </message>
    <message>
        <source>Runs every week on %1, a day that this version does not know.</source>
        <translation>تعمل كل أسبوع في %1، وهو يوم لا يعرفه هذا الإصدار.</translation>
    </message>
    <message>
        <source>Runs every week; the answer does not say on which day.</source>
        <translation>تعمل كل أسبوع؛ لا تذكر الإجابة في أي يوم.</translation>
    </message>
    <message>
        <source>Monthly, day %1</source>
        <translation>شهريًّا، اليوم %1</translation>
    </message>
    <message>
        <source>Runs every month on day %1.</source>
        <translation>تعمل كل شهر في اليوم %1.</translation>
    </message>
    <message>
        <source>Runs every month; the answer does not say on which day.</source>
        <translation>تعمل كل شهر؛ لا تذكر الإجابة في أي يوم.</translation>
    </message>
    <message>
        <source>Objects that existed before the job was created and have not changed since are never read by this job.</source>
        <translation>الكائنات التي وُجدت قبل إنشاء المهمة ولم تتغير منذئذ لا تقرؤها هذه المهمة أبدًا.</translation>
    </message>
    <message>
        <source>Objects that existed before %1 and have not changed since are never read by this job.</source>
        <translation>الكائنات التي وُجدت قبل %1 ولم تتغير منذئذ لا تقرؤها هذه المهمة أبدًا.</translation>
    </message>
    <message>
        <source>A person can pause or cancel it.</source>
        <translation>يمكن لشخص إيقافها مؤقتًا أو إلغاؤها.</translation>
    </message>
    <message>
        <source>Active (Running)</source>
        <translation>نشطة (قيد التشغيل)</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>short status of a job: a run is in progress</extracomment>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>A run is in progress.</source>
        <translation>يوجد تشغيل جارٍ.</translation>
    </message>
    <message>
        <source>When the run ends, the job waits for its next one.</source>
        <translation>عند انتهاء التشغيل تنتظر المهمة تشغيلها التالي.</translation>
    </message>
    <message>
        <source>When the run ends, the job is complete.</source>
        <translation>عند انتهاء التشغيل تكون المهمة مكتملة.</translation>
    </message>
    <message>
        <source>Active (Idle)</source>
        <translation>نشطة (في الانتظار)</translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>short status of a job: waits for its next run</extracomment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>It waits for its next scheduled run.</source>
        <translation>تنتظر تشغيلها المجدول التالي.</translation>
    </message>
    <message>
        <source>The next run starts on its own on the scheduled day.</source>
        <translation>يبدأ التشغيل التالي تلقائيًّا في اليوم المجدول.</translation>
    </message>
    <message>
        <source>Paused (By Macie)</source>
        <translation>موقوفة مؤقتًا (من Macie)</translation>
    </message>
    <message>
        <source>By Macie</source>
        <extracomment>short status of a job: paused by Macie</extracomment>
        <translation>أوقفها Macie</translation>
    </message>
    <message>
        <source>Macie paused it because going on would exceed the monthly quota for sensitive data discovery of an account.</source>
        <translation>أوقفها Macie مؤقتًا لأن المتابعة ستتجاوز الحصة الشهرية لحساب لاكتشاف البيانات الحساسة.</translation>
    </message>
    <message>
        <source>It goes on by itself when its next run is due or the next calendar month starts, whichever comes first.</source>
        <translation>تتابع تلقائيًّا عندما يحين تشغيلها التالي أو يبدأ الشهر الميلادي التالي، أيهما أسبق.</translation>
    </message>
    <message>
        <source>It goes on by itself when the next calendar month starts or the quota is raised for all accounts concerned.</source>
        <translation>تتابع تلقائيًّا عندما يبدأ الشهر الميلادي التالي أو تُرفع الحصة لكل الحسابات المعنية.</translation>
    </message>
    <message>
        <source>A person can ask AWS for a higher quota, or pause or cancel the job; nobody can resume it by hand.</source>
        <translation>يمكن لشخص أن يطلب من AWS حصة أعلى، أو يوقف المهمة مؤقتًا أو يلغيها؛ ولا يمكن لأحد استئنافها يدويًّا.</translation>
    </message>
    <message>
        <source>Paused (By user)</source>
        <translation>موقوفة مؤقتًا (من المستخدم)</translation>
    </message>
    <message>
        <source>By user</source>
        <extracomment>short status of a job: paused by a person</extracomment>
        <translation>أوقفها مستخدم</translation>
    </message>
    <message>
        <source>A person paused it.</source>
        <translation>أوقفها شخص مؤقتًا.</translation>
    </message>
    <message>
        <source>It does not go on by itself. If it was paused during a run, that run is cancelled after 30 days; the job stays paused.</source>
        <translation>لا تتابع تلقائيًّا. إن أُوقفت في أثناء تشغيل، أُلغي ذلك التشغيل بعد 30 يومًا؛ وتبقى المهمة موقوفة.</translation>
    </message>
    <message>
        <source>It does not go on by itself. If it was paused during its run, the job is cancelled for good after 30 days.</source>
        <translation>لا تتابع تلقائيًّا. إن أُوقفت في أثناء تشغيلها، أُلغيت المهمة نهائيًّا بعد 30 يومًا.</translation>
    </message>
    <message>
        <source>A person can resume or cancel it.</source>
        <translation>يمكن لشخص استئنافها أو إلغاؤها.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Its one run has ended.</source>
        <translation>انتهى تشغيلها الوحيد.</translation>
    </message>
    <message>
        <source>To read again, a person must copy it to a new job.</source>
        <translation>للقراءة من جديد يجب أن ينسخها شخص إلى مهمة جديدة.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>It was cancelled for good. The answer does not say why: a person, a pause of over 30 days (one-time job), or Macie was suspended.</source>
        <translation>أُلغيت نهائيًّا. لا تذكر الإجابة السبب: شخص، أو إيقاف مؤقت تجاوز 30 يومًا (مهمة لمرة واحدة)، أو تعليق Macie.</translation>
    </message>
    <message>
        <source>It cannot be resumed; a person can copy it to a new job.</source>
        <translation>لا يمكن استئنافها؛ ويمكن لشخص نسخها إلى مهمة جديدة.</translation>
    </message>
    <message>
        <source>The answer states no status.</source>
        <translation>لا تذكر الإجابة حالة.</translation>
    </message>
    <message>
        <source>This version of Jobscope does not know this status; AWS may have added it.</source>
        <translation>لا يعرف هذا الإصدار من Jobscope هذه الحالة؛ ربما أضافتها AWS.</translation>
    </message>
    <message>
        <source>without extension %1</source>
        <translation>دون الامتداد %1</translation>
    </message>
    <message>
        <source>with an extension that differs from at least one of %1</source>
        <translation>بامتداد يختلف عن واحد على الأقل من %1</translation>
    </message>
    <message>
        <source>not owned by account %1</source>
        <translation>من حساب مالك غير %1</translation>
    </message>
    <message>
        <source>with an owner that differs from at least one of %1</source>
        <translation>بمالك يختلف عن واحد على الأقل من %1</translation>
    </message>
    <message>
        <source>not named %1</source>
        <translation>باسم غير %1</translation>
    </message>
    <message>
        <source>with a name that differs from at least one of %1</source>
        <translation>باسم يختلف عن واحد على الأقل من %1</translation>
    </message>
    <message>
        <source>with effective permission %1</source>
        <translation>بالإذن الفعلي %1</translation>
    </message>
    <message>
        <source>without effective permission %1</source>
        <translation>دون الإذن الفعلي %1</translation>
    </message>
    <message>
        <source>with an effective permission that differs from at least one of %1</source>
        <translation>بإذن فعلي يختلف عن واحد على الأقل من %1</translation>
    </message>
    <message>
        <source>with shared access %1</source>
        <translation>بالوصول المشترك %1</translation>
    </message>
    <message>
        <source>without shared access %1</source>
        <translation>دون الوصول المشترك %1</translation>
    </message>
    <message>
        <source>with a shared access that differs from at least one of %1</source>
        <translation>بوصول مشترك يختلف عن واحد على الأقل من %1</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>غير عام</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>External</source>
        <translation>خارجي</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>داخلي</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>غير مشترك</translation>
    </message>
    <message>
        <source>the tag value %1</source>
        <translation>قيمة الوسم %1</translation>
    </message>
    <message>
        <source>the tag %1</source>
        <translation>الوسم %1</translation>
    </message>
    <message>
        <source>of exactly %1</source>
        <translation>بحجم %1 بالضبط</translation>
    </message>
    <message>
        <source>of any size but %1</source>
        <translation>بأي حجم سوى %1</translation>
    </message>
    <message>
        <source>of more than %1</source>
        <translation>بحجم يزيد على %1</translation>
    </message>
    <message>
        <source>of at least %1</source>
        <translation>بحجم لا يقل عن %1</translation>
    </message>
    <message>
        <source>of less than %1</source>
        <translation>بحجم يقل عن %1</translation>
    </message>
    <message>
        <source>of at most %1</source>
        <translation>بحجم لا يزيد على %1</translation>
    </message>
    <message>
        <source>last changed at exactly %1</source>
        <translation>المتغيرة آخر مرة في %1 بالضبط</translation>
    </message>
    <message>
        <source>last changed at any time but %1</source>
        <translation>المتغيرة آخر مرة في أي وقت سوى %1</translation>
    </message>
    <message>
        <source>last changed after %1</source>
        <translation>المتغيرة آخر مرة بعد %1</translation>
    </message>
    <message>
        <source>last changed at or after %1</source>
        <translation>المتغيرة آخر مرة في %1 أو بعده</translation>
    </message>
    <message>
        <source>last changed before %1</source>
        <translation>المتغيرة آخر مرة قبل %1</translation>
    </message>
    <message>
        <source>last changed at or before %1</source>
        <translation>المتغيرة آخر مرة في %1 أو قبله</translation>
    </message>
    <message>
        <source>whose path begins with %1</source>
        <translation>التي يبدأ مسارها بـ %1</translation>
    </message>
    <message>
        <source>lacking at least one of: %1</source>
        <translation>التي ينقصها واحد على الأقل من: %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>دون %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>مع %1</translation>
    </message>
    <message>
        <source>that meet a condition that cannot be read</source>
        <translation>التي تستوفي شرطًا تعذّرت قراءته</translation>
    </message>
    <message>
        <source>by conditions that cannot be read</source>
        <translation>بشروط تعذّرت قراءتها</translation>
    </message>
    <message numerus="yes">
        <source>that meet any of %n conditions</source>
        <translation>
            <numerusform>التي تستوفي أيًّا من %n شرط</numerusform>
            <numerusform>التي تستوفي شرطًا واحدًا</numerusform>
            <numerusform>التي تستوفي أحد شرطين</numerusform>
            <numerusform>التي تستوفي أيًّا من %n شروط</numerusform>
            <numerusform>التي تستوفي أيًّا من %n شرطًا</numerusform>
            <numerusform>التي تستوفي أيًّا من %n شرط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>that meet all %n conditions</source>
        <translation>
            <numerusform>التي تستوفي كل الشروط (%n)</numerusform>
            <numerusform>التي تستوفي شرطًا واحدًا</numerusform>
            <numerusform>التي تستوفي الشرطين معًا</numerusform>
            <numerusform>التي تستوفي كل الشروط الـ %n</numerusform>
            <numerusform>التي تستوفي كل الشروط الـ %n</numerusform>
            <numerusform>التي تستوفي كل الشروط الـ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves out those %1.</source>
        <translation>تستبعد الكائنات %1.</translation>
    </message>
    <message>
        <source>Leaves out buckets %1.</source>
        <translation>تستبعد الحاويات %1.</translation>
    </message>
    <message>
        <source>buckets that the job does not clearly name</source>
        <translation>حاويات لا تسمّيها المهمة بوضوح</translation>
    </message>
    <message>
        <source>buckets by a list that cannot be read in full</source>
        <translation>حاويات بقائمة تعذّرت قراءتها كاملة</translation>
    </message>
    <message>
        <source>no bucket</source>
        <translation>لا حاوية</translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>الحاوية %1</translation>
    </message>
    <message>
        <source>buckets %1</source>
        <translation>الحاويات %1</translation>
    </message>
    <message>
        <source>Looks at buckets by criteria that cannot be read.</source>
        <translation>تنظر في حاويات بمعايير تعذّرت قراءتها.</translation>
    </message>
    <message>
        <source>Looks at every bucket.</source>
        <translation>تنظر في كل حاوية.</translation>
    </message>
    <message>
        <source>Looks at buckets %1.</source>
        <translation>تنظر في الحاويات %1.</translation>
    </message>
    <message>
        <source>Takes objects by criteria that cannot be read.</source>
        <translation>تأخذ كائنات بمعايير تعذّرت قراءتها.</translation>
    </message>
    <message>
        <source>Takes every object of theirs.</source>
        <translation>تأخذ كل كائناتها.</translation>
    </message>
    <message>
        <source>Takes their objects %1.</source>
        <translation>تأخذ كائناتها %1.</translation>
    </message>
    <message>
        <source>Takes every object of %1.</source>
        <translation>تأخذ كل كائنات %1.</translation>
    </message>
    <message>
        <source>Takes objects of %1 %2.</source>
        <translation>تأخذ كائنات %1 %2.</translation>
    </message>
    <message>
        <source>Its excludes and its &quot;not equals&quot; can be read in two ways.</source>
        <translation>شروط استبعادها و«لا يساوي» فيها تحتمل تفسيرين.</translation>
    </message>
    <message>
        <source>Its excludes can be read in two ways.</source>
        <translation>شروط استبعادها تحتمل تفسيرين.</translation>
    </message>
    <message>
        <source>Its &quot;not equals&quot; can be read in two ways.</source>
        <translation>«لا يساوي» فيها يحتمل تفسيرين.</translation>
    </message>
    <message>
        <source>No sampling is stated; taken as 100 %.</source>
        <translation>لم يُذكر أخذ عينات؛ اعتُبر 100 %.</translation>
    </message>
    <message>
        <source>How much is read is not stated.</source>
        <translation>لم يُذكر مقدار ما يُقرأ.</translation>
    </message>
    <message>
        <source>No sampling.</source>
        <translation>بلا أخذ عينات.</translation>
    </message>
    <message>
        <source>all of Macie&apos;s own data types (taken so; the job names no choice)</source>
        <translation>كل أنواع بيانات Macie الخاصة (اعتُبرت كذلك؛ لا تذكر المهمة اختيارًا)</translation>
    </message>
    <message>
        <source>the recommended data types (taken so; the job names no choice)</source>
        <translation>أنواع البيانات الموصى بها (اعتُبرت كذلك؛ لا تذكر المهمة اختيارًا)</translation>
    </message>
    <message>
        <source>all or the recommended data types, which the job does not state</source>
        <translation>كل أنواع البيانات أو الموصى بها، إذ لا تحدد المهمة ذلك</translation>
    </message>
    <message>
        <source>data types by the unknown choice %1</source>
        <translation>أنواع بيانات بالاختيار غير المعروف %1</translation>
    </message>
    <message>
        <source>all of Macie&apos;s own data types</source>
        <translation>كل أنواع بيانات Macie الخاصة</translation>
    </message>
    <message numerus="yes">
        <source>all of Macie&apos;s own data types but %n</source>
        <translation>
            <numerusform>كل أنواع بيانات Macie الخاصة ما عدا %n</numerusform>
            <numerusform>كل أنواع بيانات Macie الخاصة ما عدا واحدًا</numerusform>
            <numerusform>كل أنواع بيانات Macie الخاصة ما عدا اثنين</numerusform>
            <numerusform>كل أنواع بيانات Macie الخاصة ما عدا %n</numerusform>
            <numerusform>كل أنواع بيانات Macie الخاصة ما عدا %n</numerusform>
            <numerusform>كل أنواع بيانات Macie الخاصة ما عدا %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of Macie&apos;s own data types</source>
        <translation>
            <numerusform>%n من أنواع بيانات Macie الخاصة</numerusform>
            <numerusform>واحد من أنواع بيانات Macie الخاصة</numerusform>
            <numerusform>اثنين من أنواع بيانات Macie الخاصة</numerusform>
            <numerusform>%n من أنواع بيانات Macie الخاصة</numerusform>
            <numerusform>%n من أنواع بيانات Macie الخاصة</numerusform>
            <numerusform>%n من أنواع بيانات Macie الخاصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looks for %n custom data types only.</source>
        <translation>
            <numerusform>لا تبحث إلا عن %n نوع بيانات مخصّص.</numerusform>
            <numerusform>لا تبحث إلا عن نوع بيانات مخصّص واحد.</numerusform>
            <numerusform>لا تبحث إلا عن نوعي بيانات مخصّصين.</numerusform>
            <numerusform>لا تبحث إلا عن %n أنواع بيانات مخصّصة.</numerusform>
            <numerusform>لا تبحث إلا عن %n نوع بيانات مخصّصًا.</numerusform>
            <numerusform>لا تبحث إلا عن %n نوع بيانات مخصّص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks for nothing.</source>
        <translation>لا تبحث عن شيء.</translation>
    </message>
    <message>
        <source>the recommended data types</source>
        <translation>أنواع البيانات الموصى بها</translation>
    </message>
    <message numerus="yes">
        <source>Looks for %1 and %n custom ones.</source>
        <translation>
            <numerusform>تبحث عن %1 و%n نوع مخصّص.</numerusform>
            <numerusform>تبحث عن %1 ونوع مخصّص واحد.</numerusform>
            <numerusform>تبحث عن %1 ونوعين مخصّصين.</numerusform>
            <numerusform>تبحث عن %1 و%n أنواع مخصّصة.</numerusform>
            <numerusform>تبحث عن %1 و%n نوعًا مخصّصًا.</numerusform>
            <numerusform>تبحث عن %1 و%n نوع مخصّص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks for %1.</source>
        <translation>تبحث عن %1.</translation>
    </message>
    <message>
        <source>Its status is %1.</source>
        <translation>حالتها %1.</translation>
    </message>
    <message>
        <source>Running now.</source>
        <translation>تعمل الآن.</translation>
    </message>
    <message>
        <source>Waiting for its next run.</source>
        <translation>تنتظر تشغيلها التالي.</translation>
    </message>
    <message>
        <source>Paused by Macie: a quota was met.</source>
        <translation>أوقفها Macie مؤقتًا: بُلغت حصة.</translation>
    </message>
    <message>
        <source>Paused by a person during a run; somebody has to resume it.</source>
        <translation>أوقفها شخص مؤقتًا في أثناء تشغيل؛ يجب أن يستأنفها أحد.</translation>
    </message>
    <message>
        <source>Paused by a person; somebody has to resume it.</source>
        <translation>أوقفها شخص مؤقتًا؛ يجب أن يستأنفها أحد.</translation>
    </message>
    <message>
        <source>Complete, but with access errors: not all data was read.</source>
        <translation>مكتملة، لكن بأخطاء وصول: لم تُقرأ كل البيانات.</translation>
    </message>
    <message>
        <source>Complete; no access error reported.</source>
        <translation>مكتملة؛ لم يُبلَّغ عن خطأ وصول.</translation>
    </message>
    <message>
        <source>Complete.</source>
        <translation>مكتملة.</translation>
    </message>
    <message>
        <source>Cancelled for good.</source>
        <translation>ملغاة نهائيًّا.</translation>
    </message>
    <message>
        <source>Runs once.</source>
        <translation>تعمل مرة واحدة.</translation>
    </message>
    <message>
        <source>Runs on a schedule.</source>
        <translation>تعمل وفق جدول زمني.</translation>
    </message>
    <message>
        <source>Looks at %1.</source>
        <translation>تنظر في %1.</translation>
    </message>
    <message>
        <source>Leaves out nothing else.</source>
        <translation>لا تستبعد شيئًا آخر.</translation>
    </message>
    <message>
        <source>Objects older than the job are not read unless they change.</source>
        <translation>لا تُقرأ الكائنات الأقدم من المهمة إلا إذا تغيّرت.</translation>
    </message>
    <message>
        <source>Its latest run had access errors: not all data was read.</source>
        <translation>في آخر تشغيل لها أخطاء وصول: لم تُقرأ كل البيانات.</translation>
    </message>
    <message>
        <source>Managed data identifier</source>
        <translation>معرّف بيانات مُدار</translation>
    </message>
    <message>
        <source>A detection rule made and kept by AWS for one type of sensitive data, such as credit card numbers.</source>
        <translation>قاعدة كشف تنشئها AWS وتحدّثها لنوع واحد من البيانات الحساسة، مثل أرقام بطاقات الائتمان.</translation>
    </message>
    <message>
        <source>Custom data identifier</source>
        <translation>معرّف بيانات مخصّص</translation>
    </message>
    <message>
        <source>A detection rule of your own: a regular expression, if you like with keywords, words to ignore and a maximum distance between them.</source>
        <translation>قاعدة كشف خاصة بك: تعبير نمطي، ومعه إن أردت كلمات مفتاحية وكلمات تُتجاهل ومسافة قصوى بينها.</translation>
    </message>
    <message>
        <source>Allow list</source>
        <translation>قائمة سماح</translation>
    </message>
    <message>
        <source>A list of words, or one regular expression, that Macie ignores when it finds it; it does not limit what is read.</source>
        <translation>قائمة كلمات أو تعبير نمطي واحد يتجاهله Macie عند العثور عليه؛ لا تحدّ مما يُقرأ.</translation>
    </message>
    <message>
        <source>Effective permission</source>
        <translation>الإذن الفعلي</translation>
    </message>
    <message>
        <source>Whether the general public can read or write a bucket, by its policy, its access control list and the settings of bucket and account that block public access, all taken together.</source>
        <translation>هل يستطيع عامة الناس القراءة من حاوية أو الكتابة فيها، بحسب سياستها وقائمة التحكم في الوصول إليها وإعدادات الحاوية والحساب التي تحظر الوصول العام، مجتمعة.</translation>
    </message>
    <message>
        <source>Shared access</source>
        <translation>الوصول المشترك</translation>
    </message>
    <message>
        <source>Whether a bucket is shared outside the Macie organization (External), only with accounts of the organization (Internal), or with nobody (Not shared).</source>
        <translation>هل الحاوية مشتركة خارج مؤسسة Macie (خارجي)، أو مع حسابات المؤسسة فقط (داخلي)، أو غير مشتركة مع أحد (غير مشترك).</translation>
    </message>
    <message>
        <source>The percentage of the eligible objects that the job reads; it picks whole objects at random.</source>
        <translation>نسبة الكائنات المؤهلة التي تقرؤها المهمة؛ تُختار كائنات كاملة عشوائيًّا.</translation>
    </message>
    <message>
        <source>Existing objects</source>
        <translation>الكائنات الموجودة</translation>
    </message>
    <message>
        <source>Whether the first run of a recurring job takes every object that is already there, or only what is created or changed after the job was created.</source>
        <translation>هل يأخذ التشغيل الأول لمهمة متكررة كل كائن موجود أصلًا، أم ما يُنشأ أو يتغيّر بعد إنشاء المهمة فقط.</translation>
    </message>
    <message>
        <source>Conditions that buckets must meet; Macie chooses afresh at the start of each run.</source>
        <translation>شروط يجب أن تستوفيها الحاويات؛ يختار Macie من جديد عند بدء كل تشغيل.</translation>
    </message>
    <message>
        <source>A fixed list of buckets by account, which cannot be changed once the job is created.</source>
        <translation>قائمة ثابتة من الحاويات بحسب الحساب، لا يمكن تغييرها بعد إنشاء المهمة.</translation>
    </message>
    <message>
        <source>Conditions that decide which objects of the buckets are read, the same for every bucket.</source>
        <translation>شروط تحسم أي كائنات الحاويات تُقرأ، وهي واحدة لكل الحاويات.</translation>
    </message>
    <message>
        <source>Conditions that must all be true for something to be taken; without any, everything is taken.</source>
        <translation>شروط يجب أن تتحقق كلها ليؤخذ شيء؛ ودونها يؤخذ كل شيء.</translation>
    </message>
    <message>
        <source>Conditions that leave something out, even if the include conditions would take it.</source>
        <translation>شروط تستبعد شيئًا حتى لو كانت شروط الإدراج ستأخذه.</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>البادئة</translation>
    </message>
    <message>
        <source>The beginning of an object&apos;s whole key, path and file name, compared character by character; it need not end where a folder does.</source>
        <translation>بداية مفتاح الكائن الكامل، المسار واسم الملف، تُقارن محرفًا محرفًا؛ ولا يلزم أن تنتهي حيث ينتهي مجلد.</translation>
    </message>
    <message>
        <source>File name extension</source>
        <translation>امتداد اسم الملف</translation>
    </message>
    <message>
        <source>What follows the last dot of an object&apos;s file name, without the dot; letter case counts.</source>
        <translation>ما يلي آخر نقطة في اسم ملف الكائن، دون النقطة؛ حالة الأحرف مهمة.</translation>
    </message>
    <message>
        <source>Object tag</source>
        <translation>وسم الكائن</translation>
    </message>
    <message>
        <source>A key and a value attached to an object in S3; a condition names the key, alone or with a value.</source>
        <translation>مفتاح وقيمة ملحقان بكائن في S3؛ يذكر الشرط المفتاح، وحده أو مع قيمة.</translation>
    </message>
    <message>
        <source>Bucket tag</source>
        <translation>وسم الحاوية</translation>
    </message>
    <message>
        <source>A key and a value attached to a bucket; a condition names the key, the value, or both.</source>
        <translation>مفتاح وقيمة ملحقان بحاوية؛ يذكر الشرط المفتاح أو القيمة أو كليهما.</translation>
    </message>
    <message>
        <source>Storage size</source>
        <translation>حجم التخزين</translation>
    </message>
    <message>
        <source>How many bytes an object takes up in S3, compressed as it is, not what it unpacks to.</source>
        <translation>كم بايتًا يشغل الكائن في S3، مضغوطًا كما هو، لا بعد فك ضغطه.</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>آخر تعديل</translation>
    </message>
    <message>
        <source>When S3 says that an object was created or last changed, whichever is later.</source>
        <translation>متى أُنشئ الكائن أو تغيّر آخر مرة بحسب S3، أيهما أحدث.</translation>
    </message>
    <message>
        <source>One-time job</source>
        <translation>مهمة لمرة واحدة</translation>
    </message>
    <message>
        <source>A job that runs once, right after it is created, and then never again.</source>
        <translation>مهمة تعمل مرة واحدة بعد إنشائها مباشرة، ثم لا تعمل أبدًا.</translation>
    </message>
    <message>
        <source>Scheduled job</source>
        <translation>مهمة مجدولة</translation>
    </message>
    <message>
        <source>A job that runs every day, week or month; each later run takes only objects that were created or changed since the run before.</source>
        <translation>مهمة تعمل كل يوم أو أسبوع أو شهر؛ وكل تشغيل لاحق يأخذ الكائنات المنشأة أو المتغيرة منذ التشغيل السابق فقط.</translation>
    </message>
    <message>
        <source>What the job is doing: running, waiting for its next run, paused by Macie or by a person, complete, or cancelled for good.</source>
        <translation>ما تفعله المهمة: قيد التشغيل، أو تنتظر تشغيلها التالي، أو موقوفة مؤقتًا من Macie أو من شخص، أو مكتملة، أو ملغاة نهائيًّا.</translation>
    </message>
    <message>
        <source>End of the pause</source>
        <translation>نهاية الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>30 days after a person paused it in the middle of a run, a one-time job is cancelled for good, of a recurring job only the interrupted run.</source>
        <translation>بعد 30 يومًا من إيقاف شخص لها مؤقتًا في أثناء تشغيل، تُلغى نهائيًّا المهمة لمرة واحدة، ومن المهمة المتكررة التشغيل المقطوع فقط.</translation>
    </message>
    <message>
        <source>Access errors of the last run</source>
        <translation>أخطاء الوصول في آخر تشغيل</translation>
    </message>
    <message>
        <source>Whether Macie was denied access to an account or a bucket in the latest run; skipped single objects are not counted.</source>
        <translation>هل مُنع Macie من الوصول إلى حساب أو حاوية في آخر تشغيل؛ لا تُحتسب الكائنات المفردة المتخطاة.</translation>
    </message>
    <message>
        <source>Classifiable object</source>
        <translation>كائن قابل للتصنيف</translation>
    </message>
    <message>
        <source>An object that Macie is able to read, by its storage class and its file format.</source>
        <translation>كائن يستطيع Macie قراءته، بحسب فئة تخزينه وتنسيق ملفه.</translation>
    </message>
    <message>
        <source>Recommended set</source>
        <translation>المجموعة الموصى بها</translation>
    </message>
    <message>
        <source>The managed data identifiers that AWS recommends, as that set stands when a run starts.</source>
        <translation>معرّفات البيانات المُدارة التي توصي بها AWS، كما تكون عند بدء التشغيل.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>تفسير</translation>
    </message>
    <message>
        <source>One of several meanings that AWS&apos;s documents leave open; Jobscope says which it takes and where another would differ.</source>
        <translation>أحد عدة معانٍ تتركها وثائق AWS مفتوحة؛ يبيّن Jobscope أيها يأخذ وأين يختلف غيره.</translation>
    </message>
    <message>
        <source>no access error reported</source>
        <translation>لم يُبلَّغ عن خطأ وصول</translation>
    </message>
    <message>
        <source>access errors</source>
        <translation>أخطاء وصول</translation>
    </message>
    <message>
        <source>Include all</source>
        <translation>تضمين الكل</translation>
    </message>
    <message>
        <source>Exclude selected</source>
        <translation>استبعاد المحدد</translation>
    </message>
    <message>
        <source>Include selected</source>
        <translation>تضمين المحدد</translation>
    </message>
    <message>
        <source>Exclude all</source>
        <translation>استبعاد الكل</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>الموصى بها</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>equal to</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>greater than</source>
        <translation>أكبر من</translation>
    </message>
    <message>
        <source>greater than or equal to</source>
        <translation>أكبر من أو يساوي</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>أصغر من</translation>
    </message>
    <message>
        <source>less than or equal to</source>
        <translation>أصغر من أو يساوي</translation>
    </message>
    <message>
        <source>not equal to</source>
        <translation>لا يساوي</translation>
    </message>
    <message>
        <source>contains; no condition of a job allows this</source>
        <translation>يحتوي؛ لا يسمح به أي شرط لمهمة</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>Bucket name</source>
        <translation>اسم الحاوية</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>ضمن النطاق</translation>
    </message>
    <message>
        <source>Not in scope: its bucket is not selected</source>
        <translation>خارج النطاق: حاويته غير مختارة</translation>
    </message>
    <message>
        <source>Not in scope: Macie does not read this kind</source>
        <translation>خارج النطاق: لا يقرأ Macie هذا النوع</translation>
    </message>
    <message>
        <source>Not in scope: not included</source>
        <translation>خارج النطاق: غير مُدرج</translation>
    </message>
    <message>
        <source>Not in scope: left out</source>
        <translation>خارج النطاق: مستبعد</translation>
    </message>
    <message>
        <source>This job was set not to look at existing objects, so it will not read this one unless it changes.</source>
        <translation>أُعدّت هذه المهمة لئلا تنظر في الكائنات الموجودة، فلن تقرأ هذا الكائن إلا إذا تغيّر.</translation>
    </message>
    <message>
        <source>Later runs read it only if it changed since the run before.</source>
        <translation>لا تقرؤه عمليات التشغيل اللاحقة إلا إذا تغيّر منذ التشغيل السابق.</translation>
    </message>
    <message>
        <source>The job reads only a random part of the objects in scope; this one may be left aside.</source>
        <translation>لا تقرأ المهمة إلا جزءًا عشوائيًّا من الكائنات ضمن النطاق؛ وقد يُترك هذا جانبًا.</translation>
    </message>
    <message>
        <source>AWS does not name this format among those that Macie reads; other text files are read, too.</source>
        <translation>لا تذكر AWS هذا التنسيق بين ما يقرؤه Macie؛ وتُقرأ ملفات نصية أخرى أيضًا.</translation>
    </message>
    <message>
        <source>It is larger than what Macie reads of this format.</source>
        <translation>أكبر مما يقرؤه Macie من هذا التنسيق.</translation>
    </message>
    <message>
        <source>A condition asks that tags differ, and this object has none: AWS says that such buckets pass, not whether such objects do.</source>
        <translation>يطلب شرط أن تختلف الوسوم، وليس لهذا الكائن وسوم: تقول AWS إن الحاويات كهذه تجتاز، ولا تقول ذلك عن الكائنات.</translation>
    </message>
    <message>
        <source>Expected on</source>
        <extracomment>head of a column of days that runs are expected on</extracomment>
        <translation>متوقع في</translation>
    </message>
    <message>
        <source>This bucket</source>
        <extracomment>head of a column: whether a job selects the bucket</extracomment>
        <translation>هذه الحاوية</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>ما يحسم</translation>
    </message>
    <message>
        <source>Buckets of the job</source>
        <extracomment>head of a column: which buckets a job selects</extracomment>
        <translation>حاويات المهمة</translation>
    </message>
    <message>
        <source>meets the criteria</source>
        <translation>تستوفي المعايير</translation>
    </message>
    <message>
        <source>does not meet them</source>
        <translation>لا تستوفيها</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>لا يمكن الجزم</translation>
    </message>
    <message>
        <source>not known to Macie in this Region</source>
        <translation>لا يعرفها Macie في هذه المنطقة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>AWS says</source>
        <extracomment>head of a column: whether the bucket meets the criteria by AWS&apos;s own answer</extracomment>
        <translation>تقول AWS</translation>
    </message>
    <message>
        <source>This explanation says</source>
        <extracomment>head of a column: whether the bucket is selected by this program&apos;s evaluation</extracomment>
        <translation>يقول هذا الشرح</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Readable objects</source>
        <extracomment>head of a column: number of objects that Macie can classify</extracomment>
        <translation>كائنات قابلة للقراءة</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>تعليق</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <extracomment>so many jobs</extracomment>
        <translation>
            <numerusform>%n قيد التشغيل</numerusform>
            <numerusform>واحدة قيد التشغيل</numerusform>
            <numerusform>اثنتان قيد التشغيل</numerusform>
            <numerusform>%n قيد التشغيل</numerusform>
            <numerusform>%n قيد التشغيل</numerusform>
            <numerusform>%n قيد التشغيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused by a person</source>
        <translation>
            <numerusform>%n أوقفها شخص مؤقتًا</numerusform>
            <numerusform>واحدة أوقفها شخص مؤقتًا</numerusform>
            <numerusform>اثنتان أوقفهما شخص مؤقتًا</numerusform>
            <numerusform>%n أوقفها شخص مؤقتًا</numerusform>
            <numerusform>%n أوقفها شخص مؤقتًا</numerusform>
            <numerusform>%n أوقفها شخص مؤقتًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused by Macie</source>
        <translation>
            <numerusform>%n أوقفها Macie مؤقتًا</numerusform>
            <numerusform>واحدة أوقفها Macie مؤقتًا</numerusform>
            <numerusform>اثنتان أوقفهما Macie مؤقتًا</numerusform>
            <numerusform>%n أوقفها Macie مؤقتًا</numerusform>
            <numerusform>%n أوقفها Macie مؤقتًا</numerusform>
            <numerusform>%n أوقفها Macie مؤقتًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors in the last run</source>
        <translation>
            <numerusform>%n بأخطاء في آخر تشغيل</numerusform>
            <numerusform>واحدة بأخطاء في آخر تشغيل</numerusform>
            <numerusform>اثنتان بأخطاء في آخر تشغيل</numerusform>
            <numerusform>%n بأخطاء في آخر تشغيل</numerusform>
            <numerusform>%n بأخطاء في آخر تشغيل</numerusform>
            <numerusform>%n بأخطاء في آخر تشغيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiring within 7 days</source>
        <translation>
            <numerusform>%n تنتهي مهلتها خلال ٧ أيام</numerusform>
            <numerusform>واحدة تنتهي مهلتها خلال ٧ أيام</numerusform>
            <numerusform>اثنتان تنتهي مهلتهما خلال ٧ أيام</numerusform>
            <numerusform>%n تنتهي مهلتها خلال ٧ أيام</numerusform>
            <numerusform>%n تنتهي مهلتها خلال ٧ أيام</numerusform>
            <numerusform>%n تنتهي مهلتها خلال ٧ أيام</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, next in %2</source>
        <extracomment>figures of jobs, and how long it is until the first of their pauses ends: &quot;3 paused by a person, next in 5 h 12 min&quot;</extracomment>
        <translation>%1، التالية خلال %2</translation>
    </message>
    <message>
        <source>Expires in</source>
        <extracomment>head of a column of countdowns</extracomment>
        <translation>المهلة المتبقية</translation>
    </message>
    <message>
        <source>What happens then</source>
        <extracomment>head of a column: &quot;until the job is cancelled for good&quot;</extracomment>
        <translation>ما يحدث عندئذ</translation>
    </message>
    <message>
        <source>Local time</source>
        <extracomment>head of a column of dates with times</extracomment>
        <translation>الوقت المحلي</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>of a list or block in an answer</extracomment>
        <translation>فارغ</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n إدخال</numerusform>
            <numerusform>إدخال واحد</numerusform>
            <numerusform>إدخالان</numerusform>
            <numerusform>%n إدخالات</numerusform>
            <numerusform>%n إدخالًا</numerusform>
            <numerusform>%n إدخال</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>of a member that is null in an answer</extracomment>
        <translation>غير معيّن</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>how much of the objects is read</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>نص فارغ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>not asked</source>
        <extracomment>an account in a Region whose jobs were not listed</extracomment>
        <translation>لم يُستعلم</translation>
    </message>
    <message>
        <source>listing…</source>
        <translation>جارٍ السرد…</translation>
    </message>
    <message>
        <source>Macie is off</source>
        <translation>Macie غير مفعّل</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>لا إذن</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <extracomment>accounts in Regions that were asked for their jobs</extracomment>
        <translation>
            <numerusform>%n مصدر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%n مصادر</numerusform>
            <numerusform>%n مصدرًا</numerusform>
            <numerusform>%n مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sources</source>
        <extracomment>%1: how many answered</extracomment>
        <translation>
            <numerusform>%1 من %n مصدر</numerusform>
            <numerusform>%1 من مصدر واحد</numerusform>
            <numerusform>%1 من مصدرين</numerusform>
            <numerusform>%1 من %n مصادر</numerusform>
            <numerusform>%1 من %n مصدرًا</numerusform>
            <numerusform>%1 من %n مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>Region not named</source>
        <extracomment>head of a column of jobs</extracomment>
        <translation>المنطقة غير مسمّاة</translation>
    </message>
    <message>
        <source>no jobs</source>
        <translation>لا مهام</translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <extracomment>so many jobs</extracomment>
        <translation>
            <numerusform>%n موقوفة مؤقتًا</numerusform>
            <numerusform>واحدة موقوفة مؤقتًا</numerusform>
            <numerusform>اثنتان موقوفتان مؤقتًا</numerusform>
            <numerusform>%n موقوفة مؤقتًا</numerusform>
            <numerusform>%n موقوفة مؤقتًا</numerusform>
            <numerusform>%n موقوفة مؤقتًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiring</source>
        <extracomment>so many paused jobs end within seven days</extracomment>
        <translation>
            <numerusform>%n تنتهي مهلتها قريبًا</numerusform>
            <numerusform>واحدة تنتهي مهلتها قريبًا</numerusform>
            <numerusform>اثنتان تنتهي مهلتهما قريبًا</numerusform>
            <numerusform>%n تنتهي مهلتها قريبًا</numerusform>
            <numerusform>%n تنتهي مهلتها قريبًا</numerusform>
            <numerusform>%n تنتهي مهلتها قريبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>details refused</source>
        <translation>رُفضت التفاصيل</translation>
    </message>
    <message>
        <source>Recurring</source>
        <extracomment>of a job that runs by a schedule which is not known yet, in a list</extracomment>
        <translation>متكررة</translation>
    </message>
    <message>
        <source>not clear</source>
        <extracomment>of buckets, in a list: the service does not document which ones such a job reads</extracomment>
        <translation>غير واضحة</translation>
    </message>
    <message>
        <source>buckets not clear</source>
        <translation>حاويات غير واضحة</translation>
    </message>
    <message>
        <source>by criteria</source>
        <extracomment>of buckets, in a list: chosen by conditions</extracomment>
        <translation>بمعايير</translation>
    </message>
    <message numerus="yes">
        <source>%n buckets</source>
        <translation>
            <numerusform>%n حاوية</numerusform>
            <numerusform>حاوية واحدة</numerusform>
            <numerusform>حاويتان</numerusform>
            <numerusform>%n حاويات</numerusform>
            <numerusform>%n حاوية</numerusform>
            <numerusform>%n حاوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n حساب</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%n حسابات</numerusform>
            <numerusform>%n حسابًا</numerusform>
            <numerusform>%n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>not loaded</source>
        <extracomment>in a table, of something that the program has not fetched</extracomment>
        <translation>غير محمّل</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>with errors</source>
        <extracomment>of a job&apos;s last run, in a list</extracomment>
        <translation>بأخطاء</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>head of a column: the connection or the file that a job comes from</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>%1 if still paused</source>
        <extracomment>%1: a countdown from a file that may be old</extracomment>
        <translation>%1 إن كانت لا تزال موقوفة</translation>
    </message>
    <message>
        <source>INCLUDE</source>
        <extracomment>stands before the conditions that something must meet to be taken</extracomment>
        <translation>الإدراج</translation>
    </message>
    <message>
        <source>EXCLUDE</source>
        <extracomment>stands before the conditions that leave something out</extracomment>
        <translation>الاستبعاد</translation>
    </message>
    <message>
        <source>EXCLUDE wins</source>
        <extracomment>stands before the conditions that leave something out, even if other ones take it</extracomment>
        <translation>الاستبعاد يغلب</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>a statement, and how it came out for an object</extracomment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>OR</source>
        <extracomment>joins conditions, in capitals so that one sees it between them</extracomment>
        <translation>أو</translation>
    </message>
    <message>
        <source>AND</source>
        <extracomment>joins conditions, in capitals so that one sees it between them</extracomment>
        <translation>و</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>فئة التخزين</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>head of a column: &quot;Scheduled run started&quot;</extracomment>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>AWS&apos;s words</source>
        <extracomment>head of a column: the description of an event by AWS</extracomment>
        <translation>نص AWS</translation>
    </message>
    <message>
        <source>First job</source>
        <translation>المهمة الأولى</translation>
    </message>
    <message>
        <source>Second job</source>
        <translation>المهمة الثانية</translation>
    </message>
    <message>
        <source>What decides in the first</source>
        <translation>ما يحسم في الأولى</translation>
    </message>
    <message>
        <source>What decides in the second</source>
        <translation>ما يحسم في الثانية</translation>
    </message>
    <message>
        <source>in the name, id, status, account, Region or the names of buckets</source>
        <translation>في الاسم أو المعرّف أو الحالة أو الحساب أو المنطقة أو أسماء الحاويات</translation>
    </message>
    <message>
        <source>in the job&apos;s name</source>
        <translation>في اسم المهمة</translation>
    </message>
    <message>
        <source>the status, as the API or the console has it</source>
        <translation>الحالة، كما هي في API أو وحدة التحكم</translation>
    </message>
    <message>
        <source>one-time or recurring jobs</source>
        <translation>مهام لمرة واحدة أو متكررة</translation>
    </message>
    <message>
        <source>how often it runs, or on which day</source>
        <translation>كم مرة تعمل، أو في أي يوم</translation>
    </message>
    <message>
        <source>in the name of a bucket that the job&apos;s list or criteria give</source>
        <translation>في اسم حاوية تذكره قائمة المهمة أو معاييرها</translation>
    </message>
    <message>
        <source>in the id of the account that the job belongs to</source>
        <translation>في معرّف الحساب الذي تخصه المهمة</translation>
    </message>
    <message>
        <source>in the job&apos;s Region</source>
        <translation>في منطقة المهمة</translation>
    </message>
    <message>
        <source>a tag on the job itself: its key, or key=value</source>
        <translation>وسم على المهمة نفسها: مفتاحه، أو key=value</translation>
    </message>
    <message>
        <source>what the checks found: a severity or the id of a check</source>
        <translation>ما وجدته الفحوص: درجة خطورة أو معرّف فحص</translation>
    </message>
    <message>
        <source>in the job&apos;s id</source>
        <translation>في معرّف المهمة</translation>
    </message>
    <message>
        <source>when it was created: a date (UTC), or -7d for seven days ago</source>
        <translation>متى أُنشئت: تاريخ (UTC)، أو created&gt;-7d لآخر سبعة أيام</translation>
    </message>
    <message>
        <source>when a person&apos;s pause ends the job or its run: in less than seven days, or did</source>
        <translation>متى يُنهي إيقاف شخص لها المهمةَ أو تشغيلها: خلال أقل من سبعة أيام، أو أنهاها</translation>
    </message>
    <message>
        <source>the percentage of objects that the job states</source>
        <translation>نسبة الكائنات التي تذكرها المهمة</translation>
    </message>
    <message>
        <source>an error of the last run, a deadline, tags, or its details</source>
        <translation>خطأ في آخر تشغيل، أو موعد نهائي، أو وسوم، أو تفاصيلها</translation>
    </message>
    <message>
        <source>running or idle</source>
        <translation>قيد التشغيل أو في الانتظار</translation>
    </message>
    <message>
        <source>the last run met access errors</source>
        <translation>واجه آخر تشغيل أخطاء وصول</translation>
    </message>
    <message>
        <source>its pause ends at a known time</source>
        <translation>ينتهي إيقافها في وقت معلوم</translation>
    </message>
    <message>
        <source>tags on the job itself</source>
        <translation>وسوم على المهمة نفسها</translation>
    </message>
    <message>
        <source>its full answer is loaded</source>
        <translation>إجابتها الكاملة محمّلة</translation>
    </message>
    <message>
        <source>There is no field %1; did you mean %2? To look for it as text, put it in quotes.</source>
        <translation>لا يوجد حقل %1؛ هل قصدت %2؟ للبحث عنه كنص ضعه بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>There is no field %1; there are %2. To look for it as text, put it in quotes.</source>
        <translation>لا يوجد حقل %1؛ الموجود %2. للبحث عنه كنص ضعه بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>%1 knows no %2; did you mean %3?</source>
        <translation>لا يعرف %1 القيمة %2؛ هل قصدت %3؟</translation>
    </message>
    <message>
        <source>%1 knows no %2; there are %3.</source>
        <extracomment>a field of the filter and a word; %3: a list</extracomment>
        <translation>لا يعرف %1 القيمة %2؛ الموجود %3.</translation>
    </message>
    <message numerus="yes">
        <source>A filter has at most %n characters.</source>
        <translation>
            <numerusform>لا تتجاوز التصفية %n محرف.</numerusform>
            <numerusform>لا تتجاوز التصفية محرفًا واحدًا.</numerusform>
            <numerusform>لا تتجاوز التصفية محرفين.</numerusform>
            <numerusform>لا تتجاوز التصفية %n محارف.</numerusform>
            <numerusform>لا تتجاوز التصفية %n محرفًا.</numerusform>
            <numerusform>لا تتجاوز التصفية %n محرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too many parentheses or minus signs within each other.</source>
        <translation>أقواس أو علامات ناقص متداخلة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>Something to look for is missing beside %1.</source>
        <translation>ينقص بجانب %1 ما يُبحث عنه.</translation>
    </message>
    <message>
        <source>There is nothing between the quotes.</source>
        <translation>لا شيء بين علامتي الاقتباس.</translation>
    </message>
    <message>
        <source>A value is missing behind %1; write it without a space, like %2.</source>
        <extracomment>of a field of the filter; %2: an example</extracomment>
        <translation>تنقص قيمة بعد %1؛ اكتبها بلا مسافة، مثل %2.</translation>
    </message>
    <message>
        <source>The minus sign stands alone: what must not match comes right behind it. To look for the sign, put it in quotes.</source>
        <translation>علامة الناقص وحدها: ما يجب ألا يطابق يأتي بعدها مباشرة. للبحث عن العلامة ضعها بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>A field is missing before %1; write it without a space, like created&lt;2024-01-01.</source>
        <translation>ينقص حقل قبل %1؛ اكتبه بلا مسافة، مثل created&lt;2024-01-01.</translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation>علامة الاقتباس الختامية ناقصة.</translation>
    </message>
    <message>
        <source>The closing parenthesis is missing.</source>
        <translation>القوس الختامي ناقص.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>هذا القوس لا يغلق شيئًا.</translation>
    </message>
    <message>
        <source>%1 has no order; write it like %2.</source>
        <translation>لا ترتيب لـ %1؛ اكتبه مثل %2.</translation>
    </message>
    <message>
        <source>A span of time needs &lt; or &gt; before it: write it like %2, or a date behind %1:.</source>
        <translation>تحتاج المدة إلى علامة أصغر أو أكبر قبلها: اكتبها مثل %2، أو اكتب تاريخًا بعد %1:.</translation>
    </message>
    <message>
        <source>%1 is no date; write 2024-01-01, or a span such as 7d, 12h or 2w.</source>
        <translation>%1 ليس تاريخًا؛ اكتب بصيغة ISO 2024-01-01، أو مدة مثل 7d أو 12h أو 2w.</translation>
    </message>
    <message>
        <source>%1 is no percentage from 0 to 100.</source>
        <translation>%1 ليس نسبة مئوية من 0 إلى 100.</translation>
    </message>
    <message>
        <source>%1 lies ahead; seven days ago is -7d.</source>
        <translation>%1 يقع في المستقبل؛ لآخر سبعة أيام اكتب created&gt;-7d.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>%1 and %2 compared</source>
        <translation>مقارنة %1 و%2</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Job without a name</source>
        <translation>مهمة بلا اسم</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>What an object must pass</source>
        <translation>ما يجب أن يجتازه الكائن</translation>
    </message>
    <message>
        <source>What it looks for</source>
        <translation>ما تبحث عنه</translation>
    </message>
    <message>
        <source>Buckets now</source>
        <translation>الحاويات الآن</translation>
    </message>
    <message>
        <source>Runs so far</source>
        <translation>عمليات التشغيل حتى الآن</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>[at %1]</source>
        <extracomment>behind the sentences about what a check found: the places in the JSON</extracomment>
        <translation>[في %1]</translation>
    </message>
    <message>
        <source>%1 (accepted)</source>
        <extracomment>a finding of a check that somebody accepted: &quot;Warning (accepted)&quot;</extracomment>
        <translation>%1 (مقبولة)</translation>
    </message>
    <message>
        <source>Where AWS&apos;s documents leave two meanings</source>
        <translation>حيث تترك وثائق AWS معنيين</translation>
    </message>
    <message>
        <source>%1=%2</source>
        <extracomment>a reading with the choice that holds: exclude-join=all</extracomment>
        <translation>%1=%2</translation>
    </message>
    <message>
        <source>Every member of the definition</source>
        <translation>كل حقول التعريف</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>الملف %1</translation>
    </message>
    <message>
        <source>the sample account that comes with the program; made up</source>
        <translation>حساب العينة المرفق بالبرنامج؛ مختلَق</translation>
    </message>
    <message>
        <source>AWS, connection %1</source>
        <translation>AWS، الاتصال %1</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>اللقطة %1</translation>
    </message>
    <message>
        <source>Place in it</source>
        <translation>الموضع فيه</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Region asked</source>
        <translation>المنطقة المستعلَم عنها</translation>
    </message>
    <message>
        <source>Account asked</source>
        <translation>الحساب المستعلَم عنه</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of these bytes</source>
        <translation>SHA-256 لهذه البايتات</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>مصدر هذا</translation>
    </message>
    <message>
        <source>Appendix: the JSON</source>
        <translation>ملحق: JSON</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>%1, which only reads and never changes a job</source>
        <extracomment>program with version</extracomment>
        <translation>%1، وهو يقرأ فقط ولا يغيّر مهمة أبدًا</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>%1, with the whole definition</source>
        <translation>%1، مع التعريف كاملًا</translation>
    </message>
    <message>
        <source>%1; of %2 only the list entry is loaded, so this report is not complete</source>
        <translation>%1؛ لم يُحمّل من %2 سوى إدخال القائمة، فهذا التقرير غير كامل</translation>
    </message>
    <message>
        <source>%1, generated %2</source>
        <translation>%1، أُنشئ في %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>at the foot of a page</extracomment>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Job %1</source>
        <extracomment>at the head of a page, with the id of a job</extracomment>
        <translation>المهمة %1</translation>
    </message>
    <message>
        <source>Jobs in this report</source>
        <translation>المهام في هذا التقرير</translation>
    </message>
    <message>
        <source>Macie classification job</source>
        <translation>مهمة تصنيف Macie</translation>
    </message>
    <message>
        <source>Macie classification jobs</source>
        <translation>مهام تصنيف Macie</translation>
    </message>
    <message>
        <source>%1 (%2 local time)</source>
        <extracomment>a time in UTC and the same time at the place of the reader</extracomment>
        <translation>%1 (%2 بالتوقيت المحلي)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>اسم المضيف</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Macie</source>
        <translation>Macie</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>There is an access key.</source>
        <translation>يوجد مفتاح وصول.</translation>
    </message>
    <message>
        <source>The role gave temporary keys.</source>
        <translation>أعطى الدور مفاتيح مؤقتة.</translation>
    </message>
    <message>
        <source>The profile&apos;s program gave keys.</source>
        <translation>أعطى برنامج ملف التعريف مفاتيح.</translation>
    </message>
    <message>
        <source>IAM Identity Center gave temporary keys.</source>
        <translation>أعطى IAM Identity Center مفاتيح مؤقتة.</translation>
    </message>
    <message>
        <source>The session of aws login gave temporary keys.</source>
        <translation>أعطت جلسة aws login مفاتيح مؤقتة.</translation>
    </message>
    <message>
        <source>The web identity token was taken for temporary keys.</source>
        <translation>استُبدلت بالرمز المميز لهوية الويب مفاتيح مؤقتة.</translation>
    </message>
    <message>
        <source>The container&apos;s service gave temporary keys.</source>
        <translation>أعطت خدمة الحاوية البرمجية مفاتيح مؤقتة.</translation>
    </message>
    <message>
        <source>The instance&apos;s metadata gave temporary keys.</source>
        <translation>أعطت بيانات المثيل الوصفية مفاتيح مؤقتة.</translation>
    </message>
    <message>
        <source>The settings fit together.</source>
        <translation>الإعدادات متوافقة.</translation>
    </message>
    <message>
        <source>Requests go through the proxy %1.</source>
        <translation>تمر الطلبات عبر الوكيل %1.</translation>
    </message>
    <message>
        <source>No proxy is in use for this endpoint.</source>
        <translation>لا يُستخدم وكيل لنقطة النهاية هذه.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s name leads to an address.</source>
        <translation>يؤدي اسم نقطة النهاية إلى عنوان.</translation>
    </message>
    <message>
        <source>The endpoint accepts connections.</source>
        <translation>تقبل نقطة النهاية الاتصالات.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the certificate is trusted.</source>
        <translation>الاتصال مشفّر، والشهادة موثوقة.</translation>
    </message>
    <message>
        <source>The endpoint answers, and this computer&apos;s clock agrees with it.</source>
        <translation>تجيب نقطة النهاية، وساعة هذا الحاسوب متفقة معها.</translation>
    </message>
    <message>
        <source>AWS knows the keys: account %1.</source>
        <translation>تعرف AWS المفاتيح: الحساب %1.</translation>
    </message>
    <message>
        <source>Macie is on in this account and Region.</source>
        <translation>Macie مفعّل في هذا الحساب وهذه المنطقة.</translation>
    </message>
    <message>
        <source>%1 is allowed.</source>
        <translation>%1 مسموح.</translation>
    </message>
    <message>
        <source>This rests on something above that failed.</source>
        <translation>يعتمد هذا على ما فشل أعلاه.</translation>
    </message>
    <message>
        <source>Mend that first, then check again.</source>
        <translation>أصلح ذلك أولًا، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>The proxy looks up the endpoint&apos;s name.</source>
        <translation>يستعلم الوكيل عن اسم نقطة النهاية.</translation>
    </message>
    <message>
        <source>%1 could not be tried: nothing was found to ask about.</source>
        <translation>تعذّرت تجربة %1: لم يوجد ما يُسأل عنه.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s name is not known.</source>
        <translation>اسم نقطة النهاية غير معروف.</translation>
    </message>
    <message>
        <source>Check the Region and the endpoint, then the network&apos;s DNS and whether a VPN or a proxy is needed.</source>
        <translation>تحقق من المنطقة ونقطة النهاية، ثم من DNS الشبكة ومن الحاجة إلى VPN أو وكيل.</translation>
    </message>
    <message>
        <source>No connection to the endpoint, or to the proxy, came about.</source>
        <translation>لم يتم أي اتصال بنقطة النهاية أو بالوكيل.</translation>
    </message>
    <message>
        <source>Check whether a firewall blocks it, whether a VPN is needed, and the proxy&apos;s address.</source>
        <translation>تحقق هل يمنعه جدار حماية، وهل يلزم VPN، ومن عنوان الوكيل.</translation>
    </message>
    <message>
        <source>The endpoint is on this computer and asks for no encryption.</source>
        <translation>نقطة النهاية على هذا الحاسوب ولا تطلب تشفيرًا.</translation>
    </message>
    <message>
        <source>The certificate was issued by %1, whom this computer does not trust.</source>
        <translation>أصدر الشهادةَ %1، ولا يثق به هذا الحاسوب.</translation>
    </message>
    <message>
        <source>If your network inspects connections, have its certificate given to you and name its file in AWS_CA_BUNDLE or ca_bundle; otherwise do not go on.</source>
        <translation>إن كانت شبكتك تفحص الاتصالات فاطلب شهادتها وسمِّ ملفها في AWS_CA_BUNDLE أو ca_bundle؛ وإلا فلا تتابع.</translation>
    </message>
    <message>
        <source>The certificate is trusted, but it is for another name.</source>
        <translation>الشهادة موثوقة، لكنها لاسم آخر.</translation>
    </message>
    <message>
        <source>Check the endpoint for mistakes; otherwise ask who runs the network what answers there.</source>
        <translation>ابحث عن أخطاء في نقطة النهاية؛ وإلا فاسأل من يدير الشبكة عمّا يجيب هناك.</translation>
    </message>
    <message>
        <source>A certificate has expired, or is not valid yet.</source>
        <translation>شهادة انتهت صلاحيتها أو لم تبدأ بعد.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; if it is right, tell who runs the endpoint or the proxy.</source>
        <translation>تحقق من تاريخ هذا الحاسوب؛ وإن كان صحيحًا فأخبر من يدير نقطة النهاية أو الوكيل.</translation>
    </message>
    <message>
        <source>No encrypted connection came about.</source>
        <translation>لم يتم أي اتصال مشفّر.</translation>
    </message>
    <message>
        <source>Something on the way may break encryption, or offer less than TLS 1.2: ask who runs the network.</source>
        <translation>ربما يعترض شيء في الطريق التشفير، أو يعرض أقل من TLS 1.2: اسأل من يدير الشبكة.</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password.</source>
        <translation>يطلب الوكيل اسمًا وكلمة مرور.</translation>
    </message>
    <message>
        <source>Give them when you are asked, or in the variable https_proxy.</source>
        <translation>أدخلهما عند السؤال، أو في المتغير https_proxy.</translation>
    </message>
    <message>
        <source>The answer pointed to another address, which is not followed.</source>
        <translation>أشارت الإجابة إلى عنوان آخر، ولا يُتبع.</translation>
    </message>
    <message>
        <source>Check the endpoint, and whether the network asks you to sign in on a web page.</source>
        <translation>تحقق من نقطة النهاية، وهل تطلب الشبكة تسجيل الدخول في صفحة ويب.</translation>
    </message>
    <message>
        <source>The endpoint answers, but does not say what time it is.</source>
        <translation>تجيب نقطة النهاية، لكنها لا تذكر الوقت.</translation>
    </message>
    <message>
        <source>Something on the way may change answers: check the proxy and the endpoint.</source>
        <translation>ربما يغيّر شيء في الطريق الإجابات: تحقق من الوكيل ونقطة النهاية.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong by more than five minutes.</source>
        <translation>ساعة هذا الحاسوب خاطئة بأكثر من خمس دقائق.</translation>
    </message>
    <message>
        <source>Set the clock. Jobscope corrects up to a day by itself; other programs do not.</source>
        <translation>اضبط الساعة. يصحح Jobscope حتى يوم كامل بنفسه؛ ولا تفعل البرامج الأخرى ذلك.</translation>
    </message>
    <message>
        <source>Macie is suspended in this account and Region: no job runs.</source>
        <translation>Macie معلّق في هذا الحساب وهذه المنطقة: لا تعمل أي مهمة.</translation>
    </message>
    <message>
        <source>Have it enabled again if jobs should run; reading them works.</source>
        <translation>اطلب تفعيله من جديد إن وجب أن تعمل المهام؛ أما قراءتها فممكنة.</translation>
    </message>
    <message>
        <source>Macie names a status that this version does not know: %1.</source>
        <translation>يذكر Macie حالة لا يعرفها هذا الإصدار: %1.</translation>
    </message>
    <message>
        <source>Look for a newer version of Jobscope.</source>
        <translation>ابحث عن إصدار أحدث من Jobscope.</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>ملف التعريف: %1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>المنطقة: %1</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>نقطة النهاية: %1</translation>
    </message>
    <message>
        <source>Further trusted certificates: %1</source>
        <translation>شهادات موثوقة إضافية: %1</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>الوكيل: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>العنوان: %1</translation>
    </message>
    <message>
        <source>Protocol: %1</source>
        <translation>البروتوكول: %1</translation>
    </message>
    <message>
        <source>Certificate of: %1</source>
        <translation>شهادة: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>الجهة المصدرة: %1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>صالحة حتى: %1</translation>
    </message>
    <message>
        <source>The server&apos;s clock minus this one, in seconds: %1</source>
        <translation>ساعة الخادم ناقص هذه الساعة، بالثواني: %1</translation>
    </message>
    <message>
        <source>Key id, its end: %1</source>
        <translation>معرّف المفتاح، آخره: %1</translation>
    </message>
    <message>
        <source>The keys expire: %1</source>
        <translation>تنتهي صلاحية المفاتيح: %1</translation>
    </message>
    <message>
        <source>Identity: %1</source>
        <translation>الهوية: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>الإجراء: %1</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <extracomment>a setting, and the variable or the file and line that it comes from</extracomment>
        <translation>%1 (من %2)</translation>
    </message>
    <message>
        <source>Check of the connection %1 by Jobscope</source>
        <translation>فحص الاتصال %1 بواسطة Jobscope</translation>
    </message>
    <message>
        <source>Account ids, names and paths are in this text; keys, tokens and passwords are not.</source>
        <translation>في هذا النص معرّفات حسابات وأسماء ومسارات؛ وليس فيه مفاتيح ولا رموز مميزة ولا كلمات مرور.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>الإدخال القياسي</translation>
    </message>
    <message>
        <source>%1 is not valid JSON.</source>
        <translation>%1 ليس JSON صالحًا.</translation>
    </message>
    <message>
        <source>Save the answer again as it comes, with --output json for the AWS CLI.</source>
        <translation>احفظ الإجابة من جديد كما تأتي، ومع aws --output json في AWS CLI.</translation>
    </message>
    <message>
        <source>%1 holds text that is neither UTF-8 nor UTF-16.</source>
        <translation>يحوي %1 نصًّا ليس UTF-8 ولا UTF-16.</translation>
    </message>
    <message>
        <source>Save it in UTF-8.</source>
        <translation>احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>%1 is nested more deeply than any Macie job.</source>
        <translation>التداخل في %1 أعمق من أي مهمة في Macie.</translation>
    </message>
    <message>
        <source>Check that it is the answer of a Macie call.</source>
        <translation>تحقق من أنه إجابة عن استدعاء Macie.</translation>
    </message>
    <message>
        <source>%1 is too large to be opened.</source>
        <translation>%1 أكبر من أن يُفتح.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>قسّمه إلى ملفات أصغر.</translation>
    </message>
    <message>
        <source>%1 names a member twice, so it is not clear which one counts.</source>
        <translation>يسمّي %1 حقلًا مرتين، فلا يتضح أيهما المعتمد.</translation>
    </message>
    <message>
        <source>Save the answer again as it comes.</source>
        <translation>احفظ الإجابة من جديد كما تأتي.</translation>
    </message>
    <message>
        <source>%1 holds something that cannot be read as a Macie job.</source>
        <translation>يحوي %1 ما لا يمكن قراءته كمهمة Macie.</translation>
    </message>
    <message>
        <source>Open an answer of DescribeClassificationJob or ListClassificationJobs as it came.</source>
        <translation>افتح إجابة من DescribeClassificationJob أو ListClassificationJobs كما وردت.</translation>
    </message>
    <message>
        <source>The temporary keys have expired.</source>
        <translation>انتهت صلاحية المفاتيح المؤقتة.</translation>
    </message>
    <message>
        <source>Get new ones where they came from, then refresh.</source>
        <translation>احصل على مفاتيح جديدة من مصدرها، ثم حدّث.</translation>
    </message>
    <message>
        <source>AWS does not know this access key, or its session token.</source>
        <translation>لا تعرف AWS مفتاح الوصول هذا أو رمز جلسته المميز.</translation>
    </message>
    <message>
        <source>Check that the key is active and belongs to this partition; temporary keys need their session token.</source>
        <translation>تحقق من أن المفتاح نشط ويخص هذا القسم (partition)؛ المفاتيح المؤقتة تحتاج إلى رمز جلستها المميز.</translation>
    </message>
    <message>
        <source>AWS refused the signature: the secret key does not fit the access key id.</source>
        <translation>رفضت AWS التوقيع: المفتاح السري لا يناسب معرّف مفتاح الوصول.</translation>
    </message>
    <message>
        <source>Check that the secret key was copied whole.</source>
        <translation>تحقق من أن المفتاح السري نُسخ كاملًا.</translation>
    </message>
    <message>
        <source>AWS needs you to sign in again.</source>
        <translation>تطلب AWS أن تسجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Sign in, then refresh.</source>
        <translation>سجّل الدخول، ثم حدّث.</translation>
    </message>
    <message>
        <source>There are no keys to sign in with.</source>
        <translation>لا توجد مفاتيح لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>The details say what is missing.</source>
        <translation>تبيّن التفاصيل ما ينقص.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>أُلغي الطلب.</translation>
    </message>
    <message>
        <source>Refresh to try again.</source>
        <translation>حدّث للمحاولة من جديد.</translation>
    </message>
    <message>
        <source>AWS could not be reached.</source>
        <translation>تعذّر الوصول إلى AWS.</translation>
    </message>
    <message>
        <source>Check the network connection and the Region, then refresh.</source>
        <translation>تحقق من اتصال الشبكة ومن المنطقة، ثم حدّث.</translation>
    </message>
    <message>
        <source>The secure connection to AWS could not be trusted.</source>
        <translation>تعذّر الوثوق بالاتصال الآمن مع AWS.</translation>
    </message>
    <message>
        <source>If your network inspects connections, give its certificate in AWS_CA_BUNDLE; otherwise do not go on.</source>
        <translation>إن كانت شبكتك تفحص الاتصالات فاذكر شهادتها في AWS_CA_BUNDLE؛ وإلا فلا تتابع.</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>رفض الوكيل الاتصال.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and your name and password for it.</source>
        <translation>تحقق من عنوان الوكيل ومن اسمك وكلمة مرورك لديه.</translation>
    </message>
    <message>
        <source>AWS did not answer in time.</source>
        <translation>لم تُجب AWS في الوقت المحدد.</translation>
    </message>
    <message>
        <source>AWS asked to send fewer requests.</source>
        <translation>طلبت AWS تقليل الطلبات.</translation>
    </message>
    <message>
        <source>Wait a minute, then refresh.</source>
        <translation>انتظر دقيقة، ثم حدّث.</translation>
    </message>
    <message>
        <source>AWS had an error of its own.</source>
        <translation>حدث خطأ لدى AWS نفسها.</translation>
    </message>
    <message>
        <source>Refresh in a while; the AWS Health Dashboard tells of larger failures.</source>
        <translation>حدّث بعد قليل؛ تخبر AWS Health Dashboard عن الأعطال الكبيرة.</translation>
    </message>
    <message>
        <source>Your AWS identity may not do this.</source>
        <translation>لا يُسمح لهويتك في AWS بذلك.</translation>
    </message>
    <message>
        <source>Ask an administrator for read access to Macie.</source>
        <translation>اطلب من مسؤول حق قراءة Macie.</translation>
    </message>
    <message>
        <source>Your AWS identity lacks the permission %1.</source>
        <translation>تفتقر هويتك في AWS إلى الإذن %1.</translation>
    </message>
    <message>
        <source>Ask an administrator to allow %1.</source>
        <translation>اطلب من مسؤول السماح بـ %1.</translation>
    </message>
    <message>
        <source>Macie is not enabled in this account and Region.</source>
        <translation>Macie غير مفعّل في هذا الحساب وهذه المنطقة.</translation>
    </message>
    <message>
        <source>Choose another Region or account, or have Macie enabled there.</source>
        <translation>اختر منطقة أخرى أو حسابًا آخر، أو اطلب تفعيل Macie هناك.</translation>
    </message>
    <message>
        <source>Macie is not enabled in Region %1.</source>
        <translation>Macie غير مفعّل في المنطقة %1.</translation>
    </message>
    <message>
        <source>Macie is not enabled in Region %1 of account %2.</source>
        <translation>Macie غير مفعّل في المنطقة %1 من الحساب %2.</translation>
    </message>
    <message>
        <source>AWS does not know this job.</source>
        <translation>لا تعرف AWS هذه المهمة.</translation>
    </message>
    <message>
        <source>Jobs exist in one Region only; check the ARN.</source>
        <translation>توجد المهمة في منطقة واحدة فقط؛ تحقق من ARN.</translation>
    </message>
    <message>
        <source>No such job in Region %1.</source>
        <translation>لا توجد مهمة كهذه في المنطقة %1.</translation>
    </message>
    <message>
        <source>No such job in Region %1 of account %2.</source>
        <translation>لا توجد مهمة كهذه في المنطقة %1 من الحساب %2.</translation>
    </message>
    <message>
        <source>AWS refused the request as invalid.</source>
        <translation>رفضت AWS الطلب لأنه غير صالح.</translation>
    </message>
    <message>
        <source>Copy the details and report them to the makers of Jobscope.</source>
        <translation>انسخ التفاصيل وأبلغ بها مطوّري Jobscope.</translation>
    </message>
    <message>
        <source>The request would exceed a quota of this account.</source>
        <translation>سيتجاوز الطلب حصة لهذا الحساب.</translation>
    </message>
    <message>
        <source>See the account&apos;s Service Quotas for Macie.</source>
        <translation>انظر Service Quotas في الحساب لخدمة Macie.</translation>
    </message>
    <message>
        <source>The request met a change that was just under way.</source>
        <translation>صادف الطلب تغييرًا جاريًا.</translation>
    </message>
    <message>
        <source>Refresh to see the present state.</source>
        <translation>حدّث لرؤية الحالة الراهنة.</translation>
    </message>
    <message>
        <source>AWS refused the signature: this computer&apos;s clock is wrong.</source>
        <translation>رفضت AWS التوقيع: ساعة هذا الحاسوب خاطئة.</translation>
    </message>
    <message>
        <source>Set the clock, then refresh.</source>
        <translation>اضبط الساعة، ثم حدّث.</translation>
    </message>
    <message>
        <source>The answer is not what Macie promises.</source>
        <translation>ليست الإجابة ما يَعِد به Macie.</translation>
    </message>
    <message>
        <source>Check the endpoint and the network; if they are right, copy the details and report them.</source>
        <translation>تحقق من نقطة النهاية والشبكة؛ وإن كانتا سليمتين فانسخ التفاصيل وأبلغ بها.</translation>
    </message>
    <message>
        <source>A file or setting on this computer could not be used.</source>
        <translation>تعذّر استخدام ملف أو إعداد على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>See the details for which one it is.</source>
        <translation>تبيّن التفاصيل أيّهما.</translation>
    </message>
    <message>
        <source>The keychain holds no key for this connection.</source>
        <translation>لا مفتاح لهذا الاتصال في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Edit the connection and type its key in again.</source>
        <translation>حرّر الاتصال واكتب مفتاحه من جديد.</translation>
    </message>
    <message>
        <source>This computer has no keychain that could be used.</source>
        <translation>لا توجد على هذا الحاسوب سلسلة مفاتيح يمكن استخدامها.</translation>
    </message>
    <message>
        <source>Type the key in for this session, or start a keychain.</source>
        <translation>اكتب المفتاح لهذه الجلسة، أو شغّل سلسلة مفاتيح.</translation>
    </message>
    <message>
        <source>The keychain is locked or denied access.</source>
        <translation>سلسلة المفاتيح مقفلة أو منعت الوصول.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>افتح قفلها، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>لم تُجب سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Look for a question that it asks, then try again.</source>
        <translation>ابحث عن سؤال تطرحه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The key is longer than a keychain takes.</source>
        <translation>المفتاح أطول مما تقبله سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Check that it was copied as it is.</source>
        <translation>تحقق من أنه نُسخ كما هو.</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>فشلت سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>See the details for what it said.</source>
        <translation>تبيّن التفاصيل ما قالته.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Load the jobs from AWS again.</source>
        <translation>حمّل المهام من AWS من جديد.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تعذّرت قراءة %1.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>تحقق من وجوده ومن أنه يُسمح لك بقراءته.</translation>
    </message>
    <message>
        <source>%1 cannot be written; what it held before is still there.</source>
        <translation>تعذّرت كتابة %1؛ ولا يزال فيه ما كان من قبل.</translation>
    </message>
    <message>
        <source>Check the disk and who may write there.</source>
        <translation>تحقق من القرص وممّن يُسمح له بالكتابة هناك.</translation>
    </message>
    <message>
        <source>%1 is damaged, or was written by another version.</source>
        <translation>%1 تالف، أو كتبه إصدار آخر.</translation>
    </message>
    <message>
        <source>It was left as it is; move it away to start anew.</source>
        <translation>تُرك كما هو؛ انقله إلى مكان آخر للبدء من جديد.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 أكبر من اللازم.</translation>
    </message>
    <message>
        <source>Move it away to start anew.</source>
        <translation>انقله إلى مكان آخر للبدء من جديد.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>تعذّرت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>The key could not be put into the keychain; it is kept for this session only.</source>
        <translation>تعذّر وضع المفتاح في سلسلة المفاتيح؛ يُحفظ لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>Start a keychain and type the key in again to keep it.</source>
        <translation>شغّل سلسلة مفاتيح واكتب المفتاح من جديد لحفظه.</translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>تعذّرت قراءة ملف.</translation>
    </message>
    <message>
        <source>Check that it is there, that you may read it and that it holds what it should.</source>
        <translation>تحقق من وجوده ومن أنه يُسمح لك بقراءته وأنه يحوي ما ينبغي.</translation>
    </message>
    <message>
        <source>%1 is not written as AWS&apos;s tools want it.</source>
        <translation>%1 ليس مكتوبًا كما تريده أدوات AWS.</translation>
    </message>
    <message>
        <source>A file is not written as AWS&apos;s tools want it.</source>
        <translation>ملف ليس مكتوبًا كما تريده أدوات AWS.</translation>
    </message>
    <message>
        <source>Correct the line that the details name.</source>
        <translation>صحّح السطر المذكور في التفاصيل.</translation>
    </message>
    <message>
        <source>There is no such profile in the files of the AWS CLI.</source>
        <translation>لا يوجد ملف تعريف كهذا في ملفات AWS CLI.</translation>
    </message>
    <message>
        <source>Check its name; the command &quot;aws configure list-profiles&quot; shows all.</source>
        <translation>تحقق من اسمه؛ يعرض الأمر &quot;aws configure list-profiles&quot; كل الأسماء.</translation>
    </message>
    <message>
        <source>No Region is named.</source>
        <translation>لم تُذكر منطقة.</translation>
    </message>
    <message>
        <source>Choose one, or set AWS_REGION or the profile&apos;s region.</source>
        <translation>اختر واحدة، أو عيّن AWS_REGION أو region في ملف التعريف.</translation>
    </message>
    <message>
        <source>One half of an access key is missing.</source>
        <translation>ينقص أحد نصفي مفتاح الوصول.</translation>
    </message>
    <message>
        <source>Set the access key id and the secret access key in the same place.</source>
        <translation>عيّن معرّف مفتاح الوصول ومفتاح الوصول السري في الموضع نفسه.</translation>
    </message>
    <message>
        <source>The settings exclude each other, or name something that is not there.</source>
        <translation>الإعدادات متعارضة، أو تسمّي شيئًا غير موجود.</translation>
    </message>
    <message>
        <source>The details say which ones; correct them.</source>
        <translation>تبيّن التفاصيل أيها؛ صحّحها.</translation>
    </message>
    <message>
        <source>The roles of these profiles need each other.</source>
        <translation>أدوار ملفات التعريف هذه يحتاج بعضها إلى بعض.</translation>
    </message>
    <message>
        <source>Give one of them a source_profile with keys of its own.</source>
        <translation>أعطِ أحدها source_profile له مفاتيحه الخاصة.</translation>
    </message>
    <message>
        <source>Choose a profile that has some, or make a connection from an access key.</source>
        <translation>اختر ملف تعريف فيه مفاتيح، أو أنشئ اتصالًا من مفتاح وصول.</translation>
    </message>
    <message>
        <source>The place that credential_source names holds no keys.</source>
        <translation>الموضع الذي يسمّيه credential_source لا مفاتيح فيه.</translation>
    </message>
    <message>
        <source>Set them there, or use a source_profile.</source>
        <translation>عيّنها هناك، أو استخدم source_profile.</translation>
    </message>
    <message>
        <source>The command of credential_process cannot be read.</source>
        <translation>تعذّرت قراءة أمر credential_process.</translation>
    </message>
    <message>
        <source>Check its quotes.</source>
        <translation>تحقق من علامات الاقتباس فيه.</translation>
    </message>
    <message>
        <source>A setting cannot be read.</source>
        <translation>تعذّرت قراءة إعداد.</translation>
    </message>
    <message>
        <source>The details say which one and what it should be; correct it.</source>
        <translation>تبيّن التفاصيل أيها وما ينبغي أن يكون؛ صحّحه.</translation>
    </message>
    <message>
        <source>The program that gives the keys was not run: nobody allowed it.</source>
        <translation>لم يُشغّل البرنامج الذي يعطي المفاتيح: لم يسمح به أحد.</translation>
    </message>
    <message>
        <source>Try again and allow it, if you know it.</source>
        <translation>أعد المحاولة واسمح به إن كنت تعرفه.</translation>
    </message>
    <message>
        <source>The program that should give the keys failed.</source>
        <translation>فشل البرنامج الذي ينبغي أن يعطي المفاتيح.</translation>
    </message>
    <message>
        <source>The details say what it said; run it by hand to see more.</source>
        <translation>تبيّن التفاصيل ما قاله؛ شغّله يدويًّا لرؤية المزيد.</translation>
    </message>
    <message>
        <source>No code of the MFA device %1 was given.</source>
        <translation>لم يُعطَ رمز لجهاز MFA %1.</translation>
    </message>
    <message>
        <source>No code of the MFA device was given.</source>
        <translation>لم يُعطَ رمز لجهاز MFA.</translation>
    </message>
    <message>
        <source>Try again with the code that the device shows then.</source>
        <translation>أعد المحاولة بالرمز الذي يعرضه الجهاز عندئذ.</translation>
    </message>
    <message>
        <source>Nobody signed in at IAM Identity Center.</source>
        <translation>لم يسجّل أحد الدخول إلى IAM Identity Center.</translation>
    </message>
    <message>
        <source>Try again, or run &quot;%1&quot;: a sign-in of the AWS CLI counts here as well.</source>
        <translation>أعد المحاولة، أو شغّل &quot;%1&quot;: يُعتد هنا أيضًا بتسجيل الدخول من AWS CLI.</translation>
    </message>
    <message>
        <source>IAM Identity Center refused the sign-in.</source>
        <translation>رفض IAM Identity Center تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Try again and allow it on the page, or ask an administrator.</source>
        <translation>أعد المحاولة واسمح به في الصفحة، أو اسأل مسؤولًا.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time.</source>
        <translation>لم يكتمل تسجيل الدخول في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Try again; the page is good for some minutes.</source>
        <translation>أعد المحاولة؛ الصفحة صالحة لبضع دقائق.</translation>
    </message>
    <message>
        <source>IAM Identity Center does not give you %1.</source>
        <translation>لا يعطيك IAM Identity Center %1.</translation>
    </message>
    <message>
        <source>IAM Identity Center does not give you this role in this account.</source>
        <translation>لا يعطيك IAM Identity Center هذا الدور في هذا الحساب.</translation>
    </message>
    <message>
        <source>Check account and role, or ask an administrator to assign them to you.</source>
        <translation>تحقق من الحساب والدور، أو اطلب من مسؤول تعيينهما لك.</translation>
    </message>
    <message>
        <source>The sign-in by &quot;aws login&quot; is over, or there is none.</source>
        <translation>انتهى تسجيل الدخول عبر &quot;aws login&quot;، أو لا يوجد.</translation>
    </message>
    <message>
        <source>Run &quot;%1&quot;, then try again.</source>
        <translation>شغّل &quot;%1&quot;، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The container&apos;s service at %1 gave no keys.</source>
        <translation>لم تعطِ خدمة الحاوية البرمجية في %1 أي مفاتيح.</translation>
    </message>
    <message>
        <source>The container&apos;s service gave no keys.</source>
        <translation>لم تعطِ خدمة الحاوية البرمجية أي مفاتيح.</translation>
    </message>
    <message>
        <source>Check that the container has a role; the details say what was answered.</source>
        <translation>تحقق من أن للحاوية البرمجية دورًا؛ تبيّن التفاصيل ما أُجيب به.</translation>
    </message>
    <message>
        <source>The instance&apos;s metadata at %1 gave no keys.</source>
        <translation>لم تعطِ بيانات المثيل الوصفية في %1 أي مفاتيح.</translation>
    </message>
    <message>
        <source>The instance&apos;s metadata gave no keys.</source>
        <translation>لم تعطِ بيانات المثيل الوصفية أي مفاتيح.</translation>
    </message>
    <message>
        <source>Check that this computer is an EC2 instance with a role, and that version 2 of its metadata can be reached.</source>
        <translation>تحقق من أن هذا الحاسوب مثيل EC2 له دور، وأن الإصدار 2 من بياناته الوصفية يمكن الوصول إليه.</translation>
    </message>
    <message>
        <source>a report in FILE (.pdf, .html, .md, .json or .csv)</source>
        <translation>تقرير في FILE (.pdf أو .html أو .md أو .json أو .csv)</translation>
    </message>
    <message>
        <source>report: other names for accounts, buckets, keys, tags and ARNs</source>
        <translation>report: أسماء أخرى للحسابات والحاويات والمفاتيح والوسوم ومعرّفات ARN</translation>
    </message>
    <message>
        <source>the ending of %1 tells no format; there are .pdf, .html, .md, .json and .csv</source>
        <translation>امتداد %1 لا يدل على صيغة؛ المتاح .pdf و.html و.md و.json و.csv</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المتروك</translation>
    </message>
    <message numerus="yes">
        <source>%n other jobs of the source, which were not asked for</source>
        <translation>
            <numerusform>لا مهام أخرى في المصدر</numerusform>
            <numerusform>مهمة أخرى واحدة في المصدر لم تُطلب</numerusform>
            <numerusform>مهمتان أخريان في المصدر لم تُطلبا</numerusform>
            <numerusform>%n مهام أخرى في المصدر لم تُطلب</numerusform>
            <numerusform>%n مهمة أخرى في المصدر لم تُطلب</numerusform>
            <numerusform>%n مهمة أخرى في المصدر لم تُطلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>account ids, bucket names, keys, tags and ARNs have other names here, the same ones throughout; SHA-256 values are over the originals</source>
        <translation>معرّفات الحسابات وأسماء الحاويات والمفاتيح والوسوم ومعرّفات ARN لها هنا أسماء أخرى ثابتة في كل التقرير؛ قيم SHA-256 تخص الأصول</translation>
    </message>
    <message>
        <source>Missing, so this report is not complete: %1</source>
        <extracomment>on the cover of a report; %1 tells what went wrong</extracomment>
        <translation>ثمة ما هو مفقود، فهذا التقرير غير كامل: %1</translation>
    </message>
    <message>
        <source>the bundle would replace its source %1</source>
        <translation>ستحل الحزمة محل مصدرها %1</translation>
    </message>
    <message>
        <source>%1 takes one bundle and nothing else</source>
        <translation>يأخذ %1 حزمة واحدة ولا شيء غيرها</translation>
    </message>
    <message>
        <source>answers, explanations, report and checksums in one file (.zip)</source>
        <translation>الإجابات والشروح والتقرير ومجاميع التحقق في ملف واحد (.zip)</translation>
    </message>
    <message>
        <source>whether a bundle is as it was written</source>
        <translation>هل الحزمة كما كُتبت</translation>
    </message>
    <message>
        <source>where the report goes (its ending tells the format), or the bundle</source>
        <translation>وجهة التقرير (امتداده يحدد الصيغة) أو الحزمة</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: تغيّر</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: مفقود</translation>
    </message>
    <message>
        <source>%1: not of this bundle</source>
        <translation>%1: ليس من هذه الحزمة</translation>
    </message>
    <message numerus="yes">
        <source>all %n files are as they were written</source>
        <translation>
            <numerusform>لا توجد ملفات</numerusform>
            <numerusform>الملف كما كُتب</numerusform>
            <numerusform>الملفان كما كُتبا</numerusform>
            <numerusform>الملفات الـ %n كلها كما كُتبت</numerusform>
            <numerusform>الملفات الـ %n كلها كما كُتبت</numerusform>
            <numerusform>الملفات الـ %n كلها كما كُتبت</numerusform>
        </translation>
    </message>
    <message>
        <source>--aliases is for --redact; without it there are no aliases</source>
        <translation>الخيار --aliases خاص بالخيار --redact؛ وبدونه لا أسماء بديلة</translation>
    </message>
    <message>
        <source>no section %1; there are %2</source>
        <translation>لا يوجد القسم %1؛ المتاح %2</translation>
    </message>
    <message>
        <source>report --redact: a table (CSV) that tells which name stands for which</source>
        <translation>report --redact: جدول (CSV) يبيّن ما يمثّله كل اسم</translation>
    </message>
    <message>
        <source>report: only these sections beside the summary, with commas (checks,pause)</source>
        <translation>report: هذه الأقسام فقط إلى جانب الملخص، تفصل بينها فواصل (checks,pause)</translation>
    </message>
    <message>
        <source>the report and its table of aliases need two files</source>
        <translation>يحتاج التقرير وجدول أسمائه البديلة إلى ملفين</translation>
    </message>
    <message>
        <source>--sections is for .pdf, .html and .md; in .json and .csv a job is always whole</source>
        <translation>الخيار --sections خاص بـ .pdf و.html و.md؛ وفي .json و.csv تكون المهمة كاملة دائمًا</translation>
    </message>
    <message numerus="yes">
        <source>the details of %n jobs, not loaded: %1</source>
        <translation>
            <numerusform>تفاصيل %n مهمة لم تُحمّل: %1</numerusform>
            <numerusform>تفاصيل مهمة واحدة لم تُحمّل: %1</numerusform>
            <numerusform>تفاصيل مهمتين لم تُحمّل: %1</numerusform>
            <numerusform>تفاصيل %n مهام لم تُحمّل: %1</numerusform>
            <numerusform>تفاصيل %n مهمة لم تُحمّل: %1</numerusform>
            <numerusform>تفاصيل %n مهمة لم تُحمّل: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the details of %n jobs, which could not be had: %1. %2</source>
        <extracomment>%1: names of jobs, %2: a sentence</extracomment>
        <translation>
            <numerusform>تفاصيل %n مهمة تعذّر الحصول عليها: %1. %2</numerusform>
            <numerusform>تفاصيل مهمة واحدة تعذّر الحصول عليها: %1. %2</numerusform>
            <numerusform>تفاصيل مهمتين تعذّر الحصول عليها: %1. %2</numerusform>
            <numerusform>تفاصيل %n مهام تعذّر الحصول عليها: %1. %2</numerusform>
            <numerusform>تفاصيل %n مهمة تعذّر الحصول عليها: %1. %2</numerusform>
            <numerusform>تفاصيل %n مهمة تعذّر الحصول عليها: %1. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out on request, so this report is not complete: %1</source>
        <extracomment>on the cover of a report; %1 are titles of sections</extracomment>
        <translation>حُذف بناءً على الطلب، فهذا التقرير غير كامل: %1</translation>
    </message>
    <message>
        <source>evidence bundle, unchanged: %1</source>
        <translation>حزمة أدلة، دون تغيير: %1</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>مسرد المصطلحات</translation>
    </message>
    <message>
        <source>Asked as</source>
        <translation>تم الاستعلام بصفة</translation>
    </message>
    <message numerus="yes">
        <source>not known for %n jobs</source>
        <extracomment>behind &quot;Asked as&quot;: of so many jobs it is not known who asked AWS for them</extracomment>
        <translation>
            <numerusform>غير معروف لأي مهمة (%n)</numerusform>
            <numerusform>غير معروف لمهمة واحدة (%n)</numerusform>
            <numerusform>غير معروف لمهمتين (%n)</numerusform>
            <numerusform>غير معروف لـ %n مهام</numerusform>
            <numerusform>غير معروف لـ %n مهمة</numerusform>
            <numerusform>غير معروف لـ %n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not go on by itself. If nobody resumed it in time, Macie has cancelled it for good.</source>
        <translation>لا تستمر من تلقاء نفسها. إن لم يستأنفها أحد في الوقت المناسب فقد ألغاها Macie نهائيًا.</translation>
    </message>
    <message>
        <source>A person can resume or cancel it only if that has not happened.</source>
        <translation>لا يمكن لشخص استئنافها أو إلغاؤها إلا إذا لم يحدث ذلك.</translation>
    </message>
    <message>
        <source>It does not go on by itself. The interrupted run has probably been cancelled; the job stays paused.</source>
        <translation>لا تستمر من تلقاء نفسها. على الأرجح أُلغي التشغيل المتقطع؛ وتبقى المهمة متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>By id: %1.</source>
        <extracomment>ids of custom data identifiers or allow lists that a job uses, whose names are not known</extracomment>
        <translation>بالمعرّف: %1.</translation>
    </message>
    <message>
        <source>Listed are %1.</source>
        <extracomment>managed data identifiers that a job lists</extracomment>
        <translation>المدرج: %1.</translation>
    </message>
    <message>
        <source>The pause expired at %1: the interrupted run has probably been cancelled; the job stays paused and can be resumed at any time.</source>
        <translation>انتهت مهلة الإيقاف المؤقت في %1: على الأرجح أُلغي التشغيل المتقطع؛ وتبقى المهمة متوقفة مؤقتًا ويمكن استئنافها في أي وقت.</translation>
    </message>
    <message>
        <source>This version of Jobscope does not know this member; AWS may have added it: %1</source>
        <translation>هذا الإصدار من Jobscope لا يعرف هذا الحقل؛ ربما أضافته AWS: %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Runs again and again, by a schedule that this version does not know.</source>
        <translation>تعمل مرارًا وتكرارًا، وفق جدول لا يعرفه هذا الإصدار.</translation>
    </message>
    <message>
        <source>with any of: %1</source>
        <translation>مع واحد على الأقل من: %1</translation>
    </message>
    <message>
        <source>Paused by a person; that expired, so it has probably been cancelled since.</source>
        <translation>أوقفها شخص مؤقتًا؛ انتهت المهلة، فعلى الأرجح أُلغيت منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>the jobs behind the list page %1: AWS said there that it had more, and no further page follows in that file</source>
        <extracomment>%1: a file</extracomment>
        <translation>المهام التي تلي صفحة القائمة %1: ذكرت AWS هناك أن لديها المزيد، ولا تتبعها صفحة أخرى في ذلك الملف</translation>
    </message>
    <message numerus="yes">
        <source>%n files whose names do not end in .json, .jsonl or .ndjson: %1</source>
        <translation>
            <numerusform>لا ملفات لا تنتهي أسماؤها بـ .json أو .jsonl أو .ndjson: %1</numerusform>
            <numerusform>ملف واحد لا ينتهي اسمه بـ .json أو .jsonl أو .ndjson: %1</numerusform>
            <numerusform>ملفان لا ينتهي اسماهما بـ .json أو .jsonl أو .ndjson: %1</numerusform>
            <numerusform>%n ملفات لا تنتهي أسماؤها بـ .json أو .jsonl أو .ndjson: %1</numerusform>
            <numerusform>%n ملفًا لا تنتهي أسماؤها بـ .json أو .jsonl أو .ndjson: %1</numerusform>
            <numerusform>%n ملف لا تنتهي أسماؤها بـ .json أو .jsonl أو .ndjson: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders, whose files were not read: %1</source>
        <translation>
            <numerusform>لا مجلدات لم تُقرأ ملفاتها: %1</numerusform>
            <numerusform>مجلد واحد لم تُقرأ ملفاته: %1</numerusform>
            <numerusform>مجلدان لم تُقرأ ملفاتهما: %1</numerusform>
            <numerusform>%n مجلدات لم تُقرأ ملفاتها: %1</numerusform>
            <numerusform>%n مجلدًا لم تُقرأ ملفاتها: %1</numerusform>
            <numerusform>%n مجلد لم تُقرأ ملفاتها: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of the whole file</source>
        <translation>SHA-256 للملف كله</translation>
    </message>
    <message>
        <source>AWS said besides</source>
        <translation>وقالت AWS أيضًا</translation>
    </message>
    <message>
        <source>Laid out for reading: indented, invisible characters written out; a PDF has U+ and a number where its fonts lack a character. The SHA-256 is over the exact bytes as received.</source>
        <translation>منسّق للقراءة: بمسافات بادئة، والأحرف غير المرئية مكتوبة؛ وفي ملف PDF يظهر U+ مع رقم حيث تفتقر خطوطه إلى محرف. وقيمة SHA-256 محسوبة على البايتات الدقيقة كما وردت.</translation>
    </message>
    <message>
        <source>%1, a time that was set by hand</source>
        <translation>%1، وهو وقت ضُبط يدويًا</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>More than once</source>
        <extracomment>on the cover of a report, before what is said of a job that a source tells of several times</extracomment>
        <translation>أكثر من مرة</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>متروك: %1</translation>
    </message>
    <message>
        <source>Passed over: %1</source>
        <translation>لم يُقرأ: %1</translation>
    </message>
    <message>
        <source>More than once: %1</source>
        <translation>أكثر من مرة: %1</translation>
    </message>
    <message numerus="yes">
        <source>the list entries of %n jobs whose definition is here: %1</source>
        <translation>
            <numerusform>لا مدخلات قائمة لمهام تعريفها هنا: %1</numerusform>
            <numerusform>مدخل القائمة لمهمة واحدة تعريفها هنا: %1</numerusform>
            <numerusform>مدخلا القائمة لمهمتين تعريفهما هنا: %1</numerusform>
            <numerusform>مدخلات القائمة لـ %n مهام تعريفاتها هنا: %1</numerusform>
            <numerusform>مدخلات القائمة لـ %n مهمة تعريفاتها هنا: %1</numerusform>
            <numerusform>مدخلات القائمة لـ %n مهمة تعريفاتها هنا: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers that are here already, byte for byte: %1</source>
        <translation>
            <numerusform>لا إجابات موجودة هنا مسبقًا بايتًا ببايت: %1</numerusform>
            <numerusform>إجابة واحدة موجودة هنا مسبقًا بايتًا ببايت: %1</numerusform>
            <numerusform>إجابتان موجودتان هنا مسبقًا بايتًا ببايت: %1</numerusform>
            <numerusform>%n إجابات موجودة هنا مسبقًا بايتًا ببايت: %1</numerusform>
            <numerusform>%n إجابة موجودة هنا مسبقًا بايتًا ببايت: %1</numerusform>
            <numerusform>%n إجابة موجودة هنا مسبقًا بايتًا ببايت: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>job %1: %n answers that differ; each stands here on its own</source>
        <translation>
            <numerusform>المهمة %1: لا إجابات مختلفة</numerusform>
            <numerusform>المهمة %1: إجابة واحدة مختلفة، وهي مذكورة هنا على حدة</numerusform>
            <numerusform>المهمة %1: إجابتان مختلفتان، كل منهما مذكورة هنا على حدة</numerusform>
            <numerusform>المهمة %1: %n إجابات مختلفة، كل منها مذكورة هنا على حدة</numerusform>
            <numerusform>المهمة %1: %n إجابة مختلفة، كل منها مذكورة هنا على حدة</numerusform>
            <numerusform>المهمة %1: %n إجابة مختلفة، كل منها مذكورة هنا على حدة</numerusform>
        </translation>
    </message>
    <message>
        <source>job %1: its list entry says the status %2, its definition says %3; the definition stands here</source>
        <extracomment>%1: name of a job, %2 and %3: statuses as the API names them</extracomment>
        <translation>المهمة %1: يذكر مدخلها في القائمة الحالة %2، ويذكر تعريفها %3؛ والمذكور هنا هو التعريف</translation>
    </message>
    <message>
        <source>as the evidence bundle says of itself: %1</source>
        <extracomment>%1: words of the manifest of an evidence bundle</extracomment>
        <translation>كما تقول حزمة الأدلة عن نفسها: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other jobs of the source that the evidence bundle was made from, which are not in it</source>
        <translation>
            <numerusform>لا مهام أخرى في مصدر حزمة الأدلة</numerusform>
            <numerusform>مهمة واحدة أخرى في مصدر حزمة الأدلة ليست فيها</numerusform>
            <numerusform>مهمتان أخريان في مصدر حزمة الأدلة ليستا فيها</numerusform>
            <numerusform>%n مهام أخرى في مصدر حزمة الأدلة ليست فيها</numerusform>
            <numerusform>%n مهمة أخرى في مصدر حزمة الأدلة ليست فيها</numerusform>
            <numerusform>%n مهمة أخرى في مصدر حزمة الأدلة ليست فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 % of objects in scope, picked at random.</source>
        <translation>نحو %1 % من الكائنات ضمن النطاق، تُختار عشوائيًّا.</translation>
    </message>
    <message>
        <source>Paused by a person; the interrupted run has probably been cancelled.</source>
        <translation>أوقفها شخص مؤقتًا؛ وعلى الأرجح أُلغي التشغيل المتقطع.</translation>
    </message>
    <message>
        <source>%1, received %2, SHA-256 %3, request id %4</source>
        <extracomment>what AWS was asked as well: name of an operation, time, SHA-256, id of the request</extracomment>
        <translation>%1، وردت %2، SHA-256 %3، معرّف الطلب %4</translation>
    </message>
    <message>
        <source>%1, received %2, SHA-256 %3</source>
        <translation>%1، وردت %2، SHA-256 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n further answers</source>
        <translation>
            <numerusform>لا إجابات أخرى</numerusform>
            <numerusform>إجابة واحدة أخرى</numerusform>
            <numerusform>إجابتان أخريان</numerusform>
            <numerusform>%n إجابات أخرى</numerusform>
            <numerusform>%n إجابة أخرى</numerusform>
            <numerusform>%n إجابة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::AboutDialog</name>
    <message>
        <source>About Jobscope</source>
        <translation>حول Jobscope</translation>
    </message>
    <message>
        <source>Version %1 with Qt %2</source>
        <translation>الإصدار %1 مع Qt %2</translation>
    </message>
    <message>
        <source>Browses Amazon Macie classification jobs and explains each one. It reads only, keeps nothing of your jobs, and reports to nobody.</source>
        <translation>يستعرض مهام تصنيف Amazon Macie ويشرح كلًّا منها. يقرأ فقط، ولا يحتفظ بشيء من مهامك، ولا يرسل تقارير إلى أحد.</translation>
    </message>
    <message>
        <source>Jobscope is no product of Amazon. Amazon Macie is a trademark of Amazon.com, Inc. or its affiliates.</source>
        <translation>ليس Jobscope من منتجات Amazon. Amazon Macie علامة تجارية لشركة Amazon.com, Inc. أو الشركات التابعة لها.</translation>
    </message>
    <message>
        <source>© 2026 The Jobscope authors. Licensed under the Apache License 2.0.</source>
        <translation>© 2026 The Jobscope authors. مرخّص بموجب Apache License 2.0.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::AcceptDialog</name>
    <message>
        <source>In &amp;every job, not only in this one</source>
        <translation>في &amp;كل مهمة، لا في هذه وحدها</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>قبول ملاحظة</translation>
    </message>
    <message>
        <source>&amp;Why it may stay:</source>
        <translation>&amp;لماذا يمكن أن تبقى:</translation>
    </message>
    <message>
        <source>It counts no more, and reports name it with this reason. Kept in %1; “jobscope-cli check --accept” takes the same file.</source>
        <translation>لا تُحتسب بعد ذلك، وتذكرها التقارير مع هذا السبب. تُحفظ في %1؛ ويقبل الأمر &quot;jobscope-cli check --accept&quot; الملف نفسه.</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;قبول</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::AcceptanceController</name>
    <message>
        <source>Withdraw the acceptance</source>
        <translation>سحب القبول</translation>
    </message>
    <message>
        <source>This acceptance is for every job. Withdraw it in all of them?</source>
        <translation>هذا القبول يخص كل المهام. أتريد سحبه منها جميعًا؟</translation>
    </message>
    <message>
        <source>&amp;Withdraw in every job</source>
        <translation>&amp;سحبه من كل المهام</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open the answer of a Macie call</source>
        <translation>فتح إجابة عن استدعاء Macie</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>فتح &amp;مجلد…</translation>
    </message>
    <message>
        <source>Open the &amp;sample account</source>
        <translation>فتح حساب ال&amp;عينة</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>المفتوحة م&amp;ؤخرًا</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>اتصال &amp;جديد…</translation>
    </message>
    <message>
        <source>Connect&amp;ions…</source>
        <translation>الات&amp;صالات…</translation>
    </message>
    <message>
        <source>Chec&amp;k the connection…</source>
        <translation>فحص الاتصا&amp;ل…</translation>
    </message>
    <message>
        <source>Check step by step what the connection rests on</source>
        <translation>فحص ما يعتمد عليه الاتصال خطوة خطوة</translation>
    </message>
    <message>
        <source>Snaps&amp;hots</source>
        <translation>اللق&amp;طات</translation>
    </message>
    <message>
        <source>Open a &amp;job by id or ARN…</source>
        <translation>فتح م&amp;همة بالمعرّف أو ARN…</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>نسخ &amp;كـ</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>ت&amp;حديث</translation>
    </message>
    <message>
        <source>Read the source again</source>
        <translation>قراءة المصدر من جديد</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>ط&amp;باعة…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خ&amp;روج</translation>
    </message>
    <message>
        <source>Copy explanation as &amp;text</source>
        <translation>نسخ الشرح كن&amp;ص</translation>
    </message>
    <message>
        <source>Export the &amp;list…</source>
        <translation>تصدير ال&amp;قائمة…</translation>
    </message>
    <message>
        <source>What the list shows, as a table or as JSON</source>
        <translation>ما تعرضه القائمة، كجدول أو بصيغة JSON</translation>
    </message>
    <message>
        <source>Copy the &amp;list as a table</source>
        <translation>نسخ ال&amp;قائمة كجدول</translation>
    </message>
    <message>
        <source>Copy explanation as &amp;Markdown</source>
        <translation>نسخ ال&amp;شرح بصيغة Markdown</translation>
    </message>
    <message>
        <source>&amp;Why do you say that?</source>
        <translation>لما&amp;ذا هذا القول؟</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Filter the &amp;jobs</source>
        <translation>تصفية ال&amp;مهام</translation>
    </message>
    <message>
        <source>&amp;Saved filters</source>
        <translation>عوامل التصفية المح&amp;فوظة</translation>
    </message>
    <message>
        <source>How to &amp;filter</source>
        <translation>ك&amp;يفية التصفية</translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation>ال&amp;شرح</translation>
    </message>
    <message>
        <source>&amp;Try an object</source>
        <translation>تجربة &amp;كائن</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>التع&amp;ريف</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>ال&amp;فحوص</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>عمليات التش&amp;غيل</translation>
    </message>
    <message>
        <source>&amp;Agenda…</source>
        <translation>جدول ال&amp;مواعيد…</translation>
    </message>
    <message>
        <source>The next runs of all loaded jobs</source>
        <translation>عمليات التشغيل التالية لكل المهام المحمّلة</translation>
    </message>
    <message>
        <source>Look up a &amp;bucket…</source>
        <translation>الاستعلام عن &amp;حاوية…</translation>
    </message>
    <message>
        <source>Which of the loaded jobs select a bucket, and why</source>
        <translation>أي المهام المحمّلة تختار حاوية، ولماذا</translation>
    </message>
    <message>
        <source>Accou&amp;nts and Regions…</source>
        <translation>الحسابات والمنا&amp;طق…</translation>
    </message>
    <message>
        <source>What each account in each Region answered</source>
        <translation>ما أجاب به كل حساب في كل منطقة</translation>
    </message>
    <message>
        <source>Dead&amp;lines…</source>
        <translation>المواعيد النها&amp;ئية…</translation>
    </message>
    <message>
        <source>When the pauses of all loaded jobs end, the next one first</source>
        <translation>متى تنتهي الإيقافات المؤقتة لكل المهام المحمّلة، والأقرب أولًا</translation>
    </message>
    <message>
        <source>Co&amp;mpare with another job…</source>
        <translation>م&amp;قارنة بمهمة أخرى…</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>Go to &amp;anything…</source>
        <translation>الا&amp;نتقال إلى أي شيء…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>م&amp;فاتيح الاختصار…</translation>
    </message>
    <message>
        <source>A&amp;bout Jobscope</source>
        <translation>&amp;حول Jobscope</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكنة</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>تع&amp;ليمات</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>Job ch&amp;osen before</source>
        <translation>المهمة المختارة سا&amp;بقًا</translation>
    </message>
    <message>
        <source>Job chosen a&amp;fterwards</source>
        <translation>المهمة المختارة &amp;لاحقًا</translation>
    </message>
    <message>
        <source>Keep on to&amp;p</source>
        <translation>ت&amp;ثبيت في الأعلى</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>تجم&amp;يع حسب</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;لا شيء</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>ال&amp;حالة</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>المص&amp;در</translation>
    </message>
    <message>
        <source>Sche&amp;dule</source>
        <translation>الجدول ال&amp;زمني</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>الس&amp;جل…</translation>
    </message>
    <message>
        <source>What the program did lately: each call to AWS, without secrets</source>
        <translation>ما فعله البرنامج مؤخرًا: كل استدعاء إلى AWS، دون أسرار</translation>
    </message>
    <message>
        <source>L&amp;ight, high contrast</source>
        <translation>فا&amp;تحة، تباين عالٍ</translation>
    </message>
    <message>
        <source>D&amp;ark, high contrast</source>
        <translation>دا&amp;كنة، تباين عالٍ</translation>
    </message>
    <message>
        <source>R&amp;eport…</source>
        <translation>&amp;تقرير…</translation>
    </message>
    <message>
        <source>A file about one or more jobs: PDF, HTML, Markdown, JSON or CSV</source>
        <translation>ملف عن مهمة أو أكثر: PDF أو HTML أو Markdown أو JSON أو CSV</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::AgendaDialog</name>
    <message>
        <source>Agenda</source>
        <translation>جدول المواعيد</translation>
    </message>
    <message>
        <source>The next runs by schedule, on days of UTC. Macie documents neither hour nor time zone.</source>
        <translation>عمليات التشغيل التالية وفق الجدول الزمني، بأيام UTC. لا يوثّق Macie الساعة ولا المنطقة الزمنية.</translation>
    </message>
    <message>
        <source>Expected runs</source>
        <translation>عمليات التشغيل المتوقعة</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs have no date: they run once, are paused by a person, or have ended.</source>
        <translation>
            <numerusform>%Ln مهمة بلا تاريخ: تعمل مرة واحدة، أو أوقفها شخص مؤقتًا، أو انتهت.</numerusform>
            <numerusform>مهمة واحدة بلا تاريخ: تعمل مرة واحدة، أو أوقفها شخص مؤقتًا، أو انتهت.</numerusform>
            <numerusform>مهمتان بلا تاريخ: تعملان مرة واحدة، أو أوقفهما شخص مؤقتًا، أو انتهتا.</numerusform>
            <numerusform>%Ln مهام بلا تاريخ: تعمل مرة واحدة، أو أوقفها شخص مؤقتًا، أو انتهت.</numerusform>
            <numerusform>%Ln مهمة بلا تاريخ: تعمل مرة واحدة، أو أوقفها شخص مؤقتًا، أو انتهت.</numerusform>
            <numerusform>%Ln مهمة بلا تاريخ: تعمل مرة واحدة، أو أوقفها شخص مؤقتًا، أو انتهت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n jobs only the list entry is loaded, so their dates are not known.</source>
        <translation>
            <numerusform>من %Ln مهمة لم يُحمّل سوى إدخال القائمة، فتواريخها غير معروفة.</numerusform>
            <numerusform>من مهمة واحدة لم يُحمّل سوى إدخال القائمة، فتاريخها غير معروف.</numerusform>
            <numerusform>من مهمتين لم يُحمّل سوى إدخال القائمة، فتاريخاهما غير معروفين.</numerusform>
            <numerusform>من %Ln مهام لم يُحمّل سوى إدخال القائمة، فتواريخها غير معروفة.</numerusform>
            <numerusform>من %Ln مهمة لم يُحمّل سوى إدخال القائمة، فتواريخها غير معروفة.</numerusform>
            <numerusform>من %Ln مهمة لم يُحمّل سوى إدخال القائمة، فتواريخها غير معروفة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::BucketDialog</name>
    <message>
        <source>Look up a bucket</source>
        <translation>الاستعلام عن حاوية</translation>
    </message>
    <message>
        <source>Which of the loaded jobs select this bucket? Fill in what you know of it; what you leave empty is not known.</source>
        <translation>أي المهام المحمّلة تختار هذه الحاوية؟ املأ ما تعرفه عنها؛ وما تتركه فارغًا يُعدّ غير معروف.</translation>
    </message>
    <message>
        <source>Jobs and whether they select the bucket</source>
        <translation>المهام وهل تختار الحاوية</translation>
    </message>
    <message>
        <source>No jobs are loaded.</source>
        <translation>لم تُحمّل أي مهام.</translation>
    </message>
    <message>
        <source>Name a bucket to see which jobs select it.</source>
        <translation>سمِّ حاوية لترى أي المهام تختارها.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whether it selects a bucket, and the job</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::BucketsDialog</name>
    <message>
        <source>Buckets of now: %1</source>
        <translation>الحاويات الآن: %1</translation>
    </message>
    <message>
        <source>What Macie knows of the buckets now, up to a day old. A past run may have met others.</source>
        <translation>ما يعرفه Macie عن الحاويات الآن، وقد يكون عمره حتى يوم. وربما صادف تشغيل سابق غيرها.</translation>
    </message>
    <message>
        <source>Filter by any column</source>
        <translation>التصفية حسب أي عمود</translation>
    </message>
    <message>
        <source>Filter the buckets</source>
        <translation>تصفية الحاويات</translation>
    </message>
    <message>
        <source>Buckets of the job</source>
        <translation>حاويات المهمة</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>نسخ الصفوف المختارة</translation>
    </message>
    <message numerus="yes">
        <source>%n buckets</source>
        <translation>
            <numerusform>%Ln حاوية</numerusform>
            <numerusform>حاوية واحدة</numerusform>
            <numerusform>حاويتان</numerusform>
            <numerusform>%Ln حاويات</numerusform>
            <numerusform>%Ln حاوية</numerusform>
            <numerusform>%Ln حاوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n buckets</source>
        <translation>
            <numerusform>%1 من %Ln حاوية</numerusform>
            <numerusform>%1 من حاوية واحدة</numerusform>
            <numerusform>%1 من حاويتين</numerusform>
            <numerusform>%1 من %Ln حاويات</numerusform>
            <numerusform>%1 من %Ln حاوية</numerusform>
            <numerusform>%1 من %Ln حاوية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ChecksView</name>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Contradictions, likely mistakes and what is worth knowing about this job. Jobs cannot be edited: what is to change takes a copy.</source>
        <translation>التناقضات والأخطاء المحتملة وما تجدر معرفته عن هذه المهمة. لا يمكن تعديل المهام: كل تغيير يتطلب نسخة.</translation>
    </message>
    <message>
        <source>Show in the definition</source>
        <translation>عرض في التعريف</translation>
    </message>
    <message>
        <source>Show place %1</source>
        <translation>عرض الموضع %1</translation>
    </message>
    <message>
        <source>Show in the definition: %1</source>
        <translation>عرض في التعريف: %1</translation>
    </message>
    <message>
        <source>Withdraw the acceptance</source>
        <translation>سحب القبول</translation>
    </message>
    <message>
        <source>Withdraw the acceptance: %1</source>
        <translation>سحب القبول: %1</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>قبول…</translation>
    </message>
    <message>
        <source>Accept: %1</source>
        <translation>قبول: %1</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::CommandController</name>
    <message>
        <source>Job, %1</source>
        <translation>مهمة، %1</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::CommandPalette</name>
    <message>
        <source>Nothing is called so.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>الانتقال إلى أي شيء</translation>
    </message>
    <message>
        <source>Search actions and jobs</source>
        <translation>البحث في الإجراءات والمهام</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>An action, a job or a source</source>
        <translation>إجراء أو مهمة أو مصدر</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::CompareDialog</name>
    <message>
        <source>Compare two jobs</source>
        <translation>مقارنة مهمتين</translation>
    </message>
    <message>
        <source>The first job is %1.</source>
        <translation>المهمة الأولى هي %1.</translation>
    </message>
    <message>
        <source>&amp;Second job:</source>
        <translation>المهمة ال&amp;ثانية:</translation>
    </message>
    <message>
        <source>Differences of the two jobs</source>
        <translation>اختلافات المهمتين</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>First job</source>
        <translation>المهمة الأولى</translation>
    </message>
    <message>
        <source>Second job</source>
        <translation>المهمة الثانية</translation>
    </message>
    <message>
        <source>What they are &amp;set up to do</source>
        <translation>ما أُ&amp;عدّتا لفعله</translation>
    </message>
    <message>
        <source>&amp;Objects of a listing</source>
        <translation>كائنات من &amp;قائمة</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>نسخ كن&amp;ص</translation>
    </message>
    <message>
        <source>–</source>
        <comment>not there</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a job, and what differs there</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ComparedObjects</name>
    <message>
        <source>Paste keys or drop a listing here to see which objects one job takes and the other does not. What a listing does not say of the bucket is taken from this field and from “Try an object”.</source>
        <translation>ألصق مفاتيح أو أفلت قائمة هنا لترى أي الكائنات تأخذها مهمة ولا تأخذها الأخرى. ما لا تذكره القائمة عن الحاوية يؤخذ من هذا الحقل ومن «تجربة كائن».</translation>
    </message>
    <message>
        <source>&amp;Bucket of these objects:</source>
        <translation>&amp;حاوية هذه الكائنات:</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Objects whose verdict differs</source>
        <translation>الكائنات التي يختلف حكمها</translation>
    </message>
    <message numerus="yes">
        <source>The verdict on %n object(s) is the same in both.</source>
        <translation>
            <numerusform>الحكم على %Ln كائن متطابق في المهمتين.</numerusform>
            <numerusform>الحكم على كائن واحد متطابق في المهمتين.</numerusform>
            <numerusform>الحكم على كائنين متطابق في المهمتين.</numerusform>
            <numerusform>الحكم على %Ln كائنات متطابق في المهمتين.</numerusform>
            <numerusform>الحكم على %Ln كائنًا متطابق في المهمتين.</numerusform>
            <numerusform>الحكم على %Ln كائن متطابق في المهمتين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n object(s) change verdict: %2 in scope of the first job only, %3 in scope of the second only.</source>
        <translation>
            <numerusform>يتغيّر حكم %1 من %Ln كائن: %2 ضمن نطاق الأولى فقط، و%3 ضمن نطاق الثانية فقط.</numerusform>
            <numerusform>يتغيّر حكم %1 من كائن واحد: %2 ضمن نطاق الأولى فقط، و%3 ضمن نطاق الثانية فقط.</numerusform>
            <numerusform>يتغيّر حكم %1 من كائنين: %2 ضمن نطاق الأولى فقط، و%3 ضمن نطاق الثانية فقط.</numerusform>
            <numerusform>يتغيّر حكم %1 من %Ln كائنات: %2 ضمن نطاق الأولى فقط، و%3 ضمن نطاق الثانية فقط.</numerusform>
            <numerusform>يتغيّر حكم %1 من %Ln كائنًا: %2 ضمن نطاق الأولى فقط، و%3 ضمن نطاق الثانية فقط.</numerusform>
            <numerusform>يتغيّر حكم %1 من %Ln كائن: %2 ضمن نطاق الأولى فقط، و%3 ضمن نطاق الثانية فقط.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ConnectionButton</name>
    <message>
        <source>Connect to AWS</source>
        <translation>الاتصال بـ AWS</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>الاتصال: %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ConnectionController</name>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Snapshot: %1</source>
        <translation>اللقطة: %1</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>ال&amp;منطقة</translation>
    </message>
    <message>
        <source>&amp;Another Region…</source>
        <translation>منطقة أ&amp;خرى…</translation>
    </message>
    <message>
        <source>Another Region</source>
        <translation>منطقة أخرى</translation>
    </message>
    <message>
        <source>Name of the Region, for example eu-central-2:</source>
        <translation>اسم المنطقة، مثلًا eu-central-2:</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <extracomment>a snapshot: name of the connection, account, Region, time</extracomment>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>One that cannot be read…</source>
        <translation>لقطة غير مقروءة…</translation>
    </message>
    <message>
        <source>None yet: they are kept when jobs were loaded</source>
        <translation>لا شيء بعد: تُحفظ عند تحميل المهام</translation>
    </message>
    <message>
        <source>&amp;Delete all snapshots…</source>
        <translation>&amp;حذف كل اللقطات…</translation>
    </message>
    <message>
        <source>Delete all snapshots</source>
        <translation>حذف كل اللقطات</translation>
    </message>
    <message>
        <source>Delete what was kept of all accounts and Regions? Jobs at AWS are not touched.</source>
        <translation>هل تريد حذف ما حُفظ من كل الحسابات والمناطق؟ لا تُمسّ المهام لدى AWS.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Open a job</source>
        <translation>فتح مهمة</translation>
    </message>
    <message>
        <source>Job id or ARN:</source>
        <translation>معرّف المهمة أو ARN:</translation>
    </message>
    <message>
        <source>There is no job %1 in what is open.</source>
        <translation>لا توجد مهمة %1 فيما هو مفتوح.</translation>
    </message>
    <message>
        <source>Jobs exist in one account and one Region only. Check both, or paste the ARN: it names them.</source>
        <translation>توجد المهمة في حساب واحد ومنطقة واحدة فقط. تحقق من كليهما، أو ألصق ARN: فهو يسمّيهما.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ConnectionDialog</name>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>فيروزي</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>A &amp;profile of the AWS CLI</source>
        <translation>ملف تعري&amp;ف في AWS CLI</translation>
    </message>
    <message>
        <source>A role at &amp;IAM Identity Center</source>
        <translation>&amp;دور في IAM Identity Center</translation>
    </message>
    <message>
        <source>An access &amp;key</source>
        <translation>&amp;مفتاح وصول</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>ا&amp;ختبار</translation>
    </message>
    <message>
        <source>Save and &amp;connect</source>
        <translation>حفظ وا&amp;تصال</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>تحرير الاتصال</translation>
    </message>
    <message>
        <source>Search the profiles</source>
        <translation>البحث في ملفات التعريف</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>ملفات التعريف</translation>
    </message>
    <message>
        <source>only for temporary keys</source>
        <translation>للمفاتيح المؤقتة فقط</translation>
    </message>
    <message>
        <source>leave empty to keep the present key</source>
        <translation>اتركه فارغًا للإبقاء على المفتاح الحالي</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain of this computer</source>
        <translation>حف&amp;ظه في سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Otherwise it is good for this session only. Programs of yours can read a keychain that is unlocked. A role or a profile is safer than a long-lived key.</source>
        <translation>وإلا يصلح لهذه الجلسة فقط. تستطيع برامجك قراءة سلسلة مفاتيح غير مقفلة. الدور أو ملف التعريف أكثر أمانًا من مفتاح طويل الأمد.</translation>
    </message>
    <message>
        <source>Access key &amp;id:</source>
        <translation>م&amp;عرّف مفتاح الوصول:</translation>
    </message>
    <message>
        <source>Secret &amp;access key:</source>
        <translation>مفتاح الو&amp;صول السري:</translation>
    </message>
    <message>
        <source>Session t&amp;oken:</source>
        <translation>رمز ال&amp;جلسة المميز:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الا&amp;سم:</translation>
    </message>
    <message>
        <source>Co&amp;lour:</source>
        <translation>الل&amp;ون:</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>الم&amp;نطقة:</translation>
    </message>
    <message>
        <source>access key</source>
        <comment>kind of a profile</comment>
        <translation>مفتاح وصول</translation>
    </message>
    <message>
        <source>role</source>
        <comment>kind of a profile</comment>
        <translation>دور</translation>
    </message>
    <message>
        <source>program</source>
        <comment>kind of a profile</comment>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>IAM Identity Center</source>
        <comment>kind of a profile</comment>
        <translation>IAM Identity Center</translation>
    </message>
    <message>
        <source>console sign-in</source>
        <comment>kind of a profile</comment>
        <translation>تسجيل دخول وحدة التحكم</translation>
    </message>
    <message>
        <source>web identity</source>
        <comment>kind of a profile</comment>
        <translation>هوية ويب</translation>
    </message>
    <message>
        <source>container</source>
        <comment>kind of a profile</comment>
        <translation>حاوية برمجية</translation>
    </message>
    <message>
        <source>EC2 instance</source>
        <comment>kind of a profile</comment>
        <translation>مثيل EC2</translation>
    </message>
    <message>
        <source>with an error</source>
        <comment>kind of a profile</comment>
        <translation>فيه خطأ</translation>
    </message>
    <message>
        <source>There are no profiles in the files of the AWS CLI. “aws configure” makes one.</source>
        <translation>لا توجد ملفات تعريف في ملفات AWS CLI. ينشئ الأمر “aws configure” واحدًا.</translation>
    </message>
    <message>
        <source>not set in the profile: choose one</source>
        <translation>غير معيّنة في ملف التعريف: اختر واحدة</translation>
    </message>
    <message>
        <source>%1 (the profile&apos;s)</source>
        <translation>%1 (من ملف التعريف)</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>مفتاح وصول</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>اختر واحدًا</translation>
    </message>
    <message>
        <source>Asking AWS…</source>
        <translation>جارٍ الاستعلام من AWS…</translation>
    </message>
    <message>
        <source>Signed in to account %1 as %2.</source>
        <translation>سُجّل الدخول إلى الحساب %1 بصفة %2.</translation>
    </message>
    <message>
        <source>Macie is suspended there.</source>
        <translation>Macie معلّق هناك.</translation>
    </message>
    <message>
        <source>Macie is enabled there.</source>
        <translation>Macie مفعّل هناك.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ConnectionsDialog</name>
    <message>
        <source>No connections yet. A connection is a profile of the AWS CLI or an access key, with a Region.</source>
        <translation>لا اتصالات بعد. الاتصال هو ملف تعريف في AWS CLI أو مفتاح وصول، مع منطقة.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>ا&amp;تصال</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>Chec&amp;k…</source>
        <translation>&amp;فحص…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Check step by step what the connection rests on</source>
        <translation>فحص ما يعتمد عليه الاتصال خطوة خطوة</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;جديد…</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>ملف التعريف %1</translation>
    </message>
    <message>
        <source>access key</source>
        <translation>مفتاح وصول</translation>
    </message>
    <message>
        <source>role %1 in %2</source>
        <translation>الدور %1 في %2</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>إزالة الاتصال</translation>
    </message>
    <message>
        <source>Remove “%1”? Its key goes from the keychain; profiles of the AWS CLI stay as they are.</source>
        <translation>هل تريد إزالة «%1»؟ يُحذف مفتاحه من سلسلة المفاتيح؛ وتبقى ملفات تعريف AWS CLI كما هي.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::CopyMenu</name>
    <message>
        <source>Job &amp;id</source>
        <translation>&amp;معرّف المهمة</translation>
    </message>
    <message>
        <source>&amp;ARN</source>
        <translation>&amp;ARN</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>AWS CLI command: &amp;describe</source>
        <translation>أمر AWS CLI: &amp;عرض التفاصيل</translation>
    </message>
    <message>
        <source>AWS CLI command: &amp;resume (would change the job)</source>
        <translation>أمر AWS CLI: &amp;استئناف (سيغيّر المهمة)</translation>
    </message>
    <message>
        <source>AWS CLI command: &amp;pause (would change the job)</source>
        <translation>أمر AWS CLI: إي&amp;قاف مؤقت (سيغيّر المهمة)</translation>
    </message>
    <message>
        <source>AWS CLI command: &amp;cancel for good (would change the job)</source>
        <translation>أمر AWS CLI: إل&amp;غاء نهائي (سيغيّر المهمة)</translation>
    </message>
    <message>
        <source>&amp;Open in the AWS console</source>
        <translation>&amp;فتح في وحدة تحكم AWS</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::DashboardStrip</name>
    <message>
        <source>All loaded jobs at a glance</source>
        <translation>كل المهام المحمّلة في لمحة</translation>
    </message>
    <message>
        <source>Shows only these jobs: %1</source>
        <translation>عرض هذه المهام فقط: %1</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::DefinitionView</name>
    <message>
        <source>Find in the definition</source>
        <translation>البحث في التعريف</translation>
    </message>
    <message>
        <source>Definition: property, value and meaning</source>
        <translation>التعريف: الخاصية والقيمة والمعنى</translation>
    </message>
    <message>
        <source>Open all branches</source>
        <translation>فتح كل الفروع</translation>
    </message>
    <message>
        <source>Close all branches</source>
        <translation>إغلاق كل الفروع</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which find of how many</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>نسخ القيمة</translation>
    </message>
    <message>
        <source>Copy its JSON pointer</source>
        <translation>نسخ مؤشر JSON الخاص به</translation>
    </message>
    <message>
        <source>Why do you say that?</source>
        <translation>لماذا هذا القول؟</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>نسخ بصيغة JSON</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>ماذا يعني هذا؟</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::DoctorDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>إ&amp;عادة الفحص</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy &amp;policy</source>
        <translation>نسخ ال&amp;سياسة</translation>
    </message>
    <message>
        <source>Check the connection: %1</source>
        <translation>فحص الاتصال: %1</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>ما فُحص</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Copy all findings as text, without secrets</source>
        <translation>نسخ كل النتائج كنص، دون أسرار</translation>
    </message>
    <message>
        <source>Copy the IAM policy that allows what is missing, for an administrator</source>
        <translation>نسخ سياسة IAM التي تسمح بما ينقص، لأجل مسؤول</translation>
    </message>
    <message>
        <source>Cancelled. What is listed was checked before.</source>
        <translation>أُلغي. ما هو مدرج فُحص قبل ذلك.</translation>
    </message>
    <message>
        <source>Details of the chosen step</source>
        <translation>تفاصيل الخطوة المختارة</translation>
    </message>
    <message>
        <source>Looks at each thing that the connection rests on. Nothing is changed.</source>
        <translation>يراجع كل ما يعتمد عليه الاتصال. لا يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>The key of this connection is not at hand, so nothing could be checked.</source>
        <translation>مفتاح هذا الاتصال ليس في المتناول، فتعذّر فحص أي شيء.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed.</source>
        <translation>
            <numerusform>فشلت %Ln خطوة.</numerusform>
            <numerusform>فشلت خطوة واحدة.</numerusform>
            <numerusform>فشلت خطوتان.</numerusform>
            <numerusform>فشلت %Ln خطوات.</numerusform>
            <numerusform>فشلت %Ln خطوة.</numerusform>
            <numerusform>فشلت %Ln خطوة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s).</source>
        <translation>
            <numerusform>%Ln تحذير.</numerusform>
            <numerusform>تحذير واحد.</numerusform>
            <numerusform>تحذيران.</numerusform>
            <numerusform>%Ln تحذيرات.</numerusform>
            <numerusform>%Ln تحذيرًا.</numerusform>
            <numerusform>%Ln تحذير.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>كل شيء سليم.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ExplanationView</name>
    <message>
        <source>Explanation</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>Buckets: which are taken, which are left out</source>
        <translation>الحاويات: أيها يؤخذ وأيها يُستبعد</translation>
    </message>
    <message>
        <source>Objects: which are taken, which are left out</source>
        <translation>الكائنات: أيها يؤخذ وأيها يُستبعد</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>الحاويات</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>الكائنات</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>أخذ العينات</translation>
    </message>
    <message>
        <source>What it looks for</source>
        <translation>ما تبحث عنه</translation>
    </message>
    <message>
        <source>Buckets now</source>
        <translation>الحاويات الآن</translation>
    </message>
    <message>
        <source>Look up the buckets of now</source>
        <translation>الاستعلام عن الحاويات الآن</translation>
    </message>
    <message>
        <source>Asks AWS which buckets this job means now; with many buckets this takes a while</source>
        <translation>يسأل AWS أي الحاويات تعنيها هذه المهمة الآن؛ مع حاويات كثيرة يستغرق ذلك وقتًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Show these buckets…</source>
        <translation>عرض هذه الحاويات…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>آخر تشغيل</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>The rest of the answer</source>
        <translation>بقية الإجابة</translation>
    </message>
    <message>
        <source>Readings: where AWS’s documents leave two meanings</source>
        <translation>التفسيرات: حيث تترك وثائق AWS معنيين</translation>
    </message>
    <message numerus="yes">
        <source>Looking up buckets: %n so far…</source>
        <translation>
            <numerusform>جارٍ الاستعلام عن الحاويات: %Ln حاوية حتى الآن…</numerusform>
            <numerusform>جارٍ الاستعلام عن الحاويات: حاوية واحدة حتى الآن…</numerusform>
            <numerusform>جارٍ الاستعلام عن الحاويات: حاويتان حتى الآن…</numerusform>
            <numerusform>جارٍ الاستعلام عن الحاويات: %Ln حاويات حتى الآن…</numerusform>
            <numerusform>جارٍ الاستعلام عن الحاويات: %Ln حاوية حتى الآن…</numerusform>
            <numerusform>جارٍ الاستعلام عن الحاويات: %Ln حاوية حتى الآن…</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>ما يحدث بعد ذلك</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>ما يمكنك فعله</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ExportController</name>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>The printer could not be reached.</source>
        <translation>تعذّر الوصول إلى الطابعة.</translation>
    </message>
    <message>
        <source>Check that it is switched on, then try again.</source>
        <translation>تحقق من تشغيلها، ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::FactsGrid</name>
    <message>
        <source>Why do you say that?</source>
        <translation>لماذا هذا القول؟</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::FilterController</name>
    <message numerus="yes">
        <source>%n job(s) not described yet: the filter asks for their details.</source>
        <translation>
            <numerusform>لم توصف بعد %Ln مهمة: تطلب التصفية تفاصيلها.</numerusform>
            <numerusform>لم توصف بعد مهمة واحدة: تطلب التصفية تفاصيلها.</numerusform>
            <numerusform>لم توصف بعد مهمتان: تطلب التصفية تفاصيلهما.</numerusform>
            <numerusform>لم توصف بعد %Ln مهام: تطلب التصفية تفاصيلها.</numerusform>
            <numerusform>لم توصف بعد %Ln مهمة: تطلب التصفية تفاصيلها.</numerusform>
            <numerusform>لم توصف بعد %Ln مهمة: تطلب التصفية تفاصيلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>لا عوامل تصفية محفوظة بعد</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;حفظ هذه التصفية…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>حفظ التصفية</translation>
    </message>
    <message>
        <source>Name; one that exists already is replaced:</source>
        <translation>الاسم؛ يُستبدل إن كان موجودًا:</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::FilterField</name>
    <message>
        <source>Filter jobs</source>
        <translation>تصفية المهام</translation>
    </message>
    <message>
        <source>Words, or fields like status:idle. F1 explains them, Alt+Down shows saved filters.</source>
        <translation>كلمات، أو حقول مثل status:idle. يشرحها F1، ويعرض Alt+Down عوامل التصفية المحفوظة.</translation>
    </message>
    <message>
        <source>Saved filters and help</source>
        <translation>عوامل التصفية المحفوظة والتعليمات</translation>
    </message>
    <message>
        <source>What fits here</source>
        <translation>ما يناسب هنا</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::FilterHelp</name>
    <message>
        <source>How to filter</source>
        <translation>كيفية التصفية</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>ما يُبحث عنه</translation>
    </message>
    <message>
        <source>How terms are joined</source>
        <translation>كيف تُربط المصطلحات</translation>
    </message>
    <message>
        <source>both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>one of them; binds less than a space</source>
        <translation>أحدهما؛ وهو أضعف ربطًا من المسافة</translation>
    </message>
    <message>
        <source>not that</source>
        <translation>ليس ذلك</translation>
    </message>
    <message>
        <source>parentheses group</source>
        <translation>الأقواس تكوّن مجموعة</translation>
    </message>
    <message>
        <source>quotes hold spaces and signs</source>
        <translation>علامات الاقتباس تحوي مسافات وعلامات</translation>
    </message>
    <message>
        <source>Dates and spans</source>
        <translation>التواريخ والمدد</translation>
    </message>
    <message>
        <source>on that day, by UTC; &lt;, &lt;=, &gt; and &gt;= as well</source>
        <translation>في ذلك اليوم بتوقيت UTC؛ وكذلك علامات الأصغر والأكبر، مع المساواة أو دونها</translation>
    </message>
    <message>
        <source>in the last seven days; h, d and w are hours, days and weeks</source>
        <translation>في الأيام السبعة الأخيرة؛ h وd وw ساعات وأيام وأسابيع</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>تجدر معرفته</translation>
    </message>
    <message>
        <source>is the API&apos;s word for jobs that Macie paused; those that a person paused are user_paused</source>
        <translation>هي كلمة API للمهام التي أوقفها Macie مؤقتًا؛ وما أوقفه شخص هو user_paused</translation>
    </message>
    <message>
        <source>schedule, tag, check and sampling need them: jobs that are still without are counted above the list</source>
        <translation>تحتاج إليها schedule وtag وcheck وsampling: وتُعدّ فوق القائمة المهام التي لا تزال بدونها</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::FindBar</name>
    <message>
        <source>Previous find</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next find</source>
        <translation>النتيجة التالية</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::FleetController</name>
    <message>
        <source>&amp;Change a group</source>
        <translation>ت&amp;غيير مجموعة</translation>
    </message>
    <message>
        <source>New &amp;group…</source>
        <translation>&amp;مجموعة جديدة…</translation>
    </message>
    <message>
        <source>&amp;Find where Macie is on</source>
        <translation>البحث عن أ&amp;ماكن تفعيل Macie</translation>
    </message>
    <message numerus="yes">
        <source>Macie is off in all %n accounts and Regions that were asked.</source>
        <translation>
            <numerusform>Macie غير مفعّل في كل الحسابات والمناطق المستعلَم عنها (%Ln).</numerusform>
            <numerusform>Macie غير مفعّل في الحساب والمنطقة المستعلَم عنهما.</numerusform>
            <numerusform>Macie غير مفعّل في الحسابين والمنطقتين المستعلَم عنهما.</numerusform>
            <numerusform>Macie غير مفعّل في كل الحسابات والمناطق الـ %Ln المستعلَم عنها.</numerusform>
            <numerusform>Macie غير مفعّل في كل الحسابات والمناطق الـ %Ln المستعلَم عنها.</numerusform>
            <numerusform>Macie غير مفعّل في كل الحسابات والمناطق الـ %Ln المستعلَم عنها.</numerusform>
        </translation>
    </message>
    <message>
        <source>There can be no jobs. Whoever turned it on since may ask again.</source>
        <translation>لا يمكن أن توجد مهام. ومن فعّله منذئذ يمكنه الاستعلام من جديد.</translation>
    </message>
    <message>
        <source>%1 answered. %2</source>
        <extracomment>%1: &quot;38 of 40 sources&quot;; %2: a sentence</extracomment>
        <translation>أجاب %1. %2</translation>
    </message>
    <message>
        <source>The jobs of the others are here. View &gt; Accounts and Regions shows which failed, and asks again.</source>
        <translation>مهام الأخرى معروضة هنا. يبيّن «عرض &gt; الحسابات والمناطق» أيها فشل، ويستعلم من جديد.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::FleetDialog</name>
    <message>
        <source>&amp;Show these jobs</source>
        <translation>&amp;عرض هذه المهام</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>الاستعلام من &amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Check the connection…</source>
        <translation>&amp;فحص الاتصال…</translation>
    </message>
    <message>
        <source>&amp;Keep as a group…</source>
        <translation>حف&amp;ظ كمجموعة…</translation>
    </message>
    <message>
        <source>Accounts and Regions</source>
        <translation>الحسابات والمناطق</translation>
    </message>
    <message>
        <source>Where Macie is off nobody asks again, unless you do.</source>
        <translation>حيث Macie غير مفعّل لا يُستعلم من جديد إلا بطلب منك.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::GatesStrip</name>
    <message>
        <source>%1: %2</source>
        <comment>a gate and what it lets pass</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::GroupDialog</name>
    <message>
        <source>Add accounts of I&amp;AM Identity Center</source>
        <translation>&amp;إضافة حسابات IAM Identity Center</translation>
    </message>
    <message>
        <source>Save and &amp;open</source>
        <translation>حفظ و&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>for example SecurityAudit</source>
        <translation>مثلًا SecurityAudit</translation>
    </message>
    <message>
        <source>Taken on, with the connection&apos;s keys</source>
        <translation>يُتولّى بمفاتيح الاتصال</translation>
    </message>
    <message>
        <source>Given by IAM Identity Center</source>
        <translation>يعطيه IAM Identity Center</translation>
    </message>
    <message>
        <source>Account ids, one a line. None: the connections&apos; own accounts, without a role.</source>
        <translation>معرّفات الحسابات، واحد في كل سطر. لا شيء: حسابات الاتصالات نفسها، بلا دور.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الا&amp;سم:</translation>
    </message>
    <message>
        <source>&amp;Connections:</source>
        <translation>الا&amp;تصالات:</translation>
    </message>
    <message>
        <source>&amp;Role in each account:</source>
        <translation>ال&amp;دور في كل حساب:</translation>
    </message>
    <message>
        <source>The role &amp;is:</source>
        <translation>&amp;كيفية الحصول على الدور:</translation>
    </message>
    <message>
        <source>&amp;Accounts:</source>
        <translation>ال&amp;حسابات:</translation>
    </message>
    <message>
        <source>Re&amp;gions:</source>
        <translation>المنا&amp;طق:</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>تحتاج المجموعة إلى اسم.</translation>
    </message>
    <message>
        <source>There are no connections yet. Make one first: its keys open the group.</source>
        <translation>لا اتصالات بعد. أنشئ واحدًا أولًا: مفاتيحه تفتح المجموعة.</translation>
    </message>
    <message>
        <source>Choose the connections whose keys are used.</source>
        <translation>اختر الاتصالات التي تُستخدم مفاتيحها.</translation>
    </message>
    <message>
        <source>“%1” is no account id: those have 12 digits.</source>
        <translation>«%1» ليس معرّف حساب: فالمعرّف من 12 رقمًا.</translation>
    </message>
    <message>
        <source>Name the role in these accounts.</source>
        <translation>سمِّ الدور في هذه الحسابات.</translation>
    </message>
    <message>
        <source>Name the accounts of the role.</source>
        <translation>سمِّ الحسابات التي لها هذا الدور.</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts and Regions will be asked.</source>
        <translation>
            <numerusform>سيُستعلم عن الحسابات والمناطق: %Ln.</numerusform>
            <numerusform>سيُستعلم عن حساب ومنطقة.</numerusform>
            <numerusform>سيُستعلم عن زوجين من حساب ومنطقة.</numerusform>
            <numerusform>سيُستعلم عن %Ln أزواج من حساب ومنطقة.</numerusform>
            <numerusform>سيُستعلم عن %Ln زوجًا من حساب ومنطقة.</numerusform>
            <numerusform>سيُستعلم عن %Ln زوج من حساب ومنطقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking AWS…</source>
        <translation>جارٍ الاستعلام من AWS…</translation>
    </message>
    <message>
        <source>You have no role in any account there.</source>
        <translation>لا دور لك في أي حساب هناك.</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were listed.</source>
        <translation>
            <numerusform>سُرد %Ln حساب.</numerusform>
            <numerusform>سُرد حساب واحد.</numerusform>
            <numerusform>سُرد حسابان.</numerusform>
            <numerusform>سُرد %Ln حسابات.</numerusform>
            <numerusform>سُرد %Ln حسابًا.</numerusform>
            <numerusform>سُرد %Ln حساب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>إزالة المجموعة</translation>
    </message>
    <message>
        <source>Remove the group “%1”? Its connections stay.</source>
        <translation>هل تريد إزالة المجموعة «%1»؟ تبقى اتصالاتها.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::JobHead</name>
    <message>
        <source>%1 %2 (%3 UTC)</source>
        <comment>local time, its zone, the same in UTC</comment>
        <translation>%1 %2 (%3 UTC)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>A job without a name</source>
        <translation>مهمة بلا اسم</translation>
    </message>
    <message>
        <source>Copy the job id</source>
        <translation>نسخ معرّف المهمة</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>Copy the ARN</source>
        <translation>نسخ ARN</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what the countdown counts to, and when that is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <extracomment>how a day and a time are written, in the letters of QLocale</extracomment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::JobListView</name>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>No job matches “%1”.</source>
        <translation>لا مهمة تطابق «%1».</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>نسخ الاسم</translation>
    </message>
    <message>
        <source>Copy job id</source>
        <translation>نسخ معرّف المهمة</translation>
    </message>
    <message>
        <source>Copy ARN</source>
        <translation>نسخ ARN</translation>
    </message>
    <message>
        <source>Job id</source>
        <translation>معرّف المهمة</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>مثبّتة في الأعلى</translation>
    </message>
    <message>
        <source>Other jobs</source>
        <translation>مهام أخرى</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>There are no jobs here. A job is in the one account and Region that it was created in.</source>
        <translation>لا توجد مهام هنا. تنتمي المهمة إلى الحساب والمنطقة اللذين أُنشئت فيهما وحدهما.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::JobPage</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Views of the job</source>
        <translation>طرق عرض المهمة</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>Try an object</source>
        <translation>تجربة كائن</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>عمليات التشغيل</translation>
    </message>
    <message>
        <source>Choose a job on the list to see what it reads, when, and what it leaves out.</source>
        <translation>اختر مهمة من القائمة لترى ما تقرؤه ومتى وما تستبعده.</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>الفحوص (%1)</translation>
    </message>
    <message>
        <source>Loading the details of this job…</source>
        <translation>جارٍ تحميل تفاصيل هذه المهمة…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not all could be looked up that AWS knows beside this job. %1</source>
        <translation>تعذّر الاستعلام عن كل ما تعرفه AWS إلى جانب هذه المهمة. %1</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::JsonView</name>
    <message>
        <source>Find in the JSON</source>
        <translation>البحث في JSON</translation>
    </message>
    <message>
        <source>Line breaks</source>
        <translation>فواصل الأسطر</translation>
    </message>
    <message>
        <source>Show the answer with line breaks; it came without</source>
        <translation>عرض الإجابة بفواصل أسطر؛ وقد وردت بدونها</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>نسخ JSON</translation>
    </message>
    <message>
        <source>Copy the answer exactly as it came</source>
        <translation>نسخ الإجابة كما وردت تمامًا</translation>
    </message>
    <message>
        <source>The answer as JSON</source>
        <translation>الإجابة بصيغة JSON</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Began again from the other end</source>
        <translation>استؤنف البحث من الطرف الآخر</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ListExport</name>
    <message>
        <source>Tables (%1)</source>
        <translation>جداول (%1)</translation>
    </message>
    <message>
        <source>JSON (%1)</source>
        <translation>JSON (%1)</translation>
    </message>
    <message>
        <source>jobs</source>
        <comment>name of a file</comment>
        <translation>jobs</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>تصدير القائمة</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>تعذّرت كتابة القائمة.</translation>
    </message>
    <message>
        <source>Choose another folder or free some space.</source>
        <translation>اختر مجلدًا آخر أو وفّر مساحة.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n jobs</source>
        <translation>
            <numerusform>نُسخت %Ln مهمة</numerusform>
            <numerusform>نُسخت مهمة واحدة</numerusform>
            <numerusform>نُسخت مهمتان</numerusform>
            <numerusform>نُسخت %Ln مهام</numerusform>
            <numerusform>نُسخت %Ln مهمة</numerusform>
            <numerusform>نُسخت %Ln مهمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ListingPage</name>
    <message>
        <source>Try a list of objects</source>
        <translation>تجربة قائمة كائنات</translation>
    </message>
    <message>
        <source>Paste keys or drop a listing here: the JSON of “aws s3api list-objects-v2”, the text of “aws s3 ls --recursive”, keys on lines of their own, or JSON lines. What a listing does not say of the bucket is taken from the form for one object.</source>
        <translation>ألصق مفاتيح أو أفلت قائمة هنا: نص JSON من “aws s3api list-objects-v2”، أو نص “aws s3 ls --recursive”، أو مفاتيح كل منها في سطر، أو أسطر JSON. ما لا تذكره القائمة عن الحاوية يؤخذ من نموذج الكائن الواحد.</translation>
    </message>
    <message>
        <source>Show only objects of this verdict</source>
        <translation>عرض كائنات هذا الحكم فقط</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>كل الأحكام</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>تصفية المفاتيح</translation>
    </message>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation>&amp;تصدير كملف CSV…</translation>
    </message>
    <message>
        <source>Objects and their verdicts</source>
        <translation>الكائنات وأحكامها</translation>
    </message>
    <message>
        <source>Export the objects shown</source>
        <translation>تصدير الكائنات المعروضة</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>صُدّر إلى %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%Ln كائن</numerusform>
            <numerusform>كائن واحد</numerusform>
            <numerusform>كائنان</numerusform>
            <numerusform>%Ln كائنات</numerusform>
            <numerusform>%Ln كائنًا</numerusform>
            <numerusform>%Ln كائن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n object(s)</source>
        <comment>some are filtered out</comment>
        <translation>
            <numerusform>%1 من %Ln كائن</numerusform>
            <numerusform>%1 من كائن واحد</numerusform>
            <numerusform>%1 من كائنين</numerusform>
            <numerusform>%1 من %Ln كائنات</numerusform>
            <numerusform>%1 من %Ln كائنًا</numerusform>
            <numerusform>%1 من %Ln كائن</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verdict and how many objects have it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not in scope: %1</source>
        <translation>خارج النطاق: %1</translation>
    </message>
    <message>
        <source>%1 stop here, %2 go on</source>
        <extracomment>at a gate: how many objects it stops, how many go on</extracomment>
        <translation>يتوقف هنا %1، ويتابع %2</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ListingSource</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Paste keys</source>
        <translation>ل&amp;صق مفاتيح</translation>
    </message>
    <message>
        <source>Open a &amp;listing…</source>
        <translation>فتح &amp;قائمة…</translation>
    </message>
    <message>
        <source>Trying the objects…</source>
        <translation>جارٍ تجربة الكائنات…</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تعذّرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy keys, one on each line, or a listing first.</source>
        <translation>لا نص في الحافظة. انسخ أولًا مفاتيح، واحدًا في كل سطر، أو قائمة.</translation>
    </message>
    <message>
        <source>Open a listing of objects</source>
        <translation>فتح قائمة كائنات</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the listing cannot be read; the first is line %1: %2</source>
        <translation>
            <numerusform>تعذّرت قراءة %Ln موضع في القائمة؛ أولها السطر %1: %2</numerusform>
            <numerusform>تعذّرت قراءة موضع واحد في القائمة؛ أولها السطر %1: %2</numerusform>
            <numerusform>تعذّرت قراءة موضعين في القائمة؛ أولها السطر %1: %2</numerusform>
            <numerusform>تعذّرت قراءة %Ln مواضع في القائمة؛ أولها السطر %1: %2</numerusform>
            <numerusform>تعذّرت قراءة %Ln موضعًا في القائمة؛ أولها السطر %1: %2</numerusform>
            <numerusform>تعذّرت قراءة %Ln موضع في القائمة؛ أولها السطر %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The listing holds no object.</source>
        <translation>لا تحوي القائمة أي كائن.</translation>
    </message>
    <message>
        <source>“aws s3 ls” prints the local time of the computer that it ran on and does not say which. The times are read as those of %1, the time zone of this computer.</source>
        <translation>يطبع “aws s3 ls” الوقت المحلي للحاسوب الذي عمل عليه ولا يذكر أيّه. تُقرأ الأوقات بتوقيت %1، المنطقة الزمنية لهذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::LogDialog</name>
    <message>
        <source>&amp;Only warnings</source>
        <translation>التحذيرات &amp;فقط</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>تصفية الأسطر</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>أسطر السجل</translation>
    </message>
    <message>
        <source>Nothing was logged. The settings say what is.</source>
        <translation>لم يُسجَّل شيء. تحدد الإعدادات ما يُسجَّل.</translation>
    </message>
    <message>
        <source>Keys, tokens and passwords are left out before a line is kept.</source>
        <translation>تُحذف المفاتيح والرموز المميزة وكلمات المرور قبل حفظ أي سطر.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;نسخ الكل</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>إ&amp;فراغ</translation>
    </message>
    <message>
        <source>Open log &amp;folder</source>
        <translation>فتح م&amp;جلد السجل</translation>
    </message>
    <message>
        <source>Empties this list; the file stays.</source>
        <translation>يُفرغ هذه القائمة؛ ويبقى الملف.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::LogicDelegate</name>
    <message>
        <source>%1: </source>
        <comment>label of a block, before its words</comment>
        <translation>%1: </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::LogicView</name>
    <message>
        <source>Copy this statement</source>
        <translation>نسخ هذه العبارة</translation>
    </message>
    <message>
        <source>Copy its JSON pointer</source>
        <translation>نسخ مؤشر JSON الخاص بها</translation>
    </message>
    <message>
        <source>Show in the definition</source>
        <translation>عرض في التعريف</translation>
    </message>
    <message>
        <source>Why do you say that?</source>
        <translation>لماذا هذا القول؟</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>ماذا يعني هذا؟</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::MainWindow</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Jobscope changes nothing, neither at AWS nor in your files.</source>
        <translation>لا يغيّر Jobscope شيئًا، لا لدى AWS ولا في ملفاتك.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::MessageBar</name>
    <message>
        <source>Check the connection</source>
        <translation>فحص الاتصال</translation>
    </message>
    <message>
        <source>Check step by step what the connection rests on</source>
        <translation>فحص ما يعتمد عليه الاتصال خطوة خطوة</translation>
    </message>
    <message>
        <source>Copy policy</source>
        <translation>نسخ السياسة</translation>
    </message>
    <message>
        <source>Copy the IAM policy that allows this, for an administrator</source>
        <translation>نسخ سياسة IAM التي تسمح بذلك، لأجل مسؤول</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>نسخ هذه الرسالة</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ObjectForm</name>
    <message>
        <source>&amp;Bucket</source>
        <translation>&amp;الحاوية</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>ال&amp;مفتاح</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>ال&amp;حجم</translation>
    </message>
    <message>
        <source>not known; for example 5 MiB</source>
        <translation>غير معروف؛ مثلًا 5 MiB</translation>
    </message>
    <message>
        <source>&amp;Last modified</source>
        <translation>آخر &amp;تعديل</translation>
    </message>
    <message>
        <source>not known; for example 2026-08-30 10:00 UTC</source>
        <translation>غير معروف؛ مثلًا (UTC) 2026-08-30 10:00</translation>
    </message>
    <message>
        <source>Storage &amp;class</source>
        <translation>&amp;فئة التخزين</translation>
    </message>
    <message>
        <source>not known, taken as STANDARD</source>
        <translation>غير معروفة، تُعتبر STANDARD</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>ال&amp;وسوم</translation>
    </message>
    <message>
        <source>Bucket’s &amp;account</source>
        <translation>ح&amp;ساب الحاوية</translation>
    </message>
    <message>
        <source>Effective &amp;permission</source>
        <translation>الإ&amp;ذن الفعلي</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>&amp;Shared access</source>
        <translation>الوصول الم&amp;شترك</translation>
    </message>
    <message>
        <source>B&amp;ucket’s tags</source>
        <translation>وسوم الحاو&amp;ية</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not known; for example owner=me, keep=yes</source>
        <translation>غير معروفة؛ مثلًا owner=me, keep=yes</translation>
    </message>
    <message>
        <source>%1: there are none</source>
        <translation>%1: لا شيء</translation>
    </message>
    <message>
        <source>Cannot be read as a size; write it like 5242880 or 5 MiB.</source>
        <translation>تعذّرت قراءته كحجم؛ اكتبه مثل 5242880 أو 5 MiB.</translation>
    </message>
    <message>
        <source>Cannot be read as a time; write it like 2026-08-30 or 2026-08-30T10:00:00Z.</source>
        <translation>تعذّرت قراءته كوقت؛ اكتبه بصيغة ISO: 2026-08-30 / 2026-08-30T10:00:00Z.</translation>
    </message>
    <message>
        <source>Cannot be read as tags; write them like key=value, each key once.</source>
        <translation>تعذّرت قراءتها كوسوم؛ اكتبها مثل key=value، وكل مفتاح مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ObjectPage</name>
    <message>
        <source>Try an object</source>
        <translation>تجربة كائن</translation>
    </message>
    <message>
        <source>Would this job read that object? Fill in what you know; what you leave empty is not known.</source>
        <translation>هل ستقرأ هذه المهمة ذلك الكائن؟ املأ ما تعرفه؛ وما تتركه فارغًا يُعدّ غير معروف.</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>الحاويات</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>الكائنات</translation>
    </message>
    <message>
        <source>%1: how each condition comes out</source>
        <comment>buckets or objects</comment>
        <translation>%1: نتيجة كل شرط</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::Printing</name>
    <message>
        <source>Printing…</source>
        <translation>تجري الطباعة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::RadarController</name>
    <message>
        <source>Deadlines</source>
        <translation>المواعيد النهائية</translation>
    </message>
    <message>
        <source>Shall the desktop tell you seven days and one day before the pause of a loaded job ends?</source>
        <translation>هل تريد أن ينبّهك سطح المكتب قبل سبعة أيام وقبل يوم من انتهاء الإيقاف المؤقت لمهمة محمّلة؟</translation>
    </message>
    <message>
        <source>Only while Jobscope runs. The box below the list changes it at any time.</source>
        <translation>فقط ما دام Jobscope يعمل. ويغيّر ذلك في أي وقت المربعُ أسفل القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n pauses end soon</source>
        <translation>
            <numerusform>تنتهي قريبًا %Ln من الإيقافات المؤقتة</numerusform>
            <numerusform>ينتهي قريبًا إيقاف مؤقت واحد</numerusform>
            <numerusform>ينتهي قريبًا إيقافان مؤقتان</numerusform>
            <numerusform>تنتهي قريبًا %Ln إيقافات مؤقتة</numerusform>
            <numerusform>ينتهي قريبًا %Ln إيقافًا مؤقتًا</numerusform>
            <numerusform>ينتهي قريبًا %Ln إيقاف مؤقت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a job, then &quot;5 d 3 h until the job is cancelled for good&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>View &gt; Deadlines shows them all.</source>
        <translation>يبيّنها كلها «عرض &gt; المواعيد النهائية».</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <extracomment>&quot;2 pauses end soon&quot;, then what ends when</extracomment>
        <translation>%1. %2.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::RadarDialog</name>
    <message>
        <source>&amp;Tell me on the desktop seven days and one day before</source>
        <translation>ال&amp;تنبيه على سطح المكتب قبل سبعة أيام وقبل يوم</translation>
    </message>
    <message>
        <source>Copy the &amp;command</source>
        <translation>نسخ ال&amp;أمر</translation>
    </message>
    <message>
        <source>Export as &amp;calendar…</source>
        <translation>تصدير كت&amp;قويم…</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>المواعيد النهائية</translation>
    </message>
    <message>
        <source>Macie ends the pause of a person 30 days after it began: a one-time job is cancelled for good, of a recurring job only the interrupted run.</source>
        <translation>ينهي Macie الإيقاف المؤقت من شخص بعد 30 يومًا من بدئه: تُلغى نهائيًّا المهمة لمرة واحدة، ومن المهمة المتكررة التشغيل المقطوع فقط.</translation>
    </message>
    <message>
        <source>No loaded job is paused by a person with a known end of the pause.</source>
        <translation>لا توجد مهمة محمّلة أوقفها شخص مؤقتًا بنهاية إيقاف معروفة.</translation>
    </message>
    <message numerus="yes">
        <source>%n deadlines to come.</source>
        <translation>
            <numerusform>المواعيد النهائية القادمة: %Ln.</numerusform>
            <numerusform>موعد نهائي واحد قادم.</numerusform>
            <numerusform>موعدان نهائيان قادمان.</numerusform>
            <numerusform>%Ln مواعيد نهائية قادمة.</numerusform>
            <numerusform>%Ln موعدًا نهائيًّا قادمًا.</numerusform>
            <numerusform>%Ln موعد نهائي قادم.</numerusform>
        </translation>
    </message>
    <message>
        <source>To resume it:</source>
        <translation>لاستئنافها:</translation>
    </message>
    <message>
        <source>Export the deadlines</source>
        <translation>تصدير المواعيد النهائية</translation>
    </message>
    <message>
        <source>Calendars (%1)</source>
        <translation>تقاويم (%1)</translation>
    </message>
    <message>
        <source>The calendar could not be written: %1</source>
        <translation>تعذّرت كتابة التقويم: %1</translation>
    </message>
    <message>
        <source>Macie cancels the paused job “%1”</source>
        <translation>يلغي Macie المهمة الموقوفة مؤقتًا «%1»</translation>
    </message>
    <message>
        <source>Macie cancels the interrupted run of the job “%1”</source>
        <translation>يلغي Macie التشغيل المقطوع للمهمة «%1»</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ReadingsMenu</name>
    <message>
        <source>Reading&amp;s</source>
        <translation>ال&amp;تفسيرات</translation>
    </message>
    <message>
        <source>Not settled: “%1” is used, and it is said where another changes something</source>
        <translation>غير محسوم: يُستخدم «%1»، ويُذكر حيث يغيّر تفسير آخر شيئًا</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ReportDialog</name>
    <message>
        <source>&amp;Redact</source>
        <translation>&amp;حجب</translation>
    </message>
    <message>
        <source>Save a &amp;table of the aliases, too</source>
        <translation>حفظ &amp;جدول الأسماء البديلة أيضًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>ح&amp;فظ…</translation>
    </message>
    <message>
        <source>Account ids, bucket names, keys, tags and ARNs get other names, the same ones throughout.</source>
        <translation>تأخذ معرّفات الحسابات وأسماء الحاويات والمفاتيح والوسوم ومعرّفات ARN أسماء أخرى، هي نفسها في كل موضع.</translation>
    </message>
    <message>
        <source>The summary and where a job comes from are always there.</source>
        <translation>الملخص ومصدر المهمة موجودان دائمًا.</translation>
    </message>
    <message>
        <source>&amp;Jobs:</source>
        <translation>ال&amp;مهام:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>ال&amp;صيغة:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>ال&amp;لغة:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>ال&amp;ورق:</translation>
    </message>
    <message>
        <source>Se&amp;ctions:</source>
        <translation>الأ&amp;قسام:</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>المحددة: %1</translation>
    </message>
    <message>
        <source>Shown in the list: %1</source>
        <translation>المعروضة في القائمة: %1</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>الكل: %1</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>size of paper</comment>
        <translation>Letter</translation>
    </message>
    <message numerus="yes">
        <source>Of %n jobs only the list entry is loaded; the report says so and names them.</source>
        <translation>
            <numerusform>من %Ln مهمة لم يُحمّل سوى إدخال القائمة؛ يذكر التقرير ذلك ويسمّيها.</numerusform>
            <numerusform>من مهمة واحدة لم يُحمّل سوى إدخال القائمة؛ يذكر التقرير ذلك ويسمّيها.</numerusform>
            <numerusform>من مهمتين لم يُحمّل سوى إدخال القائمة؛ يذكر التقرير ذلك ويسمّيهما.</numerusform>
            <numerusform>من %Ln مهام لم يُحمّل سوى إدخال القائمة؛ يذكر التقرير ذلك ويسمّيها.</numerusform>
            <numerusform>من %Ln مهمة لم يُحمّل سوى إدخال القائمة؛ يذكر التقرير ذلك ويسمّيها.</numerusform>
            <numerusform>من %Ln مهمة لم يُحمّل سوى إدخال القائمة؛ يذكر التقرير ذلك ويسمّيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF has no accessibility tags; HTML is the accessible format.</source>
        <translation>لا يحتوي ملف PDF على وسوم إمكانية الوصول؛ الصيغة الميسّرة هي HTML.</translation>
    </message>
    <message>
        <source>Every job is whole here: sections cannot be left out.</source>
        <translation>كل مهمة كاملة هنا: لا يمكن حذف أقسام.</translation>
    </message>
    <message>
        <source>Saved beside the report as NAME-aliases.csv, over a file of that name. It undoes the redaction: keep it to yourself.</source>
        <translation>يُحفظ بجانب التقرير باسم NAME-aliases.csv ويحل محل ملف بهذا الاسم. وهو يلغي الحجب: احتفظ به لنفسك.</translation>
    </message>
    <message>
        <source>jobs</source>
        <comment>name of a file</comment>
        <translation>jobs</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>The ending of the file tells no format.</source>
        <translation>امتداد الملف لا يدل على صيغة.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>تجري كتابة %1…</translation>
    </message>
    <message>
        <source>Job %1 of %2</source>
        <translation>المهمة %1 من %2</translation>
    </message>
    <message>
        <source>Laying out page %1</source>
        <translation>ترتيب الصفحة %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>أُلغي؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The pages of the report could not be made.</source>
        <translation>تعذّر إنشاء صفحات التقرير.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <translation>تعذّرت كتابة التقرير.</translation>
    </message>
    <message>
        <source>Choose another folder or free some space.</source>
        <translation>اختر مجلدًا آخر أو وفّر مساحة.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Evidence bundle</source>
        <comment>format of a file</comment>
        <translation>حزمة أدلة</translation>
    </message>
    <message>
        <source>A ZIP archive of the exact answers, what is made of each, a PDF, and checksums to prove that nothing was changed. Nothing is redacted or left out.</source>
        <translation>أرشيف ZIP يضم الإجابات كما وردت، وشرح كل منها، وملف PDF، ومجاميع تحقق تثبت أن شيئًا لم يتغير. لا يُحجب شيء ولا يُحذف.</translation>
    </message>
    <message>
        <source>Take .pdf, .html, .md, .json, .csv or .zip.</source>
        <translation>استخدم .pdf أو .html أو .md أو .json أو .csv أو .zip.</translation>
    </message>
    <message>
        <source>A bundle holds the exact answers and cannot be redacted.</source>
        <translation>تحوي الحزمة الإجابات كما هي ولا يمكن حجب شيء منها.</translation>
    </message>
    <message>
        <source>Take another ending, or choose the format of bundles first.</source>
        <translation>اختر امتدادًا آخر، أو اختر صيغة الحزم أولًا.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ReportPreview</name>
    <message>
        <source>Preview: the first page</source>
        <translation>معاينة: الصفحة الأولى</translation>
    </message>
    <message>
        <source>Preview: how the report begins</source>
        <translation>معاينة: بداية التقرير</translation>
    </message>
    <message>
        <source>Preview: how the file begins</source>
        <translation>معاينة: بداية الملف</translation>
    </message>
    <message>
        <source>No job is chosen.</source>
        <translation>لم تُختر أي مهمة.</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>يجري إنشاء المعاينة…</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::RolePicker</name>
    <message>
        <source>Sign in and list acco&amp;unts</source>
        <translation>تسجيل الدخول وسرد الح&amp;سابات</translation>
    </message>
    <message>
        <source>S&amp;ession:</source>
        <translation>ال&amp;جلسة:</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>ال&amp;حساب:</translation>
    </message>
    <message>
        <source>R&amp;ole:</source>
        <translation>ال&amp;دور:</translation>
    </message>
    <message>
        <source>There is no session in the files of the AWS CLI. “aws configure sso-session” makes one.</source>
        <translation>لا توجد جلسة في ملفات AWS CLI. ينشئ الأمر “aws configure sso-session” واحدة.</translation>
    </message>
    <message>
        <source>Asking AWS…</source>
        <translation>جارٍ الاستعلام من AWS…</translation>
    </message>
    <message>
        <source>You have no role in any account there.</source>
        <translation>لا دور لك في أي حساب هناك.</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::RunsView</name>
    <message>
        <source>Look up the runs</source>
        <translation>الاستعلام عن عمليات التشغيل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>عمليات التشغيل</translation>
    </message>
    <message>
        <source>Log of the job, the latest entry first</source>
        <translation>سجل المهمة، أحدث إدخال أولًا</translation>
    </message>
    <message>
        <source>Copy this entry as JSON</source>
        <translation>نسخ هذا الإدخال بصيغة JSON</translation>
    </message>
    <message>
        <source>A file holds no log of the runs. Connect to the account to see them.</source>
        <translation>لا يحوي الملف سجلًا لعمليات التشغيل. اتصل بالحساب لرؤيتها.</translation>
    </message>
    <message>
        <source>Macie writes into a log what each run did and which buckets it could not read, and AWS counts findings.</source>
        <translation>يكتب Macie في سجل ما فعله كل تشغيل وأي الحاويات تعذّرت عليه قراءتها، وتعدّ AWS النتائج.</translation>
    </message>
    <message numerus="yes">
        <source>Looking up the runs: %n entries so far…</source>
        <translation>
            <numerusform>جارٍ الاستعلام عن عمليات التشغيل: %Ln إدخال حتى الآن…</numerusform>
            <numerusform>جارٍ الاستعلام عن عمليات التشغيل: إدخال واحد حتى الآن…</numerusform>
            <numerusform>جارٍ الاستعلام عن عمليات التشغيل: إدخالان حتى الآن…</numerusform>
            <numerusform>جارٍ الاستعلام عن عمليات التشغيل: %Ln إدخالات حتى الآن…</numerusform>
            <numerusform>جارٍ الاستعلام عن عمليات التشغيل: %Ln إدخالًا حتى الآن…</numerusform>
            <numerusform>جارٍ الاستعلام عن عمليات التشغيل: %Ln إدخال حتى الآن…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::SettingsDialog</name>
    <message>
        <source>&amp;Tell me on the desktop seven days and one day before a pause ends</source>
        <translation>ال&amp;تنبيه على سطح المكتب قبل سبعة أيام وقبل يوم من انتهاء الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>R&amp;eset all</source>
        <translation>إعادة ض&amp;بط الكل</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>مثل النظام: %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>This computer&apos;s time, with UTC beside it</source>
        <translation>توقيت هذا الحاسوب، وبجانبه UTC</translation>
    </message>
    <message>
        <source>UTC only</source>
        <translation>توقيت UTC فقط</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>الل&amp;غة:</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>ال&amp;سمة:</translation>
    </message>
    <message>
        <source>T&amp;imes:</source>
        <translation>الأ&amp;وقات:</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>عند الطلب فقط</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>كل %Ln دقيقة</numerusform>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقتين</numerusform>
            <numerusform>كل %Ln دقائق</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read the source again:</source>
        <translation>&amp;قراءة المصدر من جديد:</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>التفسيرات</translation>
    </message>
    <message>
        <source>AWS&apos;s documents leave these open. What is settled here holds for all jobs; of what is not, it is said where it makes a difference.</source>
        <translation>تترك وثائق AWS هذه الأمور مفتوحة. ما يُحسم هنا يسري على كل المهام؛ وما لم يُحسم يُذكر حيث يُحدث فرقًا.</translation>
    </message>
    <message>
        <source>Not settled: %1</source>
        <translation>غير محسوم: %1</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>As HTTPS_PROXY and NO_PROXY say, or else the system</source>
        <translation>كما يحدد HTTPS_PROXY وNO_PROXY، وإلا فكما يحدد النظام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا وكيل</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>هذا الوكيل</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>عنوان الوكيل</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>الو&amp;كيل:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>ال&amp;عنوان:</translation>
    </message>
    <message>
        <source>An address is http://host:port or socks5://host:port, without a user: a proxy that wants to know who asks is answered when it does.</source>
        <translation>صيغة العنوان http://host:port أو socks5://host:port، دون مستخدم: إذا أراد الوكيل معرفة من يسأل، تُقدَّم الإجابة عند طلبه.</translation>
    </message>
    <message>
        <source>For connections that are opened from now on.</source>
        <translation>للاتصالات التي تُفتح من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>Warnings and each call to AWS</source>
        <translation>التحذيرات وكل استدعاء إلى AWS</translation>
    </message>
    <message>
        <source>&amp;Kept in the log:</source>
        <translation>المحفوظ في السج&amp;ل:</translation>
    </message>
    <message>
        <source>Of a call its name, address, status, request id and time are kept; of an answer nothing. The log stays on this computer: Help › Log shows it.</source>
        <translation>يُحفظ من كل استدعاء اسمه وعنوانه وحالته ومعرّف الطلب والمدة؛ ولا يُحفظ شيء من الرد. يبقى السجل على هذا الحاسوب: تعرضه «مساعدة» › «السجل».</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>فاتحة، تباين عالٍ</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>داكنة، تباين عالٍ</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>مفاتيح الاختصار</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما تفعله</translation>
    </message>
    <message>
        <source>Keys of the window</source>
        <translation>مفاتيح اختصار النافذة</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::TermLabel</name>
    <message>
        <source>%1: %2</source>
        <comment>a term and its meaning</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::TryView</name>
    <message>
        <source>&amp;One object</source>
        <translation>كائن &amp;واحد</translation>
    </message>
    <message>
        <source>A l&amp;ist of objects</source>
        <translation>&amp;قائمة كائنات</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::WelcomePage</name>
    <message>
        <source>See what a Macie job really reads</source>
        <translation>اعرف ما تقرؤه مهمة Macie فعلًا</translation>
    </message>
    <message>
        <source>Jobscope opens Amazon Macie classification jobs and explains each one: what is taken, what is left out, when it runs and what it looks for. It only reads, and contacts AWS only when you connect.</source>
        <translation>يفتح Jobscope مهام تصنيف Amazon Macie ويشرح كلًّا منها: ما يؤخذ وما يُستبعد ومتى تعمل وعمّ تبحث. يقرأ فقط، ولا يتصل بـ AWS إلا عندما تطلب الاتصال.</translation>
    </message>
    <message>
        <source>&amp;Connect to AWS…</source>
        <translation>ا&amp;تصال بـ AWS…</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;فتح ملف…</translation>
    </message>
    <message>
        <source>Open the &amp;sample account</source>
        <translation>فتح حساب ال&amp;عينة</translation>
    </message>
    <message>
        <source>Or drop files or folders here. A file is the answer of a Macie call, for example:</source>
        <translation>أو أفلت ملفات أو مجلدات هنا. الملف هو إجابة عن استدعاء Macie، مثلًا:</translation>
    </message>
    <message>
        <source>An example of a command that makes such a file</source>
        <translation>مثال على أمر ينشئ ملفًا كهذا</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>فُتحت سابقًا</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::WhyDialog</name>
    <message>
        <source>Why do you say that?</source>
        <translation>لماذا هذا القول؟</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>القول</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>In the answer</source>
        <translation>في الإجابة</translation>
    </message>
    <message>
        <source>It does not stand there.</source>
        <translation>لا يرد هناك.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>التفسير</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Amazon Macie API Reference, DescribeClassificationJob</source>
        <translation>مرجع Amazon Macie API، DescribeClassificationJob</translation>
    </message>
    <message>
        <source>Copy the pointer</source>
        <translation>نسخ المؤشر</translation>
    </message>
    <message>
        <source>Copy for jq</source>
        <translation>نسخ لأجل jq</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a title and its text</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::WindowController</name>
    <message>
        <source>Answers of Macie calls (%1);;All files (%2)</source>
        <translation>إجابات عن استدعاءات Macie (%1);;كل الملفات (%2)</translation>
    </message>
    <message>
        <source>Open jobs</source>
        <translation>فتح مهام</translation>
    </message>
    <message>
        <source>Open all jobs of a folder</source>
        <translation>فتح كل مهام مجلد</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>نسيان هذه الملفات</translation>
    </message>
    <message>
        <source>%1 – Jobscope</source>
        <comment>title of the window</comment>
        <translation>%1 – Jobscope</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>جارٍ قراءة الملفات…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>جارٍ قراءة %1…</translation>
    </message>
    <message>
        <source>Listing jobs…</source>
        <translation>جارٍ سرد المهام…</translation>
    </message>
    <message>
        <source>Loading details…</source>
        <translation>جارٍ تحميل التفاصيل…</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>عمرها %Ln يوم</numerusform>
            <numerusform>عمرها يوم واحد</numerusform>
            <numerusform>عمرها يومان</numerusform>
            <numerusform>عمرها %Ln أيام</numerusform>
            <numerusform>عمرها %Ln يومًا</numerusform>
            <numerusform>عمرها %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) old</source>
        <translation>
            <numerusform>عمرها %Ln ساعة</numerusform>
            <numerusform>عمرها ساعة واحدة</numerusform>
            <numerusform>عمرها ساعتان</numerusform>
            <numerusform>عمرها %Ln ساعات</numerusform>
            <numerusform>عمرها %Ln ساعة</numerusform>
            <numerusform>عمرها %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) old</source>
        <translation>
            <numerusform>عمرها %Ln دقيقة</numerusform>
            <numerusform>عمرها دقيقة واحدة</numerusform>
            <numerusform>عمرها دقيقتان</numerusform>
            <numerusform>عمرها %Ln دقائق</numerusform>
            <numerusform>عمرها %Ln دقيقة</numerusform>
            <numerusform>عمرها %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%Ln مهمة</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%Ln مهام</numerusform>
            <numerusform>%Ln مهمة</numerusform>
            <numerusform>%Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n job(s)</source>
        <comment>some are filtered out</comment>
        <translation>
            <numerusform>%1 من %Ln مهمة</numerusform>
            <numerusform>%1 من مهمة واحدة</numerusform>
            <numerusform>%1 من مهمتين</numerusform>
            <numerusform>%1 من %Ln مهام</numerusform>
            <numerusform>%1 من %Ln مهمة</numerusform>
            <numerusform>%1 من %Ln مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>role in account</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>الإدخال القياسي</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln ملف</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshot of %1, %2</source>
        <translation>لقطة %1، %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>كما في %1</translation>
    </message>
    <message>
        <source>As saved, date unknown</source>
        <translation>كما حُفظت، التاريخ غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock differs from AWS&apos;s by %n minute(s).</source>
        <translation>
            <numerusform>تختلف ساعة هذا الحاسوب عن ساعة AWS بمقدار %Ln دقيقة.</numerusform>
            <numerusform>تختلف ساعة هذا الحاسوب عن ساعة AWS بمقدار دقيقة واحدة.</numerusform>
            <numerusform>تختلف ساعة هذا الحاسوب عن ساعة AWS بمقدار دقيقتين.</numerusform>
            <numerusform>تختلف ساعة هذا الحاسوب عن ساعة AWS بمقدار %Ln دقائق.</numerusform>
            <numerusform>تختلف ساعة هذا الحاسوب عن ساعة AWS بمقدار %Ln دقيقة.</numerusform>
            <numerusform>تختلف ساعة هذا الحاسوب عن ساعة AWS بمقدار %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>AWS&apos;s time is used instead, for countdowns too unless --now sets one. Set the clock.</source>
        <translation>يُستخدم وقت AWS بدلًا منها، وللعدّ التنازلي أيضًا ما لم يعيّن jobscope --now وقتًا. اضبط الساعة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more could not be loaded.</source>
        <comment>what went wrong first</comment>
        <translation>
            <numerusform>%1 وتعذّر تحميل %Ln غيرها.</numerusform>
            <numerusform>%1 وتعذّر تحميل واحدة غيرها.</numerusform>
            <numerusform>%1 وتعذّر تحميل اثنتين غيرها.</numerusform>
            <numerusform>%1 وتعذّر تحميل %Ln غيرها.</numerusform>
            <numerusform>%1 وتعذّر تحميل %Ln غيرها.</numerusform>
            <numerusform>%1 وتعذّر تحميل %Ln غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Evidence bundle, unchanged: %1</source>
        <translation>حزمة أدلة، دون تغيير: %1</translation>
    </message>
    <message>
        <source>Not all jobs are here: AWS had more than this list page holds.</source>
        <translation>ليست كل المهام هنا: كان لدى AWS أكثر مما في صفحة القائمة هذه.</translation>
    </message>
    <message>
        <source>Save the pages that follow as well, or connect to the account.</source>
        <translation>احفظ الصفحات التالية أيضًا، أو اتصل بالحساب.</translation>
    </message>
    <message>
        <source>Evidence bundle of the sample account, unchanged: %1</source>
        <translation>حزمة أدلة حساب العيّنة، دون تغيير: %1</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::WindowPrompter</name>
    <message>
        <source>Code of your MFA device</source>
        <translation>رمز جهاز MFA الخاص بك</translation>
    </message>
    <message>
        <source>The profile “%1” takes on a role that wants the code which the device %2 shows now.</source>
        <translation>يتولّى ملف التعريف «%1» دورًا يطلب الرمز الذي يعرضه الجهاز %2 الآن.</translation>
    </message>
    <message>
        <source>Run a program for keys?</source>
        <translation>تشغيل برنامج للحصول على مفاتيح؟</translation>
    </message>
    <message>
        <source>The profile “%1” (%2, line %3) gets its keys from a program. It runs with your rights. Go on only if you know it.</source>
        <translation>يحصل ملف التعريف «%1» (%2، السطر %3) على مفاتيحه من برنامج. يعمل بصلاحياتك. لا تتابع إلا إذا كنت تعرفه.</translation>
    </message>
    <message>
        <source>The command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>تشغيله</translation>
    </message>
    <message>
        <source>Sign in at the proxy</source>
        <translation>تسجيل الدخول لدى الوكيل</translation>
    </message>
    <message>
        <source>The proxy %1 wants to know who asks. Its words: “%2”</source>
        <translation>يريد الوكيل %1 معرفة من يسأل. نصه: «%2»</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الا&amp;سم:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;كلمة المرور:</translation>
    </message>
    <message>
        <source>You are signed in. Close this page and go back to Jobscope.</source>
        <translation>تم تسجيل دخولك. أغلق هذه الصفحة وعُد إلى Jobscope.</translation>
    </message>
    <message>
        <source>Jobscope did not sign you in. Close this page and try again from its window.</source>
        <translation>لم يسجّل Jobscope دخولك. أغلق هذه الصفحة وأعد المحاولة من نافذته.</translation>
    </message>
    <message>
        <source>Sign in at IAM Identity Center</source>
        <translation>تسجيل الدخول إلى IAM Identity Center</translation>
    </message>
    <message>
        <source>Open the sign-in page of “%1” in your browser. This window goes on by itself once you are signed in.</source>
        <translation>افتح صفحة تسجيل الدخول إلى «%1» في متصفحك. تتابع هذه النافذة تلقائيًّا بعد تسجيل دخولك.</translation>
    </message>
    <message>
        <source>Go on there only if the page shows this code:</source>
        <translation>لا تتابع هناك إلا إذا أظهرت الصفحة هذا الرمز:</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>عنوان الصفحة</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>&amp;فتح الصفحة</translation>
    </message>
    <message>
        <source>On another &amp;machine…</source>
        <translation>على &amp;جهاز آخر…</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Browses Amazon Macie classification jobs and explains each one.</source>
        <translation>يستعرض مهام تصنيف Amazon Macie ويشرح كلًّا منها.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه التعليمات.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض الإصدار.</translation>
    </message>
    <message>
        <source>Open the built-in sample account.</source>
        <translation>فتح حساب العينة المدمج.</translation>
    </message>
    <message>
        <source>Explain as of this time (ISO 8601) instead of the present.</source>
        <translation>الشرح كما لو كان هذا الوقت (ISO 8601) بدل الوقت الحاضر.</translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>لغة النافذة: %1.</translation>
    </message>
    <message>
        <source>Answers of Macie calls as JSON, folders of them, or - for standard input.</source>
        <translation>إجابات عن استدعاءات Macie بصيغة JSON، أو مجلدات منها، أو - للإدخال القياسي.</translation>
    </message>
    <message>
        <source>--sample and files exclude each other</source>
        <translation>لا يجتمع --sample مع ملفات</translation>
    </message>
    <message>
        <source>--now: cannot read “%1” as a time</source>
        <translation>--now: تعذّرت قراءة «%1» كوقت</translation>
    </message>
    <message>
        <source>--lang: there is no “%1”; there are %2</source>
        <translation>--lang: لا يوجد «%1»؛ المتاح %2</translation>
    </message>
    <message>
        <source>Look: system, light, dark, light-contrast or dark-contrast.</source>
        <translation>المظهر: system أو light أو dark أو light-contrast أو dark-contrast.</translation>
    </message>
    <message>
        <source>--theme: “%1” is none of system, light, dark, light-contrast, dark-contrast</source>
        <translation>--theme: «%1» ليس system ولا light ولا dark ولا light-contrast ولا dark-contrast</translation>
    </message>
</context>
</TS>
