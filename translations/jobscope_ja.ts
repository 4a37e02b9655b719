<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>explain</name>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>what went wrong, what to do, details</extracomment>
        <translation>%1%2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>this computer&apos;s clock differs from AWS&apos;s by %n minutes: AWS&apos;s time was used to sign in</source>
        <translation>
            <numerusform>このコンピューターの時計が AWS の時刻と %n 分ずれています。サインインには AWS の時刻を使用しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this computer&apos;s clock differs from AWS&apos;s by %n minutes: AWS&apos;s time was used to sign in and for countdowns</source>
        <translation>
            <numerusform>このコンピューターの時計が AWS の時刻と %n 分ずれています。サインインとカウントダウンには AWS の時刻を使用しました</numerusform>
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
        <translation>問い合わせたアカウントとリージョンに、ジョブ %1 はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>情報 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <extracomment>findings of checks that somebody accepted</extracomment>
        <translation>
            <numerusform>承認済み %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>what the checks found in so many jobs: &quot;3 jobs: 1 error, 2 warnings, 0 notes&quot;
----------
a reading and the verdict under it</extracomment>
        <translation>%1: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>ジョブ %n 件</numerusform>
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
        <translation>コマンドがありません。--help で一覧を表示します</translation>
    </message>
    <message>
        <source>no such command: %1; --help lists them</source>
        <translation>コマンド %1 はありません。--help で一覧を表示します</translation>
    </message>
    <message>
        <source>%1 does not take %2</source>
        <translation>%1 には %2 を指定できません</translation>
    </message>
    <message>
        <source>no such format: %1; there are text, markdown, html and json</source>
        <translation>形式 %1 はありません。使用できるのは text、markdown、html、json です</translation>
    </message>
    <message>
        <source>no such format of diff: %1; there are text, markdown and json</source>
        <translation>diff の形式 %1 はありません。使用できるのは text、markdown、json です</translation>
    </message>
    <message>
        <source>no such reading: %1; --help lists them</source>
        <translation>解釈 %1 はありません。--help で一覧を表示します</translation>
    </message>
    <message>
        <source>--now cannot be read: %1; write it like 2026-08-27T14:00:00Z</source>
        <translation>--now を読み取れません: %1。2026-08-27T14:00:00Z のように指定してください</translation>
    </message>
    <message>
        <source>no such severity: %1; there are error, warning and info</source>
        <translation>重大度 %1 はありません。使用できるのは error、warning、info です</translation>
    </message>
    <message>
        <source>no such kind of checks: %1; there are definition, state and live</source>
        <translation>チェックの種類 %1 はありません。使用できるのは definition、state、live です</translation>
    </message>
    <message>
        <source>--sample and the options for AWS exclude each other; take one source</source>
        <translation>--sample と AWS 用のオプションは同時に使えません。ソースは 1 つだけ指定してください</translation>
    </message>
    <message>
        <source>%1 needs a source: a file, a folder, - for standard input, --sample, or --aws</source>
        <translation>%1 にはソース (ファイル、フォルダー、標準入力を表す -、--sample、--aws のいずれか) が必要です</translation>
    </message>
    <message>
        <source>the source is empty</source>
        <translation>ソースが空です</translation>
    </message>
    <message>
        <source>- is no job</source>
        <translation>- はジョブではありません</translation>
    </message>
    <message>
        <source>- is used twice; standard input can be read once</source>
        <translation>- が 2 回指定されています。標準入力は 1 回しか読み取れません</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <extracomment>a command and an option that it cannot do without</extracomment>
        <translation>%1 には %2 が必要です</translation>
    </message>
    <message>
        <source>%1 takes one source and no job</source>
        <translation>%1 に指定できるのはソース 1 つだけで、ジョブは指定できません</translation>
    </message>
    <message>
        <source>%1 takes one job</source>
        <translation>%1 に指定できるジョブは 1 つです</translation>
    </message>
    <message>
        <source>%1 takes two jobs</source>
        <translation>%1 にはジョブを 2 つ指定します</translation>
    </message>
    <message>
        <source>Line %1 cannot be read: %2</source>
        <translation>%1 行目を読み取れません: %2</translation>
    </message>
    <message>
        <source>one line for each job</source>
        <translation>ジョブごとに 1 行</translation>
    </message>
    <message>
        <source>the answer&apos;s JSON, byte for byte</source>
        <translation>応答の JSON をバイト単位でそのまま</translation>
    </message>
    <message>
        <source>what a job reads, when, and what it leaves out</source>
        <translation>ジョブが何をいつ読み取り、何を除外するか</translation>
    </message>
    <message>
        <source>contradictions, likely mistakes, and what is worth knowing</source>
        <translation>矛盾、間違いと思われる点、知っておくべき点</translation>
    </message>
    <message>
        <source>for each object of FILE: is it in scope, and what decides (JSON lines)</source>
        <translation>FILE の各オブジェクトが対象かどうか、何で決まるか (JSON Lines)</translation>
    </message>
    <message>
        <source>which jobs select the buckets of FILE, might, do not, and why</source>
        <translation>FILE のバケットを選択するジョブ、選択しうるジョブ、選択しないジョブとその理由</translation>
    </message>
    <message>
        <source>what two jobs are set up to do differently</source>
        <translation>2 つのジョブの設定の違い</translation>
    </message>
    <message>
        <source>JSON of describe-classification-job; - is standard input</source>
        <translation>describe-classification-job の JSON。- は標準入力</translation>
    </message>
    <message>
        <source>the sample account that comes with the program</source>
        <translation>プログラム付属のサンプルアカウント</translation>
    </message>
    <message>
        <source>AWS, as that profile of the AWS CLI signs in; may be repeated</source>
        <translation>AWS。AWS CLI のそのプロファイルでサインイン。複数指定可</translation>
    </message>
    <message>
        <source>AWS, in that Region, with each profile; may be repeated</source>
        <translation>AWS のそのリージョン。各プロファイルで使用。複数指定可</translation>
    </message>
    <message>
        <source>AWS, with another address for Macie</source>
        <translation>AWS。Macie の別のアドレスを使用</translation>
    </message>
    <message>
        <source>AWS, as environment and default profile say</source>
        <translation>AWS。環境変数とデフォルトプロファイルに従う</translation>
    </message>
    <message>
        <source>text (the default), markdown, html (not of diff) or json</source>
        <translation>text (デフォルト)、markdown、html (diff 以外)、json</translation>
    </message>
    <message>
        <source>objects as JSON lines; - is standard input</source>
        <translation>JSON Lines 形式のオブジェクト。- は標準入力</translation>
    </message>
    <message>
        <source>buckets as JSON lines or plain names; - is standard input</source>
        <translation>JSON Lines 形式または名前だけのバケット。- は標準入力</translation>
    </message>
    <message>
        <source>list: only jobs that match EXPR, see below</source>
        <translation>list: EXPR に一致するジョブのみ (下記を参照)</translation>
    </message>
    <message>
        <source>fetch what the list alone does not say</source>
        <translation>一覧だけではわからない情報を取得</translation>
    </message>
    <message>
        <source>JSON instead of text: list and check an array, covers a line for each answer</source>
        <translation>テキストではなく JSON で出力。list と check は配列、covers は回答ごとに 1 行</translation>
    </message>
    <message>
        <source>check: end with 1 from that severity on (warning)</source>
        <translation>check: その重大度以上で終了コード 1 (warning)</translation>
    </message>
    <message>
        <source>check: only checks of that kind</source>
        <translation>check: その種類のチェックのみ</translation>
    </message>
    <message>
        <source>findings that are accepted: JSON of id, reason and jobId (optional)</source>
        <translation>承認済みの指摘: id、reason、jobId (任意) の JSON</translation>
    </message>
    <message>
        <source>settle a question that AWS&apos;s documents leave open; may be repeated</source>
        <translation>AWS のドキュメントで決まっていない解釈を固定。複数指定可</translation>
    </message>
    <message>
        <source>explain as if it were that moment: 2026-08-27T14:00:00Z</source>
        <translation>その時点として説明: 2026-08-27T14:00:00Z</translation>
    </message>
    <message>
        <source>the language of the words; ids and values stay</source>
        <translation>説明文の言語。ID と値は変わりません</translation>
    </message>
    <message>
        <source>print this</source>
        <translation>このヘルプを表示</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>バージョンを表示</translation>
    </message>
    <message>
        <source>jobscope-cli says what Amazon Macie classification jobs are set up to read.</source>
        <translation>jobscope-cli は、Amazon Macie の分類ジョブが何を読み取る設定になっているかを説明します。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>ソース:</translation>
    </message>
    <message>
        <source>JOB is a job id, an ARN or an exact name.</source>
        <translation>JOB にはジョブ ID、ARN、または正確な名前を指定します。</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Terms of a filter:</source>
        <translation>フィルターの条件:</translation>
    </message>
    <message>
        <source>A space joins terms, or between them takes either, - before one takes the others, &quot;...&quot; holds spaces, (...) groups.</source>
        <translation>スペースは条件をつなぎ、条件の間の or はどちらかに一致、条件の前の - は否定、&quot;...&quot; はスペースを含む語、(...) はグループを表します。</translation>
    </message>
    <message>
        <source>Readings (the default first):</source>
        <translation>解釈 (先頭がデフォルト):</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 a finding; 2 wrong use or unreadable input; 3 AWS or the network refused; 4 job not found or name not unique.</source>
        <translation>終了コード: 0 正常終了、1 指摘あり、2 使い方の誤りまたは読み取れない入力、3 AWS またはネットワークによる拒否、4 ジョブが見つからないか名前が一意でない。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>a file and why it cannot be read</extracomment>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>job %1 is there more than once, with different answers: %2</source>
        <translation>ジョブ %1 が複数あり、応答が異なります: %2</translation>
    </message>
    <message>
        <source>no job %1: the source holds none</source>
        <translation>ジョブ %1 はありません。ソースにジョブが 1 つもありません</translation>
    </message>
    <message>
        <source>no job %1; names that hold it: %2</source>
        <translation>ジョブ %1 はありません。これを含む名前: %2</translation>
    </message>
    <message>
        <source>no job %1; the source holds: %2</source>
        <translation>ジョブ %1 はありません。ソースに含まれるジョブ: %2</translation>
    </message>
    <message>
        <source>the name %1 is not unique; jobs with it: %2</source>
        <translation>名前 %1 は一意ではありません。該当するジョブ: %2</translation>
    </message>
    <message>
        <source>the source holds no job</source>
        <translation>ソースにジョブがありません</translation>
    </message>
    <message numerus="yes">
        <source>%1 needs a job, as the source holds %n: %2</source>
        <translation>
            <numerusform>ソースに %n 件のジョブがあるため、%1 にはジョブの指定が必要です: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>--filter, character %1: %2</source>
        <extracomment>%1: a number, from 1; %2: a sentence</extracomment>
        <translation>--filter の %1 文字目: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are not listed: the filter asks for details that are not there</source>
        <translation>
            <numerusform>ジョブ %n 件は表示していません。フィルターに必要な詳細が取得されていません</numerusform>
        </translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>RUNS</source>
        <translation>実行頻度</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>REGION</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>EXPIRES IN</source>
        <translation>期限まで</translation>
    </message>
    <message>
        <source>CHECKS</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>JOB ID</source>
        <translation>ジョブ ID</translation>
    </message>
    <message>
        <source>not looked up: %1 %2 (%3)</source>
        <extracomment>something beside a job that could not be looked up: what went wrong, what to do, details</extracomment>
        <translation>取得できませんでした: %1%2 (%3)</translation>
    </message>
    <message>
        <source>standard output cannot be written</source>
        <translation>標準出力に書き込めません</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>the report would replace its source %1</source>
        <translation>レポートがソース %1 を上書きしてしまいます</translation>
    </message>
    <message>
        <source>Code of the MFA device %1:</source>
        <translation>MFA デバイス %1 のコード:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>The profile %1 (%2, line %3) gets its keys from a program that it wants to run:</source>
        <translation>プロファイル %1 (%2、%3 行目) は、次のプログラムを実行してキーを取得します:</translation>
    </message>
    <message>
        <source>Type %1 to run it:</source>
        <translation>実行するには「%1」と入力してください:</translation>
    </message>
    <message>
        <source>Your name for the proxy %1:</source>
        <translation>プロキシ %1 のユーザー名:</translation>
    </message>
    <message>
        <source>Your password for it:</source>
        <translation>パスワード:</translation>
    </message>
    <message>
        <source>Sign in at IAM Identity Center (%1), in a browser on any machine:</source>
        <translation>任意のコンピューターのブラウザーで IAM Identity Center (%1) にサインインしてください:</translation>
    </message>
    <message>
        <source>Go on there only if the page shows this code: %1</source>
        <translation>ページに次のコードが表示された場合にのみ続行してください: %1</translation>
    </message>
    <message>
        <source>exactly this bucket of account %1</source>
        <translation>アカウント %1 の次のバケットのみ</translation>
    </message>
    <message>
        <source>exactly this bucket of account %1, Region %2</source>
        <translation>アカウント %1、リージョン %2 の次のバケットのみ</translation>
    </message>
    <message numerus="yes">
        <source>exactly these %n buckets of account %1</source>
        <translation>
            <numerusform>アカウント %1 の次の %n 個のバケットのみ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly these %n buckets of account %1, Region %2</source>
        <translation>
            <numerusform>アカウント %1、リージョン %2 の次の %n 個のバケットのみ</numerusform>
        </translation>
    </message>
    <message>
        <source>no bucket of account %1 (the list is empty)</source>
        <translation>アカウント %1 のバケットなし (リストが空)</translation>
    </message>
    <message numerus="yes">
        <source>a fixed list of %n buckets</source>
        <translation>
            <numerusform>%n 個のバケットの固定リスト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a fixed list of %n buckets in %1 entries</source>
        <translation>
            <numerusform>%1 個の項目に分かれた %n 個のバケットの固定リスト</numerusform>
        </translation>
    </message>
    <message>
        <source>an entry that cannot be read: %1</source>
        <translation>読み取れない項目: %1</translation>
    </message>
    <message numerus="yes">
        <source>AWS finds %n buckets that meet the criteria now (as of %1).</source>
        <translation>
            <numerusform>現在、基準を満たすバケットは AWS によると %n 個です (%1 時点)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They hold %n objects, %1, of which Macie can read %2.</source>
        <translation>
            <numerusform>これらのバケットには %n 個、合計 %1 のオブジェクトがあり、そのうち Macie が読み取れるのは %2 です。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not what a past run used, and each object still has to meet the other conditions.</source>
        <translation>これは過去の実行で使われたものではなく、各オブジェクトはさらに他の条件も満たす必要があります。</translation>
    </message>
    <message numerus="yes">
        <source>This explanation and AWS agree on all %n buckets that Macie knows.</source>
        <translation>
            <numerusform>Macie が把握している %n 個のバケットすべてについて、この説明と AWS は一致しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、ほか %2 件</translation>
    </message>
    <message numerus="yes">
        <source>This explanation and AWS agree on %1 of %n buckets that Macie knows; they differ on %2.</source>
        <translation>
            <numerusform>Macie が把握している %n 個のバケットのうち、この説明と AWS は %1 個で一致し、%2 で異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>AWS&apos;s answer supports the reading %1: %2 of %3 agree.</source>
        <translation>AWS の応答は解釈 %1 を裏付けています: %3 個中 %2 個が一致します。</translation>
    </message>
    <message>
        <source>AWS&apos;s answer speaks against the reading %1: only %2 of %3 agree.</source>
        <translation>AWS の応答は解釈 %1 と合いません: 一致するのは %3 個中 %2 個だけです。</translation>
    </message>
    <message numerus="yes">
        <source>Macie knows %1 of the %n listed buckets now (as of %2).</source>
        <translation>
            <numerusform>リストにある %n 個のバケットのうち、Macie が現在把握しているのは %1 個です (%2 時点)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected by %1 of %2 jobs, perhaps by %3 more.</source>
        <translation>%2 件中 %1 件のジョブが選択し、さらに %3 件が選択する可能性があります。</translation>
    </message>
    <message>
        <source>a bucket without a name</source>
        <translation>名前のないバケット</translation>
    </message>
    <message>
        <source>%1 of account %2</source>
        <extracomment>a bucket and its owner</extracomment>
        <translation>アカウント %2 の %1</translation>
    </message>
    <message>
        <source>The list of buckets is empty.</source>
        <translation>バケットのリストが空です。</translation>
    </message>
    <message>
        <source>An entry of the bucket list has no account or no list of buckets.</source>
        <translation>バケットリストの項目にアカウントまたはバケットのリストがありません。</translation>
    </message>
    <message>
        <source>A bucket is listed more than once: %1.</source>
        <translation>バケットが重複してリストされています: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n buckets are listed, more than the 1,000 that a job can have.</source>
        <translation>
            <numerusform>%n 個のバケットがリストされており、1 つのジョブの上限である 1,000 個を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>A block of conditions cannot be read: a part of it is not known or not of the expected type.</source>
        <translation>条件のブロックを読み取れません。未知の部分または想定外の型の部分があります。</translation>
    </message>
    <message>
        <source>The job has both a list of buckets and bucket criteria.</source>
        <translation>ジョブにバケットのリストとバケット基準の両方があります。</translation>
    </message>
    <message>
        <source>The job has neither a list of buckets nor bucket criteria.</source>
        <translation>ジョブにバケットのリストもバケット基準もありません。</translation>
    </message>
    <message>
        <source>There are only exclude conditions for buckets, so every other bucket of the Region is read, new ones too.</source>
        <translation>バケットには除外条件しかないため、新しいバケットも含め、リージョン内の他のすべてのバケットが読み取られます。</translation>
    </message>
    <message>
        <source>Include conditions are joined by &quot;and&quot;, so the same object has to meet them all (Macie API reference, JobScopingBlock).</source>
        <translation>包含条件は AND で結合されるため、同じオブジェクトがすべてを満たす必要があります (Macie API リファレンス、JobScopingBlock)。</translation>
    </message>
    <message>
        <source>Macie skips the months that lack the day and does not fall back to their last day (Macie API reference, MonthlySchedule).</source>
        <translation>Macie は該当する日のない月をスキップし、月末に振り替えません (Macie API リファレンス、MonthlySchedule)。</translation>
    </message>
    <message>
        <source>Copy the job with a day from 1 to 28 if every month is to be read.</source>
        <translation>毎月読み取る必要がある場合は、ジョブをコピーして 1～28 の日を指定してください。</translation>
    </message>
    <message>
        <source>Extensions are compared whole, and AWS&apos;s own examples have no dot (Macie User Guide, scope options of jobs).</source>
        <translation>拡張子は全体で比較され、AWS の例にもドットはありません (Macie ユーザーガイド、ジョブのスコープオプション)。</translation>
    </message>
    <message>
        <source>Copy the job with the extension without its dot.</source>
        <translation>ジョブをコピーし、ドットなしで拡張子を指定してください。</translation>
    </message>
    <message>
        <source>Macie knows neither wildcards nor regular expressions: each character stands for itself (Macie User Guide, scope options of jobs).</source>
        <translation>Macie ではワイルドカードも正規表現も使えず、各文字はその文字自体として扱われます (Macie ユーザーガイド、ジョブのスコープオプション)。</translation>
    </message>
    <message>
        <source>Copy the job with the values written out, or with a prefix up to the first wildcard.</source>
        <translation>ジョブをコピーし、値をすべて書き出すか、最初のワイルドカードの手前までをプレフィックスに指定してください。</translation>
    </message>
    <message>
        <source>Letter case counts, so that pdf and PDF are two extensions (Macie User Guide, scope options of jobs).</source>
        <translation>大文字と小文字は区別されるため、pdf と PDF は別の拡張子です (Macie ユーザーガイド、ジョブのスコープオプション)。</translation>
    </message>
    <message>
        <source>See whether there are files with the other spelling; a copy of the job can name both.</source>
        <translation>別の表記のファイルがないか確認してください。ジョブのコピーでは両方を指定できます。</translation>
    </message>
    <message>
        <source>Macie reads the formats of its list and other text, but no pictures, sound, films or programs (Macie User Guide, supported formats).</source>
        <translation>Macie が読み取るのは対応形式とその他のテキストで、画像、音声、動画、プログラムは読み取りません (Macie ユーザーガイド、サポートされている形式)。</translation>
    </message>
    <message>
        <source>Do not count on results for such files; a copy of the job can do without them.</source>
        <translation>このようなファイルの結果は期待できません。ジョブのコピーでは省略できます。</translation>
    </message>
    <message>
        <source>Copy the job with bounds that leave sizes between them.</source>
        <translation>ジョブをコピーし、該当するサイズが残るように上下限を指定してください。</translation>
    </message>
    <message>
        <source>Copy the job with dates that leave time between them.</source>
        <translation>ジョブをコピーし、該当する期間が残るように日付を指定してください。</translation>
    </message>
    <message>
        <source>Copy the job with all prefixes in one condition, where they are joined by &quot;or&quot;.</source>
        <translation>ジョブをコピーし、すべてのプレフィックスを 1 つの条件にまとめてください。条件内では OR で結合されます。</translation>
    </message>
    <message>
        <source>Copy the job with all extensions in one condition, where they are joined by &quot;or&quot;.</source>
        <translation>ジョブをコピーし、すべての拡張子を 1 つの条件にまとめてください。条件内では OR で結合されます。</translation>
    </message>
    <message>
        <source>Excludes win over includes (Macie API reference, Scoping and S3BucketCriteriaForJob).</source>
        <translation>除外は包含より優先されます (Macie API リファレンス、Scoping および S3BucketCriteriaForJob)。</translation>
    </message>
    <message>
        <source>Copy the job with exclude conditions that leave something.</source>
        <translation>ジョブをコピーし、何かが残る除外条件を指定してください。</translation>
    </message>
    <message>
        <source>AWS&apos;s API text joins them by &quot;and&quot;, its console reads as if each one excluded alone (Macie API reference, JobScopingBlock; Macie User Guide, creating a job).</source>
        <translation>AWS の API の説明では AND で結合されますが、コンソールではそれぞれが単独で除外するように読めます (Macie API リファレンス、JobScopingBlock、Macie ユーザーガイド、ジョブの作成)。</translation>
    </message>
    <message>
        <source>Try an object that meets only one of them, or copy the job with a single exclude condition.</source>
        <translation>片方だけに該当するオブジェクトで試すか、ジョブをコピーして除外条件を 1 つにしてください。</translation>
    </message>
    <message>
        <source>The API joins values by &quot;or&quot;, and only for findings filters does AWS say that not equals means none of them (Macie API reference, SimpleScopeTerm; Macie User Guide, filtering findings).</source>
        <translation>API は値を OR で結合します。「等しくない」がどの値でもないことを意味すると AWS が述べているのは、検出結果のフィルターについてだけです (Macie API リファレンス、SimpleScopeTerm、Macie ユーザーガイド、検出結果のフィルタリング)。</translation>
    </message>
    <message>
        <source>Try something that has one of the values, or copy the job with the opposite condition in the other block.</source>
        <translation>値の 1 つを持つもので試すか、ジョブをコピーしてもう一方のブロックに逆の条件を指定してください。</translation>
    </message>
    <message>
        <source>Leaving out what is not equal is a double negative: it acts as a list of what may stay (Macie API reference, JobScopingBlock).</source>
        <translation>等しくないものの除外は二重否定であり、残してよいもののリストとして働きます (Macie API リファレンス、JobScopingBlock)。</translation>
    </message>
    <message>
        <source>Copy the job with an include condition that says equals, if that is what is meant.</source>
        <translation>それが意図なら、ジョブをコピーして「等しい」の包含条件を指定してください。</translation>
    </message>
    <message>
        <source>Each property allows some comparators only, which AWS has checked strictly since June 2021 (Macie API reference, SimpleScopeTerm and SimpleCriterionForJob).</source>
        <translation>プロパティごとに使用できる比較演算子が決まっており、AWS は 2021 年 6 月から厳密に検証しています (Macie API リファレンス、SimpleScopeTerm および SimpleCriterionForJob)。</translation>
    </message>
    <message>
        <source>Copy the job with a comparator that is allowed; what this one does is not documented.</source>
        <translation>ジョブをコピーし、使用できる比較演算子を指定してください。この演算子の動作はドキュメントにありません。</translation>
    </message>
    <message>
        <source>A size or a date is compared with exactly one value (Macie API reference, SimpleScopeTerm).</source>
        <translation>サイズと日付は 1 つの値とだけ比較されます (Macie API リファレンス、SimpleScopeTerm)。</translation>
    </message>
    <message>
        <source>Copy the job with one condition for each bound.</source>
        <translation>ジョブをコピーし、境界ごとに 1 つの条件を指定してください。</translation>
    </message>
    <message>
        <source>Sizes are whole numbers of bytes (Macie API reference, SimpleScopeTerm).</source>
        <translation>サイズはバイト単位の整数です (Macie API リファレンス、SimpleScopeTerm)。</translation>
    </message>
    <message>
        <source>Copy the job with the number of bytes, without unit, sign or separators.</source>
        <translation>ジョブをコピーし、単位、符号、区切り文字なしのバイト数を指定してください。</translation>
    </message>
    <message>
        <source>The unit of sizes is bytes (Macie API reference, SimpleScopeTerm).</source>
        <translation>サイズの単位はバイトです (Macie API リファレンス、SimpleScopeTerm)。</translation>
    </message>
    <message>
        <source>Copy the job with the number of bytes if a larger unit was meant.</source>
        <translation>より大きい単位のつもりだった場合は、ジョブをコピーしてバイト数で指定してください。</translation>
    </message>
    <message>
        <source>A date is compared as one instant, not as a whole day (Macie API reference, SimpleScopeTerm).</source>
        <translation>日付は 1 日全体ではなく 1 つの時点として比較されます (Macie API リファレンス、SimpleScopeTerm)。</translation>
    </message>
    <message>
        <source>Copy the job with two bounds, from that day to the next.</source>
        <translation>ジョブをコピーし、その日から翌日までの 2 つの境界を指定してください。</translation>
    </message>
    <message>
        <source>AWS expects a date in UTC, written with its zone, and compares it with a change that lies in the past (Macie API reference, SimpleScopeTerm).</source>
        <translation>AWS はタイムゾーン付きの UTC の日付を想定し、過去の変更日時と比較します (Macie API リファレンス、SimpleScopeTerm)。</translation>
    </message>
    <message>
        <source>See whether the date is right; a copy of the job can write it like 2024-05-01T00:00:00Z.</source>
        <translation>日付が正しいか確認してください。ジョブのコピーでは 2024-05-01T00:00:00Z のように指定できます。</translation>
    </message>
    <message>
        <source>After its first run a recurring job reads only objects that were created or changed since, and these are never that old (Macie User Guide, scope options of jobs).</source>
        <translation>定期ジョブは初回実行の後、それ以降に作成または変更されたオブジェクトだけを読み取るため、これほど古いものは含まれません (Macie ユーザーガイド、ジョブのスコープオプション)。</translation>
    </message>
    <message>
        <source>Copy it as a one-time job, or without that date.</source>
        <translation>1 回限りのジョブとして、またはその日付なしでコピーしてください。</translation>
    </message>
    <message>
        <source>After its first run a recurring job reads only objects that were created or changed since the run before (Macie User Guide, scope options of jobs).</source>
        <translation>定期ジョブは初回実行の後、前回の実行以降に作成または変更されたオブジェクトだけを読み取ります (Macie ユーザーガイド、ジョブのスコープオプション)。</translation>
    </message>
    <message>
        <source>Nothing needs to be done; do not take the date for a limit of later runs.</source>
        <translation>対応は不要です。この日付を以降の実行の制限と考えないでください。</translation>
    </message>
    <message>
        <source>These are fixed texts in capital letters that are compared exactly (Macie API reference, SimpleCriterionForJob).</source>
        <translation>これらは完全一致で比較される大文字の固定値です (Macie API リファレンス、SimpleCriterionForJob)。</translation>
    </message>
    <message>
        <source>Copy the job with PUBLIC, NOT_PUBLIC or UNKNOWN, for the shared access with EXTERNAL, INTERNAL, NOT_SHARED or UNKNOWN.</source>
        <translation>ジョブをコピーし、PUBLIC、NOT_PUBLIC、UNKNOWN のいずれかを、共有アクセスには EXTERNAL、INTERNAL、NOT_SHARED、UNKNOWN のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Macie says UNKNOWN of a bucket that it could not evaluate, whatever the bucket allows (Macie User Guide, scope options of jobs).</source>
        <translation>Macie は、バケットの実際の許可内容にかかわらず、評価できなかったバケットを UNKNOWN とします (Macie ユーザーガイド、ジョブのスコープオプション)。</translation>
    </message>
    <message>
        <source>Copy the job with UNKNOWN as another value if such buckets are to be read too.</source>
        <translation>そのようなバケットも読み取る場合は、ジョブをコピーして値に UNKNOWN を追加してください。</translation>
    </message>
    <message>
        <source>Names are compared whole, so an ARN, an address or a path meets no bucket (Macie API reference, SimpleCriterionForJob).</source>
        <translation>名前は全体で比較されるため、ARN、アドレス、パスはどのバケットにも一致しません (Macie API リファレンス、SimpleCriterionForJob)。</translation>
    </message>
    <message>
        <source>Copy the job with the bare name of the bucket.</source>
        <translation>ジョブをコピーし、バケット名だけを指定してください。</translation>
    </message>
    <message>
        <source>Account ids are compared whole, as text; programs that take them for numbers lose zeros in front (Macie API reference, SimpleCriterionForJob).</source>
        <translation>アカウント ID は文字列全体として比較されます。数値として扱うプログラムでは先頭のゼロが失われます (Macie API リファレンス、SimpleCriterionForJob)。</translation>
    </message>
    <message>
        <source>Copy the job with all 12 digits.</source>
        <translation>ジョブをコピーし、12 桁すべてを指定してください。</translation>
    </message>
    <message>
        <source>A job takes one form or the other (Macie API reference, S3JobDefinition).</source>
        <translation>ジョブに指定できるのはどちらか一方の形式です (Macie API リファレンス、S3JobDefinition)。</translation>
    </message>
    <message>
        <source>Copy the job with one of them; which buckets this one reads is not documented.</source>
        <translation>ジョブをコピーし、どちらか一方を指定してください。このジョブがどのバケットを読み取るかはドキュメントにありません。</translation>
    </message>
    <message>
        <source>Without one of the two forms nothing is defined that could be read (Macie API reference, S3JobDefinition).</source>
        <translation>どちらの形式もないと、読み取る対象が定義されません (Macie API リファレンス、S3JobDefinition)。</translation>
    </message>
    <message>
        <source>Copy the job with a list of buckets or with criteria.</source>
        <translation>ジョブをコピーし、バケットのリストまたは基準を指定してください。</translation>
    </message>
    <message>
        <source>Criteria are looked at afresh at the start of each run, and without include conditions every bucket is taken (Macie User Guide, scope options of jobs).</source>
        <translation>基準は実行を開始するたびに評価され、包含条件がなければすべてのバケットが対象になります (Macie ユーザーガイド、ジョブのスコープオプション)。</translation>
    </message>
    <message>
        <source>See whether that is meant: what it reads and costs grows with the account.</source>
        <translation>意図したものか確認してください。読み取る量とコストはアカウントとともに増えます。</translation>
    </message>
    <message>
        <source>A run that finds no bucket reads nothing and still ends well; its log has NO_BUCKETS_MATCHED_THE_CRITERIA (Macie User Guide, log events of jobs).</source>
        <translation>バケットが見つからない実行は何も読み取らずに正常終了し、ログに NO_BUCKETS_MATCHED_THE_CRITERIA が残ります (Macie ユーザーガイド、ジョブのログイベント)。</translation>
    </message>
    <message>
        <source>See whether the criteria are spelled as the buckets are; what matched at a past run only its log tells.</source>
        <translation>基準の表記がバケットと一致しているか確認してください。過去の実行で何が一致したかはログでしかわかりません。</translation>
    </message>
    <message>
        <source>A condition is about either a property or tags (Macie API reference, JobScopeTerm and CriteriaForJob).</source>
        <translation>条件はプロパティまたはタグのどちらか一方を対象とします (Macie API リファレンス、JobScopeTerm および CriteriaForJob)。</translation>
    </message>
    <message>
        <source>Copy the job with a condition for each of them.</source>
        <translation>ジョブをコピーし、それぞれに条件を指定してください。</translation>
    </message>
    <message>
        <source>The only key of a tag condition is TAG and its only target S3_OBJECT; before June 2021 the tag&apos;s key stood there (Macie API reference, TagScopeTerm).</source>
        <translation>タグ条件のキーは TAG のみ、ターゲットは S3_OBJECT のみです。2021 年 6 月より前はここにタグのキーがありました (Macie API リファレンス、TagScopeTerm)。</translation>
    </message>
    <message>
        <source>Copy the job with the tag&apos;s key in tagValues.</source>
        <translation>ジョブをコピーし、タグのキーを tagValues に指定してください。</translation>
    </message>
    <message>
        <source>Of objects Macie compares the key of a tag, alone or with its value, but never the value alone (Macie API reference, TagValuePair).</source>
        <translation>オブジェクトについて Macie はタグのキーを単独または値とともに比較し、値だけを比較することはありません (Macie API リファレンス、TagValuePair)。</translation>
    </message>
    <message>
        <source>Copy the job with the key of the tag.</source>
        <translation>ジョブをコピーし、タグのキーを指定してください。</translation>
    </message>
    <message>
        <source>An empty value stands for every value of the key (Macie API reference, TagValuePair).</source>
        <translation>空の値は、そのキーのすべての値を表します (Macie API リファレンス、TagValuePair)。</translation>
    </message>
    <message>
        <source>Nothing needs to be done if every value is meant; tags with an empty value cannot be told apart.</source>
        <translation>すべての値を意図している場合、対応は不要です。値が空のタグを区別することはできません。</translation>
    </message>
    <message>
        <source>Beyond 10,000 buckets of an account Macie knows no tags, and a bucket without known tags passes a condition that says not equals (Macie User Guide, scope options of jobs).</source>
        <translation>アカウントのバケットが 10,000 個を超えると Macie は超過分のタグを把握せず、タグが不明なバケットは「等しくない」の条件を満たします (Macie ユーザーガイド、ジョブのスコープオプション)。</translation>
    </message>
    <message>
        <source>Copy the job with another condition for these buckets if they must stay out.</source>
        <translation>これらを除外する必要がある場合は、ジョブをコピーして別の条件を指定してください。</translation>
    </message>
    <message>
        <source>Tags are compared exactly: blanks and letter case count (Macie User Guide, scope options of jobs).</source>
        <translation>タグは完全一致で比較され、空白と大文字・小文字も区別されます (Macie ユーザーガイド、ジョブのスコープオプション)。</translation>
    </message>
    <message>
        <source>See how the tags are written in S3, and copy the job if need be.</source>
        <translation>S3 でのタグの表記を確認し、必要ならジョブをコピーしてください。</translation>
    </message>
    <message>
        <source>A prefix is compared from the first character of the key, which has no slash in front and no name of the bucket in it (Macie User Guide, scope options of jobs).</source>
        <translation>プレフィックスはキーの先頭の文字から比較されます。キーの先頭にスラッシュはなく、バケット名も含まれません (Macie ユーザーガイド、ジョブのスコープオプション)。</translation>
    </message>
    <message>
        <source>Copy the job with the path as it is within the bucket, unless a folder is named like that.</source>
        <translation>そのような名前のフォルダーがない限り、ジョブをコピーしてバケット内のパスを指定してください。</translation>
    </message>
    <message>
        <source>A prefix is no folder: logs also meets logs-old/a.csv (Macie User Guide, scope options of jobs).</source>
        <translation>プレフィックスはフォルダーではありません。logs は logs-old/a.csv にも一致します (Macie ユーザーガイド、ジョブのスコープオプション)。</translation>
    </message>
    <message>
        <source>Copy the job with a slash at the end if only that folder is meant.</source>
        <translation>そのフォルダーだけを意図している場合は、ジョブをコピーして末尾にスラッシュを付けてください。</translation>
    </message>
    <message>
        <source>Values are joined by &quot;or&quot;, so the shorter prefix covers the longer one (Macie API reference, SimpleScopeTerm).</source>
        <translation>値は OR で結合されるため、短いプレフィックスが長いプレフィックスを包含します (Macie API リファレンス、SimpleScopeTerm)。</translation>
    </message>
    <message>
        <source>It can be left out; see whether the shorter one was meant.</source>
        <translation>これは省略できます。短いほうが意図したものか確認してください。</translation>
    </message>
    <message>
        <source>With NONE only custom data identifiers are used (Macie API reference, managedDataIdentifierSelector).</source>
        <translation>NONE の場合、カスタムデータ識別子だけが使用されます (Macie API リファレンス、managedDataIdentifierSelector)。</translation>
    </message>
    <message>
        <source>Copy the job with data identifiers.</source>
        <translation>ジョブをコピーし、データ識別子を指定してください。</translation>
    </message>
    <message>
        <source>A list of identifiers goes with INCLUDE and EXCLUDE, and with these only (Macie API reference, managedDataIdentifierIds).</source>
        <translation>識別子のリストは INCLUDE および EXCLUDE とだけ組み合わせます (Macie API リファレンス、managedDataIdentifierIds)。</translation>
    </message>
    <message>
        <source>Copy the job with the choice and the list that are meant.</source>
        <translation>ジョブをコピーし、意図した選択とリストを指定してください。</translation>
    </message>
    <message>
        <source>A list stays as it is, while ALL takes new data types by itself (Macie User Guide, creating a job).</source>
        <translation>リストは変わりませんが、ALL なら新しいデータタイプが自動的に加わります (Macie ユーザーガイド、ジョブの作成)。</translation>
    </message>
    <message>
        <source>Copy the job with ALL if new data types are to join.</source>
        <translation>新しいタイプも加える場合は、ジョブをコピーして ALL を指定してください。</translation>
    </message>
    <message>
        <source>AWS&apos;s documents changed the default from all to the recommended ones on 2023-09-18 and do not say what happened to older jobs (Macie API reference, managedDataIdentifierSelector).</source>
        <translation>AWS のドキュメントは 2023-09-18 にデフォルトをすべてから推奨に変更しましたが、それより前のジョブがどうなったかは述べていません (Macie API リファレンス、managedDataIdentifierSelector)。</translation>
    </message>
    <message>
        <source>Copy the job with a choice of its own to be certain.</source>
        <translation>確実にするには、ジョブをコピーして選択を明示してください。</translation>
    </message>
    <message>
        <source>Deleted identifiers keep a record, so AWS can still name them (Macie API reference, BatchGetCustomDataIdentifiers).</source>
        <translation>削除された識別子も記録が残るため、AWS は名前を返すことができます (Macie API リファレンス、BatchGetCustomDataIdentifiers)。</translation>
    </message>
    <message>
        <source>See whether something else looks for that data now; a copy of the job can name other identifiers.</source>
        <translation>現在そのデータを別のもので検索しているか確認してください。ジョブのコピーでは別の識別子を指定できます。</translation>
    </message>
    <message>
        <source>Only a list with status OK can be used, and a job runs on without a list that was deleted (Macie API reference, AllowListStatus; Macie User Guide, allow lists).</source>
        <translation>使用できるのはステータスが OK のリストだけで、リストが削除されてもジョブはそのリストなしで続行します (Macie API リファレンス、AllowListStatus、Macie ユーザーガイド、許可リスト)。</translation>
    </message>
    <message>
        <source>Repair the list or the rights to it: the status is what your own rights let AWS see.</source>
        <translation>リストまたはその権限を修正してください。ステータスは、あなた自身の権限で AWS が確認できる内容です。</translation>
    </message>
    <message>
        <source>It is a percentage from 1 to 100 (Macie API reference, samplingPercentage).</source>
        <translation>これは 1～100 のパーセンテージです (Macie API リファレンス、samplingPercentage)。</translation>
    </message>
    <message>
        <source>Copy the job with a percentage from 1 to 100.</source>
        <translation>ジョブをコピーし、1～100 のパーセンテージを指定してください。</translation>
    </message>
    <message>
        <source>Later runs read only what has changed, so what was not picked is not caught up on (Macie User Guide, scope options of jobs, and our inference).</source>
        <translation>以降の実行は変更されたものだけを読み取るため、選ばれなかったものは後からも読み取られません (Macie ユーザーガイド、ジョブのスコープオプション、および当プログラムの推論)。</translation>
    </message>
    <message>
        <source>Copy the job with 100 % if every object is to be read some time.</source>
        <translation>すべてのオブジェクトをいずれ読み取る必要がある場合は、ジョブをコピーして 100% を指定してください。</translation>
    </message>
    <message>
        <source>With initialRun false the first run takes only what was created or changed after the job&apos;s creation (Macie API reference, initialRun).</source>
        <translation>initialRun が false の場合、初回実行はジョブの作成後に作成または変更されたものだけを対象とします (Macie API リファレンス、initialRun)。</translation>
    </message>
    <message>
        <source>Run a one-time job for the objects that were there before.</source>
        <translation>それ以前からあるオブジェクトには、1 回限りのジョブを実行してください。</translation>
    </message>
    <message>
        <source>A schedule and an initial run belong to recurring jobs, and to these a schedule (Macie API reference, CreateClassificationJob).</source>
        <translation>スケジュールと初回実行は定期ジョブのもので、定期ジョブにはスケジュールが必要です (Macie API リファレンス、CreateClassificationJob)。</translation>
    </message>
    <message>
        <source>Copy the job with the type and the schedule that are meant.</source>
        <translation>ジョブをコピーし、意図したタイプとスケジュールを指定してください。</translation>
    </message>
    <message>
        <source>30 days after a person paused it in the middle of a run, Macie cancels a one-time job for good, of a recurring job the interrupted run (Macie User Guide, changing the status of a job).</source>
        <translation>ユーザーが実行中に一時停止してから 30 日が経過すると、Macie は 1 回限りのジョブを完全にキャンセルし、定期ジョブでは中断された実行をキャンセルします (Macie ユーザーガイド、ジョブのステータスの変更)。</translation>
    </message>
    <message>
        <source>Resume it in time, or let it end; refresh if the date has passed.</source>
        <translation>期限までに再開するか、そのまま終了させてください。日付を過ぎている場合は更新してください。</translation>
    </message>
    <message>
        <source>A pause expires only if it began in the middle of a run; a recurring job that was paused between its runs stays so (Macie User Guide, changing the status of a job).</source>
        <translation>一時停止に期限があるのは実行中に一時停止した場合だけです。実行の合間に一時停止した定期ジョブはそのままです (Macie ユーザーガイド、ジョブのステータスの変更)。</translation>
    </message>
    <message>
        <source>Resume or cancel it.</source>
        <translation>再開またはキャンセルしてください。</translation>
    </message>
    <message>
        <source>Going on would exceed the monthly quota for sensitive data discovery of an account (Macie User Guide, checking the status of jobs).</source>
        <translation>続行すると、アカウントの機密データ検出の月間クォータを超えます (Macie ユーザーガイド、ジョブのステータスの確認)。</translation>
    </message>
    <message>
        <source>Look at the usage in Macie, then wait for the next month or ask AWS for a higher quota.</source>
        <translation>Macie で使用量を確認し、翌月まで待つか、AWS にクォータの引き上げを依頼してください。</translation>
    </message>
    <message>
        <source>ERROR means that Macie was denied an account or a bucket; skipped single objects are not counted (Macie API reference, LastRunErrorStatus).</source>
        <translation>ERROR は、Macie がアカウントまたはバケットへのアクセスを拒否されたことを示します。スキップされた個々のオブジェクトは含まれません (Macie API リファレンス、LastRunErrorStatus)。</translation>
    </message>
    <message>
        <source>Look for accounts and buckets in the job&apos;s log events in Amazon CloudWatch Logs.</source>
        <translation>Amazon CloudWatch Logs にあるジョブのログイベントで、該当するアカウントとバケットを確認してください。</translation>
    </message>
    <message>
        <source>A recurring job runs on each day of its schedule (Macie User Guide, creating a job).</source>
        <translation>定期ジョブはスケジュールの各日に実行されます (Macie ユーザーガイド、ジョブの作成)。</translation>
    </message>
    <message>
        <source>Refresh, then see whether Macie is suspended, and look at the job&apos;s log events.</source>
        <translation>更新してから、Macie が停止されていないかを調べ、ジョブのログイベントを確認してください。</translation>
    </message>
    <message>
        <source>Macie logs BUCKET_DOES_NOT_EXIST, BUCKET_IN_DIFFERENT_REGION or BUCKET_ACCESS_DENIED for such buckets and reads the others (Macie User Guide, log events of jobs).</source>
        <translation>Macie はこのようなバケットについて BUCKET_DOES_NOT_EXIST、BUCKET_IN_DIFFERENT_REGION、BUCKET_ACCESS_DENIED をログに記録し、他のバケットを読み取ります (Macie ユーザーガイド、ジョブのログイベント)。</translation>
    </message>
    <message>
        <source>See whether the bucket was deleted or moved; jobs cannot be edited, so a copy has to name the right ones.</source>
        <translation>バケットが削除または移動されていないか確認してください。ジョブは編集できないため、コピーで正しいバケットを指定する必要があります。</translation>
    </message>
    <message>
        <source>An administrator reads only buckets of accounts that are members; others are logged as ACCOUNT_DISASSOCIATED (Macie User Guide, log events of jobs).</source>
        <translation>管理者が読み取るのはメンバーアカウントのバケットだけで、他は ACCOUNT_DISASSOCIATED としてログに記録されます (Macie ユーザーガイド、ジョブのログイベント)。</translation>
    </message>
    <message>
        <source>Invite the account again, or copy the job without it.</source>
        <translation>アカウントを再度招待するか、それを除いてジョブをコピーしてください。</translation>
    </message>
    <message>
        <source>A job takes up to 1,000 buckets, each once (Macie User Guide, quotas).</source>
        <translation>1 つのジョブに指定できるバケットは重複なしで最大 1,000 個です (Macie ユーザーガイド、クォータ)。</translation>
    </message>
    <message>
        <source>Copy the job with each bucket once, or with criteria for them.</source>
        <translation>ジョブをコピーし、各バケットを 1 回だけ指定するか、基準で指定してください。</translation>
    </message>
    <message>
        <source>Each job reads its objects on its own, and each is billed (Macie User Guide, costs of jobs).</source>
        <translation>各ジョブは独立してオブジェクトを読み取り、それぞれに課金されます (Macie ユーザーガイド、ジョブのコスト)。</translation>
    </message>
    <message>
        <source>See whether all of them are needed.</source>
        <translation>すべて必要かどうか確認してください。</translation>
    </message>
    <message>
        <source>Without one AWS keeps discovery results for 90 days only (Macie User Guide, storing discovery results).</source>
        <translation>リポジトリがないと、AWS は機密データ検出の結果を 90 日間しか保持しません (Macie ユーザーガイド、機密データ検出の結果の保存)。</translation>
    </message>
    <message>
        <source>Configure an S3 bucket for the results in each Region.</source>
        <translation>各リージョンで結果用の S3 バケットを設定してください。</translation>
    </message>
    <message>
        <source>Macie skips storage classes and formats that it does not support (Macie User Guide, supported storage classes and formats).</source>
        <translation>Macie は対応していないストレージクラスと形式をスキップします (Macie ユーザーガイド、サポートされているストレージクラスと形式)。</translation>
    </message>
    <message>
        <source>Do not count on results for these objects.</source>
        <translation>これらのオブジェクトの結果は期待できません。</translation>
    </message>
    <message>
        <source>AWS removed TAG and BUCKET_CREATION_DATE in June 2021 and does not say what they mean for older jobs (history of the Macie API model).</source>
        <translation>AWS は 2021 年 6 月に TAG と BUCKET_CREATION_DATE を削除しましたが、それより前のジョブでの意味は述べていません (Macie API モデルの履歴)。</translation>
    </message>
    <message>
        <source>Copy the job with a tag condition, or without the creation date.</source>
        <translation>ジョブをコピーし、タグ条件を指定するか、作成日を外してください。</translation>
    </message>
    <message>
        <source>The API compares exactly, while the ranges of the console leave out both ends (Macie API reference, SimpleScopeTerm; Macie User Guide, scope options of jobs).</source>
        <translation>API は厳密に比較しますが、コンソールの範囲は両端を含みません (Macie API リファレンス、SimpleScopeTerm、Macie ユーザーガイド、ジョブのスコープオプション)。</translation>
    </message>
    <message>
        <source>Nothing needs to be done unless that instant matters.</source>
        <translation>その時点が重要でない限り、対応は不要です。</translation>
    </message>
    <message>
        <source>Only one-time jobs become complete, and only recurring ones wait for a next run (Macie User Guide, checking the status of jobs).</source>
        <translation>完了になるのは 1 回限りのジョブだけで、次回の実行を待つのは定期ジョブだけです (Macie ユーザーガイド、ジョブのステータスの確認)。</translation>
    </message>
    <message>
        <source>Refresh; if it stays so, ask AWS.</source>
        <translation>更新してください。変わらない場合は AWS に問い合わせてください。</translation>
    </message>
    <message>
        <source>A job has one schedule, and a day of the month is a number from 1 to 31 (Macie API reference, JobScheduleFrequency).</source>
        <translation>ジョブのスケジュールは 1 つで、日付は 1～31 の数値です (Macie API リファレンス、JobScheduleFrequency)。</translation>
    </message>
    <message>
        <source>Copy the job with the schedule that is meant.</source>
        <translation>ジョブをコピーし、意図したスケジュールを指定してください。</translation>
    </message>
    <message>
        <source>AWS may have added it after this version was made (Macie API model as of April 2026).</source>
        <translation>このバージョンの作成後に AWS が追加した可能性があります (2026 年 4 月時点の Macie API モデル)。</translation>
    </message>
    <message>
        <source>Look for a newer version of Jobscope; it is shown as it came.</source>
        <translation>Jobscope の新しいバージョンを確認してください。内容は受信したまま表示しています。</translation>
    </message>
    <message>
        <source>AWS documents no such part, so nobody can say what it does (Macie API reference, S3JobDefinition).</source>
        <translation>AWS のドキュメントにこの部分の記載はなく、動作は不明です (Macie API リファレンス、S3JobDefinition)。</translation>
    </message>
    <message>
        <source>Copy the job with conditions that are valid.</source>
        <translation>ジョブをコピーし、有効な条件を指定してください。</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>how serious the finding of a check is</extracomment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>how serious the finding of a check is</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>how serious the finding of a check is</extracomment>
        <translation>情報</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>承認済み: %1</translation>
    </message>
    <message>
        <source>Only the list entry is loaded, so only that was checked.</source>
        <translation>一覧の項目だけが読み込まれているため、チェックしたのはその内容だけです。</translation>
    </message>
    <message>
        <source>No check found anything.</source>
        <translation>チェックで指摘はありませんでした。</translation>
    </message>
    <message>
        <source>nothing found</source>
        <extracomment>of the checks of a job, in a list</extracomment>
        <translation>指摘なし</translation>
    </message>
    <message>
        <source>A value looks like a pattern: %1.</source>
        <translation>値がパターンのようです: %1。</translation>
    </message>
    <message>
        <source>A bucket&apos;s name has a form that no name has: %1.</source>
        <translation>バケット名としてあり得ない形式です: %1。</translation>
    </message>
    <message>
        <source>An account id does not have 12 digits: %1.</source>
        <translation>アカウント ID が 12 桁ではありません: %1。</translation>
    </message>
    <message>
        <source>The key %1 is no longer part of the API.</source>
        <translation>キー %1 は API から削除されています。</translation>
    </message>
    <message>
        <source>The comparator %1 is not allowed for %2.</source>
        <translation>比較演算子 %1 は %2 には使用できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n values are given where exactly one is allowed.</source>
        <translation>
            <numerusform>値を 1 つだけ指定できる箇所に %n 個の値があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag condition has %1 as its %2, where only %3 is allowed.</source>
        <translation>タグ条件の %2 が %1 ですが、使用できるのは %3 だけです。</translation>
    </message>
    <message>
        <source>The comparator %1 is not allowed for tags.</source>
        <translation>比較演算子 %1 はタグには使用できません。</translation>
    </message>
    <message>
        <source>A condition cannot be read: a part of it is not known or not of the expected type.</source>
        <translation>条件を読み取れません。未知の部分または想定外の型の部分があります。</translation>
    </message>
    <message>
        <source>A condition does not say what it compares.</source>
        <translation>何を比較するかが条件にありません。</translation>
    </message>
    <message>
        <source>A condition compares %1, which is not known.</source>
        <translation>条件の比較対象 %1 は未知のものです。</translation>
    </message>
    <message>
        <source>A condition does not say how it compares.</source>
        <translation>比較方法が条件にありません。</translation>
    </message>
    <message>
        <source>A condition has no values to compare with.</source>
        <translation>条件に比較する値がありません。</translation>
    </message>
    <message>
        <source>A date cannot be read: %1.</source>
        <translation>日付を読み取れません: %1。</translation>
    </message>
    <message>
        <source>A tag condition names no tags.</source>
        <translation>タグ条件にタグがありません。</translation>
    </message>
    <message>
        <source>A tag of a condition cannot be read.</source>
        <translation>条件のタグを読み取れません。</translation>
    </message>
    <message>
        <source>A tag of a condition has neither key nor value.</source>
        <translation>条件のタグにキーも値もありません。</translation>
    </message>
    <message>
        <source>A condition tests both a property and tags, where only one of them is allowed.</source>
        <translation>条件がプロパティとタグの両方を対象としていますが、指定できるのは一方だけです。</translation>
    </message>
    <message>
        <source>A condition is empty: it tests neither a property nor tags.</source>
        <translation>条件が空で、プロパティもタグも対象としていません。</translation>
    </message>
    <message>
        <source>A condition says not equals with several values, and AWS&apos;s documents leave open how these are joined.</source>
        <translation>複数の値を持つ「等しくない」の条件があり、値の結合方法は AWS のドキュメントでは決まっていません。</translation>
    </message>
    <message>
        <source>An exclude condition says not equals: what it names may stay in, and all else meets the condition.</source>
        <translation>除外条件が「等しくない」です。指定されたものは残ることができ、それ以外はすべて条件に該当します。</translation>
    </message>
    <message>
        <source>No month has a day %1.</source>
        <translation>%1 日がある月はありません。</translation>
    </message>
    <message>
        <source>On day 29 it skips every February but those of leap years.</source>
        <translation>29 日の場合、うるう年以外の 2 月はスキップされます。</translation>
    </message>
    <message>
        <source>On day 30 it skips every February.</source>
        <translation>30 日の場合、2 月は毎年スキップされます。</translation>
    </message>
    <message>
        <source>On day 31 it runs in seven months of the year only.</source>
        <translation>31 日の場合、実行されるのは年に 7 か月だけです。</translation>
    </message>
    <message>
        <source>A one-time job has a schedule.</source>
        <translation>1 回限りのジョブにスケジュールがあります。</translation>
    </message>
    <message>
        <source>A one-time job has an initial run.</source>
        <translation>1 回限りのジョブに初回実行の設定があります。</translation>
    </message>
    <message>
        <source>A recurring job has no schedule.</source>
        <translation>定期ジョブにスケジュールがありません。</translation>
    </message>
    <message>
        <source>A recurring job is said to be complete.</source>
        <translation>定期ジョブが完了とされています。</translation>
    </message>
    <message>
        <source>A one-time job is said to wait for its next run.</source>
        <translation>1 回限りのジョブが次回の実行待ちとされています。</translation>
    </message>
    <message>
        <source>The sampling percentage is %1.</source>
        <translation>サンプリングの割合が %1 です。</translation>
    </message>
    <message>
        <source>A recurring job reads only about %1 % of the objects in scope.</source>
        <translation>定期ジョブが、対象オブジェクトの約 %1% だけを読み取ります。</translation>
    </message>
    <message>
        <source>The text %1 is not known to this version of Jobscope.</source>
        <translation>テキスト %1 は、このバージョンの Jobscope では未知のものです。</translation>
    </message>
    <message numerus="yes">
        <source>%n members are not known to this version of Jobscope.</source>
        <translation>
            <numerusform>%n 個のフィールドが、このバージョンの Jobscope では未知のものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one schedule is given.</source>
        <translation>複数のスケジュールが指定されています。</translation>
    </message>
    <message>
        <source>The job does not say which of Macie&apos;s own data types it looks for.</source>
        <translation>Macie 組み込みのデータタイプのどれを検索するかがジョブにありません。</translation>
    </message>
    <message>
        <source>The job looks for nothing: for none of Macie&apos;s own data types, and with no custom data identifier.</source>
        <translation>ジョブは何も検索しません。Macie 組み込みのデータタイプもカスタムデータ識別子も指定されていません。</translation>
    </message>
    <message>
        <source>%1 needs a list of managed data identifiers, and there is none.</source>
        <translation>%1 にはマネージドデータ識別子のリストが必要ですが、ありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n managed data identifiers are listed, though %1 goes without.</source>
        <translation>
            <numerusform>%1 では不要なマネージドデータ識別子が %n 個リストされています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The job lists all %n data types that Macie has now, one by one.</source>
        <translation>
            <numerusform>ジョブは、現在 Macie にある %n 個のデータタイプすべてを 1 つずつリストしています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The custom data identifier %1 was deleted.</source>
        <translation>カスタムデータ識別子 %1 は削除されています。</translation>
    </message>
    <message>
        <source>AWS does not find the custom data identifier %1.</source>
        <translation>カスタムデータ識別子 %1 が AWS で見つかりません。</translation>
    </message>
    <message>
        <source>AWS does not find the allow list %1.</source>
        <translation>許可リスト %1 が AWS で見つかりません。</translation>
    </message>
    <message>
        <source>The status of the allow list %1 is %2.</source>
        <translation>許可リスト %1 のステータスは %2 です。</translation>
    </message>
    <message>
        <source>No bucket meets the criteria now.</source>
        <translation>現在、基準を満たすバケットはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Macie cannot read %1 of the %n objects in the buckets that match now.</source>
        <translation>
            <numerusform>現在一致するバケット内の %n 個のオブジェクトのうち、Macie は %1 個を読み取れません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1 has %2 buckets, so a tag that must not be there lets buckets pass whose tags Macie does not know.</source>
        <translation>アカウント %1 には %2 個のバケットがあるため、タグがないことを求める条件では、Macie がタグを把握していないバケットも対象になります。</translation>
    </message>
    <message>
        <source>No results repository is set up for this account and Region.</source>
        <translation>このアカウントとリージョンには、結果のリポジトリが設定されていません。</translation>
    </message>
    <message>
        <source>Macie knows no bucket of account %1 here now.</source>
        <translation>Macie は現在、ここでアカウント %1 のバケットを把握していません。</translation>
    </message>
    <message>
        <source>Macie does not know these buckets in this Region now: %1.</source>
        <translation>Macie は現在、このリージョンで次のバケットを把握していません: %1。</translation>
    </message>
    <message>
        <source>Macie cannot look into these buckets now: %1.</source>
        <translation>Macie は現在、次のバケットの内容を確認できません: %1。</translation>
    </message>
    <message>
        <source>see Checks: %1</source>
        <extracomment>behind a statement that a check found something about; %1: &quot;Warning&quot;</extracomment>
        <translation>チェックを参照: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other active jobs look for the same data types in the same buckets: %1.</source>
        <translation>
            <numerusform>ほかに %n 件のアクティブなジョブが、同じバケットで同じデータタイプを検索しています: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No size can meet these conditions, so no object is ever taken.</source>
        <translation>これらの条件を満たすサイズがないため、どのオブジェクトも対象になりません。</translation>
    </message>
    <message>
        <source>No date of the last change can meet these conditions, so no object is ever taken.</source>
        <translation>これらの条件を満たす最終更新日時がないため、どのオブジェクトも対象になりません。</translation>
    </message>
    <message>
        <source>No key can begin with a prefix of each of these conditions, so no object is ever taken.</source>
        <translation>これらの条件それぞれのプレフィックスで始まるキーはないため、どのオブジェクトも対象になりません。</translation>
    </message>
    <message>
        <source>No extension can meet these conditions, so no object is ever taken.</source>
        <translation>これらの条件を満たす拡張子がないため、どのオブジェクトも対象になりません。</translation>
    </message>
    <message>
        <source>The exclude conditions leave out everything, so nothing is left to read.</source>
        <translation>除外条件がすべてを除外するため、読み取るものが残りません。</translation>
    </message>
    <message>
        <source>The exclude conditions leave out all that the include conditions take, so nothing is left to read.</source>
        <translation>除外条件が、包含条件に該当するものをすべて除外するため、読み取るものが残りません。</translation>
    </message>
    <message>
        <source>This holds under the reading used here, but not under another one.</source>
        <translation>これはここで使用している解釈での結果で、別の解釈では異なります。</translation>
    </message>
    <message numerus="yes">
        <source>%n exclude conditions stand side by side, and AWS&apos;s documents leave open whether one alone is enough to leave something out.</source>
        <translation>
            <numerusform>%n 個の除外条件が並んでおり、1 つだけで除外に十分かどうかは AWS のドキュメントでは決まっていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>If each one left out alone, nothing at all would be left to read.</source>
        <translation>それぞれが単独で除外する場合、読み取るものは何も残りません。</translation>
    </message>
    <message>
        <source>Only objects last changed no later than %1 are taken, but later runs read only what has changed since the run before.</source>
        <translation>対象は最終更新が %1 以前のオブジェクトだけですが、以降の実行は前回の実行以降に変更されたものしか読み取りません。</translation>
    </message>
    <message>
        <source>%1 lies before the creation of the job, so after the first run it limits nothing.</source>
        <translation>%1 はジョブの作成より前なので、初回実行の後は何も制限しません。</translation>
    </message>
    <message>
        <source>The job is paused without an expiry date, so it does not run until somebody resumes it.</source>
        <translation>ジョブは期限なしで一時停止されているため、誰かが再開するまで実行されません。</translation>
    </message>
    <message>
        <source>The pause ends at %1.</source>
        <translation>一時停止は %1 に終了します。</translation>
    </message>
    <message>
        <source>The pause ended at %1.</source>
        <translation>一時停止は %1 に終了しました。</translation>
    </message>
    <message>
        <source>A run was expected on %1, but the answer knows of none since %2.</source>
        <translation>%1 に実行が予定されていましたが、応答には %2 以降の実行がありません。</translation>
    </message>
    <message>
        <source>Macie has paused the job.</source>
        <translation>Macie がジョブを一時停止しました。</translation>
    </message>
    <message>
        <source>The latest run reported access errors, so not all data was read.</source>
        <translation>直近の実行でアクセスエラーが報告されたため、一部のデータは読み取られていません。</translation>
    </message>
    <message>
        <source>An extension is given with a dot in front: %1.</source>
        <translation>先頭にドットの付いた拡張子が指定されています: %1。</translation>
    </message>
    <message>
        <source>An extension is listed in one letter case only: %1.</source>
        <translation>大文字・小文字の一方の表記だけがリストされている拡張子があります: %1。</translation>
    </message>
    <message>
        <source>Formats are taken that Macie does not name as readable: %1.</source>
        <translation>Macie が読み取れると明示していない形式が対象になっています: %1。</translation>
    </message>
    <message>
        <source>A prefix begins with a slash, a bucket&apos;s name or an address: %1.</source>
        <translation>スラッシュ、バケット名、アドレスのいずれかで始まるプレフィックスがあります: %1。</translation>
    </message>
    <message>
        <source>A prefix ends without a delimiter: %1.</source>
        <translation>末尾に区切り文字のないプレフィックスがあります: %1。</translation>
    </message>
    <message>
        <source>A prefix is covered by another one of the same condition: %1.</source>
        <translation>同じ条件の別のプレフィックスに含まれるプレフィックスがあります: %1。</translation>
    </message>
    <message>
        <source>A size is no whole number of bytes: %1.</source>
        <translation>サイズがバイト単位の整数ではありません: %1。</translation>
    </message>
    <message>
        <source>A size counts in bytes, but may be meant in KB or MB: %1.</source>
        <translation>サイズはバイト単位ですが、KB または MB のつもりかもしれません: %1。</translation>
    </message>
    <message>
        <source>Only an object changed at exactly %1 meets the condition.</source>
        <translation>条件を満たすのは、ちょうど %1 に変更されたオブジェクトだけです。</translation>
    </message>
    <message>
        <source>Practically every object meets the condition: all but those changed at exactly %1.</source>
        <translation>ちょうど %1 に変更されたもの以外、ほぼすべてのオブジェクトが条件を満たします。</translation>
    </message>
    <message>
        <source>A date names no time zone: %1.</source>
        <translation>日付にタイムゾーンがありません: %1。</translation>
    </message>
    <message>
        <source>A date lies in the future: %1.</source>
        <translation>日付が未来です: %1。</translation>
    </message>
    <message>
        <source>An object changed at exactly %1 does not meet the condition.</source>
        <translation>ちょうど %1 に変更されたオブジェクトは条件を満たしません。</translation>
    </message>
    <message>
        <source>An object changed at exactly %1 meets the condition.</source>
        <translation>ちょうど %1 に変更されたオブジェクトは条件を満たします。</translation>
    </message>
    <message>
        <source>A value is none that Macie knows: %1.</source>
        <translation>値が Macie の既知の値ではありません: %1。</translation>
    </message>
    <message>
        <source>The condition names %1 but not UNKNOWN, so buckets that Macie could not evaluate are not taken.</source>
        <translation>条件に %1 はありますが UNKNOWN がないため、Macie が評価できなかったバケットは対象になりません。</translation>
    </message>
    <message>
        <source>A tag of objects has no key, only the value %1.</source>
        <translation>オブジェクトのタグにキーがなく、値 %1 だけがあります。</translation>
    </message>
    <message>
        <source>A tag has no value, so every value of that key meets it: %1.</source>
        <translation>タグに値がないため、そのキーのすべての値が該当します: %1。</translation>
    </message>
    <message>
        <source>The text of a tag begins or ends with a blank: %1.</source>
        <translation>タグのテキストの先頭または末尾に空白があります: %1。</translation>
    </message>
    <message>
        <source>Tags differ in letter case only: %1.</source>
        <translation>大文字・小文字だけが異なるタグがあります: %1。</translation>
    </message>
    <message>
        <source>Which buckets</source>
        <translation>対象のバケット</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>The job&apos;s account</source>
        <translation>ジョブのアカウント</translation>
    </message>
    <message numerus="yes">
        <source>%n buckets of account %1: %2</source>
        <translation>
            <numerusform>アカウント %1 の %n 個のバケット: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed list</source>
        <translation>固定リスト</translation>
    </message>
    <message>
        <source>Conditions of which some cannot be read</source>
        <translation>一部を読み取れない条件</translation>
    </message>
    <message>
        <source>Include condition</source>
        <translation>包含条件</translation>
    </message>
    <message>
        <source>Exclude condition</source>
        <translation>除外条件</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>By its conditions the second takes nothing that the first does not.</source>
        <translation>条件上、1 番目のジョブの対象でなく 2 番目のジョブだけが対象とするものはありません。</translation>
    </message>
    <message>
        <source>By its conditions the first takes nothing that the second does not.</source>
        <translation>条件上、2 番目のジョブの対象でなく 1 番目のジョブだけが対象とするものはありません。</translation>
    </message>
    <message>
        <source>The second takes what the first does not: %1.</source>
        <translation>2 番目のジョブだけが対象とするもの: %1。</translation>
    </message>
    <message>
        <source>The first takes what the second does not: %1.</source>
        <translation>1 番目のジョブだけが対象とするもの: %1。</translation>
    </message>
    <message>
        <source>objects of buckets that only it chooses</source>
        <translation>そのジョブだけが選択するバケットのオブジェクト</translation>
    </message>
    <message>
        <source>objects of the buckets %1</source>
        <translation>バケット %1 のオブジェクト</translation>
    </message>
    <message>
        <source>objects for which this holds: %1</source>
        <translation>次に該当するオブジェクト: %1</translation>
    </message>
    <message>
        <source>objects for which at least one of these holds: %1</source>
        <translation>次の少なくとも 1 つに該当するオブジェクト: %1</translation>
    </message>
    <message>
        <source>objects of buckets for which this holds: %1</source>
        <translation>次に該当するバケットのオブジェクト: %1</translation>
    </message>
    <message>
        <source>objects of buckets for which at least one of these holds: %1</source>
        <translation>次の少なくとも 1 つに該当するバケットのオブジェクト: %1</translation>
    </message>
    <message>
        <source>objects for which this does not hold: %1</source>
        <translation>次に該当しないオブジェクト: %1</translation>
    </message>
    <message>
        <source>objects for which at least one of these does not hold: %1</source>
        <translation>次の少なくとも 1 つに該当しないオブジェクト: %1</translation>
    </message>
    <message>
        <source>objects of buckets for which this does not hold: %1</source>
        <translation>次に該当しないバケットのオブジェクト: %1</translation>
    </message>
    <message>
        <source>objects of buckets for which at least one of these does not hold: %1</source>
        <translation>次の少なくとも 1 つに該当しないバケットのオブジェクト: %1</translation>
    </message>
    <message>
        <source>what cannot be told, as some conditions cannot be read</source>
        <translation>一部の条件を読み取れないため判断できないもの</translation>
    </message>
    <message>
        <source>objects of buckets that the other leaves out: %1</source>
        <translation>もう一方が次により除外するバケットのオブジェクト: %1</translation>
    </message>
    <message>
        <source>objects that the other leaves out: %1</source>
        <translation>もう一方が次により除外するオブジェクト: %1</translation>
    </message>
    <message>
        <source>objects of buckets that the other leaves out as at least one of this holds: %1</source>
        <translation>次の少なくとも 1 つに該当するため、もう一方が除外するバケットのオブジェクト: %1</translation>
    </message>
    <message>
        <source>objects of buckets that the other leaves out as all of this holds: %1</source>
        <translation>次のすべてに該当するため、もう一方が除外するバケットのオブジェクト: %1</translation>
    </message>
    <message>
        <source>objects that the other leaves out as at least one of this holds: %1</source>
        <translation>次の少なくとも 1 つに該当するため、もう一方が除外するオブジェクト: %1</translation>
    </message>
    <message>
        <source>objects that the other leaves out as all of this holds: %1</source>
        <translation>次のすべてに該当するため、もう一方が除外するオブジェクト: %1</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>Data identifiers</source>
        <translation>データ識別子</translation>
    </message>
    <message>
        <source>Allow lists</source>
        <translation>許可リスト</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>2 番目のみ</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>1 番目のみ</translation>
    </message>
    <message>
        <source>different</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>The two mean the same: buckets, objects, schedule, sampling and what they look for.</source>
        <translation>2 つのジョブは、バケット、オブジェクト、スケジュール、サンプリング、検索対象のすべてで同じ意味です。</translation>
    </message>
    <message>
        <source>FIRST %1</source>
        <translation>1 番目 %1</translation>
    </message>
    <message>
        <source>SECOND %1</source>
        <translation>2 番目 %1</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <extracomment>a difference of two jobs: &quot;Include condition, only in the second:&quot;</extracomment>
        <translation>%1、%2:</translation>
    </message>
    <message>
        <source>its extension is %1</source>
        <translation>拡張子が %1 である</translation>
    </message>
    <message>
        <source>its extension is not %1</source>
        <translation>拡張子が %1 ではない</translation>
    </message>
    <message>
        <source>its extension is none of %1</source>
        <translation>拡張子が %1 のいずれでもない</translation>
    </message>
    <message>
        <source>its extension is one of %1 values: %2 and %3 more</source>
        <translation>拡張子が次の %1 個の値のいずれかである: %2、ほか %3 個</translation>
    </message>
    <message>
        <source>its extension is none of %1 values: %2 and %3 more</source>
        <translation>拡張子が次の %1 個の値のいずれでもない: %2、ほか %3 個</translation>
    </message>
    <message>
        <source>its extension differs from at least one of %1</source>
        <translation>拡張子が %1 の少なくとも 1 つと異なる</translation>
    </message>
    <message>
        <source>its owner account is %1</source>
        <translation>所有者アカウントが %1 である</translation>
    </message>
    <message>
        <source>its owner account is not %1</source>
        <translation>所有者アカウントが %1 ではない</translation>
    </message>
    <message>
        <source>its owner account is none of %1</source>
        <translation>所有者アカウントが %1 のいずれでもない</translation>
    </message>
    <message>
        <source>its owner account is one of %1 values: %2 and %3 more</source>
        <translation>所有者アカウントが次の %1 個の値のいずれかである: %2、ほか %3 個</translation>
    </message>
    <message>
        <source>its owner account is none of %1 values: %2 and %3 more</source>
        <translation>所有者アカウントが次の %1 個の値のいずれでもない: %2、ほか %3 個</translation>
    </message>
    <message>
        <source>its owner account differs from at least one of %1</source>
        <translation>所有者アカウントが %1 の少なくとも 1 つと異なる</translation>
    </message>
    <message>
        <source>its name is %1</source>
        <translation>名前が %1 である</translation>
    </message>
    <message>
        <source>its name is not %1</source>
        <translation>名前が %1 ではない</translation>
    </message>
    <message>
        <source>its name is none of %1</source>
        <translation>名前が %1 のいずれでもない</translation>
    </message>
    <message>
        <source>its name is one of %1 values: %2 and %3 more</source>
        <translation>名前が次の %1 個の値のいずれかである: %2、ほか %3 個</translation>
    </message>
    <message>
        <source>its name is none of %1 values: %2 and %3 more</source>
        <translation>名前が次の %1 個の値のいずれでもない: %2、ほか %3 個</translation>
    </message>
    <message>
        <source>its name differs from at least one of %1</source>
        <translation>名前が %1 の少なくとも 1 つと異なる</translation>
    </message>
    <message>
        <source>its effective permission is %1</source>
        <translation>有効なアクセス許可が %1 である</translation>
    </message>
    <message>
        <source>its effective permission is not %1</source>
        <translation>有効なアクセス許可が %1 ではない</translation>
    </message>
    <message>
        <source>its effective permission is none of %1</source>
        <translation>有効なアクセス許可が %1 のいずれでもない</translation>
    </message>
    <message>
        <source>its effective permission is one of %1 values: %2 and %3 more</source>
        <translation>有効なアクセス許可が次の %1 個の値のいずれかである: %2、ほか %3 個</translation>
    </message>
    <message>
        <source>its effective permission is none of %1 values: %2 and %3 more</source>
        <translation>有効なアクセス許可が次の %1 個の値のいずれでもない: %2、ほか %3 個</translation>
    </message>
    <message>
        <source>its effective permission differs from at least one of %1</source>
        <translation>有効なアクセス許可が %1 の少なくとも 1 つと異なる</translation>
    </message>
    <message>
        <source>its shared access is %1</source>
        <translation>共有アクセスが %1 である</translation>
    </message>
    <message>
        <source>its shared access is not %1</source>
        <translation>共有アクセスが %1 ではない</translation>
    </message>
    <message>
        <source>its shared access is none of %1</source>
        <translation>共有アクセスが %1 のいずれでもない</translation>
    </message>
    <message>
        <source>its shared access is one of %1 values: %2 and %3 more</source>
        <translation>共有アクセスが次の %1 個の値のいずれかである: %2、ほか %3 個</translation>
    </message>
    <message>
        <source>its shared access is none of %1 values: %2 and %3 more</source>
        <translation>共有アクセスが次の %1 個の値のいずれでもない: %2、ほか %3 個</translation>
    </message>
    <message>
        <source>its shared access differs from at least one of %1</source>
        <translation>共有アクセスが %1 の少なくとも 1 つと異なる</translation>
    </message>
    <message>
        <source>its key (full path) begins with one of %1 values: %2 and %3 more</source>
        <translation>キー (フルパス) が次の %1 個の値のいずれかで始まる: %2、ほか %3 個</translation>
    </message>
    <message>
        <source>its key (full path) begins with %1</source>
        <translation>キー (フルパス) が %1 で始まる</translation>
    </message>
    <message>
        <source>its size is exactly %1</source>
        <translation>サイズがちょうど %1 である</translation>
    </message>
    <message>
        <source>its size is not exactly %1</source>
        <translation>サイズがちょうど %1 ではない</translation>
    </message>
    <message>
        <source>its size is more than %1</source>
        <translation>サイズが %1 より大きい</translation>
    </message>
    <message>
        <source>its size is at least %1</source>
        <translation>サイズが %1 以上である</translation>
    </message>
    <message>
        <source>its size is less than %1</source>
        <translation>サイズが %1 未満である</translation>
    </message>
    <message>
        <source>its size is at most %1</source>
        <translation>サイズが %1 以下である</translation>
    </message>
    <message>
        <source>it was last changed at exactly %1</source>
        <translation>最終更新がちょうど %1 である</translation>
    </message>
    <message>
        <source>it was last changed at any time but %1</source>
        <translation>最終更新が %1 以外の時刻である</translation>
    </message>
    <message>
        <source>it was last changed after %1</source>
        <translation>最終更新が %1 より後である</translation>
    </message>
    <message>
        <source>it was last changed at or after %1</source>
        <translation>最終更新が %1 以降である</translation>
    </message>
    <message>
        <source>it was last changed before %1</source>
        <translation>最終更新が %1 より前である</translation>
    </message>
    <message>
        <source>it was last changed at or before %1</source>
        <translation>最終更新が %1 以前である</translation>
    </message>
    <message>
        <source>the value %1 under any tag key</source>
        <translation>任意のタグキーの値 %1</translation>
    </message>
    <message>
        <source>%1 with any value</source>
        <translation>%1 (値は任意)</translation>
    </message>
    <message>
        <source>the tag %1 with any value</source>
        <translation>タグ %1 (値は任意)</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>the tag %1 = %2</source>
        <translation>タグ %1 = %2</translation>
    </message>
    <message>
        <source>it does not have %1</source>
        <extracomment>%1: the tag &quot;k&quot; = &quot;v&quot;</extracomment>
        <translation>%1 がない</translation>
    </message>
    <message>
        <source>it has %1</source>
        <extracomment>%1: the tag &quot;k&quot; = &quot;v&quot;</extracomment>
        <translation>%1 がある</translation>
    </message>
    <message>
        <source>it has at least one of %1 tags: %2 and %3 more</source>
        <translation>次の %1 個のタグの少なくとも 1 つがある: %2、ほか %3 個</translation>
    </message>
    <message>
        <source>it has at least one of: %1</source>
        <translation>次の少なくとも 1 つがある: %1</translation>
    </message>
    <message>
        <source>it lacks at least one of these tags: %1</source>
        <translation>次のタグの少なくとも 1 つがない: %1</translation>
    </message>
    <message>
        <source>it has none of these %1 tags: %2 and %3 more</source>
        <translation>次の %1 個のタグのいずれもない: %2、ほか %3 個</translation>
    </message>
    <message>
        <source>it has none of these tags: %1</source>
        <translation>次のタグのいずれもない: %1</translation>
    </message>
    <message>
        <source>In other words: only %1 objects stay in; an object without extension is left out.</source>
        <translation>つまり、残るのは拡張子が %1 のオブジェクトだけで、拡張子のないオブジェクトは除外されます。</translation>
    </message>
    <message>
        <source>In other words: only buckets of account %1 stay in.</source>
        <translation>つまり、残るのはアカウント %1 のバケットだけです。</translation>
    </message>
    <message>
        <source>In other words: only bucket %1 stay in.</source>
        <translation>つまり、残るのはバケット %1 だけです。</translation>
    </message>
    <message>
        <source>In other words: only buckets with the effective permission %1 stay in.</source>
        <translation>つまり、残るのは有効なアクセス許可が %1 のバケットだけです。</translation>
    </message>
    <message>
        <source>In other words: only buckets with the shared access %1 stay in.</source>
        <translation>つまり、残るのは共有アクセスが %1 のバケットだけです。</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <extracomment>%1: the number of bytes, %n chooses the plural</extracomment>
        <translation>
            <numerusform>%1 バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes (%2 %3)</source>
        <translation>
            <numerusform>%1 バイト (%2 %3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes (about %2 %3)</source>
        <translation>
            <numerusform>%1 バイト (約 %2 %3)</numerusform>
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
        <translation>約 %1 %2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Public (%1)</source>
        <translation>パブリック (%1)</translation>
    </message>
    <message>
        <source>Not public (%1)</source>
        <translation>非パブリック (%1)</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>不明 (%1)</translation>
    </message>
    <message>
        <source>External (%1)</source>
        <translation>外部 (%1)</translation>
    </message>
    <message>
        <source>Internal (%1)</source>
        <translation>内部 (%1)</translation>
    </message>
    <message>
        <source>Not shared (%1)</source>
        <translation>共有なし (%1)</translation>
    </message>
    <message>
        <source>a condition that cannot be read: %1</source>
        <translation>読み取れない条件: %1</translation>
    </message>
    <message>
        <source>In other words: only objects of exactly %1 stay in.</source>
        <translation>つまり、残るのはちょうど %1 のオブジェクトだけです。</translation>
    </message>
    <message>
        <source>In other words: only objects last changed at exactly %1 stay in.</source>
        <translation>つまり、残るのは最終更新がちょうど %1 のオブジェクトだけです。</translation>
    </message>
    <message>
        <source>In other words: only buckets with %1 stay in.</source>
        <translation>つまり、残るのは %1 のあるバケットだけです。</translation>
    </message>
    <message>
        <source>In other words: only objects with %1 stay in.</source>
        <translation>つまり、残るのは %1 のあるオブジェクトだけです。</translation>
    </message>
    <message>
        <source>changed at exactly %1</source>
        <translation>ちょうど %1 に変更</translation>
    </message>
    <message>
        <source>changed on %1</source>
        <translation>%1 に変更</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>サイズ %1</translation>
    </message>
    <message>
        <source>with a tag of the value %1</source>
        <translation>値が %1 のタグあり</translation>
    </message>
    <message>
        <source>with the tag %1</source>
        <translation>タグ %1 あり</translation>
    </message>
    <message>
        <source>with the tag %1 = %2</source>
        <translation>タグ %1 = %2 あり</translation>
    </message>
    <message>
        <source>without those tags</source>
        <translation>それらのタグなし</translation>
    </message>
    <message>
        <source>without that tag</source>
        <translation>そのタグなし</translation>
    </message>
    <message>
        <source>with extension %1</source>
        <translation>拡張子 %1</translation>
    </message>
    <message>
        <source>with another extension than %1</source>
        <translation>%1 以外の拡張子</translation>
    </message>
    <message>
        <source>owned by account %1</source>
        <translation>アカウント %1 が所有</translation>
    </message>
    <message>
        <source>owned by another account than %1</source>
        <translation>%1 以外のアカウントが所有</translation>
    </message>
    <message>
        <source>named %1</source>
        <translation>名前 %1</translation>
    </message>
    <message>
        <source>of another name than %1</source>
        <translation>%1 以外の名前</translation>
    </message>
    <message>
        <source>with the effective permission %1</source>
        <translation>有効なアクセス許可 %1</translation>
    </message>
    <message>
        <source>with another effective permission than %1</source>
        <translation>%1 以外の有効なアクセス許可</translation>
    </message>
    <message>
        <source>with the shared access %1</source>
        <translation>共有アクセス %1</translation>
    </message>
    <message>
        <source>with another shared access than %1</source>
        <translation>%1 以外の共有アクセス</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>%1 の配下</translation>
    </message>
    <message>
        <source>not under %1</source>
        <translation>%1 の配下以外</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>days and hours, short</extracomment>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes, short</extracomment>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <translation>%1前に期限切れ</translation>
    </message>
    <message>
        <source>the job has probably been cancelled since; refresh</source>
        <translation>ジョブはその後キャンセルされた可能性があります。更新してください</translation>
    </message>
    <message>
        <source>until the job is cancelled for good, if still paused</source>
        <translation>経過後、ジョブを完全にキャンセル (まだ一時停止中の場合)</translation>
    </message>
    <message>
        <source>until the job is cancelled for good</source>
        <translation>経過後、ジョブを完全にキャンセル</translation>
    </message>
    <message>
        <source>the interrupted run has probably been cancelled; the job stays paused</source>
        <translation>中断された実行はキャンセルされた可能性があります。ジョブは一時停止のままです</translation>
    </message>
    <message>
        <source>until the interrupted run is cancelled, if still paused</source>
        <translation>経過後、中断された実行をキャンセル (まだ一時停止中の場合)</translation>
    </message>
    <message>
        <source>until the interrupted run is cancelled</source>
        <translation>経過後、中断された実行をキャンセル</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>%1 時点。</translation>
    </message>
    <message>
        <source>State as saved in this file (date unknown). The job may have been resumed or cancelled since; its settings cannot change.</source>
        <translation>このファイルに保存された時点の状態です (日付不明)。その後、ジョブは再開またはキャンセルされた可能性があります。設定は変更されません。</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>ドキュメントに記載なし</translation>
    </message>
    <message>
        <source>by criteria, when it runs</source>
        <translation>基準による (実行時)</translation>
    </message>
    <message>
        <source>by criteria, at each run</source>
        <translation>基準による (実行ごと)</translation>
    </message>
    <message numerus="yes">
        <source>%n buckets, fixed list</source>
        <translation>
            <numerusform>%n 個のバケット (固定リスト)</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message numerus="yes">
        <source>%n conditions</source>
        <translation>
            <numerusform>%n 個の条件</numerusform>
        </translation>
    </message>
    <message>
        <source>all of them (taken so)</source>
        <translation>すべて (そう解釈)</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>about %1 %</source>
        <translation>約 %1%</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>読み取り可能</translation>
    </message>
    <message>
        <source>what Macie can read</source>
        <translation>Macie が読み取れるもの</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Not excluded</source>
        <translation>除外されない</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Sampled</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>every object</source>
        <translation>すべてのオブジェクト</translation>
    </message>
    <message>
        <source>nothing is left out</source>
        <translation>除外なし</translation>
    </message>
    <message>
        <source>since the run before</source>
        <translation>前回の実行以降</translation>
    </message>
    <message>
        <source>any age: it runs once</source>
        <translation>時期を問わない (1 回のみ実行)</translation>
    </message>
    <message>
        <source>Last run: %1.</source>
        <translation>前回の実行: %1。</translation>
    </message>
    <message>
        <source>One page of AWS&apos;s guide says that the first run comes right after creation (used here), another that the job waits for its day. They differ for the time until that day.</source>
        <translation>AWS のガイドには、初回実行は作成直後とするページ (ここではこちらを使用) と、予定日まで待つとするページがあります。その日までの期間について違いが生じます。</translation>
    </message>
    <message>
        <source>One page of AWS&apos;s guide says that the job waits for its day (used here), another that the first run comes right after creation. They differ for the time until that day.</source>
        <translation>AWS のガイドには、ジョブは予定日まで待つとするページ (ここではこちらを使用) と、初回実行は作成直後とするページがあります。その日までの期間について違いが生じます。</translation>
    </message>
    <message>
        <source>This is what the job is set up to read. It is not proof that every such object was read.</source>
        <translation>これはジョブが読み取る設定になっている内容です。該当するオブジェクトがすべて読み取られたことの証明ではありません。</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>現在: %1。</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <extracomment>behind an identifier or list that AWS does not know</extracomment>
        <translation>%1 (見つかりません)</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <extracomment>behind the name of a custom data identifier</extracomment>
        <translation>%1 (削除済み)</translation>
    </message>
    <message>
        <source>%1 (cannot be used: %2)</source>
        <extracomment>behind the name of an allow list that cannot be used; %2 is AWS&apos;s status</extracomment>
        <translation>%1 (使用不可: %2)</translation>
    </message>
    <message>
        <source>By name: %1.</source>
        <extracomment>names of custom data identifiers or allow lists that a job uses</extracomment>
        <translation>名前: %1。</translation>
    </message>
    <message>
        <source>Listed are, by category, %1.</source>
        <extracomment>managed data identifiers that a job lists, by category</extracomment>
        <translation>カテゴリ別のリスト: %1。</translation>
    </message>
    <message>
        <source>financial information</source>
        <extracomment>category of data types, within a sentence</extracomment>
        <translation>財務情報</translation>
    </message>
    <message>
        <source>personal information</source>
        <extracomment>category of data types, within a sentence</extracomment>
        <translation>個人情報</translation>
    </message>
    <message>
        <source>credentials</source>
        <extracomment>category of data types, within a sentence</extracomment>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>not on AWS&apos;s list</source>
        <extracomment>of data types that AWS does not list (any more)</extracomment>
        <translation>AWS のリストにないもの</translation>
    </message>
    <message>
        <source>More could not be looked up: the permission %1 is missing.</source>
        <translation>これ以上は取得できませんでした。アクセス許可 %1 がありません。</translation>
    </message>
    <message>
        <source>More could not be looked up: %1 gave no answer (%2).</source>
        <translation>これ以上は取得できませんでした。%1 から応答がありません (%2)。</translation>
    </message>
    <message>
        <source>New types join by themselves at later runs.</source>
        <translation>新しいタイプは以降の実行で自動的に加わります。</translation>
    </message>
    <message>
        <source>The job names no choice and no creation date, so it cannot be said whether it looks for all data types or for the recommended ones.</source>
        <translation>ジョブに選択も作成日もないため、すべてのデータタイプと推奨のデータタイプのどちらを検索するかは判断できません。</translation>
    </message>
    <message>
        <source>The job names no choice. Taken as all data types, as you chose; AWS&apos;s documents changed this to &apos;recommended&apos; in September 2023.</source>
        <translation>ジョブに選択の指定がありません。選択された解釈に従い、すべてのデータタイプとみなします。AWS のドキュメントでは 2023 年 9 月に「推奨」へ変更されました。</translation>
    </message>
    <message>
        <source>The job names no choice. Taken as the recommended data types, as you chose; before September 2023 AWS&apos;s documents said all data types.</source>
        <translation>ジョブに選択の指定がありません。選択された解釈に従い、推奨のデータタイプとみなします。2023 年 9 月より前の AWS のドキュメントでは、すべてのデータタイプでした。</translation>
    </message>
    <message>
        <source>The job names no choice. Created in %1, so taken as all data types; AWS&apos;s documents changed this to &apos;recommended&apos; in September 2023 and do not say what happened to older jobs.</source>
        <translation>ジョブに選択の指定がありません。作成が %1 年のため、すべてのデータタイプとみなします。AWS のドキュメントでは 2023 年 9 月に「推奨」へ変更されましたが、それより前のジョブがどうなったかの記載はありません。</translation>
    </message>
    <message>
        <source>The job names no choice. Created in %1, so taken as the recommended data types, as AWS&apos;s documents say since September 2023.</source>
        <translation>ジョブに選択の指定がありません。作成が %1 年のため、2023 年 9 月以降の AWS のドキュメントに従い、推奨のデータタイプとみなします。</translation>
    </message>
    <message>
        <source>The choice %1 is not known to this version of Jobscope; AWS may have added it.</source>
        <translation>選択 %1 は、このバージョンの Jobscope では未知のものです。AWS が追加した可能性があります。</translation>
    </message>
    <message>
        <source>All of Macie&apos;s own data types.</source>
        <translation>Macie 組み込みのデータタイプすべて。</translation>
    </message>
    <message numerus="yes">
        <source>All of Macie&apos;s own data types except the %n listed.</source>
        <translation>
            <numerusform>リストされた %n 個を除く、Macie 組み込みのデータタイプすべて。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n listed of Macie&apos;s own data types.</source>
        <translation>
            <numerusform>Macie 組み込みのデータタイプのうち、リストされた %n 個のみ。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of Macie&apos;s own data types.</source>
        <translation>Macie 組み込みのデータタイプは使用しません。</translation>
    </message>
    <message>
        <source>The recommended data types: the set recommended when each run starts.</source>
        <translation>推奨のデータタイプ: 各実行の開始時に推奨されているセット。</translation>
    </message>
    <message numerus="yes">
        <source>%n custom data identifiers are used.</source>
        <translation>
            <numerusform>%n 個のカスタムデータ識別子を使用します。</numerusform>
        </translation>
    </message>
    <message>
        <source>No custom data identifier is used either, so nothing can be found.</source>
        <translation>カスタムデータ識別子も使用しないため、何も検出できません。</translation>
    </message>
    <message>
        <source>Only Macie&apos;s own data types are used.</source>
        <translation>Macie 組み込みのデータタイプだけを使用します。</translation>
    </message>
    <message>
        <source>This job will not run again.</source>
        <translation>このジョブは再び実行されることはありません。</translation>
    </message>
    <message>
        <source>The first run reads all existing objects in scope.</source>
        <translation>初回実行では、対象となる既存のオブジェクトをすべて読み取ります。</translation>
    </message>
    <message>
        <source>No allow list is used.</source>
        <translation>許可リストは使用しません。</translation>
    </message>
    <message numerus="yes">
        <source>%n allow lists are used.</source>
        <translation>
            <numerusform>%n 個の許可リストを使用します。</numerusform>
        </translation>
    </message>
    <message>
        <source>No sampling percentage is given; taken as 100 %, the console&apos;s default. The API does not say what its absence means.</source>
        <translation>サンプリングの割合が指定されていないため、コンソールのデフォルトである 100% とみなします。指定がない場合の意味は API に記載がありません。</translation>
    </message>
    <message>
        <source>No sampling percentage is given, so it is not known how much is read. The API does not say what its absence means.</source>
        <translation>サンプリングの割合が指定されていないため、どれだけ読み取るかは不明です。指定がない場合の意味は API に記載がありません。</translation>
    </message>
    <message>
        <source>No sampling: every object in scope.</source>
        <translation>サンプリングなし: 対象のすべてのオブジェクト。</translation>
    </message>
    <message>
        <source>A sampling percentage of %1 is outside 1 to 100; AWS does not say what such a job reads.</source>
        <translation>サンプリングの割合 %1 は 1～100 の範囲外です。このようなジョブが何を読み取るかについて、AWS の記載はありません。</translation>
    </message>
    <message>
        <source>About %1 % of the objects in scope, picked at random.</source>
        <translation>対象オブジェクトの約 %1% をランダムに選択します。</translation>
    </message>
    <message>
        <source>The rest is not caught up on unless it changes (our inference).</source>
        <translation>残りは、変更されない限り後からも読み取られません (当プログラムの推論)。</translation>
    </message>
    <message>
        <source>The rest is not read by this job.</source>
        <translation>残りはこのジョブでは読み取られません。</translation>
    </message>
    <message>
        <source>The answer does not say how often it has run.</source>
        <translation>実行回数は応答に記載がありません。</translation>
    </message>
    <message>
        <source>It has never run.</source>
        <translation>一度も実行されていません。</translation>
    </message>
    <message numerus="yes">
        <source>It has run %n times.</source>
        <translation>
            <numerusform>%n 回実行されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>no run in progress</source>
        <translation>進行中の実行なし</translation>
    </message>
    <message numerus="yes">
        <source>about %n objects left in this run</source>
        <translation>
            <numerusform>この実行の残りは約 %n 個のオブジェクト</numerusform>
        </translation>
    </message>
    <message>
        <source>the answer does not say how many objects are left in this run</source>
        <translation>この実行の残りのオブジェクト数は応答に記載がありません</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>when the job ran last
----------
of a job&apos;s last run</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>The answer does not say when the latest run started.</source>
        <translation>直近の実行の開始時刻は応答に記載がありません。</translation>
    </message>
    <message>
        <source>The latest run started at %1.</source>
        <translation>直近の実行は %1 に開始しました。</translation>
    </message>
    <message>
        <source>The answer does not say whether there were access errors.</source>
        <translation>アクセスエラーの有無は応答に記載がありません。</translation>
    </message>
    <message>
        <source>The code %1 is not known to this version of Jobscope; AWS may have added it.</source>
        <translation>コード %1 は、このバージョンの Jobscope では未知のものです。AWS が追加した可能性があります。</translation>
    </message>
    <message>
        <source>No account or bucket access error was reported. Skipped single objects are not counted here.</source>
        <translation>アカウントまたはバケットへのアクセスエラーは報告されていません。スキップされた個々のオブジェクトは含まれません。</translation>
    </message>
    <message>
        <source>The latest run reported access errors for an account or a bucket: not all data was read. Skipped single objects are not counted here.</source>
        <translation>直近の実行で、アカウントまたはバケットへのアクセスエラーが報告されました。一部のデータは読み取られていません。スキップされた個々のオブジェクトは含まれません。</translation>
    </message>
    <message>
        <source>Paused at %1.</source>
        <translation>%1 に一時停止されました。</translation>
    </message>
    <message>
        <source>No expiry date is given, so there is no countdown.</source>
        <translation>期限が示されていないため、カウントダウンはありません。</translation>
    </message>
    <message>
        <source>The pause expired at %1; the job has probably been cancelled since; refresh.</source>
        <translation>一時停止の期限は %1 に切れました。ジョブはその後キャンセルされた可能性があります。更新してください。</translation>
    </message>
    <message>
        <source>If nobody resumes it until %1, Macie cancels the job for good.</source>
        <translation>%1 までに誰も再開しない場合、Macie はジョブを完全にキャンセルします。</translation>
    </message>
    <message>
        <source>If nobody resumes it until %1, Macie cancels the interrupted run; the job stays paused and can be resumed at any later time.</source>
        <translation>%1 までに誰も再開しない場合、Macie は中断された実行をキャンセルします。ジョブは一時停止のままで、その後いつでも再開できます。</translation>
    </message>
    <message>
        <source>The countdown holds only if the job is still paused: the file does not tell how old it is.</source>
        <translation>このカウントダウンは、ジョブがまだ一時停止中の場合にのみ有効です。ファイルからは、いつのものかわかりません。</translation>
    </message>
    <message>
        <source>AWS Health has announced the expiry: %1</source>
        <translation>AWS Health が期限を通知しました: %1</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>joins the last two of several values: &quot;a&quot;, &quot;b&quot; or &quot;c&quot;</extracomment>
        <translation> または </translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>joins the last two of several things: a, b and c</extracomment>
        <translation> および </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>joins values: &quot;a&quot;, &quot;b&quot;</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>joins longer values: the tag &quot;a&quot;; the tag &quot;b&quot;</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <source> </source>
        <extracomment>stands between two sentences</extracomment>
        <translation> </translation>
    </message>
    <message>
        <source>no exclude conditions, so nothing taken above is left out</source>
        <translation>除外条件がないため、上記の対象から除外されるものはない</translation>
    </message>
    <message>
        <source>include conditions that cannot be read: %1</source>
        <translation>読み取れない包含条件: %1</translation>
    </message>
    <message>
        <source>exclude conditions that cannot be read: %1</source>
        <translation>読み取れない除外条件: %1</translation>
    </message>
    <message>
        <source>no include conditions, so every bucket is taken</source>
        <translation>包含条件がないため、すべてのバケットが対象</translation>
    </message>
    <message>
        <source>take a bucket only if</source>
        <translation>次に該当するバケットだけを対象とする</translation>
    </message>
    <message>
        <source>take a bucket only if %1</source>
        <translation>次に該当するバケットだけを対象とする: %1</translation>
    </message>
    <message>
        <source>take a bucket only if BOTH are true</source>
        <translation>次の両方に該当するバケットだけを対象とする</translation>
    </message>
    <message>
        <source>take a bucket only if ALL %1 are true</source>
        <translation>次の %1 個すべてに該当するバケットだけを対象とする</translation>
    </message>
    <message>
        <source>no include conditions, so every object of these buckets is taken</source>
        <translation>包含条件がないため、これらのバケットのすべてのオブジェクトが対象</translation>
    </message>
    <message>
        <source>take an object only if</source>
        <translation>次に該当するオブジェクトだけを対象とする</translation>
    </message>
    <message>
        <source>take an object only if %1</source>
        <translation>次に該当するオブジェクトだけを対象とする: %1</translation>
    </message>
    <message>
        <source>take an object only if BOTH are true</source>
        <translation>次の両方に該当するオブジェクトだけを対象とする</translation>
    </message>
    <message>
        <source>take an object only if ALL %1 are true</source>
        <translation>次の %1 個すべてに該当するオブジェクトだけを対象とする</translation>
    </message>
    <message>
        <source>leave a bucket out if</source>
        <translation>次に該当するバケットを除外する</translation>
    </message>
    <message>
        <source>leave a bucket out if %1</source>
        <translation>次に該当するバケットを除外する: %1</translation>
    </message>
    <message>
        <source>leave a bucket out only if BOTH are true</source>
        <translation>次の両方に該当するバケットだけを除外する</translation>
    </message>
    <message>
        <source>leave a bucket out only if ALL %1 are true</source>
        <translation>次の %1 個すべてに該当するバケットだけを除外する</translation>
    </message>
    <message>
        <source>leave a bucket out if AT LEAST ONE of %1 is true</source>
        <translation>次の %1 個のうち少なくとも 1 つに該当するバケットを除外する</translation>
    </message>
    <message>
        <source>leave an object out if</source>
        <translation>次に該当するオブジェクトを除外する</translation>
    </message>
    <message>
        <source>leave an object out if %1</source>
        <translation>次に該当するオブジェクトを除外する: %1</translation>
    </message>
    <message>
        <source>leave an object out only if BOTH are true</source>
        <translation>次の両方に該当するオブジェクトだけを除外する</translation>
    </message>
    <message>
        <source>leave an object out only if ALL %1 are true</source>
        <translation>次の %1 個すべてに該当するオブジェクトだけを除外する</translation>
    </message>
    <message>
        <source>leave an object out if AT LEAST ONE of %1 is true</source>
        <translation>次の %1 個のうち少なくとも 1 つに該当するオブジェクトを除外する</translation>
    </message>
    <message>
        <source>letter case counts: %1 is not taken</source>
        <translation>大文字と小文字を区別: %1 は対象外</translation>
    </message>
    <message>
        <source>AWS does not say what happens to objects without tags</source>
        <translation>タグのないオブジェクトがどうなるかは AWS の記載なし</translation>
    </message>
    <message>
        <source>a bucket without tags is left out</source>
        <translation>タグのないバケットは除外される</translation>
    </message>
    <message>
        <source>a bucket without tags passes</source>
        <translation>タグのないバケットは該当する</translation>
    </message>
    <message>
        <source>every key begins with an empty text</source>
        <translation>すべてのキーは空のテキストで始まる</translation>
    </message>
    <message>
        <source>TWO READINGS: AWS&apos;s OR to the letter is used here, which leaves out anything that differs from at least one value; &quot;none of&quot; would leave out only what differs from every one.</source>
        <translation>解釈が 2 通り: ここでは AWS の OR を文字どおりに解釈し、少なくとも 1 つの値と異なるものをすべて除外します。「いずれでもない」と解釈すると、すべての値と異なるものだけが除外されます。</translation>
    </message>
    <message>
        <source>TWO READINGS: AWS&apos;s OR to the letter is used here, which takes anything that differs from at least one value; &quot;none of&quot; would take only what differs from every one.</source>
        <translation>解釈が 2 通り: ここでは AWS の OR を文字どおりに解釈し、少なくとも 1 つの値と異なるものをすべて対象とします。「いずれでもない」と解釈すると、すべての値と異なるものだけが対象になります。</translation>
    </message>
    <message>
        <source>TWO READINGS: &quot;none of&quot; is used here; to the letter AWS&apos;s OR would leave out anything that differs from at least one value.</source>
        <translation>解釈が 2 通り: ここでは「いずれでもない」と解釈します。AWS の OR を文字どおりに解釈すると、少なくとも 1 つの値と異なるものがすべて除外されます。</translation>
    </message>
    <message>
        <source>TWO READINGS: &quot;none of&quot; is used here; to the letter AWS&apos;s OR would take anything that differs from at least one value.</source>
        <translation>解釈が 2 通り: ここでは「いずれでもない」と解釈します。AWS の OR を文字どおりに解釈すると、少なくとも 1 つの値と異なるものがすべて対象になります。</translation>
    </message>
    <message>
        <source>They differ for objects that meet only one.</source>
        <translation>片方だけに該当するオブジェクトで違いが生じます。</translation>
    </message>
    <message>
        <source>They differ for buckets that meet only one.</source>
        <translation>片方だけに該当するバケットで違いが生じます。</translation>
    </message>
    <message>
        <source>They differ for objects that meet some but not all of them.</source>
        <translation>すべてではなく一部にだけ該当するオブジェクトで違いが生じます。</translation>
    </message>
    <message>
        <source>They differ for buckets that meet some but not all of them.</source>
        <translation>すべてではなく一部にだけ該当するバケットで違いが生じます。</translation>
    </message>
    <message>
        <source>%1 = left out here, stays in under the other</source>
        <translation>%1 = ここでは除外、もう一方の解釈では残る</translation>
    </message>
    <message>
        <source>%1 = stays in here, left out under the other</source>
        <translation>%1 = ここでは残り、もう一方の解釈では除外</translation>
    </message>
    <message>
        <source>They differ for objects that meet only one: %1.</source>
        <translation>片方だけに該当するオブジェクトで違いが生じます: %1。</translation>
    </message>
    <message>
        <source>They differ for buckets that meet only one: %1.</source>
        <translation>片方だけに該当するバケットで違いが生じます: %1。</translation>
    </message>
    <message>
        <source>They differ for objects that meet some but not all of them: %1.</source>
        <translation>すべてではなく一部にだけ該当するオブジェクトで違いが生じます: %1。</translation>
    </message>
    <message>
        <source>They differ for buckets that meet some but not all of them: %1.</source>
        <translation>すべてではなく一部にだけ該当するバケットで違いが生じます: %1。</translation>
    </message>
    <message>
        <source>TWO READINGS: AWS&apos;s console reads as if each one excluded alone (used here); its API text joins these by &quot;and&quot;. %1</source>
        <translation>解釈が 2 通り: AWS のコンソールではそれぞれが単独で除外するように読めます (ここではこちらを使用)。API の説明では AND で結合されます。%1</translation>
    </message>
    <message>
        <source>TWO READINGS: AWS&apos;s API text joins these by &quot;and&quot; (used here); its console reads as if each one excluded alone. %1</source>
        <translation>解釈が 2 通り: AWS の API の説明では AND で結合されます (ここではこちらを使用)。コンソールではそれぞれが単独で除外するように読めます。%1</translation>
    </message>
    <message>
        <source>%1 (the block is null)</source>
        <translation>%1 (ブロックが null)</translation>
    </message>
    <message>
        <source>%1 (the block is there but empty)</source>
        <translation>%1 (ブロックはあるが空)</translation>
    </message>
    <message>
        <source>chosen when the job runs</source>
        <translation>ジョブの実行時に選択</translation>
    </message>
    <message>
        <source>chosen afresh at the start of each run</source>
        <translation>各実行の開始時に改めて選択</translation>
    </message>
    <message>
        <source>chosen when the job runs, Region %1</source>
        <translation>ジョブの実行時に選択、リージョン %1</translation>
    </message>
    <message>
        <source>chosen afresh at the start of each run, Region %1</source>
        <translation>各実行の開始時に改めて選択、リージョン %1</translation>
    </message>
    <message>
        <source>Every bucket in the job&apos;s Region that Macie sees from the job&apos;s account, with its members&apos; buckets if that account is a Macie administrator.</source>
        <translation>ジョブのアカウントから Macie が認識する、ジョブのリージョン内のすべてのバケット。そのアカウントが Macie 管理者の場合は、メンバーのバケットも含みます。</translation>
    </message>
    <message>
        <source>Every bucket in Region %1 that Macie sees from account %2, with its members&apos; buckets if %2 is a Macie administrator.</source>
        <translation>アカウント %2 から Macie が認識する、リージョン %1 内のすべてのバケット。%2 が Macie 管理者の場合は、メンバーのバケットも含みます。</translation>
    </message>
    <message>
        <source>bucket criteria that cannot be read: %1</source>
        <translation>読み取れないバケット基準: %1</translation>
    </message>
    <message>
        <source>object criteria that cannot be read: %1</source>
        <translation>読み取れないオブジェクト基準: %1</translation>
    </message>
    <message>
        <source>Only the list entry is loaded. Which objects, when, how much and what it looks for is not known yet.</source>
        <translation>一覧の項目だけが読み込まれています。どのオブジェクトを、いつ、どれだけ読み取り、何を検索するかはまだ不明です。</translation>
    </message>
    <message>
        <source>AWS does not document which buckets such a job reads</source>
        <translation>このようなジョブがどのバケットを読み取るかは AWS のドキュメントに記載なし</translation>
    </message>
    <message>
        <source>The job names both a list of buckets and bucket criteria.</source>
        <translation>ジョブにバケットのリストとバケット基準の両方があります。</translation>
    </message>
    <message>
        <source>The job names neither a list of buckets nor bucket criteria.</source>
        <translation>ジョブにバケットのリストもバケット基準もありません。</translation>
    </message>
    <message>
        <source>of the objects in these buckets</source>
        <translation>これらのバケット内のオブジェクト</translation>
    </message>
    <message>
        <source>two readings</source>
        <extracomment>beside a statement that AWS&apos;s documents leave two meanings for</extracomment>
        <translation>解釈が 2 通り</translation>
    </message>
    <message>
        <source>INCLUDE: %1</source>
        <translation>包含: %1</translation>
    </message>
    <message>
        <source>EXCLUDE wins: %1</source>
        <translation>除外を優先: %1</translation>
    </message>
    <message>
        <source>EXCLUDE: %1</source>
        <translation>除外: %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>a numbered condition, read aloud: &quot;1 of 3: its extension is ...&quot;</extracomment>
        <translation>%2 個中 %1 番目: %3</translation>
    </message>
    <message>
        <source>%1 of %2, or: %3</source>
        <translation>%2 個中 %1 番目、または: %3</translation>
    </message>
    <message>
        <source>%1 of %2, and: %3</source>
        <translation>%2 個中 %1 番目、かつ: %3</translation>
    </message>
    <message>
        <source>%1; cannot be evaluated</source>
        <translation>%1。評価できません</translation>
    </message>
    <message>
        <source>%1; two readings</source>
        <translation>%1。解釈が 2 通り</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>takes it</source>
        <extracomment>of an object and conditions that take objects</extracomment>
        <translation>対象に含める</translation>
    </message>
    <message>
        <source>does not take it</source>
        <translation>対象に含めない</translation>
    </message>
    <message>
        <source>leaves it out</source>
        <extracomment>of an object and conditions that leave objects out</extracomment>
        <translation>除外する</translation>
    </message>
    <message>
        <source>does not leave it out</source>
        <translation>除外しない</translation>
    </message>
    <message>
        <source>holds</source>
        <extracomment>of a condition</extracomment>
        <translation>該当</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>非該当</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>選択される</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>選択されない</translation>
    </message>
    <message>
        <source>a kind that Macie reads</source>
        <translation>Macie が読み取る種類</translation>
    </message>
    <message>
        <source>a kind that Macie does not read</source>
        <translation>Macie が読み取らない種類</translation>
    </message>
    <message>
        <source>included</source>
        <translation>包含される</translation>
    </message>
    <message>
        <source>not included</source>
        <translation>包含されない</translation>
    </message>
    <message>
        <source>not left out</source>
        <translation>除外されない</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外される</translation>
    </message>
    <message>
        <source>Not given.</source>
        <translation>指定なし。</translation>
    </message>
    <message>
        <source>Not known yet: only the list entry is loaded.</source>
        <translation>まだ不明です。一覧の項目だけが読み込まれています。</translation>
    </message>
    <message>
        <source>The type %1 is not known to this version of Jobscope; AWS may have added it.</source>
        <translation>タイプ %1 は、このバージョンの Jobscope では未知のものです。AWS が追加した可能性があります。</translation>
    </message>
    <message>
        <source>A one-time job: it runs once.</source>
        <translation>1 回限りのジョブで、1 回だけ実行されます。</translation>
    </message>
    <message>
        <source>A scheduled job: it runs again and again.</source>
        <translation>スケジュールされたジョブで、繰り返し実行されます。</translation>
    </message>
    <message>
        <source>Of no effect for a job that runs once.</source>
        <translation>1 回だけ実行されるジョブには影響しません。</translation>
    </message>
    <message>
        <source>Not given: the answer does not say whether existing objects are read.</source>
        <translation>指定なし。既存のオブジェクトを読み取るかどうかは応答に記載がありません。</translation>
    </message>
    <message>
        <source>No managed data identifier is named.</source>
        <translation>マネージドデータ識別子は指定されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n managed data identifiers are named; the choice says what that means.</source>
        <translation>
            <numerusform>%n 個のマネージドデータ識別子が指定されています。その意味は選択によって決まります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The job is not paused by a person, so this is of no effect.</source>
        <translation>ジョブはユーザーによって一時停止されていないため、影響はありません。</translation>
    </message>
    <message>
        <source>The job is not paused by a person.</source>
        <translation>ジョブはユーザーによって一時停止されていません。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>a sentence with its full stop</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Client token</source>
        <translation>クライアントトークン</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Custom data identifiers</source>
        <translation>カスタムデータ識別子</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Include existing objects</source>
        <translation>既存のオブジェクトを含める</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ジョブ ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Job type</source>
        <translation>ジョブタイプ</translation>
    </message>
    <message>
        <source>Errors of the latest run</source>
        <translation>直近の実行のエラー</translation>
    </message>
    <message>
        <source>Last run time</source>
        <translation>前回の実行時刻</translation>
    </message>
    <message>
        <source>Managed data identifiers</source>
        <translation>マネージドデータ識別子</translation>
    </message>
    <message>
        <source>Choice of managed data identifiers</source>
        <translation>マネージドデータ識別子の選択</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>ジョブ名</translation>
    </message>
    <message>
        <source>Buckets and objects</source>
        <translation>バケットとオブジェクト</translation>
    </message>
    <message>
        <source>Which buckets and objects: see the logic of both.</source>
        <translation>対象のバケットとオブジェクトは、それぞれの条件を参照してください。</translation>
    </message>
    <message>
        <source>Sampling depth</source>
        <translation>サンプリング深度</translation>
    </message>
    <message>
        <source>Update frequency</source>
        <translation>更新頻度</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Status details</source>
        <translation>ステータスの詳細</translation>
    </message>
    <message>
        <source>its bucket is on the job&apos;s fixed list</source>
        <translation>バケットがジョブの固定リストにある</translation>
    </message>
    <message>
        <source>Macie does not read objects of storage class %1.</source>
        <translation>Macie はストレージクラス %1 のオブジェクトを読み取りません。</translation>
    </message>
    <message>
        <source>Macie does not read images, audio or video (%1).</source>
        <translation>Macie は画像、音声、動画を読み取りません (%1)。</translation>
    </message>
    <message>
        <source>The bucket meets this exclude condition: %1.</source>
        <translation>バケットは次の除外条件に該当します: %1。</translation>
    </message>
    <message>
        <source>It meets this exclude condition: %1.</source>
        <translation>次の除外条件に該当します: %1。</translation>
    </message>
    <message>
        <source>The bucket meets all exclude conditions: %1.</source>
        <translation>バケットはすべての除外条件に該当します: %1。</translation>
    </message>
    <message>
        <source>It meets all exclude conditions: %1.</source>
        <translation>すべての除外条件に該当します: %1。</translation>
    </message>
    <message>
        <source>The bucket is on the job&apos;s fixed list.</source>
        <translation>バケットはジョブの固定リストにあります。</translation>
    </message>
    <message>
        <source>The bucket passes the job&apos;s bucket criteria.</source>
        <translation>バケットはジョブのバケット基準を満たします。</translation>
    </message>
    <message>
        <source>The bucket is not on the job&apos;s fixed list.</source>
        <translation>バケットはジョブの固定リストにありません。</translation>
    </message>
    <message>
        <source>The bucket does not meet this include condition: %1.</source>
        <translation>バケットは次の包含条件に該当しません: %1。</translation>
    </message>
    <message>
        <source>Not decided: %1.</source>
        <translation>未確定: %1。</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>不明: %1。</translation>
    </message>
    <message>
        <source>It passes all gates that decide about a single object.</source>
        <translation>個々のオブジェクトについて判定する段階をすべて通過します。</translation>
    </message>
    <message>
        <source>It does not meet this include condition: %1.</source>
        <translation>次の包含条件に該当しません: %1。</translation>
    </message>
    <message>
        <source>this holds: %1</source>
        <extracomment>what must be so: &quot;In scope if this holds: its size is at most 5 MiB&quot;</extracomment>
        <translation>次に該当する: %1</translation>
    </message>
    <message>
        <source>all of this holds: %1</source>
        <translation>次のすべてに該当する: %1</translation>
    </message>
    <message>
        <source>this does not hold: %1</source>
        <translation>次に該当しない: %1</translation>
    </message>
    <message>
        <source>none of this holds: %1</source>
        <translation>次のいずれにも該当しない: %1</translation>
    </message>
    <message>
        <source>at least one of these does not hold: %1</source>
        <translation>次の少なくとも 1 つに該当しない: %1</translation>
    </message>
    <message>
        <source>In scope if %1.</source>
        <translation>対象になる条件: %1。</translation>
    </message>
    <message>
        <source>its format is one that Macie reads</source>
        <translation>形式が Macie の読み取るものである</translation>
    </message>
    <message>
        <source>Left out if this holds: %1.</source>
        <translation>次に該当する場合は除外: %1。</translation>
    </message>
    <message>
        <source>No longer in scope if this does not hold: %1.</source>
        <translation>次に該当しない場合は対象外: %1。</translation>
    </message>
    <message>
        <source>Left out under both readings if this holds: %1.</source>
        <translation>次に該当する場合はどちらの解釈でも除外: %1。</translation>
    </message>
    <message>
        <source>Left out under no reading if this does not hold: %1.</source>
        <translation>次に該当しない場合はどの解釈でも除外されない: %1。</translation>
    </message>
    <message>
        <source>the bucket&apos;s name</source>
        <translation>バケットの名前</translation>
    </message>
    <message>
        <source>the bucket&apos;s owner account</source>
        <translation>バケットの所有者アカウント</translation>
    </message>
    <message>
        <source>the bucket&apos;s effective permission</source>
        <translation>バケットの有効なアクセス許可</translation>
    </message>
    <message>
        <source>the bucket&apos;s shared access</source>
        <translation>バケットの共有アクセス</translation>
    </message>
    <message>
        <source>the bucket&apos;s tags</source>
        <translation>バケットのタグ</translation>
    </message>
    <message>
        <source>the object&apos;s key</source>
        <translation>オブジェクトのキー</translation>
    </message>
    <message>
        <source>the object&apos;s size</source>
        <translation>オブジェクトのサイズ</translation>
    </message>
    <message>
        <source>when the object was last changed</source>
        <translation>オブジェクトの最終更新日時</translation>
    </message>
    <message>
        <source>the object&apos;s tags</source>
        <translation>オブジェクトのタグ</translation>
    </message>
    <message>
        <source>the job&apos;s definition, as only its list entry is loaded</source>
        <translation>ジョブの定義 (一覧の項目だけが読み込まれているため)</translation>
    </message>
    <message>
        <source>Selected</source>
        <extracomment>of a bucket</extracomment>
        <translation>選択される</translation>
    </message>
    <message>
        <source>Not selected</source>
        <extracomment>of a bucket</extracomment>
        <translation>選択されない</translation>
    </message>
    <message>
        <source>Cannot be said</source>
        <translation>判断できません</translation>
    </message>
    <message>
        <source>Depends on the reading</source>
        <translation>解釈による</translation>
    </message>
    <message>
        <source>As read here</source>
        <translation>ここでの解釈</translation>
    </message>
    <message>
        <source>If each exclude condition leaves out alone</source>
        <translation>各除外条件が単独で除外する場合</translation>
    </message>
    <message>
        <source>If &quot;not equals&quot; takes what differs from at least one of several values</source>
        <translation>「等しくない」が、複数の値の少なくとも 1 つと異なるものを対象とする場合</translation>
    </message>
    <message>
        <source>If each exclude condition leaves out alone and &quot;not equals&quot; takes what differs from at least one of several values</source>
        <translation>各除外条件が単独で除外し、「等しくない」が複数の値の少なくとも 1 つと異なるものを対象とする場合</translation>
    </message>
    <message>
        <source>The job is set up to read this object. Macie still skips objects that it cannot open (encryption, access, size limits, unknown formats); the job&apos;s answer does not show that.</source>
        <translation>ジョブはこのオブジェクトを読み取る設定です。ただし Macie は、開けないオブジェクト (暗号化、アクセス、サイズ制限、未知の形式) をスキップします。これはジョブの応答からはわかりません。</translation>
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
        <translation>または %1</translation>
    </message>
    <message>
        <source>AND %1</source>
        <extracomment>joins a condition to the one before it, with its number: AND 2</extracomment>
        <translation>かつ %1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>what a check found: severity, id of the check, what it found</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>SUMMARY</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>GATES</source>
        <translation>判定段階</translation>
    </message>
    <message>
        <source>BUCKETS</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>OBJECTS</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>SCHEDULE</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>SAMPLING</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>LOOKS FOR</source>
        <translation>検索対象</translation>
    </message>
    <message>
        <source>BUCKETS NOW</source>
        <translation>現在のバケット</translation>
    </message>
    <message>
        <source>LAST RUN</source>
        <translation>前回の実行</translation>
    </message>
    <message>
        <source>PAUSE</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>MEMBERS</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>READINGS</source>
        <translation>解釈</translation>
    </message>
    <message>
        <source>Conditions that are joined by &quot;and&quot;.</source>
        <translation>AND で結合される条件。</translation>
    </message>
    <message>
        <source>Condition %1</source>
        <translation>条件 %1</translation>
    </message>
    <message>
        <source>Property condition</source>
        <translation>プロパティ条件</translation>
    </message>
    <message>
        <source>One text to compare with.</source>
        <translation>比較する 1 つのテキスト。</translation>
    </message>
    <message>
        <source>Tag condition</source>
        <translation>タグ条件</translation>
    </message>
    <message>
        <source>EQ: any of the tags is there. NE: none of them is.</source>
        <translation>EQ: いずれかのタグがある。NE: いずれのタグもない。</translation>
    </message>
    <message>
        <source>The tags to look for; several are joined by &quot;or&quot;.</source>
        <translation>検索するタグ。複数のタグは OR で結合されます。</translation>
    </message>
    <message>
        <source>The tag&apos;s value; empty or missing stands for any value.</source>
        <translation>タグの値。空または指定なしは任意の値を表します。</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Everything that the service answered about this job.</source>
        <translation>このジョブについてサービスが返した内容のすべて。</translation>
    </message>
    <message>
        <source>Text on these lists is ignored when found; they do not limit what is read.</source>
        <translation>これらのリストにあるテキストは、見つかっても無視されます。読み取る範囲は制限しません。</translation>
    </message>
    <message>
        <source>Allow list %1</source>
        <translation>許可リスト %1</translation>
    </message>
    <message>
        <source>The id of an allow list.</source>
        <translation>許可リストの ID。</translation>
    </message>
    <message>
        <source>Technical; no effect.</source>
        <translation>技術的な項目で、影響はありません。</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>When the job was created. Its settings cannot be changed afterwards, only its status and its tags.</source>
        <translation>ジョブの作成日時。作成後は設定を変更できず、変更できるのはステータスとタグだけです。</translation>
    </message>
    <message>
        <source>Your own detection rules that the job uses besides Macie&apos;s own.</source>
        <translation>Macie 組み込みのルールに加えてジョブが使用する、独自の検出ルール。</translation>
    </message>
    <message>
        <source>Custom data identifier %1</source>
        <translation>カスタムデータ識別子 %1</translation>
    </message>
    <message>
        <source>The id of a custom data identifier.</source>
        <translation>カスタムデータ識別子の ID。</translation>
    </message>
    <message>
        <source>What the job&apos;s author wrote about it; no effect.</source>
        <translation>ジョブの作成者が記した説明。影響はありません。</translation>
    </message>
    <message>
        <source>For a recurring job: whether its first run takes all objects that already exist, or only those created or changed after the job was created.</source>
        <translation>定期ジョブの場合: 初回実行で既存のオブジェクトをすべて対象とするか、ジョブの作成後に作成または変更されたものだけを対象とするか。</translation>
    </message>
    <message>
        <source>The job&apos;s full name at AWS; it holds Region, account and job id.</source>
        <translation>AWS でのジョブの完全な名前。リージョン、アカウント、ジョブ ID を含みます。</translation>
    </message>
    <message>
        <source>Job id</source>
        <translation>ジョブ ID</translation>
    </message>
    <message>
        <source>What the service calls the job; findings and log events name it.</source>
        <translation>サービスがジョブを識別する ID。検出結果とログイベントにも記載されます。</translation>
    </message>
    <message>
        <source>What the job was doing when this was answered.</source>
        <translation>この応答の時点でのジョブの状態。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Whether the job runs once or by a schedule.</source>
        <translation>ジョブが 1 回だけ実行されるか、スケジュールに従って実行されるか。</translation>
    </message>
    <message>
        <source>Errors of the last run</source>
        <translation>前回の実行のエラー</translation>
    </message>
    <message>
        <source>Whether accounts or buckets could not be accessed in the latest run.</source>
        <translation>直近の実行でアクセスできないアカウントまたはバケットがあったかどうか。</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>エラーコード</translation>
    </message>
    <message>
        <source>NONE or ERROR, for access to accounts and buckets only; skipped single objects are not counted.</source>
        <translation>NONE または ERROR。アカウントとバケットへのアクセスだけが対象で、スキップされた個々のオブジェクトは含まれません。</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>前回の実行</translation>
    </message>
    <message>
        <source>When the latest run started. A recurring job that has never run has its time of creation here.</source>
        <translation>直近の実行の開始日時。一度も実行されていない定期ジョブでは作成日時です。</translation>
    </message>
    <message>
        <source>Macie&apos;s own data types that the selector takes in (INCLUDE) or leaves out (EXCLUDE).</source>
        <translation>セレクタが含める (INCLUDE)、または除外する (EXCLUDE) Macie 組み込みのデータタイプ。</translation>
    </message>
    <message>
        <source>Managed data identifier %1</source>
        <translation>マネージドデータ識別子 %1</translation>
    </message>
    <message>
        <source>The id of a managed data identifier.</source>
        <translation>マネージドデータ識別子の ID。</translation>
    </message>
    <message>
        <source>Managed data identifier selector</source>
        <translation>マネージドデータ識別子のセレクタ</translation>
    </message>
    <message>
        <source>Which of Macie&apos;s own data types the job looks for: the recommended ones, all, some, or none.</source>
        <translation>ジョブが検索する Macie 組み込みのデータタイプ: 推奨、すべて、一部、なし。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What the job&apos;s author called it; no effect.</source>
        <translation>ジョブの作成者が付けた名前。影響はありません。</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>読み取り対象</translation>
    </message>
    <message>
        <source>The buckets, and which of their objects.</source>
        <translation>バケットと、その中の対象オブジェクト。</translation>
    </message>
    <message>
        <source>Bucket criteria</source>
        <translation>バケット基準</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>A bucket is taken only if all of these conditions are true.</source>
        <translation>これらの条件すべてに該当するバケットだけが対象になります。</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Buckets that are left out, even if the include conditions take them.</source>
        <translation>包含条件に該当しても除外されるバケット。</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>One test on a bucket: of a property or of its tags.</source>
        <translation>バケットに対する 1 つのテスト。プロパティまたはタグが対象です。</translation>
    </message>
    <message>
        <source>A test of one property of the bucket.</source>
        <translation>バケットの 1 つのプロパティに対するテスト。</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>What is compared: the owner&apos;s account, the bucket&apos;s name, its effective permission or its shared access.</source>
        <translation>比較する対象: 所有者のアカウント、バケットの名前、有効なアクセス許可、共有アクセスのいずれか。</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>How it is compared; for buckets only equal (EQ) or not equal (NE).</source>
        <translation>比較方法。バケットでは等しい (EQ) または等しくない (NE) のみ。</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>What it is compared with: whole texts, where letter case counts; several are joined by &quot;or&quot;.</source>
        <translation>比較する値。テキスト全体で比較し、大文字と小文字を区別します。複数の値は OR で結合されます。</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>値 %1</translation>
    </message>
    <message>
        <source>A test of the bucket&apos;s tags.</source>
        <translation>バケットのタグに対するテスト。</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>タグ %1</translation>
    </message>
    <message>
        <source>A tag&apos;s key, its value, or both.</source>
        <translation>タグのキー、値、またはその両方。</translation>
    </message>
    <message>
        <source>Tag key</source>
        <translation>タグキー</translation>
    </message>
    <message>
        <source>The tag&apos;s key; empty or missing stands for any key.</source>
        <translation>タグのキー。空または指定なしは任意のキーを表します。</translation>
    </message>
    <message>
        <source>Tag value</source>
        <translation>タグの値</translation>
    </message>
    <message>
        <source>Bucket list</source>
        <translation>バケットリスト</translation>
    </message>
    <message>
        <source>The buckets that the job reads, by account; the list is fixed.</source>
        <translation>ジョブが読み取るバケット (アカウント別)。リストは固定です。</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>アカウント %1</translation>
    </message>
    <message>
        <source>An account with those of its buckets that the job reads.</source>
        <translation>アカウントと、そのうちジョブが読み取るバケット。</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>アカウント ID</translation>
    </message>
    <message>
        <source>The AWS account that owns these buckets.</source>
        <translation>これらのバケットを所有する AWS アカウント。</translation>
    </message>
    <message>
        <source>The names of the buckets.</source>
        <translation>バケットの名前。</translation>
    </message>
    <message>
        <source>Bucket %1</source>
        <translation>バケット %1</translation>
    </message>
    <message>
        <source>The name of a bucket.</source>
        <translation>バケットの名前。</translation>
    </message>
    <message>
        <source>Object criteria</source>
        <translation>オブジェクト基準</translation>
    </message>
    <message>
        <source>An object is taken only if all of these conditions are true.</source>
        <translation>これらの条件すべてに該当するオブジェクトだけが対象になります。</translation>
    </message>
    <message>
        <source>Objects that are left out, even if the include conditions take them.</source>
        <translation>包含条件に該当しても除外されるオブジェクト。</translation>
    </message>
    <message>
        <source>One test on an object: of a property or of its tags.</source>
        <translation>オブジェクトに対する 1 つのテスト。プロパティまたはタグが対象です。</translation>
    </message>
    <message>
        <source>A test of one property of the object.</source>
        <translation>オブジェクトの 1 つのプロパティに対するテスト。</translation>
    </message>
    <message>
        <source>What is compared: the file name extension, the beginning of the key, the size or the time of the last change.</source>
        <translation>比較する対象: ファイル名の拡張子、キーの先頭部分、サイズ、最終更新日時のいずれか。</translation>
    </message>
    <message>
        <source>How it is compared; each property allows some comparisons only.</source>
        <translation>比較方法。使用できる方法はプロパティによって異なります。</translation>
    </message>
    <message>
        <source>What it is compared with, letter case counts; several are joined by &quot;or&quot;. Size and date take one value, in bytes and in UTC.</source>
        <translation>比較する値。大文字と小文字を区別し、複数の値は OR で結合されます。サイズと日付は値を 1 つだけ取り、それぞれバイト単位と UTC で指定します。</translation>
    </message>
    <message>
        <source>A test of the object&apos;s tags.</source>
        <translation>オブジェクトのタグに対するテスト。</translation>
    </message>
    <message>
        <source>Kind of condition</source>
        <translation>条件の種類</translation>
    </message>
    <message>
        <source>Always TAG since June 2021; before, the tag&apos;s key stood here.</source>
        <translation>2021 年 6 月以降は常に TAG です。以前はここにタグのキーがありました。</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>対象の種類</translation>
    </message>
    <message>
        <source>Whose tags are meant; S3_OBJECT is the only value there is.</source>
        <translation>タグの対象。値は S3_OBJECT だけです。</translation>
    </message>
    <message>
        <source>A tag&apos;s key, alone or with a value.</source>
        <translation>タグのキー。単独、または値とともに指定します。</translation>
    </message>
    <message>
        <source>The tag&apos;s key; a condition on objects cannot do without.</source>
        <translation>タグのキー。オブジェクトの条件では必須です。</translation>
    </message>
    <message>
        <source>How often a recurring job runs; one-time jobs have none.</source>
        <translation>定期ジョブの実行頻度。1 回限りのジョブにはありません。</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>The job runs every day. The block is empty: that it is there says everything.</source>
        <translation>ジョブは毎日実行されます。ブロックは空で、存在すること自体が意味を持ちます。</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>The job runs every week on one day.</source>
        <translation>ジョブは毎週 1 日実行されます。</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>The day that runs start on. Macie documents neither hour nor time zone.</source>
        <translation>実行を開始する曜日。時刻とタイムゾーンは Macie のドキュメントに記載がありません。</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>The job runs every month on one day.</source>
        <translation>ジョブは毎月 1 日実行されます。</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>日</translation>
    </message>
    <message>
        <source>The day that runs start on, 1 to 31. Months without that day are skipped. Macie documents neither hour nor time zone.</source>
        <translation>実行を開始する日 (1～31)。その日がない月はスキップされます。時刻とタイムゾーンは Macie のドキュメントに記載がありません。</translation>
    </message>
    <message>
        <source>How often the job has run, and about how much the run in progress has left.</source>
        <translation>ジョブの実行回数と、進行中の実行のおおよその残り。</translation>
    </message>
    <message>
        <source>Objects left in this run</source>
        <translation>この実行の残りのオブジェクト</translation>
    </message>
    <message>
        <source>About how many objects the run in progress still has to read; it says nothing of others.</source>
        <translation>進行中の実行がこれから読み取るおおよそのオブジェクト数。他の実行については示しません。</translation>
    </message>
    <message>
        <source>Number of runs</source>
        <translation>実行回数</translation>
    </message>
    <message>
        <source>How often the job has run so far; 0 means never.</source>
        <translation>これまでのジョブの実行回数。0 は一度も実行されていないことを示します。</translation>
    </message>
    <message>
        <source>Labels on the job itself; no effect on what is read.</source>
        <translation>ジョブ自体のラベル。読み取る範囲には影響しません。</translation>
    </message>
    <message>
        <source>A label on the job itself, under this key.</source>
        <translation>このキーを持つ、ジョブ自体のラベル。</translation>
    </message>
    <message>
        <source>Pause by a person</source>
        <translation>ユーザーによる一時停止</translation>
    </message>
    <message>
        <source>There while a person has the job paused: since when, and until when at most.</source>
        <translation>ユーザーがジョブを一時停止している間だけ存在し、開始日時と最長の期限を示します。</translation>
    </message>
    <message>
        <source>Paused at</source>
        <translation>一時停止日時</translation>
    </message>
    <message>
        <source>When a person paused the job.</source>
        <translation>ユーザーがジョブを一時停止した日時。</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>When the pause has lasted 30 days: a one-time job is cancelled then, of a recurring job the interrupted run.</source>
        <translation>一時停止から 30 日が経過する日時。この時点で 1 回限りのジョブはキャンセルされ、定期ジョブでは中断された実行がキャンセルされます。</translation>
    </message>
    <message>
        <source>Notice of the expiry</source>
        <translation>期限の通知</translation>
    </message>
    <message>
        <source>The AWS Health event that announced the expiry; there is none until about 7 days before it.</source>
        <translation>期限を通知した AWS Health イベント。期限の約 7 日前まではありません。</translation>
    </message>
    <message>
        <source>Response metadata</source>
        <translation>応答のメタデータ</translation>
    </message>
    <message>
        <source>Written by the client that made the call, not by Macie; no part of the job.</source>
        <translation>Macie ではなく、呼び出したクライアントが書き込んだもので、ジョブの一部ではありません。</translation>
    </message>
    <message>
        <source>This version of Jobscope does not know this member; AWS may have added it.</source>
        <translation>このフィールドは、このバージョンの Jobscope では未知のものです。AWS が追加した可能性があります。</translation>
    </message>
    <message>
        <source>How do several exclude conditions work together?</source>
        <translation>複数の除外条件はどのように組み合わされるか</translation>
    </message>
    <message>
        <source>Something is left out only if all of them match (API text).</source>
        <translation>すべてに該当する場合にのみ除外されます (API の説明)。</translation>
    </message>
    <message>
        <source>Each one leaves out alone (the console&apos;s flat list).</source>
        <translation>それぞれが単独で除外します (コンソールの階層のないリスト)。</translation>
    </message>
    <message>
        <source>What does &quot;not equals&quot; mean with several values?</source>
        <translation>複数の値を持つ「等しくない」は何を意味するか</translation>
    </message>
    <message>
        <source>It differs from every one of the values.</source>
        <translation>どの値とも異なります。</translation>
    </message>
    <message>
        <source>It differs from at least one of the values (OR to the letter).</source>
        <translation>少なくとも 1 つの値と異なります (文字どおりの OR)。</translation>
    </message>
    <message>
        <source>Which managed data identifiers does a job use that names no choice?</source>
        <translation>選択の指定がないジョブはどのマネージドデータ識別子を使用するか</translation>
    </message>
    <message>
        <source>It depends on the day that the job was created: all before 2023-09-18, from then on the recommended ones.</source>
        <translation>ジョブの作成日によります。2023-09-18 より前はすべて、それ以降は推奨のものです。</translation>
    </message>
    <message>
        <source>All managed data identifiers.</source>
        <translation>すべてのマネージドデータ識別子。</translation>
    </message>
    <message>
        <source>The recommended managed data identifiers.</source>
        <translation>推奨のマネージドデータ識別子。</translation>
    </message>
    <message>
        <source>How much is read if no sampling percentage is given?</source>
        <translation>サンプリングの割合が指定されていない場合、どれだけ読み取るか</translation>
    </message>
    <message>
        <source>All of it.</source>
        <translation>すべて。</translation>
    </message>
    <message>
        <source>That is not known.</source>
        <translation>不明です。</translation>
    </message>
    <message>
        <source>When does a weekly or monthly job that includes existing objects run first, if it was created on another day?</source>
        <translation>既存のオブジェクトを含める毎週または毎月のジョブが、予定日以外の日に作成された場合、初回実行はいつか</translation>
    </message>
    <message>
        <source>Right after its creation.</source>
        <translation>作成直後。</translation>
    </message>
    <message>
        <source>On its first scheduled day.</source>
        <translation>最初の予定日。</translation>
    </message>
    <message>
        <source>Job created</source>
        <translation>ジョブの作成</translation>
    </message>
    <message>
        <source>Run started</source>
        <translation>実行の開始</translation>
    </message>
    <message>
        <source>Scheduled run started</source>
        <translation>スケジュールされた実行の開始</translation>
    </message>
    <message>
        <source>Bucket meets the criteria</source>
        <translation>基準を満たすバケット</translation>
    </message>
    <message>
        <source>No bucket meets the criteria</source>
        <translation>基準を満たすバケットなし</translation>
    </message>
    <message>
        <source>Scheduled run completed</source>
        <translation>スケジュールされた実行の完了</translation>
    </message>
    <message>
        <source>Paused by a person</source>
        <translation>ユーザーによる一時停止</translation>
    </message>
    <message>
        <source>Resumed by a person</source>
        <translation>ユーザーによる再開</translation>
    </message>
    <message>
        <source>Paused by Macie: quota reached</source>
        <translation>Macie による一時停止: クォータに到達</translation>
    </message>
    <message>
        <source>Resumed by Macie: quota lifted</source>
        <translation>Macie による再開: クォータの解除</translation>
    </message>
    <message>
        <source>Job cancelled</source>
        <translation>ジョブのキャンセル</translation>
    </message>
    <message>
        <source>Job completed</source>
        <translation>ジョブの完了</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>アクセス拒否</translation>
    </message>
    <message>
        <source>Macie is off there</source>
        <translation>Macie が無効</translation>
    </message>
    <message>
        <source>no member any more</source>
        <translation>メンバーではなくなった</translation>
    </message>
    <message>
        <source>isolated by AWS</source>
        <translation>AWS により隔離</translation>
    </message>
    <message>
        <source>not active in this Region</source>
        <translation>このリージョンで有効でない</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>解約済み</translation>
    </message>
    <message>
        <source>its details could not be had</source>
        <translation>詳細を取得できない</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>存在しない</translation>
    </message>
    <message>
        <source>in another Region</source>
        <translation>別のリージョンにある</translation>
    </message>
    <message>
        <source>belongs to another account now</source>
        <translation>現在は別のアカウントが所有</translation>
    </message>
    <message>
        <source>This job has no log: it has not run yet, or somebody deleted the log.</source>
        <translation>このジョブのログはありません。まだ実行されていないか、ログが削除されています。</translation>
    </message>
    <message>
        <source>The log tells of no run since %1.</source>
        <translation>ログには %1 以降の実行がありません。</translation>
    </message>
    <message numerus="yes">
        <source>The log tells of %n runs since %1; the latest began at %2 and ended at %3.</source>
        <translation>
            <numerusform>ログには %1 以降に %n 回の実行があります。直近の実行は %2 に開始し、%3 に終了しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log tells of %n runs since %1; the latest began at %2, and the log has no end of it.</source>
        <translation>
            <numerusform>ログには %1 以降に %n 回の実行があります。直近の実行は %2 に開始し、終了の記録はありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>That run read nothing: no bucket met the criteria when it looked for them.</source>
        <translation>その実行は何も読み取りませんでした。検索した時点で基準を満たすバケットがありませんでした。</translation>
    </message>
    <message>
        <source>That run read nothing: it could not read any of the buckets that met the criteria.</source>
        <translation>その実行は何も読み取りませんでした。基準を満たすバケットをいずれも読み取れませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n buckets met the criteria when it looked for them.</source>
        <translation>
            <numerusform>検索した時点で %n 個のバケットが基準を満たしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It left out %n accounts: %1.</source>
        <translation>
            <numerusform>%n 個のアカウントが除外されました: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It could not read %n buckets: %1.</source>
        <translation>
            <numerusform>%n 個のバケットを読み取れませんでした: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The log names no account and no bucket that it could not read.</source>
        <translation>読み取れなかったアカウントやバケットはログにありません。</translation>
    </message>
    <message numerus="yes">
        <source>It was paused %n times, the last time at %1.</source>
        <translation>
            <numerusform>%n 回一時停止されました。最後は %1 です。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cancelled at %1.</source>
        <translation>%1 にキャンセルされました。</translation>
    </message>
    <message>
        <source>The log is longer; its later entries were not read.</source>
        <translation>ログには続きがあり、後の項目は読み取っていません。</translation>
    </message>
    <message>
        <source>It keeps findings for 90 days.</source>
        <translation>Macie は検出結果を 90 日間保持します。</translation>
    </message>
    <message>
        <source>Macie has no finding of this job.</source>
        <translation>Macie にこのジョブの検出結果はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Macie has at least %n findings of this job: %1.</source>
        <translation>
            <numerusform>Macie にこのジョブの検出結果が少なくとも %n 件あります: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No results repository is set up, so Macie keeps the results of runs for 90 days only.</source>
        <translation>結果のリポジトリが設定されていないため、Macie は実行の結果を 90 日間だけ保持します。</translation>
    </message>
    <message>
        <source>Macie puts the results of runs into the bucket %1.</source>
        <translation>Macie は実行の結果をバケット %1 に保存します。</translation>
    </message>
    <message>
        <source>Not an entry of Macie&apos;s</source>
        <translation>Macie の項目ではない</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <extracomment>a problem with an account</extracomment>
        <translation>アカウント: %1</translation>
    </message>
    <message>
        <source>Bucket: %1</source>
        <extracomment>a problem with a bucket</extracomment>
        <translation>バケット: %1</translation>
    </message>
    <message>
        <source>Account %1 has reached its monthly quota of %2 TB for jobs.</source>
        <translation>アカウント %1 はジョブの月間クォータ (%2 TB) に達しました。</translation>
    </message>
    <message>
        <source>Account %1 has reached its monthly quota for jobs.</source>
        <translation>アカウント %1 はジョブの月間クォータに達しました。</translation>
    </message>
    <message>
        <source>Runs every Sunday.</source>
        <translation>毎週日曜日に実行されます。</translation>
    </message>
    <message>
        <source>Runs every Monday.</source>
        <translation>毎週月曜日に実行されます。</translation>
    </message>
    <message>
        <source>Runs every Tuesday.</source>
        <translation>毎週火曜日に実行されます。</translation>
    </message>
    <message>
        <source>Runs every Wednesday.</source>
        <translation>毎週水曜日に実行されます。</translation>
    </message>
    <message>
        <source>Runs every Thursday.</source>
        <translation>毎週木曜日に実行されます。</translation>
    </message>
    <message>
        <source>Runs every Friday.</source>
        <translation>毎週金曜日に実行されます。</translation>
    </message>
    <message>
        <source>Runs every Saturday.</source>
        <translation>毎週土曜日に実行されます。</translation>
    </message>
    <message>
        <source>Weekly, Sunday</source>
        <translation>毎週日曜日</translation>
    </message>
    <message>
        <source>Weekly, Monday</source>
        <translation>毎週月曜日</translation>
    </message>
    <message>
        <source>Weekly, Tuesday</source>
        <translation>毎週火曜日</translation>
    </message>
    <message>
        <source>Weekly, Wednesday</source>
        <translation>毎週水曜日</translation>
    </message>
    <message>
        <source>Weekly, Thursday</source>
        <translation>毎週木曜日</translation>
    </message>
    <message>
        <source>Weekly, Friday</source>
        <translation>毎週金曜日</translation>
    </message>
    <message>
        <source>Weekly, Saturday</source>
        <translation>毎週土曜日</translation>
    </message>
    <message>
        <source>Months without a day %1 are skipped.</source>
        <translation>%1 日がない月はスキップされます。</translation>
    </message>
    <message>
        <source>The first run reads all existing objects in scope, right after the job was created.</source>
        <translation>初回実行では、ジョブの作成直後に、対象となる既存のオブジェクトをすべて読み取ります。</translation>
    </message>
    <message>
        <source>The first run reads all existing objects in scope, on the first scheduled day.</source>
        <translation>初回実行では、最初の予定日に、対象となる既存のオブジェクトをすべて読み取ります。</translation>
    </message>
    <message>
        <source>Later runs read only objects that were created or changed since the run before.</source>
        <translation>以降の実行では、前回の実行以降に作成または変更されたオブジェクトだけを読み取ります。</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2 月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4 月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6 月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9 月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11 月</translation>
    </message>
    <message>
        <source>29th</source>
        <extracomment>a day of the month</extracomment>
        <translation>29 日</translation>
    </message>
    <message>
        <source>30th</source>
        <extracomment>a day of the month</extracomment>
        <translation>30 日</translation>
    </message>
    <message>
        <source>31st</source>
        <extracomment>a day of the month</extracomment>
        <translation>31 日</translation>
    </message>
    <message>
        <source>%1 (none in %2: it has no %3)</source>
        <extracomment>when a run is expected: &quot;2026-10-31 (none in September: it has no 31st)&quot;</extracomment>
        <translation>%1 (%2には %3がないため実行なし)</translation>
    </message>
    <message>
        <source>Macie documents neither hour nor time zone.</source>
        <translation>時刻とタイムゾーンは Macie のドキュメントに記載がありません。</translation>
    </message>
    <message>
        <source>No further run is expected.</source>
        <translation>以降の実行は予定されていません。</translation>
    </message>
    <message>
        <source>No run is expected while it is paused; once resumed, by its schedule.</source>
        <translation>一時停止中は実行されません。再開後はスケジュールに従います。</translation>
    </message>
    <message>
        <source>The date of the next run cannot be told from that.</source>
        <translation>この情報からは次回の実行日がわかりません。</translation>
    </message>
    <message>
        <source>Expected on %1.</source>
        <translation>%1 に実行される見込みです。</translation>
    </message>
    <message>
        <source>Macie has paused it: it goes on by itself on that day or when the next calendar month starts, whichever comes first.</source>
        <translation>Macie が一時停止しました。その日または翌暦月の開始のうち、早いほうに自動的に再開します。</translation>
    </message>
    <message>
        <source>After that expected on %1.</source>
        <translation>その後は %1 に実行される見込みです。</translation>
    </message>
    <message>
        <source>Once</source>
        <extracomment>of a job that runs one time, in a list</extracomment>
        <translation>1 回</translation>
    </message>
    <message>
        <source>Runs once, as soon as it is created.</source>
        <translation>作成後すぐに 1 回実行されます。</translation>
    </message>
    <message>
        <source>A schedule is given as well, which contradicts a one-time job.</source>
        <translation>スケジュールも指定されており、1 回限りのジョブと矛盾します。</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>The answer does not say how often it runs.</source>
        <translation>実行頻度は応答に記載がありません。</translation>
    </message>
    <message>
        <source>The answer gives more than one schedule; AWS does not say which counts.</source>
        <translation>応答に複数のスケジュールがあります。どれが有効かは AWS の記載がありません。</translation>
    </message>
    <message>
        <source>Runs again and again, but the answer gives no schedule.</source>
        <translation>繰り返し実行されますが、応答にスケジュールがありません。</translation>
    </message>
    <message>
        <source>Runs every day.</source>
        <translation>毎日実行されます。</translation>
    </message>
    <message>
        <source>Runs every week on %1, a day that this version does not know.</source>
        <translation>毎週 %1 に実行されます。この曜日は、このバージョンでは未知のものです。</translation>
    </message>
    <message>
        <source>Runs every week; the answer does not say on which day.</source>
        <translation>毎週実行されます。曜日は応答に記載がありません。</translation>
    </message>
    <message>
        <source>Monthly, day %1</source>
        <translation>毎月 %1 日</translation>
    </message>
    <message>
        <source>Runs every month on day %1.</source>
        <translation>毎月 %1 日に実行されます。</translation>
    </message>
    <message>
        <source>Runs every month; the answer does not say on which day.</source>
        <translation>毎月実行されます。日は応答に記載がありません。</translation>
    </message>
    <message>
        <source>Objects that existed before the job was created and have not changed since are never read by this job.</source>
        <translation>ジョブの作成前から存在し、その後変更されていないオブジェクトは、このジョブでは読み取られません。</translation>
    </message>
    <message>
        <source>Objects that existed before %1 and have not changed since are never read by this job.</source>
        <translation>%1 より前から存在し、その後変更されていないオブジェクトは、このジョブでは読み取られません。</translation>
    </message>
    <message>
        <source>A person can pause or cancel it.</source>
        <translation>ユーザーは一時停止またはキャンセルできます。</translation>
    </message>
    <message>
        <source>Active (Running)</source>
        <translation>アクティブ (実行中)</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>short status of a job: a run is in progress</extracomment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>A run is in progress.</source>
        <translation>実行が進行中です。</translation>
    </message>
    <message>
        <source>When the run ends, the job waits for its next one.</source>
        <translation>実行が終わると、ジョブは次回の実行を待ちます。</translation>
    </message>
    <message>
        <source>When the run ends, the job is complete.</source>
        <translation>実行が終わると、ジョブは完了します。</translation>
    </message>
    <message>
        <source>Active (Idle)</source>
        <translation>アクティブ (アイドル)</translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>short status of a job: waits for its next run</extracomment>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>It waits for its next scheduled run.</source>
        <translation>次回のスケジュールされた実行を待っています。</translation>
    </message>
    <message>
        <source>The next run starts on its own on the scheduled day.</source>
        <translation>次回の実行は予定日に自動的に開始します。</translation>
    </message>
    <message>
        <source>Paused (By Macie)</source>
        <translation>一時停止 (Macie による)</translation>
    </message>
    <message>
        <source>By Macie</source>
        <extracomment>short status of a job: paused by Macie</extracomment>
        <translation>Macie が一時停止</translation>
    </message>
    <message>
        <source>Macie paused it because going on would exceed the monthly quota for sensitive data discovery of an account.</source>
        <translation>続行するとアカウントの機密データ検出の月間クォータを超えるため、Macie が一時停止しました。</translation>
    </message>
    <message>
        <source>It goes on by itself when its next run is due or the next calendar month starts, whichever comes first.</source>
        <translation>次回の実行日または翌暦月の開始のうち、早いほうに自動的に再開します。</translation>
    </message>
    <message>
        <source>It goes on by itself when the next calendar month starts or the quota is raised for all accounts concerned.</source>
        <translation>翌暦月が始まるか、該当するすべてのアカウントのクォータが引き上げられると、自動的に再開します。</translation>
    </message>
    <message>
        <source>A person can ask AWS for a higher quota, or pause or cancel the job; nobody can resume it by hand.</source>
        <translation>ユーザーは AWS にクォータの引き上げを依頼するか、ジョブを一時停止またはキャンセルできます。手動で再開することはできません。</translation>
    </message>
    <message>
        <source>Paused (By user)</source>
        <translation>一時停止 (ユーザーによる)</translation>
    </message>
    <message>
        <source>By user</source>
        <extracomment>short status of a job: paused by a person</extracomment>
        <translation>ユーザーが一時停止</translation>
    </message>
    <message>
        <source>A person paused it.</source>
        <translation>ユーザーが一時停止しました。</translation>
    </message>
    <message>
        <source>It does not go on by itself. If it was paused during a run, that run is cancelled after 30 days; the job stays paused.</source>
        <translation>自動的には再開しません。実行中に一時停止された場合、その実行は 30 日後にキャンセルされ、ジョブは一時停止のままです。</translation>
    </message>
    <message>
        <source>It does not go on by itself. If it was paused during its run, the job is cancelled for good after 30 days.</source>
        <translation>自動的には再開しません。実行中に一時停止された場合、ジョブは 30 日後に完全にキャンセルされます。</translation>
    </message>
    <message>
        <source>A person can resume or cancel it.</source>
        <translation>ユーザーは再開またはキャンセルできます。</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Its one run has ended.</source>
        <translation>1 回だけの実行が終了しました。</translation>
    </message>
    <message>
        <source>To read again, a person must copy it to a new job.</source>
        <translation>もう一度読み取るには、新しいジョブとしてコピーする必要があります。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>It was cancelled for good. The answer does not say why: a person, a pause of over 30 days (one-time job), or Macie was suspended.</source>
        <translation>完全にキャンセルされました。理由は応答に記載がありません。ユーザーの操作、30 日を超える一時停止 (1 回限りのジョブ)、Macie の停止のいずれかです。</translation>
    </message>
    <message>
        <source>It cannot be resumed; a person can copy it to a new job.</source>
        <translation>再開できません。新しいジョブとしてコピーできます。</translation>
    </message>
    <message>
        <source>The answer states no status.</source>
        <translation>応答にステータスがありません。</translation>
    </message>
    <message>
        <source>This version of Jobscope does not know this status; AWS may have added it.</source>
        <translation>このステータスは、このバージョンの Jobscope では未知のものです。AWS が追加した可能性があります。</translation>
    </message>
    <message>
        <source>without extension %1</source>
        <translation>拡張子が %1 以外</translation>
    </message>
    <message>
        <source>with an extension that differs from at least one of %1</source>
        <translation>拡張子が %1 の少なくとも 1 つと異なる</translation>
    </message>
    <message>
        <source>not owned by account %1</source>
        <translation>所有者アカウントが %1 以外</translation>
    </message>
    <message>
        <source>with an owner that differs from at least one of %1</source>
        <translation>所有者が %1 の少なくとも 1 つと異なる</translation>
    </message>
    <message>
        <source>not named %1</source>
        <translation>名前が %1 以外</translation>
    </message>
    <message>
        <source>with a name that differs from at least one of %1</source>
        <translation>名前が %1 の少なくとも 1 つと異なる</translation>
    </message>
    <message>
        <source>with effective permission %1</source>
        <translation>有効なアクセス許可が %1</translation>
    </message>
    <message>
        <source>without effective permission %1</source>
        <translation>有効なアクセス許可が %1 以外</translation>
    </message>
    <message>
        <source>with an effective permission that differs from at least one of %1</source>
        <translation>有効なアクセス許可が %1 の少なくとも 1 つと異なる</translation>
    </message>
    <message>
        <source>with shared access %1</source>
        <translation>共有アクセスが %1</translation>
    </message>
    <message>
        <source>without shared access %1</source>
        <translation>共有アクセスが %1 以外</translation>
    </message>
    <message>
        <source>with a shared access that differs from at least one of %1</source>
        <translation>共有アクセスが %1 の少なくとも 1 つと異なる</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>パブリック</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>非パブリック</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>External</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>共有なし</translation>
    </message>
    <message>
        <source>the tag value %1</source>
        <translation>タグの値 %1</translation>
    </message>
    <message>
        <source>the tag %1</source>
        <translation>タグ %1</translation>
    </message>
    <message>
        <source>of exactly %1</source>
        <translation>サイズがちょうど %1</translation>
    </message>
    <message>
        <source>of any size but %1</source>
        <translation>サイズが %1 以外</translation>
    </message>
    <message>
        <source>of more than %1</source>
        <translation>サイズが %1 超</translation>
    </message>
    <message>
        <source>of at least %1</source>
        <translation>サイズが %1 以上</translation>
    </message>
    <message>
        <source>of less than %1</source>
        <translation>サイズが %1 未満</translation>
    </message>
    <message>
        <source>of at most %1</source>
        <translation>サイズが %1 以下</translation>
    </message>
    <message>
        <source>last changed at exactly %1</source>
        <translation>最終更新がちょうど %1</translation>
    </message>
    <message>
        <source>last changed at any time but %1</source>
        <translation>最終更新が %1 以外</translation>
    </message>
    <message>
        <source>last changed after %1</source>
        <translation>最終更新が %1 より後</translation>
    </message>
    <message>
        <source>last changed at or after %1</source>
        <translation>最終更新が %1 以降</translation>
    </message>
    <message>
        <source>last changed before %1</source>
        <translation>最終更新が %1 より前</translation>
    </message>
    <message>
        <source>last changed at or before %1</source>
        <translation>最終更新が %1 以前</translation>
    </message>
    <message>
        <source>whose path begins with %1</source>
        <translation>パスの先頭が %1</translation>
    </message>
    <message>
        <source>lacking at least one of: %1</source>
        <translation>次の少なくとも 1 つがない: %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>%1 なし</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1 あり</translation>
    </message>
    <message>
        <source>that meet a condition that cannot be read</source>
        <translation>読み取れない条件に該当</translation>
    </message>
    <message>
        <source>by conditions that cannot be read</source>
        <translation>読み取れない条件に該当</translation>
    </message>
    <message numerus="yes">
        <source>that meet any of %n conditions</source>
        <translation>
            <numerusform>%n 個の条件のいずれかに該当</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>that meet all %n conditions</source>
        <translation>
            <numerusform>%n 個の条件すべてに該当</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves out those %1.</source>
        <translation>次に該当するものを除外します: %1。</translation>
    </message>
    <message>
        <source>Leaves out buckets %1.</source>
        <translation>次に該当するバケットを除外します: %1。</translation>
    </message>
    <message>
        <source>buckets that the job does not clearly name</source>
        <translation>ジョブが明確に指定していないバケット</translation>
    </message>
    <message>
        <source>buckets by a list that cannot be read in full</source>
        <translation>一部を読み取れないリストによるバケット</translation>
    </message>
    <message>
        <source>no bucket</source>
        <translation>0 個のバケット</translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>バケット %1</translation>
    </message>
    <message>
        <source>buckets %1</source>
        <translation>バケット %1</translation>
    </message>
    <message>
        <source>Looks at buckets by criteria that cannot be read.</source>
        <translation>読み取れない基準によるバケットを調べます。</translation>
    </message>
    <message>
        <source>Looks at every bucket.</source>
        <translation>すべてのバケットを調べます。</translation>
    </message>
    <message>
        <source>Looks at buckets %1.</source>
        <translation>次に該当するバケットを調べます: %1。</translation>
    </message>
    <message>
        <source>Takes objects by criteria that cannot be read.</source>
        <translation>読み取れない基準によるオブジェクトを対象とします。</translation>
    </message>
    <message>
        <source>Takes every object of theirs.</source>
        <translation>そのすべてのオブジェクトを対象とします。</translation>
    </message>
    <message>
        <source>Takes their objects %1.</source>
        <translation>次に該当するオブジェクトを対象とします: %1。</translation>
    </message>
    <message>
        <source>Takes every object of %1.</source>
        <translation>%1 のすべてのオブジェクトを対象とします。</translation>
    </message>
    <message>
        <source>Takes objects of %1 %2.</source>
        <translation>%1 のオブジェクトのうち、次に該当するものを対象とします: %2。</translation>
    </message>
    <message>
        <source>Its excludes and its &quot;not equals&quot; can be read in two ways.</source>
        <translation>除外と「等しくない」には 2 通りの解釈があります。</translation>
    </message>
    <message>
        <source>Its excludes can be read in two ways.</source>
        <translation>除外には 2 通りの解釈があります。</translation>
    </message>
    <message>
        <source>Its &quot;not equals&quot; can be read in two ways.</source>
        <translation>「等しくない」には 2 通りの解釈があります。</translation>
    </message>
    <message>
        <source>No sampling is stated; taken as 100 %.</source>
        <translation>サンプリングの記載がないため 100% とみなします。</translation>
    </message>
    <message>
        <source>How much is read is not stated.</source>
        <translation>どれだけ読み取るかの記載がありません。</translation>
    </message>
    <message>
        <source>No sampling.</source>
        <translation>サンプリングなし。</translation>
    </message>
    <message>
        <source>all of Macie&apos;s own data types (taken so; the job names no choice)</source>
        <translation>Macie 組み込みのデータタイプすべて (ジョブに選択の指定がないため、そうみなします)</translation>
    </message>
    <message>
        <source>the recommended data types (taken so; the job names no choice)</source>
        <translation>推奨のデータタイプ (ジョブに選択の指定がないため、そうみなします)</translation>
    </message>
    <message>
        <source>all or the recommended data types, which the job does not state</source>
        <translation>すべてまたは推奨のデータタイプ (どちらかはジョブに記載なし)</translation>
    </message>
    <message>
        <source>data types by the unknown choice %1</source>
        <translation>未知の選択 %1 によるデータタイプ</translation>
    </message>
    <message>
        <source>all of Macie&apos;s own data types</source>
        <translation>Macie 組み込みのデータタイプすべて</translation>
    </message>
    <message numerus="yes">
        <source>all of Macie&apos;s own data types but %n</source>
        <translation>
            <numerusform>Macie 組み込みのデータタイプのうち %n 個以外すべて</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of Macie&apos;s own data types</source>
        <translation>
            <numerusform>Macie 組み込みのデータタイプ %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looks for %n custom data types only.</source>
        <translation>
            <numerusform>カスタムデータタイプ %n 個だけを検索します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks for nothing.</source>
        <translation>何も検索しません。</translation>
    </message>
    <message>
        <source>the recommended data types</source>
        <translation>推奨のデータタイプ</translation>
    </message>
    <message numerus="yes">
        <source>Looks for %1 and %n custom ones.</source>
        <translation>
            <numerusform>%1と、カスタムデータタイプ %n 個を検索します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks for %1.</source>
        <translation>%1を検索します。</translation>
    </message>
    <message>
        <source>Its status is %1.</source>
        <translation>ステータスは %1 です。</translation>
    </message>
    <message>
        <source>Running now.</source>
        <translation>現在実行中です。</translation>
    </message>
    <message>
        <source>Waiting for its next run.</source>
        <translation>次回の実行を待っています。</translation>
    </message>
    <message>
        <source>Paused by Macie: a quota was met.</source>
        <translation>クォータに達したため Macie が一時停止しました。</translation>
    </message>
    <message>
        <source>Paused by a person during a run; somebody has to resume it.</source>
        <translation>実行中にユーザーが一時停止しました。再開の操作が必要です。</translation>
    </message>
    <message>
        <source>Paused by a person; somebody has to resume it.</source>
        <translation>ユーザーが一時停止しました。再開の操作が必要です。</translation>
    </message>
    <message>
        <source>Complete, but with access errors: not all data was read.</source>
        <translation>完了しましたが、アクセスエラーがあり、一部のデータは読み取られていません。</translation>
    </message>
    <message>
        <source>Complete; no access error reported.</source>
        <translation>完了しました。アクセスエラーは報告されていません。</translation>
    </message>
    <message>
        <source>Complete.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>Cancelled for good.</source>
        <translation>完全にキャンセルされました。</translation>
    </message>
    <message>
        <source>Runs once.</source>
        <translation>1 回だけ実行されます。</translation>
    </message>
    <message>
        <source>Runs on a schedule.</source>
        <translation>スケジュールに従って実行されます。</translation>
    </message>
    <message>
        <source>Looks at %1.</source>
        <translation>%1 を調べます。</translation>
    </message>
    <message>
        <source>Leaves out nothing else.</source>
        <translation>ほかに除外するものはありません。</translation>
    </message>
    <message>
        <source>Objects older than the job are not read unless they change.</source>
        <translation>ジョブより古いオブジェクトは、変更されない限り読み取られません。</translation>
    </message>
    <message>
        <source>Its latest run had access errors: not all data was read.</source>
        <translation>直近の実行でアクセスエラーがあり、一部のデータは読み取られていません。</translation>
    </message>
    <message>
        <source>Managed data identifier</source>
        <translation>マネージドデータ識別子</translation>
    </message>
    <message>
        <source>A detection rule made and kept by AWS for one type of sensitive data, such as credit card numbers.</source>
        <translation>クレジットカード番号など、1 種類の機密データを検出するために AWS が作成・管理するルール。</translation>
    </message>
    <message>
        <source>Custom data identifier</source>
        <translation>カスタムデータ識別子</translation>
    </message>
    <message>
        <source>A detection rule of your own: a regular expression, if you like with keywords, words to ignore and a maximum distance between them.</source>
        <translation>独自の検出ルール。正規表現に加えて、キーワード、無視する語、両者の最大距離を任意で指定できます。</translation>
    </message>
    <message>
        <source>Allow list</source>
        <translation>許可リスト</translation>
    </message>
    <message>
        <source>A list of words, or one regular expression, that Macie ignores when it finds it; it does not limit what is read.</source>
        <translation>Macie が見つけても無視する語のリスト、または 1 つの正規表現。読み取る範囲は制限しません。</translation>
    </message>
    <message>
        <source>Effective permission</source>
        <translation>有効なアクセス許可</translation>
    </message>
    <message>
        <source>Whether the general public can read or write a bucket, by its policy, its access control list and the settings of bucket and account that block public access, all taken together.</source>
        <translation>バケットポリシー、アクセスコントロールリスト、およびバケットとアカウントのパブリックアクセスブロック設定を総合して、一般の人がバケットを読み書きできるかどうか。</translation>
    </message>
    <message>
        <source>Shared access</source>
        <translation>共有アクセス</translation>
    </message>
    <message>
        <source>Whether a bucket is shared outside the Macie organization (External), only with accounts of the organization (Internal), or with nobody (Not shared).</source>
        <translation>バケットが Macie 組織の外部と共有されているか (外部)、組織のアカウントとだけ共有されているか (内部)、誰とも共有されていないか (共有なし)。</translation>
    </message>
    <message>
        <source>The percentage of the eligible objects that the job reads; it picks whole objects at random.</source>
        <translation>読み取り可能なオブジェクトのうちジョブが読み取る割合。オブジェクト単位でランダムに選択します。</translation>
    </message>
    <message>
        <source>Existing objects</source>
        <translation>既存のオブジェクト</translation>
    </message>
    <message>
        <source>Whether the first run of a recurring job takes every object that is already there, or only what is created or changed after the job was created.</source>
        <translation>定期ジョブの初回実行が、既存のすべてのオブジェクトを対象とするか、ジョブの作成後に作成または変更されたものだけを対象とするか。</translation>
    </message>
    <message>
        <source>Conditions that buckets must meet; Macie chooses afresh at the start of each run.</source>
        <translation>バケットが満たすべき条件。Macie は各実行の開始時に改めて選択します。</translation>
    </message>
    <message>
        <source>A fixed list of buckets by account, which cannot be changed once the job is created.</source>
        <translation>アカウント別の固定のバケットリスト。ジョブの作成後は変更できません。</translation>
    </message>
    <message>
        <source>Conditions that decide which objects of the buckets are read, the same for every bucket.</source>
        <translation>バケット内のどのオブジェクトを読み取るかを決める条件。すべてのバケットに共通です。</translation>
    </message>
    <message>
        <source>Conditions that must all be true for something to be taken; without any, everything is taken.</source>
        <translation>対象となるためにすべて満たす必要がある条件。条件がなければすべてが対象になります。</translation>
    </message>
    <message>
        <source>Conditions that leave something out, even if the include conditions would take it.</source>
        <translation>包含条件に該当しても除外する条件。</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>プレフィックス</translation>
    </message>
    <message>
        <source>The beginning of an object&apos;s whole key, path and file name, compared character by character; it need not end where a folder does.</source>
        <translation>オブジェクトのキー全体 (パスとファイル名) の先頭部分。1 文字ずつ比較され、フォルダーの区切りで終わる必要はありません。</translation>
    </message>
    <message>
        <source>File name extension</source>
        <translation>ファイル名の拡張子</translation>
    </message>
    <message>
        <source>What follows the last dot of an object&apos;s file name, without the dot; letter case counts.</source>
        <translation>オブジェクトのファイル名で最後のドットより後の部分 (ドットは含まない)。大文字と小文字を区別します。</translation>
    </message>
    <message>
        <source>Object tag</source>
        <translation>オブジェクトタグ</translation>
    </message>
    <message>
        <source>A key and a value attached to an object in S3; a condition names the key, alone or with a value.</source>
        <translation>S3 でオブジェクトに付けられたキーと値。条件ではキーを単独または値とともに指定します。</translation>
    </message>
    <message>
        <source>Bucket tag</source>
        <translation>バケットタグ</translation>
    </message>
    <message>
        <source>A key and a value attached to a bucket; a condition names the key, the value, or both.</source>
        <translation>バケットに付けられたキーと値。条件ではキー、値、またはその両方を指定します。</translation>
    </message>
    <message>
        <source>Storage size</source>
        <translation>ストレージサイズ</translation>
    </message>
    <message>
        <source>How many bytes an object takes up in S3, compressed as it is, not what it unpacks to.</source>
        <translation>オブジェクトが S3 で占めるバイト数。圧縮されている場合は展開後ではなく圧縮後のサイズです。</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>最終更新日時</translation>
    </message>
    <message>
        <source>When S3 says that an object was created or last changed, whichever is later.</source>
        <translation>S3 による、オブジェクトの作成または最終変更の日時のうち遅いほう。</translation>
    </message>
    <message>
        <source>One-time job</source>
        <translation>1 回限りのジョブ</translation>
    </message>
    <message>
        <source>A job that runs once, right after it is created, and then never again.</source>
        <translation>作成直後に 1 回だけ実行され、その後は実行されないジョブ。</translation>
    </message>
    <message>
        <source>Scheduled job</source>
        <translation>スケジュールされたジョブ</translation>
    </message>
    <message>
        <source>A job that runs every day, week or month; each later run takes only objects that were created or changed since the run before.</source>
        <translation>毎日、毎週、または毎月実行されるジョブ。以降の各実行では、前回の実行以降に作成または変更されたオブジェクトだけが対象です。</translation>
    </message>
    <message>
        <source>What the job is doing: running, waiting for its next run, paused by Macie or by a person, complete, or cancelled for good.</source>
        <translation>ジョブの状態: 実行中、次回の実行待ち、Macie またはユーザーによる一時停止、完了、完全なキャンセル。</translation>
    </message>
    <message>
        <source>End of the pause</source>
        <translation>一時停止の終了</translation>
    </message>
    <message>
        <source>30 days after a person paused it in the middle of a run, a one-time job is cancelled for good, of a recurring job only the interrupted run.</source>
        <translation>ユーザーが実行中に一時停止してから 30 日後に、1 回限りのジョブは完全にキャンセルされ、定期ジョブでは中断された実行だけがキャンセルされます。</translation>
    </message>
    <message>
        <source>Access errors of the last run</source>
        <translation>前回の実行のアクセスエラー</translation>
    </message>
    <message>
        <source>Whether Macie was denied access to an account or a bucket in the latest run; skipped single objects are not counted.</source>
        <translation>直近の実行で、Macie がアカウントまたはバケットへのアクセスを拒否されたかどうか。スキップされた個々のオブジェクトは含まれません。</translation>
    </message>
    <message>
        <source>Classifiable object</source>
        <translation>分類可能なオブジェクト</translation>
    </message>
    <message>
        <source>An object that Macie is able to read, by its storage class and its file format.</source>
        <translation>ストレージクラスとファイル形式の点で、Macie が読み取れるオブジェクト。</translation>
    </message>
    <message>
        <source>Recommended set</source>
        <translation>推奨セット</translation>
    </message>
    <message>
        <source>The managed data identifiers that AWS recommends, as that set stands when a run starts.</source>
        <translation>AWS が推奨するマネージドデータ識別子。実行開始時点のセットが使われます。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>解釈</translation>
    </message>
    <message>
        <source>One of several meanings that AWS&apos;s documents leave open; Jobscope says which it takes and where another would differ.</source>
        <translation>AWS のドキュメントでは決まらない複数の意味のうちの 1 つ。Jobscope は、どれを採用し、別の解釈ではどこが異なるかを示します。</translation>
    </message>
    <message>
        <source>no access error reported</source>
        <translation>アクセスエラーの報告なし</translation>
    </message>
    <message>
        <source>access errors</source>
        <translation>アクセスエラー</translation>
    </message>
    <message>
        <source>Include all</source>
        <translation>すべて含める</translation>
    </message>
    <message>
        <source>Exclude selected</source>
        <translation>選択したものを除外</translation>
    </message>
    <message>
        <source>Include selected</source>
        <translation>選択したものを含める</translation>
    </message>
    <message>
        <source>Exclude all</source>
        <translation>すべて除外</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>日曜日</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>月曜日</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>火曜日</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>水曜日</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>木曜日</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>金曜日</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>土曜日</translation>
    </message>
    <message>
        <source>equal to</source>
        <translation>等しい</translation>
    </message>
    <message>
        <source>greater than</source>
        <translation>より大きい</translation>
    </message>
    <message>
        <source>greater than or equal to</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>より小さい</translation>
    </message>
    <message>
        <source>less than or equal to</source>
        <translation>以下</translation>
    </message>
    <message>
        <source>not equal to</source>
        <translation>等しくない</translation>
    </message>
    <message>
        <source>contains; no condition of a job allows this</source>
        <translation>含む (ジョブの条件では使用不可)</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>で始まる</translation>
    </message>
    <message>
        <source>Bucket name</source>
        <translation>バケット名</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Not in scope: its bucket is not selected</source>
        <translation>対象外: バケットが選択されない</translation>
    </message>
    <message>
        <source>Not in scope: Macie does not read this kind</source>
        <translation>対象外: Macie が読み取らない種類</translation>
    </message>
    <message>
        <source>Not in scope: not included</source>
        <translation>対象外: 包含条件に該当しない</translation>
    </message>
    <message>
        <source>Not in scope: left out</source>
        <translation>対象外: 除外条件に該当</translation>
    </message>
    <message>
        <source>This job was set not to look at existing objects, so it will not read this one unless it changes.</source>
        <translation>このジョブは既存のオブジェクトを読み取らない設定なので、変更されない限りこのオブジェクトは読み取られません。</translation>
    </message>
    <message>
        <source>Later runs read it only if it changed since the run before.</source>
        <translation>以降の実行では、前回の実行以降に変更された場合にのみ読み取られます。</translation>
    </message>
    <message>
        <source>The job reads only a random part of the objects in scope; this one may be left aside.</source>
        <translation>このジョブは対象オブジェクトの一部をランダムに読み取るため、このオブジェクトは読み取られない可能性があります。</translation>
    </message>
    <message>
        <source>AWS does not name this format among those that Macie reads; other text files are read, too.</source>
        <translation>この形式は AWS が Macie の読み取り形式として挙げていません。他のテキストファイルも読み取られます。</translation>
    </message>
    <message>
        <source>It is larger than what Macie reads of this format.</source>
        <translation>この形式で Macie が読み取るサイズの上限を超えています。</translation>
    </message>
    <message>
        <source>A condition asks that tags differ, and this object has none: AWS says that such buckets pass, not whether such objects do.</source>
        <translation>タグが異なることを求める条件がありますが、このオブジェクトにはタグがありません。AWS は、そのようなバケットは該当するとしていますが、オブジェクトについては述べていません。</translation>
    </message>
    <message>
        <source>Expected on</source>
        <extracomment>head of a column of days that runs are expected on</extracomment>
        <translation>予定日</translation>
    </message>
    <message>
        <source>This bucket</source>
        <extracomment>head of a column: whether a job selects the bucket</extracomment>
        <translation>このバケット</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>決め手</translation>
    </message>
    <message>
        <source>Buckets of the job</source>
        <extracomment>head of a column: which buckets a job selects</extracomment>
        <translation>ジョブのバケット</translation>
    </message>
    <message>
        <source>meets the criteria</source>
        <translation>基準を満たす</translation>
    </message>
    <message>
        <source>does not meet them</source>
        <translation>基準を満たさない</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>判断できない</translation>
    </message>
    <message>
        <source>not known to Macie in this Region</source>
        <translation>このリージョンの Macie には不明</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>AWS says</source>
        <extracomment>head of a column: whether the bucket meets the criteria by AWS&apos;s own answer</extracomment>
        <translation>AWS の判定</translation>
    </message>
    <message>
        <source>This explanation says</source>
        <extracomment>head of a column: whether the bucket is selected by this program&apos;s evaluation</extracomment>
        <translation>この説明の判定</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Readable objects</source>
        <extracomment>head of a column: number of objects that Macie can classify</extracomment>
        <translation>読み取り可能なオブジェクト</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <extracomment>so many jobs</extracomment>
        <translation>
            <numerusform>実行中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused by a person</source>
        <translation>
            <numerusform>ユーザーが一時停止 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused by Macie</source>
        <translation>
            <numerusform>Macie が一時停止 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors in the last run</source>
        <translation>
            <numerusform>前回の実行でエラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiring within 7 days</source>
        <translation>
            <numerusform>7 日以内に期限切れ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, next in %2</source>
        <extracomment>figures of jobs, and how long it is until the first of their pauses ends: &quot;3 paused by a person, next in 5 h 12 min&quot;</extracomment>
        <translation>%1、次は %2後</translation>
    </message>
    <message>
        <source>Expires in</source>
        <extracomment>head of a column of countdowns</extracomment>
        <translation>期限まで</translation>
    </message>
    <message>
        <source>What happens then</source>
        <extracomment>head of a column: &quot;until the job is cancelled for good&quot;</extracomment>
        <translation>その後の動作</translation>
    </message>
    <message>
        <source>Local time</source>
        <extracomment>head of a column of dates with times</extracomment>
        <translation>現地時刻</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>of a list or block in an answer</extracomment>
        <translation>空</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 個の項目</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>of a member that is null in an answer</extracomment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>how much of the objects is read</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>空のテキスト</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>not asked</source>
        <extracomment>an account in a Region whose jobs were not listed</extracomment>
        <translation>未確認</translation>
    </message>
    <message>
        <source>listing…</source>
        <translation>一覧を取得中…</translation>
    </message>
    <message>
        <source>Macie is off</source>
        <translation>Macie が無効</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <extracomment>accounts in Regions that were asked for their jobs</extracomment>
        <translation>
            <numerusform>%n 個のソース</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sources</source>
        <extracomment>%1: how many answered</extracomment>
        <translation>
            <numerusform>%n 個中 %1 個のソース</numerusform>
        </translation>
    </message>
    <message>
        <source>Region not named</source>
        <extracomment>head of a column of jobs</extracomment>
        <translation>リージョン未指定</translation>
    </message>
    <message>
        <source>no jobs</source>
        <translation>ジョブなし</translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <extracomment>so many jobs</extracomment>
        <translation>
            <numerusform>一時停止 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expiring</source>
        <extracomment>so many paused jobs end within seven days</extracomment>
        <translation>
            <numerusform>まもなく期限切れ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>details refused</source>
        <translation>詳細の取得を拒否</translation>
    </message>
    <message>
        <source>Recurring</source>
        <extracomment>of a job that runs by a schedule which is not known yet, in a list</extracomment>
        <translation>定期</translation>
    </message>
    <message>
        <source>not clear</source>
        <extracomment>of buckets, in a list: the service does not document which ones such a job reads</extracomment>
        <translation>不明確</translation>
    </message>
    <message>
        <source>buckets not clear</source>
        <translation>バケットが不明確</translation>
    </message>
    <message>
        <source>by criteria</source>
        <extracomment>of buckets, in a list: chosen by conditions</extracomment>
        <translation>基準による</translation>
    </message>
    <message numerus="yes">
        <source>%n buckets</source>
        <translation>
            <numerusform>%n 個のバケット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n 個のアカウント</numerusform>
        </translation>
    </message>
    <message>
        <source>not loaded</source>
        <extracomment>in a table, of something that the program has not fetched</extracomment>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>with errors</source>
        <extracomment>of a job&apos;s last run, in a list</extracomment>
        <translation>エラーあり</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>head of a column: the connection or the file that a job comes from</extracomment>
        <translation>ソース</translation>
    </message>
    <message>
        <source>%1 if still paused</source>
        <extracomment>%1: a countdown from a file that may be old</extracomment>
        <translation>%1 (まだ一時停止中の場合)</translation>
    </message>
    <message>
        <source>INCLUDE</source>
        <extracomment>stands before the conditions that something must meet to be taken</extracomment>
        <translation>包含</translation>
    </message>
    <message>
        <source>EXCLUDE</source>
        <extracomment>stands before the conditions that leave something out</extracomment>
        <translation>除外</translation>
    </message>
    <message>
        <source>EXCLUDE wins</source>
        <extracomment>stands before the conditions that leave something out, even if other ones take it</extracomment>
        <translation>除外を優先</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>a statement, and how it came out for an object</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>OR</source>
        <extracomment>joins conditions, in capitals so that one sees it between them</extracomment>
        <translation>または</translation>
    </message>
    <message>
        <source>AND</source>
        <extracomment>joins conditions, in capitals so that one sees it between them</extracomment>
        <translation>かつ</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>ストレージクラス</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>head of a column: &quot;Scheduled run started&quot;</extracomment>
        <translation>イベント</translation>
    </message>
    <message>
        <source>AWS&apos;s words</source>
        <extracomment>head of a column: the description of an event by AWS</extracomment>
        <translation>AWS の記述</translation>
    </message>
    <message>
        <source>First job</source>
        <translation>1 番目のジョブ</translation>
    </message>
    <message>
        <source>Second job</source>
        <translation>2 番目のジョブ</translation>
    </message>
    <message>
        <source>What decides in the first</source>
        <translation>1 番目の決め手</translation>
    </message>
    <message>
        <source>What decides in the second</source>
        <translation>2 番目の決め手</translation>
    </message>
    <message>
        <source>in the name, id, status, account, Region or the names of buckets</source>
        <translation>名前、ID、ステータス、アカウント、リージョン、バケット名に含まれる語</translation>
    </message>
    <message>
        <source>in the job&apos;s name</source>
        <translation>ジョブの名前に含まれる語</translation>
    </message>
    <message>
        <source>the status, as the API or the console has it</source>
        <translation>API またはコンソールでのステータス</translation>
    </message>
    <message>
        <source>one-time or recurring jobs</source>
        <translation>1 回限りまたは定期のジョブ</translation>
    </message>
    <message>
        <source>how often it runs, or on which day</source>
        <translation>実行頻度または曜日</translation>
    </message>
    <message>
        <source>in the name of a bucket that the job&apos;s list or criteria give</source>
        <translation>ジョブのリストまたは基準にあるバケット名に含まれる語</translation>
    </message>
    <message>
        <source>in the id of the account that the job belongs to</source>
        <translation>ジョブが属するアカウントの ID に含まれる数字</translation>
    </message>
    <message>
        <source>in the job&apos;s Region</source>
        <translation>ジョブのリージョンに含まれる語</translation>
    </message>
    <message>
        <source>a tag on the job itself: its key, or key=value</source>
        <translation>ジョブ自体のタグ: キー、または キー=値</translation>
    </message>
    <message>
        <source>what the checks found: a severity or the id of a check</source>
        <translation>チェックの指摘: 重大度またはチェックの ID</translation>
    </message>
    <message>
        <source>in the job&apos;s id</source>
        <translation>ジョブの ID に含まれる語</translation>
    </message>
    <message>
        <source>when it was created: a date (UTC), or -7d for seven days ago</source>
        <translation>作成日: 日付 (UTC)、または 7 日前を表す -7d</translation>
    </message>
    <message>
        <source>when a person&apos;s pause ends the job or its run: in less than seven days, or did</source>
        <translation>ユーザーによる一時停止でジョブまたは実行が終わる時期: 7 日以内、またはすでに終了</translation>
    </message>
    <message>
        <source>the percentage of objects that the job states</source>
        <translation>ジョブに記載されたオブジェクトの割合</translation>
    </message>
    <message>
        <source>an error of the last run, a deadline, tags, or its details</source>
        <translation>前回の実行のエラー、期限、タグ、または詳細の有無</translation>
    </message>
    <message>
        <source>running or idle</source>
        <translation>実行中またはアイドル</translation>
    </message>
    <message>
        <source>the last run met access errors</source>
        <translation>前回の実行でアクセスエラーが発生</translation>
    </message>
    <message>
        <source>its pause ends at a known time</source>
        <translation>一時停止の期限がわかっている</translation>
    </message>
    <message>
        <source>tags on the job itself</source>
        <translation>ジョブ自体にタグがある</translation>
    </message>
    <message>
        <source>its full answer is loaded</source>
        <translation>完全な応答が読み込まれている</translation>
    </message>
    <message>
        <source>There is no field %1; did you mean %2? To look for it as text, put it in quotes.</source>
        <translation>フィールド %1 はありません。%2 のことですか? テキストとして検索するには引用符で囲んでください。</translation>
    </message>
    <message>
        <source>There is no field %1; there are %2. To look for it as text, put it in quotes.</source>
        <translation>フィールド %1 はありません。使用できるのは %2 です。テキストとして検索するには引用符で囲んでください。</translation>
    </message>
    <message>
        <source>%1 knows no %2; did you mean %3?</source>
        <translation>%1 に %2 はありません。%3 のことですか?</translation>
    </message>
    <message>
        <source>%1 knows no %2; there are %3.</source>
        <extracomment>a field of the filter and a word; %3: a list</extracomment>
        <translation>%1 に %2 はありません。使用できるのは %3 です。</translation>
    </message>
    <message numerus="yes">
        <source>A filter has at most %n characters.</source>
        <translation>
            <numerusform>フィルターは最大 %n 文字です。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too many parentheses or minus signs within each other.</source>
        <translation>かっこまたはマイナス記号の入れ子が多すぎます。</translation>
    </message>
    <message>
        <source>Something to look for is missing beside %1.</source>
        <translation>%1 の隣に検索する語がありません。</translation>
    </message>
    <message>
        <source>There is nothing between the quotes.</source>
        <translation>引用符の間に何もありません。</translation>
    </message>
    <message>
        <source>A value is missing behind %1; write it without a space, like %2.</source>
        <extracomment>of a field of the filter; %2: an example</extracomment>
        <translation>%1 の後に値がありません。%2 のようにスペースなしで入力してください。</translation>
    </message>
    <message>
        <source>The minus sign stands alone: what must not match comes right behind it. To look for the sign, put it in quotes.</source>
        <translation>マイナス記号だけがあります。否定するものを直後に入力してください。この記号を検索するには引用符で囲んでください。</translation>
    </message>
    <message>
        <source>A field is missing before %1; write it without a space, like created&lt;2024-01-01.</source>
        <translation>%1 の前にフィールドがありません。created&lt;2024-01-01 のようにスペースなしで入力してください。</translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation>閉じ引用符がありません。</translation>
    </message>
    <message>
        <source>The closing parenthesis is missing.</source>
        <translation>閉じかっこがありません。</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>このかっこに対応する開きかっこがありません。</translation>
    </message>
    <message>
        <source>%1 has no order; write it like %2.</source>
        <translation>%1 には大小の順序がありません。%2 のように入力してください。</translation>
    </message>
    <message>
        <source>A span of time needs &lt; or &gt; before it: write it like %2, or a date behind %1:.</source>
        <translation>期間の前には &lt; または &gt; が必要です。%2 のように入力するか、%1: の後に日付を入力してください。</translation>
    </message>
    <message>
        <source>%1 is no date; write 2024-01-01, or a span such as 7d, 12h or 2w.</source>
        <translation>%1 は日付ではありません。2024-01-01、または 7d、12h、2w などの期間を入力してください。</translation>
    </message>
    <message>
        <source>%1 is no percentage from 0 to 100.</source>
        <translation>%1 は 0～100 のパーセンテージではありません。</translation>
    </message>
    <message>
        <source>%1 lies ahead; seven days ago is -7d.</source>
        <translation>%1 は未来です。7 日前は -7d です。</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>存在しない</translation>
    </message>
    <message>
        <source>%1 and %2 compared</source>
        <translation>%1 と %2 の比較</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Job without a name</source>
        <translation>名前のないジョブ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>What an object must pass</source>
        <translation>オブジェクトが通過する段階</translation>
    </message>
    <message>
        <source>What it looks for</source>
        <translation>検索対象</translation>
    </message>
    <message>
        <source>Buckets now</source>
        <translation>現在のバケット</translation>
    </message>
    <message>
        <source>Runs so far</source>
        <translation>これまでの実行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>[at %1]</source>
        <extracomment>behind the sentences about what a check found: the places in the JSON</extracomment>
        <translation>[場所: %1]</translation>
    </message>
    <message>
        <source>%1 (accepted)</source>
        <extracomment>a finding of a check that somebody accepted: &quot;Warning (accepted)&quot;</extracomment>
        <translation>%1 (承認済み)</translation>
    </message>
    <message>
        <source>Where AWS&apos;s documents leave two meanings</source>
        <translation>AWS のドキュメントで意味が 2 通りになる箇所</translation>
    </message>
    <message>
        <source>%1=%2</source>
        <extracomment>a reading with the choice that holds: exclude-join=all</extracomment>
        <translation>%1=%2</translation>
    </message>
    <message>
        <source>Every member of the definition</source>
        <translation>定義のすべてのフィールド</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>ファイル %1</translation>
    </message>
    <message>
        <source>the sample account that comes with the program; made up</source>
        <translation>プログラム付属のサンプルアカウント (架空のもの)</translation>
    </message>
    <message>
        <source>AWS, connection %1</source>
        <translation>AWS、接続 %1</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>スナップショット %1</translation>
    </message>
    <message>
        <source>Place in it</source>
        <translation>その中の位置</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>オペレーション</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Region asked</source>
        <translation>問い合わせ先リージョン</translation>
    </message>
    <message>
        <source>Account asked</source>
        <translation>問い合わせ先アカウント</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信日時</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of these bytes</source>
        <translation>このバイト列の SHA-256</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>Appendix: the JSON</source>
        <translation>付録: JSON</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成日時</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>%1, which only reads and never changes a job</source>
        <extracomment>program with version</extracomment>
        <translation>%1 (読み取り専用で、ジョブを変更することはありません)</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1, with the whole definition</source>
        <translation>%1、定義全体を含む</translation>
    </message>
    <message>
        <source>%1; of %2 only the list entry is loaded, so this report is not complete</source>
        <translation>%1。%2 は一覧の項目だけが読み込まれているため、このレポートは完全ではありません</translation>
    </message>
    <message>
        <source>%1, generated %2</source>
        <translation>%1、%2 に生成</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>at the foot of a page</extracomment>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>Job %1</source>
        <extracomment>at the head of a page, with the id of a job</extracomment>
        <translation>ジョブ %1</translation>
    </message>
    <message>
        <source>Jobs in this report</source>
        <translation>このレポートのジョブ</translation>
    </message>
    <message>
        <source>Macie classification job</source>
        <translation>Macie 分類ジョブ</translation>
    </message>
    <message>
        <source>Macie classification jobs</source>
        <translation>Macie 分類ジョブ</translation>
    </message>
    <message>
        <source>%1 (%2 local time)</source>
        <extracomment>a time in UTC and the same time at the place of the reader</extracomment>
        <translation>%1 (現地時刻 %2)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>アイデンティティ</translation>
    </message>
    <message>
        <source>Macie</source>
        <translation>Macie</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>アクセス許可</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>There is an access key.</source>
        <translation>アクセスキーがあります。</translation>
    </message>
    <message>
        <source>The role gave temporary keys.</source>
        <translation>ロールから一時キーを取得しました。</translation>
    </message>
    <message>
        <source>The profile&apos;s program gave keys.</source>
        <translation>プロファイルのプログラムからキーを取得しました。</translation>
    </message>
    <message>
        <source>IAM Identity Center gave temporary keys.</source>
        <translation>IAM Identity Center から一時キーを取得しました。</translation>
    </message>
    <message>
        <source>The session of aws login gave temporary keys.</source>
        <translation>aws login のセッションから一時キーを取得しました。</translation>
    </message>
    <message>
        <source>The web identity token was taken for temporary keys.</source>
        <translation>Web ID トークンと引き換えに一時キーを取得しました。</translation>
    </message>
    <message>
        <source>The container&apos;s service gave temporary keys.</source>
        <translation>コンテナのサービスから一時キーを取得しました。</translation>
    </message>
    <message>
        <source>The instance&apos;s metadata gave temporary keys.</source>
        <translation>インスタンスのメタデータから一時キーを取得しました。</translation>
    </message>
    <message>
        <source>The settings fit together.</source>
        <translation>設定に矛盾はありません。</translation>
    </message>
    <message>
        <source>Requests go through the proxy %1.</source>
        <translation>リクエストはプロキシ %1 を経由します。</translation>
    </message>
    <message>
        <source>No proxy is in use for this endpoint.</source>
        <translation>このエンドポイントにはプロキシを使用しません。</translation>
    </message>
    <message>
        <source>The endpoint&apos;s name leads to an address.</source>
        <translation>エンドポイントの名前をアドレスに解決できます。</translation>
    </message>
    <message>
        <source>The endpoint accepts connections.</source>
        <translation>エンドポイントは接続を受け付けます。</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the certificate is trusted.</source>
        <translation>接続は暗号化され、証明書は信頼されています。</translation>
    </message>
    <message>
        <source>The endpoint answers, and this computer&apos;s clock agrees with it.</source>
        <translation>エンドポイントは応答し、このコンピューターの時計と一致しています。</translation>
    </message>
    <message>
        <source>AWS knows the keys: account %1.</source>
        <translation>AWS はキーを認識しています: アカウント %1。</translation>
    </message>
    <message>
        <source>Macie is on in this account and Region.</source>
        <translation>このアカウントとリージョンで Macie は有効です。</translation>
    </message>
    <message>
        <source>%1 is allowed.</source>
        <translation>%1 は許可されています。</translation>
    </message>
    <message>
        <source>This rests on something above that failed.</source>
        <translation>前提となる上記の項目が失敗しました。</translation>
    </message>
    <message>
        <source>Mend that first, then check again.</source>
        <translation>先にそちらを修正してから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>The proxy looks up the endpoint&apos;s name.</source>
        <translation>エンドポイントの名前はプロキシが解決します。</translation>
    </message>
    <message>
        <source>%1 could not be tried: nothing was found to ask about.</source>
        <translation>問い合わせる対象が見つからないため、%1 を試せませんでした。</translation>
    </message>
    <message>
        <source>The endpoint&apos;s name is not known.</source>
        <translation>エンドポイントの名前を解決できません。</translation>
    </message>
    <message>
        <source>Check the Region and the endpoint, then the network&apos;s DNS and whether a VPN or a proxy is needed.</source>
        <translation>リージョンとエンドポイントを確認し、次にネットワークの DNS と、VPN またはプロキシが必要かどうかを確認してください。</translation>
    </message>
    <message>
        <source>No connection to the endpoint, or to the proxy, came about.</source>
        <translation>エンドポイントまたはプロキシに接続できませんでした。</translation>
    </message>
    <message>
        <source>Check whether a firewall blocks it, whether a VPN is needed, and the proxy&apos;s address.</source>
        <translation>ファイアウォールに遮断されていないか、VPN が必要かどうか、プロキシのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The endpoint is on this computer and asks for no encryption.</source>
        <translation>エンドポイントはこのコンピューター上にあり、暗号化を使用しません。</translation>
    </message>
    <message>
        <source>The certificate was issued by %1, whom this computer does not trust.</source>
        <translation>証明書の発行者 %1 は、このコンピューターで信頼されていません。</translation>
    </message>
    <message>
        <source>If your network inspects connections, have its certificate given to you and name its file in AWS_CA_BUNDLE or ca_bundle; otherwise do not go on.</source>
        <translation>ネットワークが接続を検査している場合は、その証明書を入手し、ファイル名を AWS_CA_BUNDLE または ca_bundle に指定してください。そうでなければ続行しないでください。</translation>
    </message>
    <message>
        <source>The certificate is trusted, but it is for another name.</source>
        <translation>証明書は信頼されていますが、別の名前のものです。</translation>
    </message>
    <message>
        <source>Check the endpoint for mistakes; otherwise ask who runs the network what answers there.</source>
        <translation>エンドポイントに間違いがないか確認し、なければ何が応答しているかをネットワーク管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>A certificate has expired, or is not valid yet.</source>
        <translation>証明書の有効期限が切れているか、まだ有効ではありません。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; if it is right, tell who runs the endpoint or the proxy.</source>
        <translation>このコンピューターの日付を確認し、正しければエンドポイントまたはプロキシの管理者に連絡してください。</translation>
    </message>
    <message>
        <source>No encrypted connection came about.</source>
        <translation>暗号化された接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>Something on the way may break encryption, or offer less than TLS 1.2: ask who runs the network.</source>
        <translation>経路上の何かが暗号化を妨げているか、TLS 1.2 より古いものしか提供していない可能性があります。ネットワーク管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password.</source>
        <translation>プロキシがユーザー名とパスワードを求めています。</translation>
    </message>
    <message>
        <source>Give them when you are asked, or in the variable https_proxy.</source>
        <translation>求められたときに入力するか、変数 https_proxy で指定してください。</translation>
    </message>
    <message>
        <source>The answer pointed to another address, which is not followed.</source>
        <translation>応答が別のアドレスを示しましたが、これには従いません。</translation>
    </message>
    <message>
        <source>Check the endpoint, and whether the network asks you to sign in on a web page.</source>
        <translation>エンドポイントと、ネットワークが Web ページでのサインインを求めていないかを確認してください。</translation>
    </message>
    <message>
        <source>The endpoint answers, but does not say what time it is.</source>
        <translation>エンドポイントは応答しますが、時刻を示しません。</translation>
    </message>
    <message>
        <source>Something on the way may change answers: check the proxy and the endpoint.</source>
        <translation>経路上の何かが応答を書き換えている可能性があります。プロキシとエンドポイントを確認してください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong by more than five minutes.</source>
        <translation>このコンピューターの時計が 5 分を超えてずれています。</translation>
    </message>
    <message>
        <source>Set the clock. Jobscope corrects up to a day by itself; other programs do not.</source>
        <translation>時計を合わせてください。Jobscope は 1 日までのずれを自動的に補正しますが、他のプログラムは補正しません。</translation>
    </message>
    <message>
        <source>Macie is suspended in this account and Region: no job runs.</source>
        <translation>このアカウントとリージョンで Macie は停止されており、ジョブは実行されません。</translation>
    </message>
    <message>
        <source>Have it enabled again if jobs should run; reading them works.</source>
        <translation>ジョブを実行するには再び有効にしてもらってください。読み取りは可能です。</translation>
    </message>
    <message>
        <source>Macie names a status that this version does not know: %1.</source>
        <translation>Macie のステータス %1 は、このバージョンでは未知のものです。</translation>
    </message>
    <message>
        <source>Look for a newer version of Jobscope.</source>
        <translation>Jobscope の新しいバージョンを確認してください。</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>プロファイル: %1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>リージョン: %1</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>エンドポイント: %1</translation>
    </message>
    <message>
        <source>Further trusted certificates: %1</source>
        <translation>追加の信頼済み証明書: %1</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>プロキシ: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>アドレス: %1</translation>
    </message>
    <message>
        <source>Protocol: %1</source>
        <translation>プロトコル: %1</translation>
    </message>
    <message>
        <source>Certificate of: %1</source>
        <translation>証明書の対象: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>発行者: %1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>有効期限: %1</translation>
    </message>
    <message>
        <source>The server&apos;s clock minus this one, in seconds: %1</source>
        <translation>サーバーの時計とこのコンピューターとの差 (秒): %1</translation>
    </message>
    <message>
        <source>Key id, its end: %1</source>
        <translation>キー ID の末尾: %1</translation>
    </message>
    <message>
        <source>The keys expire: %1</source>
        <translation>キーの有効期限: %1</translation>
    </message>
    <message>
        <source>Identity: %1</source>
        <translation>アイデンティティ: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>ステータス: %1</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>アクション: %1</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <extracomment>a setting, and the variable or the file and line that it comes from</extracomment>
        <translation>%1 (%2 から)</translation>
    </message>
    <message>
        <source>Check of the connection %1 by Jobscope</source>
        <translation>Jobscope による接続 %1 の確認</translation>
    </message>
    <message>
        <source>Account ids, names and paths are in this text; keys, tokens and passwords are not.</source>
        <translation>このテキストにはアカウント ID、名前、パスが含まれます。キー、トークン、パスワードは含まれません。</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>%1 is not valid JSON.</source>
        <translation>%1 は有効な JSON ではありません。</translation>
    </message>
    <message>
        <source>Save the answer again as it comes, with --output json for the AWS CLI.</source>
        <translation>AWS CLI では --output json を付け、応答をそのまま保存し直してください。</translation>
    </message>
    <message>
        <source>%1 holds text that is neither UTF-8 nor UTF-16.</source>
        <translation>%1 のテキストは UTF-8 でも UTF-16 でもありません。</translation>
    </message>
    <message>
        <source>Save it in UTF-8.</source>
        <translation>UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>%1 is nested more deeply than any Macie job.</source>
        <translation>%1 の入れ子は、どの Macie ジョブよりも深くなっています。</translation>
    </message>
    <message>
        <source>Check that it is the answer of a Macie call.</source>
        <translation>Macie の呼び出しの応答かどうか確認してください。</translation>
    </message>
    <message>
        <source>%1 is too large to be opened.</source>
        <translation>%1 は大きすぎて開けません。</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>小さいファイルに分割してください。</translation>
    </message>
    <message>
        <source>%1 names a member twice, so it is not clear which one counts.</source>
        <translation>%1 に同じフィールドが 2 回あり、どちらが有効か明確ではありません。</translation>
    </message>
    <message>
        <source>Save the answer again as it comes.</source>
        <translation>応答をそのまま保存し直してください。</translation>
    </message>
    <message>
        <source>%1 holds something that cannot be read as a Macie job.</source>
        <translation>%1 に Macie ジョブとして読み取れない内容があります。</translation>
    </message>
    <message>
        <source>Open an answer of DescribeClassificationJob or ListClassificationJobs as it came.</source>
        <translation>DescribeClassificationJob または ListClassificationJobs の応答を、そのまま開いてください。</translation>
    </message>
    <message>
        <source>The temporary keys have expired.</source>
        <translation>一時キーの有効期限が切れています。</translation>
    </message>
    <message>
        <source>Get new ones where they came from, then refresh.</source>
        <translation>取得元から新しいキーを取得し、更新してください。</translation>
    </message>
    <message>
        <source>AWS does not know this access key, or its session token.</source>
        <translation>AWS はこのアクセスキーまたはそのセッショントークンを認識していません。</translation>
    </message>
    <message>
        <source>Check that the key is active and belongs to this partition; temporary keys need their session token.</source>
        <translation>キーが有効で、このパーティションのものかどうか確認してください。一時キーにはセッショントークンが必要です。</translation>
    </message>
    <message>
        <source>AWS refused the signature: the secret key does not fit the access key id.</source>
        <translation>AWS が署名を拒否しました。シークレットキーがアクセスキー ID と合いません。</translation>
    </message>
    <message>
        <source>Check that the secret key was copied whole.</source>
        <translation>シークレットキー全体がコピーされているか確認してください。</translation>
    </message>
    <message>
        <source>AWS needs you to sign in again.</source>
        <translation>AWS に再度サインインする必要があります。</translation>
    </message>
    <message>
        <source>Sign in, then refresh.</source>
        <translation>サインインしてから更新してください。</translation>
    </message>
    <message>
        <source>There are no keys to sign in with.</source>
        <translation>サインインに使うキーがありません。</translation>
    </message>
    <message>
        <source>The details say what is missing.</source>
        <translation>不足しているものは詳細に示されています。</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>リクエストはキャンセルされました。</translation>
    </message>
    <message>
        <source>Refresh to try again.</source>
        <translation>もう一度試すには更新してください。</translation>
    </message>
    <message>
        <source>AWS could not be reached.</source>
        <translation>AWS に接続できませんでした。</translation>
    </message>
    <message>
        <source>Check the network connection and the Region, then refresh.</source>
        <translation>ネットワーク接続とリージョンを確認してから更新してください。</translation>
    </message>
    <message>
        <source>The secure connection to AWS could not be trusted.</source>
        <translation>AWS への安全な接続を信頼できませんでした。</translation>
    </message>
    <message>
        <source>If your network inspects connections, give its certificate in AWS_CA_BUNDLE; otherwise do not go on.</source>
        <translation>ネットワークが接続を検査している場合は、その証明書を AWS_CA_BUNDLE に指定してください。そうでなければ続行しないでください。</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>プロキシが接続を拒否しました。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and your name and password for it.</source>
        <translation>プロキシのアドレスと、そのユーザー名とパスワードを確認してください。</translation>
    </message>
    <message>
        <source>AWS did not answer in time.</source>
        <translation>AWS が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>AWS asked to send fewer requests.</source>
        <translation>AWS がリクエストを減らすよう求めました。</translation>
    </message>
    <message>
        <source>Wait a minute, then refresh.</source>
        <translation>1 分待ってから更新してください。</translation>
    </message>
    <message>
        <source>AWS had an error of its own.</source>
        <translation>AWS 側でエラーが発生しました。</translation>
    </message>
    <message>
        <source>Refresh in a while; the AWS Health Dashboard tells of larger failures.</source>
        <translation>しばらくしてから更新してください。大規模な障害は AWS Health Dashboard で確認できます。</translation>
    </message>
    <message>
        <source>Your AWS identity may not do this.</source>
        <translation>お使いの AWS アイデンティティにはこの操作が許可されていません。</translation>
    </message>
    <message>
        <source>Ask an administrator for read access to Macie.</source>
        <translation>Macie の読み取りアクセスを管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Your AWS identity lacks the permission %1.</source>
        <translation>お使いの AWS アイデンティティにアクセス許可 %1 がありません。</translation>
    </message>
    <message>
        <source>Ask an administrator to allow %1.</source>
        <translation>%1 の許可を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Macie is not enabled in this account and Region.</source>
        <translation>このアカウントとリージョンで Macie は有効になっていません。</translation>
    </message>
    <message>
        <source>Choose another Region or account, or have Macie enabled there.</source>
        <translation>別のリージョンまたはアカウントを選択するか、Macie を有効にしてもらってください。</translation>
    </message>
    <message>
        <source>Macie is not enabled in Region %1.</source>
        <translation>リージョン %1 で Macie は有効になっていません。</translation>
    </message>
    <message>
        <source>Macie is not enabled in Region %1 of account %2.</source>
        <translation>アカウント %2 のリージョン %1 で Macie は有効になっていません。</translation>
    </message>
    <message>
        <source>AWS does not know this job.</source>
        <translation>AWS はこのジョブを認識していません。</translation>
    </message>
    <message>
        <source>Jobs exist in one Region only; check the ARN.</source>
        <translation>ジョブは 1 つのリージョンにのみ存在します。ARN を確認してください。</translation>
    </message>
    <message>
        <source>No such job in Region %1.</source>
        <translation>リージョン %1 にそのようなジョブはありません。</translation>
    </message>
    <message>
        <source>No such job in Region %1 of account %2.</source>
        <translation>アカウント %2 のリージョン %1 にそのようなジョブはありません。</translation>
    </message>
    <message>
        <source>AWS refused the request as invalid.</source>
        <translation>AWS がリクエストを無効として拒否しました。</translation>
    </message>
    <message>
        <source>Copy the details and report them to the makers of Jobscope.</source>
        <translation>詳細をコピーし、Jobscope の開発者に報告してください。</translation>
    </message>
    <message>
        <source>The request would exceed a quota of this account.</source>
        <translation>リクエストはこのアカウントのクォータを超えます。</translation>
    </message>
    <message>
        <source>See the account&apos;s Service Quotas for Macie.</source>
        <translation>アカウントの Service Quotas で Macie の項目を確認してください。</translation>
    </message>
    <message>
        <source>The request met a change that was just under way.</source>
        <translation>リクエストが進行中の変更と競合しました。</translation>
    </message>
    <message>
        <source>Refresh to see the present state.</source>
        <translation>現在の状態を表示するには更新してください。</translation>
    </message>
    <message>
        <source>AWS refused the signature: this computer&apos;s clock is wrong.</source>
        <translation>AWS が署名を拒否しました。このコンピューターの時計がずれています。</translation>
    </message>
    <message>
        <source>Set the clock, then refresh.</source>
        <translation>時計を合わせてから更新してください。</translation>
    </message>
    <message>
        <source>The answer is not what Macie promises.</source>
        <translation>応答が Macie の仕様と異なります。</translation>
    </message>
    <message>
        <source>Check the endpoint and the network; if they are right, copy the details and report them.</source>
        <translation>エンドポイントとネットワークを確認し、問題がなければ詳細をコピーして報告してください。</translation>
    </message>
    <message>
        <source>A file or setting on this computer could not be used.</source>
        <translation>このコンピューター上のファイルまたは設定を使用できませんでした。</translation>
    </message>
    <message>
        <source>See the details for which one it is.</source>
        <translation>どれであるかは詳細を参照してください。</translation>
    </message>
    <message>
        <source>The keychain holds no key for this connection.</source>
        <translation>この接続のキーがキーチェーンにありません。</translation>
    </message>
    <message>
        <source>Edit the connection and type its key in again.</source>
        <translation>接続を編集し、キーを入力し直してください。</translation>
    </message>
    <message>
        <source>This computer has no keychain that could be used.</source>
        <translation>このコンピューターには使用できるキーチェーンがありません。</translation>
    </message>
    <message>
        <source>Type the key in for this session, or start a keychain.</source>
        <translation>このセッション用にキーを入力するか、キーチェーンを起動してください。</translation>
    </message>
    <message>
        <source>The keychain is locked or denied access.</source>
        <translation>キーチェーンがロックされているか、アクセスを拒否しました。</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>ロックを解除してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>キーチェーンが応答しませんでした。</translation>
    </message>
    <message>
        <source>Look for a question that it asks, then try again.</source>
        <translation>キーチェーンからの確認画面がないか確認し、もう一度試してください。</translation>
    </message>
    <message>
        <source>The key is longer than a keychain takes.</source>
        <translation>キーがキーチェーンの上限より長くなっています。</translation>
    </message>
    <message>
        <source>Check that it was copied as it is.</source>
        <translation>そのままコピーされているか確認してください。</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>キーチェーンでエラーが発生しました。</translation>
    </message>
    <message>
        <source>See the details for what it said.</source>
        <translation>エラーの内容は詳細を参照してください。</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 はもうありません。</translation>
    </message>
    <message>
        <source>Load the jobs from AWS again.</source>
        <translation>AWS からジョブを読み込み直してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>存在するか、読み取り権限があるか確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written; what it held before is still there.</source>
        <translation>%1 に書き込めません。以前の内容はそのまま残っています。</translation>
    </message>
    <message>
        <source>Check the disk and who may write there.</source>
        <translation>ディスクと書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>%1 is damaged, or was written by another version.</source>
        <translation>%1 は破損しているか、別のバージョンで書き込まれたものです。</translation>
    </message>
    <message>
        <source>It was left as it is; move it away to start anew.</source>
        <translation>そのまま残してあります。新しく始めるには別の場所に移動してください。</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 は大きすぎます。</translation>
    </message>
    <message>
        <source>Move it away to start anew.</source>
        <translation>新しく始めるには別の場所に移動してください。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 を読み取れませんでした: %2。</translation>
    </message>
    <message>
        <source>The key could not be put into the keychain; it is kept for this session only.</source>
        <translation>キーをキーチェーンに保存できませんでした。このセッションの間だけ保持します。</translation>
    </message>
    <message>
        <source>Start a keychain and type the key in again to keep it.</source>
        <translation>保存するには、キーチェーンを起動してキーを入力し直してください。</translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>Check that it is there, that you may read it and that it holds what it should.</source>
        <translation>存在するか、読み取り権限があるか、内容が正しいか確認してください。</translation>
    </message>
    <message>
        <source>%1 is not written as AWS&apos;s tools want it.</source>
        <translation>%1 の書式が AWS のツールの形式と異なります。</translation>
    </message>
    <message>
        <source>A file is not written as AWS&apos;s tools want it.</source>
        <translation>ファイルの書式が AWS のツールの形式と異なります。</translation>
    </message>
    <message>
        <source>Correct the line that the details name.</source>
        <translation>詳細に示された行を修正してください。</translation>
    </message>
    <message>
        <source>There is no such profile in the files of the AWS CLI.</source>
        <translation>AWS CLI のファイルにそのプロファイルはありません。</translation>
    </message>
    <message>
        <source>Check its name; the command &quot;aws configure list-profiles&quot; shows all.</source>
        <translation>名前を確認してください。コマンド &quot;aws configure list-profiles&quot; ですべて表示できます。</translation>
    </message>
    <message>
        <source>No Region is named.</source>
        <translation>リージョンが指定されていません。</translation>
    </message>
    <message>
        <source>Choose one, or set AWS_REGION or the profile&apos;s region.</source>
        <translation>リージョンを選択するか、AWS_REGION またはプロファイルの region を設定してください。</translation>
    </message>
    <message>
        <source>One half of an access key is missing.</source>
        <translation>アクセスキーの片方がありません。</translation>
    </message>
    <message>
        <source>Set the access key id and the secret access key in the same place.</source>
        <translation>アクセスキー ID とシークレットアクセスキーを同じ場所に設定してください。</translation>
    </message>
    <message>
        <source>The settings exclude each other, or name something that is not there.</source>
        <translation>設定が互いに矛盾しているか、存在しないものを指定しています。</translation>
    </message>
    <message>
        <source>The details say which ones; correct them.</source>
        <translation>どの設定かは詳細に示されています。修正してください。</translation>
    </message>
    <message>
        <source>The roles of these profiles need each other.</source>
        <translation>これらのプロファイルのロールが互いに依存しています。</translation>
    </message>
    <message>
        <source>Give one of them a source_profile with keys of its own.</source>
        <translation>どれか 1 つに、独自のキーを持つ source_profile を設定してください。</translation>
    </message>
    <message>
        <source>Choose a profile that has some, or make a connection from an access key.</source>
        <translation>キーのあるプロファイルを選択するか、アクセスキーから接続を作成してください。</translation>
    </message>
    <message>
        <source>The place that credential_source names holds no keys.</source>
        <translation>credential_source が示す場所にキーがありません。</translation>
    </message>
    <message>
        <source>Set them there, or use a source_profile.</source>
        <translation>そこにキーを設定するか、source_profile を使用してください。</translation>
    </message>
    <message>
        <source>The command of credential_process cannot be read.</source>
        <translation>credential_process のコマンドを読み取れません。</translation>
    </message>
    <message>
        <source>Check its quotes.</source>
        <translation>引用符を確認してください。</translation>
    </message>
    <message>
        <source>A setting cannot be read.</source>
        <translation>設定を読み取れません。</translation>
    </message>
    <message>
        <source>The details say which one and what it should be; correct it.</source>
        <translation>どの設定か、どうあるべきかは詳細に示されています。修正してください。</translation>
    </message>
    <message>
        <source>The program that gives the keys was not run: nobody allowed it.</source>
        <translation>キーを取得するプログラムは、許可されなかったため実行されませんでした。</translation>
    </message>
    <message>
        <source>Try again and allow it, if you know it.</source>
        <translation>心当たりのあるプログラムであれば、もう一度試して許可してください。</translation>
    </message>
    <message>
        <source>The program that should give the keys failed.</source>
        <translation>キーを取得するプログラムが失敗しました。</translation>
    </message>
    <message>
        <source>The details say what it said; run it by hand to see more.</source>
        <translation>出力の内容は詳細に示されています。手動で実行するとさらに確認できます。</translation>
    </message>
    <message>
        <source>No code of the MFA device %1 was given.</source>
        <translation>MFA デバイス %1 のコードが入力されませんでした。</translation>
    </message>
    <message>
        <source>No code of the MFA device was given.</source>
        <translation>MFA デバイスのコードが入力されませんでした。</translation>
    </message>
    <message>
        <source>Try again with the code that the device shows then.</source>
        <translation>もう一度試し、そのときデバイスに表示されるコードを入力してください。</translation>
    </message>
    <message>
        <source>Nobody signed in at IAM Identity Center.</source>
        <translation>IAM Identity Center へのサインインが行われませんでした。</translation>
    </message>
    <message>
        <source>Try again, or run &quot;%1&quot;: a sign-in of the AWS CLI counts here as well.</source>
        <translation>もう一度試すか、&quot;%1&quot; を実行してください。AWS CLI でのサインインも有効です。</translation>
    </message>
    <message>
        <source>IAM Identity Center refused the sign-in.</source>
        <translation>IAM Identity Center がサインインを拒否しました。</translation>
    </message>
    <message>
        <source>Try again and allow it on the page, or ask an administrator.</source>
        <translation>もう一度試してページで許可するか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time.</source>
        <translation>サインインが時間内に完了しませんでした。</translation>
    </message>
    <message>
        <source>Try again; the page is good for some minutes.</source>
        <translation>もう一度試してください。ページは数分間有効です。</translation>
    </message>
    <message>
        <source>IAM Identity Center does not give you %1.</source>
        <translation>IAM Identity Center では %1 が割り当てられていません。</translation>
    </message>
    <message>
        <source>IAM Identity Center does not give you this role in this account.</source>
        <translation>IAM Identity Center では、このアカウントのこのロールが割り当てられていません。</translation>
    </message>
    <message>
        <source>Check account and role, or ask an administrator to assign them to you.</source>
        <translation>アカウントとロールを確認するか、管理者に割り当てを依頼してください。</translation>
    </message>
    <message>
        <source>The sign-in by &quot;aws login&quot; is over, or there is none.</source>
        <translation>&quot;aws login&quot; によるサインインは終了しているか、行われていません。</translation>
    </message>
    <message>
        <source>Run &quot;%1&quot;, then try again.</source>
        <translation>&quot;%1&quot; を実行してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The container&apos;s service at %1 gave no keys.</source>
        <translation>%1 のコンテナのサービスからキーを取得できませんでした。</translation>
    </message>
    <message>
        <source>The container&apos;s service gave no keys.</source>
        <translation>コンテナのサービスからキーを取得できませんでした。</translation>
    </message>
    <message>
        <source>Check that the container has a role; the details say what was answered.</source>
        <translation>コンテナにロールがあるか確認してください。応答の内容は詳細に示されています。</translation>
    </message>
    <message>
        <source>The instance&apos;s metadata at %1 gave no keys.</source>
        <translation>%1 のインスタンスメタデータからキーを取得できませんでした。</translation>
    </message>
    <message>
        <source>The instance&apos;s metadata gave no keys.</source>
        <translation>インスタンスのメタデータからキーを取得できませんでした。</translation>
    </message>
    <message>
        <source>Check that this computer is an EC2 instance with a role, and that version 2 of its metadata can be reached.</source>
        <translation>このコンピューターがロールを持つ EC2 インスタンスで、メタデータのバージョン 2 に接続できるか確認してください。</translation>
    </message>
    <message>
        <source>a report in FILE (.pdf, .html, .md, .json or .csv)</source>
        <translation>FILE へのレポート (.pdf、.html、.md、.json、.csv)</translation>
    </message>
    <message>
        <source>report: other names for accounts, buckets, keys, tags and ARNs</source>
        <translation>report: アカウント、バケット、キー、タグ、ARN を別の名前にします</translation>
    </message>
    <message>
        <source>the ending of %1 tells no format; there are .pdf, .html, .md, .json and .csv</source>
        <translation>%1 の拡張子は形式を示していません。.pdf、.html、.md、.json、.csv があります</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除かれたもの</translation>
    </message>
    <message numerus="yes">
        <source>%n other jobs of the source, which were not asked for</source>
        <translation>
            <numerusform>ソースにあるほかのジョブ %n 件 (指定されていません)</numerusform>
        </translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>墨消し</translation>
    </message>
    <message>
        <source>account ids, bucket names, keys, tags and ARNs have other names here, the same ones throughout; SHA-256 values are over the originals</source>
        <translation>アカウント ID、バケット名、キー、タグ、ARN はここでは一貫した別の名前になっています。SHA-256 の値は元のデータのものです</translation>
    </message>
    <message>
        <source>Missing, so this report is not complete: %1</source>
        <extracomment>on the cover of a report; %1 tells what went wrong</extracomment>
        <translation>欠けているものがあるため、このレポートは完全ではありません: %1</translation>
    </message>
    <message>
        <source>the bundle would replace its source %1</source>
        <translation>バンドルがソース %1 を置き換えてしまいます</translation>
    </message>
    <message>
        <source>%1 takes one bundle and nothing else</source>
        <translation>%1 はバンドルを 1 つだけ取ります</translation>
    </message>
    <message>
        <source>answers, explanations, report and checksums in one file (.zip)</source>
        <translation>回答、説明、レポート、チェックサムを 1 つのファイルに (.zip)</translation>
    </message>
    <message>
        <source>whether a bundle is as it was written</source>
        <translation>バンドルが書き込まれたときのままかどうか</translation>
    </message>
    <message>
        <source>where the report goes (its ending tells the format), or the bundle</source>
        <translation>レポート (拡張子が形式を決めます) またはバンドルの出力先</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: 変更されています</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: ありません</translation>
    </message>
    <message>
        <source>%1: not of this bundle</source>
        <translation>%1: このバンドルのものではありません</translation>
    </message>
    <message numerus="yes">
        <source>all %n files are as they were written</source>
        <translation>
            <numerusform>%n 個のファイルすべてが書き込まれたときのままです</numerusform>
        </translation>
    </message>
    <message>
        <source>--aliases is for --redact; without it there are no aliases</source>
        <translation>--aliases は --redact と一緒に使います。それなしでは別名はありません</translation>
    </message>
    <message>
        <source>no section %1; there are %2</source>
        <translation>セクション %1 はありません。使用できるのは %2 です</translation>
    </message>
    <message>
        <source>report --redact: a table (CSV) that tells which name stands for which</source>
        <translation>report --redact: どの名前が何を表すかを示す表 (CSV)</translation>
    </message>
    <message>
        <source>report: only these sections beside the summary, with commas (checks,pause)</source>
        <translation>report: 要約のほかはこれらのセクションだけ。コンマで区切ります (checks,pause)</translation>
    </message>
    <message>
        <source>the report and its table of aliases need two files</source>
        <translation>レポートと別名の表には別々のファイルが必要です</translation>
    </message>
    <message>
        <source>--sections is for .pdf, .html and .md; in .json and .csv a job is always whole</source>
        <translation>--sections は .pdf、.html、.md 用です。.json と .csv ではジョブは常に全体が書き出されます</translation>
    </message>
    <message numerus="yes">
        <source>the details of %n jobs, not loaded: %1</source>
        <translation>
            <numerusform>ジョブ %n 件の詳細 (読み込まれていません): %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the details of %n jobs, which could not be had: %1. %2</source>
        <extracomment>%1: names of jobs, %2: a sentence</extracomment>
        <translation>
            <numerusform>ジョブ %n 件の詳細 (取得できませんでした): %1。%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out on request, so this report is not complete: %1</source>
        <extracomment>on the cover of a report; %1 are titles of sections</extracomment>
        <translation>指定により省略したため、このレポートは完全ではありません: %1</translation>
    </message>
    <message>
        <source>evidence bundle, unchanged: %1</source>
        <translation>証拠バンドル、変更なし: %1</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
    <message>
        <source>Asked as</source>
        <translation>問い合わせた ID</translation>
    </message>
    <message numerus="yes">
        <source>not known for %n jobs</source>
        <extracomment>behind &quot;Asked as&quot;: of so many jobs it is not known who asked AWS for them</extracomment>
        <translation>
            <numerusform>%n 件のジョブでは不明</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not go on by itself. If nobody resumed it in time, Macie has cancelled it for good.</source>
        <translation>自動では再開しません。期限までに再開されなかった場合、Macie が完全にキャンセルしています。</translation>
    </message>
    <message>
        <source>A person can resume or cancel it only if that has not happened.</source>
        <translation>そうなっていない場合に限り、人が再開またはキャンセルできます。</translation>
    </message>
    <message>
        <source>It does not go on by itself. The interrupted run has probably been cancelled; the job stays paused.</source>
        <translation>自動では再開しません。中断された実行はおそらくキャンセルされています。ジョブは一時停止のままです。</translation>
    </message>
    <message>
        <source>By id: %1.</source>
        <extracomment>ids of custom data identifiers or allow lists that a job uses, whose names are not known</extracomment>
        <translation>ID：%1。</translation>
    </message>
    <message>
        <source>Listed are %1.</source>
        <extracomment>managed data identifiers that a job lists</extracomment>
        <translation>列挙されているもの：%1。</translation>
    </message>
    <message>
        <source>The pause expired at %1: the interrupted run has probably been cancelled; the job stays paused and can be resumed at any time.</source>
        <translation>一時停止は %1 に期限切れとなりました。中断された実行はおそらくキャンセルされています。ジョブは一時停止のままで、いつでも再開できます。</translation>
    </message>
    <message>
        <source>This version of Jobscope does not know this member; AWS may have added it: %1</source>
        <translation>このバージョンの Jobscope はこのフィールドを知りません。AWS が追加した可能性があります：%1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Runs again and again, by a schedule that this version does not know.</source>
        <translation>繰り返し実行されます。スケジュールはこのバージョンが知らないものです。</translation>
    </message>
    <message>
        <source>with any of: %1</source>
        <translation>次のいずれかを持つ：%1</translation>
    </message>
    <message>
        <source>Paused by a person; that expired, so it has probably been cancelled since.</source>
        <translation>人が一時停止しましたが、期限が切れたため、おそらくその後キャンセルされています。</translation>
    </message>
    <message>
        <source>the jobs behind the list page %1: AWS said there that it had more, and no further page follows in that file</source>
        <extracomment>%1: a file</extracomment>
        <translation>一覧ページ %1 より後のジョブ：AWS はまだあると示していますが、そのファイルに続きのページがありません</translation>
    </message>
    <message numerus="yes">
        <source>%n files whose names do not end in .json, .jsonl or .ndjson: %1</source>
        <translation>
            <numerusform>名前が .json、.jsonl、.ndjson で終わらないファイル %n 個：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders, whose files were not read: %1</source>
        <translation>
            <numerusform>中のファイルを読まなかったフォルダー %n 個：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of the whole file</source>
        <translation>ファイル全体の SHA-256</translation>
    </message>
    <message>
        <source>AWS said besides</source>
        <translation>AWS のその他の応答</translation>
    </message>
    <message>
        <source>Laid out for reading: indented, invisible characters written out; a PDF has U+ and a number where its fonts lack a character. The SHA-256 is over the exact bytes as received.</source>
        <translation>読みやすく整形：字下げし、見えない文字は書き出しています。PDF ではフォントにない文字が U+ と番号になります。SHA-256 は受信したままのバイト列に対するものです。</translation>
    </message>
    <message>
        <source>%1, a time that was set by hand</source>
        <translation>%1（手動で設定された時刻）</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>読まなかったもの</translation>
    </message>
    <message>
        <source>More than once</source>
        <extracomment>on the cover of a report, before what is said of a job that a source tells of several times</extracomment>
        <translation>重複</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>除外：%1</translation>
    </message>
    <message>
        <source>Passed over: %1</source>
        <translation>読まなかったもの：%1</translation>
    </message>
    <message>
        <source>More than once: %1</source>
        <translation>重複：%1</translation>
    </message>
    <message numerus="yes">
        <source>the list entries of %n jobs whose definition is here: %1</source>
        <translation>
            <numerusform>定義がここにあるジョブ %n 件の一覧項目：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers that are here already, byte for byte: %1</source>
        <translation>
            <numerusform>バイト単位で同じものがすでにここにある応答 %n 件：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>job %1: %n answers that differ; each stands here on its own</source>
        <translation>
            <numerusform>ジョブ %1：異なる応答が %n 件あり、それぞれ別に記載しています</numerusform>
        </translation>
    </message>
    <message>
        <source>job %1: its list entry says the status %2, its definition says %3; the definition stands here</source>
        <extracomment>%1: name of a job, %2 and %3: statuses as the API names them</extracomment>
        <translation>ジョブ %1：一覧項目のステータスは %2、定義では %3 です。ここには定義を記載しています</translation>
    </message>
    <message>
        <source>as the evidence bundle says of itself: %1</source>
        <extracomment>%1: words of the manifest of an evidence bundle</extracomment>
        <translation>証拠バンドル自身の記載：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n other jobs of the source that the evidence bundle was made from, which are not in it</source>
        <translation>
            <numerusform>証拠バンドルの作成元にあり、バンドルに含まれないジョブ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 % of objects in scope, picked at random.</source>
        <translation>対象オブジェクトの約 %1% をランダムに選択します。</translation>
    </message>
    <message>
        <source>Paused by a person; the interrupted run has probably been cancelled.</source>
        <translation>人が一時停止。中断された実行はおそらくキャンセルされています。</translation>
    </message>
    <message>
        <source>%1, received %2, SHA-256 %3, request id %4</source>
        <extracomment>what AWS was asked as well: name of an operation, time, SHA-256, id of the request</extracomment>
        <translation>%1、受信 %2、SHA-256 %3、リクエスト ID %4</translation>
    </message>
    <message>
        <source>%1, received %2, SHA-256 %3</source>
        <translation>%1、受信 %2、SHA-256 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n further answers</source>
        <translation>
            <numerusform>ほかに %n 件の応答</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::AboutDialog</name>
    <message>
        <source>About Jobscope</source>
        <translation>Jobscope について</translation>
    </message>
    <message>
        <source>Version %1 with Qt %2</source>
        <translation>バージョン %1 (Qt %2)</translation>
    </message>
    <message>
        <source>Browses Amazon Macie classification jobs and explains each one. It reads only, keeps nothing of your jobs, and reports to nobody.</source>
        <translation>Amazon Macie の分類ジョブを一覧し、それぞれを説明します。読み取り専用で、ジョブの内容を保存せず、どこにも報告しません。</translation>
    </message>
    <message>
        <source>Jobscope is no product of Amazon. Amazon Macie is a trademark of Amazon.com, Inc. or its affiliates.</source>
        <translation>Jobscope は Amazon の製品ではありません。Amazon Macie は Amazon.com, Inc. またはその関連会社の商標です。</translation>
    </message>
    <message>
        <source>© 2026 The Jobscope authors. Licensed under the Apache License 2.0.</source>
        <translation>© 2026 The Jobscope authors. Apache License 2.0 に基づいて提供されています。</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::AcceptDialog</name>
    <message>
        <source>In &amp;every job, not only in this one</source>
        <translation>このジョブだけでなくすべてのジョブで(&amp;E)</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>指摘を承認</translation>
    </message>
    <message>
        <source>&amp;Why it may stay:</source>
        <translation>そのままでよい理由(&amp;W):</translation>
    </message>
    <message>
        <source>It counts no more, and reports name it with this reason. Kept in %1; “jobscope-cli check --accept” takes the same file.</source>
        <translation>以後は数えられず、レポートにはこの理由とともに記載されます。%1 に保存されます。「jobscope-cli check --accept」でも同じファイルを使えます。</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>承認(&amp;A)</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::AcceptanceController</name>
    <message>
        <source>Withdraw the acceptance</source>
        <translation>承認を取り消す</translation>
    </message>
    <message>
        <source>This acceptance is for every job. Withdraw it in all of them?</source>
        <translation>この承認はすべてのジョブに対するものです。すべてのジョブで取り消しますか?</translation>
    </message>
    <message>
        <source>&amp;Withdraw in every job</source>
        <translation>すべてのジョブで取り消す(&amp;W)</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the answer of a Macie call</source>
        <translation>Macie の呼び出しの応答を開きます</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample account</source>
        <translation>サンプルアカウントを開く(&amp;S)</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>最近開いたもの(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>新しい接続(&amp;N)…</translation>
    </message>
    <message>
        <source>Connect&amp;ions…</source>
        <translation>接続(&amp;I)…</translation>
    </message>
    <message>
        <source>Chec&amp;k the connection…</source>
        <translation>接続を確認(&amp;K)…</translation>
    </message>
    <message>
        <source>Check step by step what the connection rests on</source>
        <translation>接続の前提を 1 つずつ確認します</translation>
    </message>
    <message>
        <source>Snaps&amp;hots</source>
        <translation>スナップショット(&amp;H)</translation>
    </message>
    <message>
        <source>Open a &amp;job by id or ARN…</source>
        <translation>ID または ARN でジョブを開く(&amp;J)…</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>形式を指定してコピー(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Read the source again</source>
        <translation>ソースを読み込み直します</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Copy explanation as &amp;text</source>
        <translation>説明をテキストとしてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Export the &amp;list…</source>
        <translation>一覧をエクスポート(&amp;L)…</translation>
    </message>
    <message>
        <source>What the list shows, as a table or as JSON</source>
        <translation>一覧の表示内容を表または JSON として保存します</translation>
    </message>
    <message>
        <source>Copy the &amp;list as a table</source>
        <translation>一覧を表としてコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Copy explanation as &amp;Markdown</source>
        <translation>説明を Markdown としてコピー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Why do you say that?</source>
        <translation>この説明の根拠(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Filter the &amp;jobs</source>
        <translation>ジョブをフィルター(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Saved filters</source>
        <translation>保存したフィルター(&amp;S)</translation>
    </message>
    <message>
        <source>How to &amp;filter</source>
        <translation>フィルターの使い方(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation>説明(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Try an object</source>
        <translation>オブジェクトで試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>定義(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>チェック(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>実行履歴(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Agenda…</source>
        <translation>予定表(&amp;A)…</translation>
    </message>
    <message>
        <source>The next runs of all loaded jobs</source>
        <translation>読み込んだすべてのジョブの次回の実行</translation>
    </message>
    <message>
        <source>Look up a &amp;bucket…</source>
        <translation>バケットを調べる(&amp;B)…</translation>
    </message>
    <message>
        <source>Which of the loaded jobs select a bucket, and why</source>
        <translation>読み込んだジョブのうち、バケットを選択するものとその理由</translation>
    </message>
    <message>
        <source>Accou&amp;nts and Regions…</source>
        <translation>アカウントとリージョン(&amp;N)…</translation>
    </message>
    <message>
        <source>What each account in each Region answered</source>
        <translation>各リージョンの各アカウントの応答</translation>
    </message>
    <message>
        <source>Dead&amp;lines…</source>
        <translation>期限(&amp;L)…</translation>
    </message>
    <message>
        <source>When the pauses of all loaded jobs end, the next one first</source>
        <translation>読み込んだすべてのジョブの一時停止の期限 (近い順)</translation>
    </message>
    <message>
        <source>Co&amp;mpare with another job…</source>
        <translation>別のジョブと比較(&amp;M)…</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>列(&amp;U)</translation>
    </message>
    <message>
        <source>Go to &amp;anything…</source>
        <translation>移動(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>キー操作(&amp;K)…</translation>
    </message>
    <message>
        <source>A&amp;bout Jobscope</source>
        <translation>Jobscope について(&amp;B)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>テーマ(&amp;H)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>Job ch&amp;osen before</source>
        <translation>前に選択したジョブ(&amp;O)</translation>
    </message>
    <message>
        <source>Job chosen a&amp;fterwards</source>
        <translation>後に選択したジョブ(&amp;F)</translation>
    </message>
    <message>
        <source>Keep on to&amp;p</source>
        <translation>上部にピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>グループ化(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>ステータス(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>ソース(&amp;O)</translation>
    </message>
    <message>
        <source>Sche&amp;dule</source>
        <translation>スケジュール(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>ログ(&amp;L)…</translation>
    </message>
    <message>
        <source>What the program did lately: each call to AWS, without secrets</source>
        <translation>プログラムが最近行ったこと: AWS への各呼び出し (秘密の値は含みません)</translation>
    </message>
    <message>
        <source>L&amp;ight, high contrast</source>
        <translation>ライト、ハイコントラスト(&amp;I)</translation>
    </message>
    <message>
        <source>D&amp;ark, high contrast</source>
        <translation>ダーク、ハイコントラスト(&amp;A)</translation>
    </message>
    <message>
        <source>R&amp;eport…</source>
        <translation>レポート(&amp;E)…</translation>
    </message>
    <message>
        <source>A file about one or more jobs: PDF, HTML, Markdown, JSON or CSV</source>
        <translation>1 件または複数のジョブについてのファイル: PDF、HTML、Markdown、JSON、CSV</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::AgendaDialog</name>
    <message>
        <source>Agenda</source>
        <translation>予定表</translation>
    </message>
    <message>
        <source>The next runs by schedule, on days of UTC. Macie documents neither hour nor time zone.</source>
        <translation>スケジュールに基づく次回の実行 (UTC の日付)。時刻とタイムゾーンは Macie のドキュメントに記載がありません。</translation>
    </message>
    <message>
        <source>Expected runs</source>
        <translation>実行予定</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs have no date: they run once, are paused by a person, or have ended.</source>
        <translation>
            <numerusform>ジョブ %Ln 件には日付がありません (1 回限り、ユーザーによる一時停止、または終了)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n jobs only the list entry is loaded, so their dates are not known.</source>
        <translation>
            <numerusform>ジョブ %Ln 件は一覧の項目だけが読み込まれているため、日付が不明です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::BucketDialog</name>
    <message>
        <source>Look up a bucket</source>
        <translation>バケットを調べる</translation>
    </message>
    <message>
        <source>Which of the loaded jobs select this bucket? Fill in what you know of it; what you leave empty is not known.</source>
        <translation>読み込んだジョブのうち、このバケットを選択するのはどれですか? わかっていることを入力してください。空欄は不明とみなします。</translation>
    </message>
    <message>
        <source>Jobs and whether they select the bucket</source>
        <translation>ジョブと、バケットを選択するかどうか</translation>
    </message>
    <message>
        <source>No jobs are loaded.</source>
        <translation>ジョブが読み込まれていません。</translation>
    </message>
    <message>
        <source>Name a bucket to see which jobs select it.</source>
        <translation>バケット名を入力すると、選択するジョブが表示されます。</translation>
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
        <translation>現在のバケット: %1</translation>
    </message>
    <message>
        <source>What Macie knows of the buckets now, up to a day old. A past run may have met others.</source>
        <translation>Macie が現在把握しているバケットの情報 (最大 1 日前)。過去の実行では異なっていた可能性があります。</translation>
    </message>
    <message>
        <source>Filter by any column</source>
        <translation>任意の列でフィルター</translation>
    </message>
    <message>
        <source>Filter the buckets</source>
        <translation>バケットをフィルター</translation>
    </message>
    <message>
        <source>Buckets of the job</source>
        <translation>ジョブのバケット</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>選択した行をコピー</translation>
    </message>
    <message numerus="yes">
        <source>%n buckets</source>
        <translation>
            <numerusform>%Ln 個のバケット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n buckets</source>
        <translation>
            <numerusform>%Ln 個中 %1 個のバケット</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ChecksView</name>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Contradictions, likely mistakes and what is worth knowing about this job. Jobs cannot be edited: what is to change takes a copy.</source>
        <translation>このジョブの矛盾、間違いと思われる点、知っておくべき点です。ジョブは編集できないため、変更するにはコピーが必要です。</translation>
    </message>
    <message>
        <source>Show in the definition</source>
        <translation>定義で表示</translation>
    </message>
    <message>
        <source>Show place %1</source>
        <translation>場所 %1 を表示</translation>
    </message>
    <message>
        <source>Show in the definition: %1</source>
        <translation>定義で表示: %1</translation>
    </message>
    <message>
        <source>Withdraw the acceptance</source>
        <translation>承認を取り消す</translation>
    </message>
    <message>
        <source>Withdraw the acceptance: %1</source>
        <translation>承認を取り消す: %1</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>承認…</translation>
    </message>
    <message>
        <source>Accept: %1</source>
        <translation>承認: %1</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::CommandController</name>
    <message>
        <source>Job, %1</source>
        <translation>ジョブ、%1</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::CommandPalette</name>
    <message>
        <source>Nothing is called so.</source>
        <translation>該当するものはありません。</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Search actions and jobs</source>
        <translation>アクションとジョブを検索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>An action, a job or a source</source>
        <translation>アクション、ジョブ、またはソース</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::CompareDialog</name>
    <message>
        <source>Compare two jobs</source>
        <translation>2 つのジョブを比較</translation>
    </message>
    <message>
        <source>The first job is %1.</source>
        <translation>1 番目のジョブは %1 です。</translation>
    </message>
    <message>
        <source>&amp;Second job:</source>
        <translation>2 番目のジョブ(&amp;S):</translation>
    </message>
    <message>
        <source>Differences of the two jobs</source>
        <translation>2 つのジョブの相違</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>First job</source>
        <translation>1 番目のジョブ</translation>
    </message>
    <message>
        <source>Second job</source>
        <translation>2 番目のジョブ</translation>
    </message>
    <message>
        <source>What they are &amp;set up to do</source>
        <translation>設定の内容(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Objects of a listing</source>
        <translation>一覧のオブジェクト(&amp;O)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>テキストとしてコピー(&amp;T)</translation>
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
        <translation>キーを貼り付けるか一覧をここにドロップすると、一方のジョブだけが対象とするオブジェクトを確認できます。一覧にないバケットの情報は、この欄と「オブジェクトで試す」から取得します。</translation>
    </message>
    <message>
        <source>&amp;Bucket of these objects:</source>
        <translation>これらのオブジェクトのバケット(&amp;B):</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Objects whose verdict differs</source>
        <translation>判定が異なるオブジェクト</translation>
    </message>
    <message numerus="yes">
        <source>The verdict on %n object(s) is the same in both.</source>
        <translation>
            <numerusform>%Ln 個のオブジェクトの判定は両方で同じです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n object(s) change verdict: %2 in scope of the first job only, %3 in scope of the second only.</source>
        <translation>
            <numerusform>%Ln 個中 %1 個のオブジェクトで判定が異なります: 1 番目だけの対象 %2 個、2 番目だけの対象 %3 個。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ConnectionButton</name>
    <message>
        <source>Connect to AWS</source>
        <translation>AWS に接続</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>接続: %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ConnectionController</name>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Snapshot: %1</source>
        <translation>スナップショット: %1</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>リージョン(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Another Region…</source>
        <translation>別のリージョン(&amp;A)…</translation>
    </message>
    <message>
        <source>Another Region</source>
        <translation>別のリージョン</translation>
    </message>
    <message>
        <source>Name of the Region, for example eu-central-2:</source>
        <translation>リージョン名 (例: eu-central-2):</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <extracomment>a snapshot: name of the connection, account, Region, time</extracomment>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>One that cannot be read…</source>
        <translation>読み取れないスナップショット…</translation>
    </message>
    <message>
        <source>None yet: they are kept when jobs were loaded</source>
        <translation>まだありません。ジョブを読み込むと保存されます</translation>
    </message>
    <message>
        <source>&amp;Delete all snapshots…</source>
        <translation>すべてのスナップショットを削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete all snapshots</source>
        <translation>すべてのスナップショットを削除</translation>
    </message>
    <message>
        <source>Delete what was kept of all accounts and Regions? Jobs at AWS are not touched.</source>
        <translation>すべてのアカウントとリージョンの保存内容を削除しますか? AWS のジョブには影響しません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Open a job</source>
        <translation>ジョブを開く</translation>
    </message>
    <message>
        <source>Job id or ARN:</source>
        <translation>ジョブ ID または ARN:</translation>
    </message>
    <message>
        <source>There is no job %1 in what is open.</source>
        <translation>開いているものの中にジョブ %1 はありません。</translation>
    </message>
    <message>
        <source>Jobs exist in one account and one Region only. Check both, or paste the ARN: it names them.</source>
        <translation>ジョブは 1 つのアカウントの 1 つのリージョンにのみ存在します。両方を確認するか、それらを含む ARN を貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ConnectionDialog</name>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>A &amp;profile of the AWS CLI</source>
        <translation>AWS CLI のプロファイル(&amp;P)</translation>
    </message>
    <message>
        <source>A role at &amp;IAM Identity Center</source>
        <translation>IAM Identity Center のロール(&amp;I)</translation>
    </message>
    <message>
        <source>An access &amp;key</source>
        <translation>アクセスキー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Save and &amp;connect</source>
        <translation>保存して接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>接続の編集</translation>
    </message>
    <message>
        <source>Search the profiles</source>
        <translation>プロファイルを検索</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>only for temporary keys</source>
        <translation>一時キーの場合のみ</translation>
    </message>
    <message>
        <source>leave empty to keep the present key</source>
        <translation>空欄にすると現在のキーを維持</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain of this computer</source>
        <translation>このコンピューターのキーチェーンに保存(&amp;K)</translation>
    </message>
    <message>
        <source>Otherwise it is good for this session only. Programs of yours can read a keychain that is unlocked. A role or a profile is safer than a long-lived key.</source>
        <translation>保存しない場合は、このセッションでのみ有効です。ロックされていないキーチェーンは、あなたのプログラムから読み取れます。長期間有効なキーより、ロールまたはプロファイルのほうが安全です。</translation>
    </message>
    <message>
        <source>Access key &amp;id:</source>
        <translation>アクセスキー ID(&amp;I):</translation>
    </message>
    <message>
        <source>Secret &amp;access key:</source>
        <translation>シークレットアクセスキー(&amp;A):</translation>
    </message>
    <message>
        <source>Session t&amp;oken:</source>
        <translation>セッショントークン(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Co&amp;lour:</source>
        <translation>色(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>リージョン(&amp;R):</translation>
    </message>
    <message>
        <source>access key</source>
        <comment>kind of a profile</comment>
        <translation>アクセスキー</translation>
    </message>
    <message>
        <source>role</source>
        <comment>kind of a profile</comment>
        <translation>ロール</translation>
    </message>
    <message>
        <source>program</source>
        <comment>kind of a profile</comment>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>IAM Identity Center</source>
        <comment>kind of a profile</comment>
        <translation>IAM Identity Center</translation>
    </message>
    <message>
        <source>console sign-in</source>
        <comment>kind of a profile</comment>
        <translation>コンソールサインイン</translation>
    </message>
    <message>
        <source>web identity</source>
        <comment>kind of a profile</comment>
        <translation>Web ID</translation>
    </message>
    <message>
        <source>container</source>
        <comment>kind of a profile</comment>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>EC2 instance</source>
        <comment>kind of a profile</comment>
        <translation>EC2 インスタンス</translation>
    </message>
    <message>
        <source>with an error</source>
        <comment>kind of a profile</comment>
        <translation>エラーあり</translation>
    </message>
    <message>
        <source>There are no profiles in the files of the AWS CLI. “aws configure” makes one.</source>
        <translation>AWS CLI のファイルにプロファイルがありません。“aws configure” で作成できます。</translation>
    </message>
    <message>
        <source>not set in the profile: choose one</source>
        <translation>プロファイルで未設定 (選択してください)</translation>
    </message>
    <message>
        <source>%1 (the profile&apos;s)</source>
        <translation>%1 (プロファイルの設定)</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>アクセスキー</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>選択してください</translation>
    </message>
    <message>
        <source>Asking AWS…</source>
        <translation>AWS に問い合わせています…</translation>
    </message>
    <message>
        <source>Signed in to account %1 as %2.</source>
        <translation>アカウント %1 に %2 としてサインインしました。</translation>
    </message>
    <message>
        <source>Macie is suspended there.</source>
        <translation>そこでは Macie は停止されています。</translation>
    </message>
    <message>
        <source>Macie is enabled there.</source>
        <translation>そこでは Macie は有効です。</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ConnectionsDialog</name>
    <message>
        <source>No connections yet. A connection is a profile of the AWS CLI or an access key, with a Region.</source>
        <translation>接続はまだありません。接続とは、AWS CLI のプロファイルまたはアクセスキーとリージョンの組み合わせです。</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Chec&amp;k…</source>
        <translation>確認(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Check step by step what the connection rests on</source>
        <translation>接続の前提を 1 つずつ確認します</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新規(&amp;N)…</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>プロファイル %1</translation>
    </message>
    <message>
        <source>access key</source>
        <translation>アクセスキー</translation>
    </message>
    <message>
        <source>role %1 in %2</source>
        <translation>%2 のロール %1</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>接続の削除</translation>
    </message>
    <message>
        <source>Remove “%1”? Its key goes from the keychain; profiles of the AWS CLI stay as they are.</source>
        <translation>「%1」を削除しますか? キーはキーチェーンから削除されます。AWS CLI のプロファイルはそのままです。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::CopyMenu</name>
    <message>
        <source>Job &amp;id</source>
        <translation>ジョブ ID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;ARN</source>
        <translation>ARN(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>AWS CLI command: &amp;describe</source>
        <translation>AWS CLI コマンド: describe(&amp;D)</translation>
    </message>
    <message>
        <source>AWS CLI command: &amp;resume (would change the job)</source>
        <translation>AWS CLI コマンド: 再開 (ジョブを変更します)(&amp;R)</translation>
    </message>
    <message>
        <source>AWS CLI command: &amp;pause (would change the job)</source>
        <translation>AWS CLI コマンド: 一時停止 (ジョブを変更します)(&amp;P)</translation>
    </message>
    <message>
        <source>AWS CLI command: &amp;cancel for good (would change the job)</source>
        <translation>AWS CLI コマンド: 完全にキャンセル (ジョブを変更します)(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open in the AWS console</source>
        <translation>AWS コンソールで開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::DashboardStrip</name>
    <message>
        <source>All loaded jobs at a glance</source>
        <translation>読み込んだすべてのジョブの概況</translation>
    </message>
    <message>
        <source>Shows only these jobs: %1</source>
        <translation>これらのジョブだけを表示: %1</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::DefinitionView</name>
    <message>
        <source>Find in the definition</source>
        <translation>定義内を検索</translation>
    </message>
    <message>
        <source>Definition: property, value and meaning</source>
        <translation>定義: プロパティ、値、意味</translation>
    </message>
    <message>
        <source>Open all branches</source>
        <translation>すべて展開</translation>
    </message>
    <message>
        <source>Close all branches</source>
        <translation>すべて折りたたむ</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which find of how many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copy its JSON pointer</source>
        <translation>JSON ポインターをコピー</translation>
    </message>
    <message>
        <source>Why do you say that?</source>
        <translation>この説明の根拠</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON としてコピー</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>この用語の意味</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::DoctorDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>もう一度確認(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;policy</source>
        <translation>ポリシーをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Check the connection: %1</source>
        <translation>接続の確認: %1</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>確認した項目</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>確認結果</translation>
    </message>
    <message>
        <source>Copy all findings as text, without secrets</source>
        <translation>すべての結果を、機密情報を除いたテキストとしてコピーします</translation>
    </message>
    <message>
        <source>Copy the IAM policy that allows what is missing, for an administrator</source>
        <translation>不足しているアクセスを許可する IAM ポリシーを、管理者に渡すためにコピーします</translation>
    </message>
    <message>
        <source>Cancelled. What is listed was checked before.</source>
        <translation>キャンセルしました。表示されている項目は、それまでに確認したものです。</translation>
    </message>
    <message>
        <source>Details of the chosen step</source>
        <translation>選択したステップの詳細</translation>
    </message>
    <message>
        <source>Looks at each thing that the connection rests on. Nothing is changed.</source>
        <translation>接続の前提となるものをそれぞれ確認します。何も変更しません。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>The key of this connection is not at hand, so nothing could be checked.</source>
        <translation>この接続のキーが手元にないため、確認できませんでした。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed.</source>
        <translation>
            <numerusform>%Ln 個のステップが失敗しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s).</source>
        <translation>
            <numerusform>警告 %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>すべて正常です。</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ExplanationView</name>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Buckets: which are taken, which are left out</source>
        <translation>バケット: 対象と除外</translation>
    </message>
    <message>
        <source>Objects: which are taken, which are left out</source>
        <translation>オブジェクト: 対象と除外</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>What it looks for</source>
        <translation>検索対象</translation>
    </message>
    <message>
        <source>Buckets now</source>
        <translation>現在のバケット</translation>
    </message>
    <message>
        <source>Look up the buckets of now</source>
        <translation>現在のバケットを調べる</translation>
    </message>
    <message>
        <source>Asks AWS which buckets this job means now; with many buckets this takes a while</source>
        <translation>このジョブが現在どのバケットを対象とするかを AWS に問い合わせます。バケットが多いと時間がかかります</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Show these buckets…</source>
        <translation>これらのバケットを表示…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>前回の実行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>The rest of the answer</source>
        <translation>応答のその他の内容</translation>
    </message>
    <message>
        <source>Readings: where AWS’s documents leave two meanings</source>
        <translation>解釈: AWS のドキュメントで意味が 2 通りになる箇所</translation>
    </message>
    <message numerus="yes">
        <source>Looking up buckets: %n so far…</source>
        <translation>
            <numerusform>バケットを調べています: これまでに %Ln 個…</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>今後の動作</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>できる操作</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ExportController</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>The printer could not be reached.</source>
        <translation>プリンターに接続できませんでした。</translation>
    </message>
    <message>
        <source>Check that it is switched on, then try again.</source>
        <translation>電源が入っているか確認してから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::FactsGrid</name>
    <message>
        <source>Why do you say that?</source>
        <translation>この説明の根拠</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::FilterController</name>
    <message numerus="yes">
        <source>%n job(s) not described yet: the filter asks for their details.</source>
        <translation>
            <numerusform>ジョブ %Ln 件は、フィルターに必要な詳細がまだ取得されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>保存したフィルターはまだありません</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>このフィルターを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>フィルターの保存</translation>
    </message>
    <message>
        <source>Name; one that exists already is replaced:</source>
        <translation>名前 (既存の名前は置き換えられます):</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::FilterField</name>
    <message>
        <source>Filter jobs</source>
        <translation>ジョブをフィルター</translation>
    </message>
    <message>
        <source>Words, or fields like status:idle. F1 explains them, Alt+Down shows saved filters.</source>
        <translation>語、または status:idle のようなフィールドを入力します。F1 で説明、Alt+Down で保存したフィルターを表示します。</translation>
    </message>
    <message>
        <source>Saved filters and help</source>
        <translation>保存したフィルターとヘルプ</translation>
    </message>
    <message>
        <source>What fits here</source>
        <translation>入力候補</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::FilterHelp</name>
    <message>
        <source>How to filter</source>
        <translation>フィルターの使い方</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>検索する対象</translation>
    </message>
    <message>
        <source>How terms are joined</source>
        <translation>条件のつなぎ方</translation>
    </message>
    <message>
        <source>both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>one of them; binds less than a space</source>
        <translation>いずれか。スペースより結合が弱い</translation>
    </message>
    <message>
        <source>not that</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>parentheses group</source>
        <translation>かっこでグループ化</translation>
    </message>
    <message>
        <source>quotes hold spaces and signs</source>
        <translation>引用符でスペースと記号を含める</translation>
    </message>
    <message>
        <source>Dates and spans</source>
        <translation>日付と期間</translation>
    </message>
    <message>
        <source>on that day, by UTC; &lt;, &lt;=, &gt; and &gt;= as well</source>
        <translation>その日 (UTC)。&lt;、&lt;=、&gt;、&gt;= も使用可</translation>
    </message>
    <message>
        <source>in the last seven days; h, d and w are hours, days and weeks</source>
        <translation>過去 7 日間。h、d、w は時間、日、週</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>補足</translation>
    </message>
    <message>
        <source>is the API&apos;s word for jobs that Macie paused; those that a person paused are user_paused</source>
        <translation>Macie が一時停止したジョブを表す API の語。ユーザーが一時停止したジョブは user_paused</translation>
    </message>
    <message>
        <source>schedule, tag, check and sampling need them: jobs that are still without are counted above the list</source>
        <translation>schedule、tag、check、sampling には詳細が必要です。詳細のないジョブの件数は一覧の上に表示されます</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::FindBar</name>
    <message>
        <source>Previous find</source>
        <translation>前の検索結果</translation>
    </message>
    <message>
        <source>Next find</source>
        <translation>次の検索結果</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::FleetController</name>
    <message>
        <source>&amp;Change a group</source>
        <translation>グループを変更(&amp;C)</translation>
    </message>
    <message>
        <source>New &amp;group…</source>
        <translation>新しいグループ(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Find where Macie is on</source>
        <translation>Macie が有効な場所を検索(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>Macie is off in all %n accounts and Regions that were asked.</source>
        <translation>
            <numerusform>問い合わせた %Ln 個のアカウントとリージョンのすべてで Macie は無効です。</numerusform>
        </translation>
    </message>
    <message>
        <source>There can be no jobs. Whoever turned it on since may ask again.</source>
        <translation>ジョブは存在しません。その後有効にした場合は、もう一度問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 answered. %2</source>
        <extracomment>%1: &quot;38 of 40 sources&quot;; %2: a sentence</extracomment>
        <translation>%1が応答しました。%2</translation>
    </message>
    <message>
        <source>The jobs of the others are here. View &gt; Accounts and Regions shows which failed, and asks again.</source>
        <translation>それ以外のジョブは表示されています。[表示] &gt; [アカウントとリージョン] で失敗したものを確認し、もう一度問い合わせることができます。</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::FleetDialog</name>
    <message>
        <source>&amp;Show these jobs</source>
        <translation>これらのジョブを表示(&amp;S)</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>もう一度問い合わせる(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keep as a group…</source>
        <translation>グループとして保存(&amp;K)…</translation>
    </message>
    <message>
        <source>Accounts and Regions</source>
        <translation>アカウントとリージョン</translation>
    </message>
    <message>
        <source>Where Macie is off nobody asks again, unless you do.</source>
        <translation>Macie が無効な場所には、操作しない限り再度問い合わせません。</translation>
    </message>
    <message>
        <source>&amp;Check the connection…</source>
        <translation>接続を確認(&amp;C)…</translation>
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
        <source>Save and &amp;open</source>
        <translation>保存して開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新しいグループ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>for example SecurityAudit</source>
        <translation>例: SecurityAudit</translation>
    </message>
    <message>
        <source>Account ids, one a line. None: the connections&apos; own accounts, without a role.</source>
        <translation>アカウント ID を 1 行に 1 つ入力します。空欄の場合は、ロールを使わずに接続自体のアカウントを使用します。</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Connections:</source>
        <translation>接続(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Role in each account:</source>
        <translation>各アカウントのロール(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Accounts:</source>
        <translation>アカウント(&amp;A):</translation>
    </message>
    <message>
        <source>Re&amp;gions:</source>
        <translation>リージョン(&amp;G):</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>グループに名前を付けてください。</translation>
    </message>
    <message>
        <source>There are no connections yet. Make one first: its keys open the group.</source>
        <translation>接続がまだありません。先に作成してください。グループを開くには接続のキーが必要です。</translation>
    </message>
    <message>
        <source>Choose the connections whose keys are used.</source>
        <translation>使用するキーの接続を選択してください。</translation>
    </message>
    <message>
        <source>“%1” is no account id: those have 12 digits.</source>
        <translation>「%1」はアカウント ID ではありません。アカウント ID は 12 桁です。</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts and Regions will be asked.</source>
        <translation>
            <numerusform>%Ln 個のアカウントとリージョンに問い合わせます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>グループの削除</translation>
    </message>
    <message>
        <source>Remove the group “%1”? Its connections stay.</source>
        <translation>グループ「%1」を削除しますか? 接続は残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Add accounts of I&amp;AM Identity Center</source>
        <translation>IAM Identity Center のアカウントを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Taken on, with the connection&apos;s keys</source>
        <translation>接続のキーで引き受ける</translation>
    </message>
    <message>
        <source>Given by IAM Identity Center</source>
        <translation>IAM Identity Center が付与</translation>
    </message>
    <message>
        <source>The role &amp;is:</source>
        <translation>ロールの取得方法(&amp;I):</translation>
    </message>
    <message>
        <source>Name the role in these accounts.</source>
        <translation>これらのアカウントでのロールを入力してください。</translation>
    </message>
    <message>
        <source>Name the accounts of the role.</source>
        <translation>ロールのアカウントを入力してください。</translation>
    </message>
    <message>
        <source>Asking AWS…</source>
        <translation>AWS に問い合わせています…</translation>
    </message>
    <message>
        <source>You have no role in any account there.</source>
        <translation>そこではどのアカウントにもロールがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were listed.</source>
        <translation>
            <numerusform>%Ln 個のアカウントが見つかりました。</numerusform>
        </translation>
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
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>A job without a name</source>
        <translation>名前のないジョブ</translation>
    </message>
    <message>
        <source>Copy the job id</source>
        <translation>ジョブ ID をコピー</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>Copy the ARN</source>
        <translation>ARN をコピー</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what the countdown counts to, and when that is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <extracomment>how a day and a time are written, in the letters of QLocale</extracomment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::JobListView</name>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>No job matches “%1”.</source>
        <translation>「%1」に一致するジョブはありません。</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Copy job id</source>
        <translation>ジョブ ID をコピー</translation>
    </message>
    <message>
        <source>Copy ARN</source>
        <translation>ARN をコピー</translation>
    </message>
    <message>
        <source>Job id</source>
        <translation>ジョブ ID</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め済み</translation>
    </message>
    <message>
        <source>Other jobs</source>
        <translation>その他のジョブ</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>There are no jobs here. A job is in the one account and Region that it was created in.</source>
        <translation>ここにジョブはありません。ジョブは、作成された 1 つのアカウントとリージョンにだけ存在します。</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::JobPage</name>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Views of the job</source>
        <translation>ジョブの表示</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Try an object</source>
        <translation>オブジェクトで試す</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行履歴</translation>
    </message>
    <message>
        <source>Choose a job on the list to see what it reads, when, and what it leaves out.</source>
        <translation>一覧からジョブを選択すると、何をいつ読み取り、何を除外するかが表示されます。</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>チェック (%1)</translation>
    </message>
    <message>
        <source>Loading the details of this job…</source>
        <translation>このジョブの詳細を読み込んでいます…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Not all could be looked up that AWS knows beside this job. %1</source>
        <translation>このジョブについて AWS が持つほかの情報の一部を取得できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::JsonView</name>
    <message>
        <source>Find in the JSON</source>
        <translation>JSON 内を検索</translation>
    </message>
    <message>
        <source>Line breaks</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>Show the answer with line breaks; it came without</source>
        <translation>元の応答にはない改行を入れて表示します</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON をコピー</translation>
    </message>
    <message>
        <source>Copy the answer exactly as it came</source>
        <translation>応答を受信したままコピーします</translation>
    </message>
    <message>
        <source>The answer as JSON</source>
        <translation>JSON 形式の応答</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Began again from the other end</source>
        <translation>反対側の端から検索を続けました</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ListExport</name>
    <message>
        <source>Tables (%1)</source>
        <translation>表 (%1)</translation>
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
        <translation>一覧のエクスポート</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>一覧を書き込めませんでした。</translation>
    </message>
    <message>
        <source>Choose another folder or free some space.</source>
        <translation>別のフォルダーを選択するか、空き容量を増やしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n jobs</source>
        <translation>
            <numerusform>ジョブ %Ln 件をコピーしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ListingPage</name>
    <message>
        <source>Try a list of objects</source>
        <translation>オブジェクトの一覧で試す</translation>
    </message>
    <message>
        <source>Paste keys or drop a listing here: the JSON of “aws s3api list-objects-v2”, the text of “aws s3 ls --recursive”, keys on lines of their own, or JSON lines. What a listing does not say of the bucket is taken from the form for one object.</source>
        <translation>キーを貼り付けるか、一覧をここにドロップしてください。“aws s3api list-objects-v2” の JSON、“aws s3 ls --recursive” のテキスト、1 行に 1 つのキー、JSON Lines に対応しています。一覧にないバケットの情報は、単一オブジェクトのフォームから取得します。</translation>
    </message>
    <message>
        <source>Show only objects of this verdict</source>
        <translation>この判定のオブジェクトだけを表示</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>すべての判定</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>キーをフィルター</translation>
    </message>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation>CSV としてエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Objects and their verdicts</source>
        <translation>オブジェクトと判定</translation>
    </message>
    <message>
        <source>Export the objects shown</source>
        <translation>表示中のオブジェクトをエクスポート</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>%1 にエクスポートしました。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%Ln 個のオブジェクト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n object(s)</source>
        <comment>some are filtered out</comment>
        <translation>
            <numerusform>%Ln 個中 %1 個のオブジェクト</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verdict and how many objects have it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not in scope: %1</source>
        <translation>対象外: %1</translation>
    </message>
    <message>
        <source>%1 stop here, %2 go on</source>
        <extracomment>at a gate: how many objects it stops, how many go on</extracomment>
        <translation>ここで停止 %1、通過 %2</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ListingSource</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Paste keys</source>
        <translation>キーを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Open a &amp;listing…</source>
        <translation>一覧を開く(&amp;L)…</translation>
    </message>
    <message>
        <source>Trying the objects…</source>
        <translation>オブジェクトを判定しています…</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy keys, one on each line, or a listing first.</source>
        <translation>クリップボードにテキストがありません。先に、1 行に 1 つのキーまたは一覧をコピーしてください。</translation>
    </message>
    <message>
        <source>Open a listing of objects</source>
        <translation>オブジェクトの一覧を開く</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the listing cannot be read; the first is line %1: %2</source>
        <translation>
            <numerusform>一覧に読み取れない箇所が %Ln か所あります。最初は %1 行目です: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The listing holds no object.</source>
        <translation>一覧にオブジェクトがありません。</translation>
    </message>
    <message>
        <source>“aws s3 ls” prints the local time of the computer that it ran on and does not say which. The times are read as those of %1, the time zone of this computer.</source>
        <translation>“aws s3 ls” は実行したコンピューターの現地時刻を出力しますが、タイムゾーンは示しません。時刻はこのコンピューターのタイムゾーン %1 として読み取ります。</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::LogDialog</name>
    <message>
        <source>&amp;Only warnings</source>
        <translation>警告のみ(&amp;O)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>行をフィルター</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>ログの行</translation>
    </message>
    <message>
        <source>Nothing was logged. The settings say what is.</source>
        <translation>何も記録されていません。何を記録するかは設定で決まります。</translation>
    </message>
    <message>
        <source>Keys, tokens and passwords are left out before a line is kept.</source>
        <translation>キー、トークン、パスワードは、行を保存する前に取り除かれます。</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>すべてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>クリア(&amp;L)</translation>
    </message>
    <message>
        <source>Open log &amp;folder</source>
        <translation>ログのフォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Empties this list; the file stays.</source>
        <translation>この一覧を空にします。ファイルは残ります。</translation>
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
        <translation>この記述をコピー</translation>
    </message>
    <message>
        <source>Copy its JSON pointer</source>
        <translation>JSON ポインターをコピー</translation>
    </message>
    <message>
        <source>Show in the definition</source>
        <translation>定義で表示</translation>
    </message>
    <message>
        <source>Why do you say that?</source>
        <translation>この説明の根拠</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>この用語の意味</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::MainWindow</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Jobscope changes nothing, neither at AWS nor in your files.</source>
        <translation>Jobscope は AWS もファイルも変更しません。</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::MessageBar</name>
    <message>
        <source>Check the connection</source>
        <translation>接続を確認</translation>
    </message>
    <message>
        <source>Check step by step what the connection rests on</source>
        <translation>接続の前提を 1 つずつ確認します</translation>
    </message>
    <message>
        <source>Copy policy</source>
        <translation>ポリシーをコピー</translation>
    </message>
    <message>
        <source>Copy the IAM policy that allows this, for an administrator</source>
        <translation>これを許可する IAM ポリシーを、管理者に渡すためにコピーします</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>このメッセージをコピー</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ObjectForm</name>
    <message>
        <source>&amp;Bucket</source>
        <translation>バケット(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>サイズ(&amp;Z)</translation>
    </message>
    <message>
        <source>not known; for example 5 MiB</source>
        <translation>不明。例: 5 MiB</translation>
    </message>
    <message>
        <source>&amp;Last modified</source>
        <translation>最終更新日時(&amp;L)</translation>
    </message>
    <message>
        <source>not known; for example 2026-08-30 10:00 UTC</source>
        <translation>不明。例: 2026-08-30 10:00 UTC</translation>
    </message>
    <message>
        <source>Storage &amp;class</source>
        <translation>ストレージクラス(&amp;C)</translation>
    </message>
    <message>
        <source>not known, taken as STANDARD</source>
        <translation>不明 (STANDARD とみなす)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>Bucket’s &amp;account</source>
        <translation>バケットのアカウント(&amp;A)</translation>
    </message>
    <message>
        <source>Effective &amp;permission</source>
        <translation>有効なアクセス許可(&amp;P)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>&amp;Shared access</source>
        <translation>共有アクセス(&amp;S)</translation>
    </message>
    <message>
        <source>B&amp;ucket’s tags</source>
        <translation>バケットのタグ(&amp;U)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not known; for example owner=me, keep=yes</source>
        <translation>不明。例: owner=me, keep=yes</translation>
    </message>
    <message>
        <source>%1: there are none</source>
        <translation>%1: なし</translation>
    </message>
    <message>
        <source>Cannot be read as a size; write it like 5242880 or 5 MiB.</source>
        <translation>サイズとして読み取れません。5242880 または 5 MiB のように入力してください。</translation>
    </message>
    <message>
        <source>Cannot be read as a time; write it like 2026-08-30 or 2026-08-30T10:00:00Z.</source>
        <translation>時刻として読み取れません。2026-08-30 または 2026-08-30T10:00:00Z のように入力してください。</translation>
    </message>
    <message>
        <source>Cannot be read as tags; write them like key=value, each key once.</source>
        <translation>タグとして読み取れません。key=value のように、各キーを 1 回ずつ入力してください。</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ObjectPage</name>
    <message>
        <source>Try an object</source>
        <translation>オブジェクトで試す</translation>
    </message>
    <message>
        <source>Would this job read that object? Fill in what you know; what you leave empty is not known.</source>
        <translation>このジョブはそのオブジェクトを読み取りますか? わかっていることを入力してください。空欄は不明とみなします。</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>%1: how each condition comes out</source>
        <comment>buckets or objects</comment>
        <translation>%1: 各条件の結果</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::Printing</name>
    <message>
        <source>Printing…</source>
        <translation>印刷しています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::RadarController</name>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Shall the desktop tell you seven days and one day before the pause of a loaded job ends?</source>
        <translation>読み込んだジョブの一時停止が終わる 7 日前と 1 日前にデスクトップで通知しますか?</translation>
    </message>
    <message>
        <source>Only while Jobscope runs. The box below the list changes it at any time.</source>
        <translation>Jobscope の実行中のみです。一覧の下のチェックボックスでいつでも変更できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n pauses end soon</source>
        <translation>
            <numerusform>まもなく終わる一時停止: %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a job, then &quot;5 d 3 h until the job is cancelled for good&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>View &gt; Deadlines shows them all.</source>
        <translation>[表示] &gt; [期限] ですべて確認できます。</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <extracomment>&quot;2 pauses end soon&quot;, then what ends when</extracomment>
        <translation>%1。%2。</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::RadarDialog</name>
    <message>
        <source>&amp;Tell me on the desktop seven days and one day before</source>
        <translation>7 日前と 1 日前にデスクトップで通知(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the &amp;command</source>
        <translation>コマンドをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Export as &amp;calendar…</source>
        <translation>カレンダーとしてエクスポート(&amp;C)…</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Macie ends the pause of a person 30 days after it began: a one-time job is cancelled for good, of a recurring job only the interrupted run.</source>
        <translation>Macie は、ユーザーによる一時停止を開始から 30 日後に終了します。1 回限りのジョブは完全にキャンセルされ、定期ジョブでは中断された実行だけがキャンセルされます。</translation>
    </message>
    <message>
        <source>No loaded job is paused by a person with a known end of the pause.</source>
        <translation>ユーザーが一時停止し、期限がわかっているジョブは読み込まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n deadlines to come.</source>
        <translation>
            <numerusform>今後の期限は %Ln 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>To resume it:</source>
        <translation>再開するには:</translation>
    </message>
    <message>
        <source>Export the deadlines</source>
        <translation>期限のエクスポート</translation>
    </message>
    <message>
        <source>Calendars (%1)</source>
        <translation>カレンダー (%1)</translation>
    </message>
    <message>
        <source>The calendar could not be written: %1</source>
        <translation>カレンダーを書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>Macie cancels the paused job “%1”</source>
        <translation>Macie が一時停止中のジョブ「%1」をキャンセル</translation>
    </message>
    <message>
        <source>Macie cancels the interrupted run of the job “%1”</source>
        <translation>Macie がジョブ「%1」の中断された実行をキャンセル</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ReadingsMenu</name>
    <message>
        <source>Reading&amp;s</source>
        <translation>解釈(&amp;S)</translation>
    </message>
    <message>
        <source>Not settled: “%1” is used, and it is said where another changes something</source>
        <translation>固定なし: 「%1」を使用し、別の解釈で変わる箇所を示します</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ReportDialog</name>
    <message>
        <source>&amp;Redact</source>
        <translation>墨消し(&amp;R)</translation>
    </message>
    <message>
        <source>Save a &amp;table of the aliases, too</source>
        <translation>別名の表も保存(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Account ids, bucket names, keys, tags and ARNs get other names, the same ones throughout.</source>
        <translation>アカウント ID、バケット名、キー、タグ、ARN が全体を通して同じ別の名前になります。</translation>
    </message>
    <message>
        <source>The summary and where a job comes from are always there.</source>
        <translation>要約とジョブの出所は常に含まれます。</translation>
    </message>
    <message>
        <source>&amp;Jobs:</source>
        <translation>ジョブ(&amp;J):</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>用紙(&amp;P):</translation>
    </message>
    <message>
        <source>Se&amp;ctions:</source>
        <translation>セクション(&amp;C):</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>選択中: %1</translation>
    </message>
    <message>
        <source>Shown in the list: %1</source>
        <translation>一覧に表示中: %1</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>すべて: %1</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>size of paper</comment>
        <translation>レター</translation>
    </message>
    <message numerus="yes">
        <source>Of %n jobs only the list entry is loaded; the report says so and names them.</source>
        <translation>
            <numerusform>ジョブ %Ln 件は一覧の項目だけが読み込まれています。レポートはそのことと名前を示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF has no accessibility tags; HTML is the accessible format.</source>
        <translation>PDF にはアクセシビリティのタグがありません。アクセシブルな形式は HTML です。</translation>
    </message>
    <message>
        <source>Every job is whole here: sections cannot be left out.</source>
        <translation>ここではジョブは常に全体です。セクションは省略できません。</translation>
    </message>
    <message>
        <source>Saved beside the report as NAME-aliases.csv, over a file of that name. It undoes the redaction: keep it to yourself.</source>
        <translation>レポートの隣に NAME-aliases.csv として保存され、同名のファイルは上書きされます。墨消しを元に戻せる表なので、他人に渡さないでください。</translation>
    </message>
    <message>
        <source>jobs</source>
        <comment>name of a file</comment>
        <translation>jobs</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>The ending of the file tells no format.</source>
        <translation>ファイルの拡張子から形式が分かりません。</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 を書き込んでいます…</translation>
    </message>
    <message>
        <source>Job %1 of %2</source>
        <translation>ジョブ %1 / %2</translation>
    </message>
    <message>
        <source>Laying out page %1</source>
        <translation>%1 ページ目をレイアウト中</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>The pages of the report could not be made.</source>
        <translation>レポートのページを作成できませんでした。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <translation>レポートを書き込めませんでした。</translation>
    </message>
    <message>
        <source>Choose another folder or free some space.</source>
        <translation>別のフォルダーを選択するか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Evidence bundle</source>
        <comment>format of a file</comment>
        <translation>証拠バンドル</translation>
    </message>
    <message>
        <source>A ZIP archive of the exact answers, what is made of each, a PDF, and checksums to prove that nothing was changed. Nothing is redacted or left out.</source>
        <translation>応答そのもの、それぞれの説明、PDF、変更がないことを示すチェックサムを収めた ZIP アーカイブです。墨消しも省略もされません。</translation>
    </message>
    <message>
        <source>Take .pdf, .html, .md, .json, .csv or .zip.</source>
        <translation>.pdf、.html、.md、.json、.csv、.zip のいずれかにしてください。</translation>
    </message>
    <message>
        <source>A bundle holds the exact answers and cannot be redacted.</source>
        <translation>バンドルには回答がそのまま入るため、墨消しはできません。</translation>
    </message>
    <message>
        <source>Take another ending, or choose the format of bundles first.</source>
        <translation>別の拡張子にするか、先にバンドルの形式を選んでください。</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ReportPreview</name>
    <message>
        <source>Preview: the first page</source>
        <translation>プレビュー: 最初のページ</translation>
    </message>
    <message>
        <source>Preview: how the report begins</source>
        <translation>プレビュー: レポートの冒頭</translation>
    </message>
    <message>
        <source>Preview: how the file begins</source>
        <translation>プレビュー: ファイルの冒頭</translation>
    </message>
    <message>
        <source>No job is chosen.</source>
        <translation>ジョブが選択されていません。</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>プレビューを作成しています…</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::RolePicker</name>
    <message>
        <source>Sign in and list acco&amp;unts</source>
        <translation>サインインしてアカウントを一覧表示(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;ession:</source>
        <translation>セッション(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>アカウント(&amp;A):</translation>
    </message>
    <message>
        <source>R&amp;ole:</source>
        <translation>ロール(&amp;O):</translation>
    </message>
    <message>
        <source>There is no session in the files of the AWS CLI. “aws configure sso-session” makes one.</source>
        <translation>AWS CLI のファイルにセッションがありません。“aws configure sso-session” で作成できます。</translation>
    </message>
    <message>
        <source>Asking AWS…</source>
        <translation>AWS に問い合わせています…</translation>
    </message>
    <message>
        <source>You have no role in any account there.</source>
        <translation>そこではどのアカウントにもロールがありません。</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::RunsView</name>
    <message>
        <source>Look up the runs</source>
        <translation>実行履歴を調べる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行履歴</translation>
    </message>
    <message>
        <source>Log of the job, the latest entry first</source>
        <translation>ジョブのログ (新しい順)</translation>
    </message>
    <message>
        <source>Copy this entry as JSON</source>
        <translation>この項目を JSON としてコピー</translation>
    </message>
    <message>
        <source>A file holds no log of the runs. Connect to the account to see them.</source>
        <translation>ファイルには実行のログがありません。確認するにはアカウントに接続してください。</translation>
    </message>
    <message>
        <source>Macie writes into a log what each run did and which buckets it could not read, and AWS counts findings.</source>
        <translation>Macie は各実行の内容と読み取れなかったバケットをログに記録し、AWS は検出結果を集計します。</translation>
    </message>
    <message numerus="yes">
        <source>Looking up the runs: %n entries so far…</source>
        <translation>
            <numerusform>実行履歴を調べています: これまでに %Ln 件…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobscope::ui::SettingsDialog</name>
    <message>
        <source>&amp;Tell me on the desktop seven days and one day before a pause ends</source>
        <translation>一時停止が終わる 7 日前と 1 日前にデスクトップで通知(&amp;T)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>R&amp;eset all</source>
        <translation>すべてリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>システムに合わせる: %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>This computer&apos;s time, with UTC beside it</source>
        <translation>このコンピューターの時刻 (UTC を併記)</translation>
    </message>
    <message>
        <source>UTC only</source>
        <translation>UTC のみ</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>テーマ(&amp;H):</translation>
    </message>
    <message>
        <source>T&amp;imes:</source>
        <translation>時刻(&amp;I):</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>手動のみ</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>%Ln 分ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read the source again:</source>
        <translation>ソースを再読み込み(&amp;S):</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>解釈</translation>
    </message>
    <message>
        <source>AWS&apos;s documents leave these open. What is settled here holds for all jobs; of what is not, it is said where it makes a difference.</source>
        <translation>AWS のドキュメントでは、次の点が定まっていません。ここで固定した解釈はすべてのジョブに適用され、固定しないものは違いが生じる箇所に示されます。</translation>
    </message>
    <message>
        <source>Not settled: %1</source>
        <translation>固定なし: %1</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>As HTTPS_PROXY and NO_PROXY say, or else the system</source>
        <translation>HTTPS_PROXY と NO_PROXY に従い、なければシステムに従う</translation>
    </message>
    <message>
        <source>None</source>
        <translation>使用しない</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>指定したプロキシ</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>プロキシ(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>アドレス(&amp;A):</translation>
    </message>
    <message>
        <source>An address is http://host:port or socks5://host:port, without a user: a proxy that wants to know who asks is answered when it does.</source>
        <translation>アドレスは http://host:port または socks5://host:port の形式で、ユーザー名は含めません。認証が必要なプロキシには、求められた時点で入力します。</translation>
    </message>
    <message>
        <source>For connections that are opened from now on.</source>
        <translation>これから開く接続に適用されます。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Warnings and each call to AWS</source>
        <translation>警告と AWS への各呼び出し</translation>
    </message>
    <message>
        <source>&amp;Kept in the log:</source>
        <translation>ログに残すもの(&amp;K):</translation>
    </message>
    <message>
        <source>Of a call its name, address, status, request id and time are kept; of an answer nothing. The log stays on this computer: Help › Log shows it.</source>
        <translation>呼び出しについては名前、アドレス、ステータス、リクエスト ID、所要時間を残し、応答は何も残しません。ログはこのコンピューターにとどまります。[ヘルプ] › [ログ] で表示できます。</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>ライト、ハイコントラスト</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>ダーク、ハイコントラスト</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Keys of the window</source>
        <translation>ウィンドウのキー操作</translation>
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
        <translation>1 つのオブジェクト(&amp;O)</translation>
    </message>
    <message>
        <source>A l&amp;ist of objects</source>
        <translation>オブジェクトの一覧(&amp;I)</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::WelcomePage</name>
    <message>
        <source>See what a Macie job really reads</source>
        <translation>Macie のジョブが実際に読み取るものを確認</translation>
    </message>
    <message>
        <source>Jobscope opens Amazon Macie classification jobs and explains each one: what is taken, what is left out, when it runs and what it looks for. It only reads, and contacts AWS only when you connect.</source>
        <translation>Jobscope は Amazon Macie の分類ジョブを開き、何を対象とし、何を除外し、いつ実行され、何を検索するかをジョブごとに説明します。読み取り専用で、接続したときにのみ AWS と通信します。</translation>
    </message>
    <message>
        <source>&amp;Connect to AWS…</source>
        <translation>AWS に接続(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample account</source>
        <translation>サンプルアカウントを開く(&amp;S)</translation>
    </message>
    <message>
        <source>Or drop files or folders here. A file is the answer of a Macie call, for example:</source>
        <translation>または、ファイルやフォルダーをここにドロップしてください。ファイルは Macie の呼び出しの応答です。例:</translation>
    </message>
    <message>
        <source>An example of a command that makes such a file</source>
        <translation>そのようなファイルを作成するコマンドの例</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>以前に開いたもの</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::WhyDialog</name>
    <message>
        <source>Why do you say that?</source>
        <translation>この説明の根拠</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>In the answer</source>
        <translation>応答の内容</translation>
    </message>
    <message>
        <source>It does not stand there.</source>
        <translation>応答にはありません。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>解釈</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Amazon Macie API Reference, DescribeClassificationJob</source>
        <translation>Amazon Macie API リファレンス、DescribeClassificationJob</translation>
    </message>
    <message>
        <source>Copy the pointer</source>
        <translation>ポインターをコピー</translation>
    </message>
    <message>
        <source>Copy for jq</source>
        <translation>jq 用にコピー</translation>
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
        <translation>Macie の呼び出しの応答 (%1);;すべてのファイル (%2)</translation>
    </message>
    <message>
        <source>Open jobs</source>
        <translation>ジョブを開く</translation>
    </message>
    <message>
        <source>Open all jobs of a folder</source>
        <translation>フォルダーのすべてのジョブを開く</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>履歴を消去</translation>
    </message>
    <message>
        <source>%1 – Jobscope</source>
        <comment>title of the window</comment>
        <translation>%1 – Jobscope</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>ファイルを読み込んでいます…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み込んでいます…</translation>
    </message>
    <message>
        <source>Listing jobs…</source>
        <translation>ジョブの一覧を取得しています…</translation>
    </message>
    <message>
        <source>Loading details…</source>
        <translation>詳細を読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%Ln 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) old</source>
        <translation>
            <numerusform>%Ln 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) old</source>
        <translation>
            <numerusform>%Ln 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>ジョブ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n job(s)</source>
        <comment>some are filtered out</comment>
        <translation>
            <numerusform>ジョブ %Ln 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>role in account</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>標準入力</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshot of %1, %2</source>
        <translation>%1 のスナップショット、%2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 時点</translation>
    </message>
    <message>
        <source>As saved, date unknown</source>
        <translation>保存時点 (日付不明)</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock differs from AWS&apos;s by %n minute(s).</source>
        <translation>
            <numerusform>このコンピューターの時計が AWS の時刻と %Ln 分ずれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>AWS&apos;s time is used instead, for countdowns too unless --now sets one. Set the clock.</source>
        <translation>代わりに AWS の時刻を使用します。--now を指定しない限り、カウントダウンにも使用します。時計を合わせてください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more could not be loaded.</source>
        <comment>what went wrong first</comment>
        <translation>
            <numerusform>%1ほかに %Ln 件を読み込めませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Evidence bundle, unchanged: %1</source>
        <translation>証拠バンドル、変更なし: %1</translation>
    </message>
    <message>
        <source>Not all jobs are here: AWS had more than this list page holds.</source>
        <translation>すべてのジョブがここにあるわけではありません。AWS にはこの一覧ページより多くのジョブがありました。</translation>
    </message>
    <message>
        <source>Save the pages that follow as well, or connect to the account.</source>
        <translation>続きのページも保存するか、アカウントに接続してください。</translation>
    </message>
    <message>
        <source>Evidence bundle of the sample account, unchanged: %1</source>
        <translation>サンプルアカウントの証拠バンドル、変更なし: %1</translation>
    </message>
</context>
<context>
    <name>jobscope::ui::WindowPrompter</name>
    <message>
        <source>Code of your MFA device</source>
        <translation>MFA デバイスのコード</translation>
    </message>
    <message>
        <source>The profile “%1” takes on a role that wants the code which the device %2 shows now.</source>
        <translation>プロファイル「%1」が引き受けるロールには、デバイス %2 に現在表示されているコードが必要です。</translation>
    </message>
    <message>
        <source>Run a program for keys?</source>
        <translation>キーを取得するプログラムを実行しますか?</translation>
    </message>
    <message>
        <source>The profile “%1” (%2, line %3) gets its keys from a program. It runs with your rights. Go on only if you know it.</source>
        <translation>プロファイル「%1」(%2、%3 行目) はプログラムからキーを取得します。プログラムはあなたの権限で実行されます。心当たりがある場合にのみ続行してください。</translation>
    </message>
    <message>
        <source>The command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Sign in at the proxy</source>
        <translation>プロキシへのサインイン</translation>
    </message>
    <message>
        <source>The proxy %1 wants to know who asks. Its words: “%2”</source>
        <translation>プロキシ %1 が認証を求めています。プロキシからのメッセージ: 「%2」</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>パスワード(&amp;P):</translation>
    </message>
    <message>
        <source>You are signed in. Close this page and go back to Jobscope.</source>
        <translation>サインインしました。このページを閉じて Jobscope に戻ってください。</translation>
    </message>
    <message>
        <source>Jobscope did not sign you in. Close this page and try again from its window.</source>
        <translation>Jobscope でサインインできませんでした。このページを閉じ、Jobscope のウィンドウからもう一度試してください。</translation>
    </message>
    <message>
        <source>Sign in at IAM Identity Center</source>
        <translation>IAM Identity Center へのサインイン</translation>
    </message>
    <message>
        <source>Open the sign-in page of “%1” in your browser. This window goes on by itself once you are signed in.</source>
        <translation>ブラウザーで「%1」のサインインページを開いてください。サインインすると、このウィンドウは自動的に先へ進みます。</translation>
    </message>
    <message>
        <source>Go on there only if the page shows this code:</source>
        <translation>ページに次のコードが表示された場合にのみ続行してください:</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>ページのアドレス</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>ページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>On another &amp;machine…</source>
        <translation>別のコンピューターで開く(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Browses Amazon Macie classification jobs and explains each one.</source>
        <translation>Amazon Macie の分類ジョブを一覧し、それぞれを説明します。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Open the built-in sample account.</source>
        <translation>組み込みのサンプルアカウントを開きます。</translation>
    </message>
    <message>
        <source>Explain as of this time (ISO 8601) instead of the present.</source>
        <translation>現在ではなく、この時刻 (ISO 8601) の時点として説明します。</translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>ウィンドウの言語: %1。</translation>
    </message>
    <message>
        <source>Answers of Macie calls as JSON, folders of them, or - for standard input.</source>
        <translation>Macie の呼び出しの応答 (JSON)、それらのフォルダー、または標準入力を表す -。</translation>
    </message>
    <message>
        <source>--sample and files exclude each other</source>
        <translation>--sample とファイルは同時に指定できません</translation>
    </message>
    <message>
        <source>--now: cannot read “%1” as a time</source>
        <translation>--now: 「%1」を時刻として読み取れません</translation>
    </message>
    <message>
        <source>--lang: there is no “%1”; there are %2</source>
        <translation>--lang: 「%1」はありません。使用できるのは %2 です</translation>
    </message>
    <message>
        <source>Look: system, light, dark, light-contrast or dark-contrast.</source>
        <translation>外観: system、light、dark、light-contrast、dark-contrast。</translation>
    </message>
    <message>
        <source>--theme: “%1” is none of system, light, dark, light-contrast, dark-contrast</source>
        <translation>--theme: 「%1」は system、light、dark、light-contrast、dark-contrast のいずれでもありません</translation>
    </message>
</context>
</TS>
