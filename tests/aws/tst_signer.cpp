// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/signer.h"
#include "json/writer.h"

#include "support/testmain.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace jobscope;
using aws::Header;
using aws::Request;

namespace {

// The keys, the scope and the time of AWS's published test suite.
const auto exampleTime = job::Instant{std::chrono::sys_days{std::chrono::year{2015} / 8 / 30}} + std::chrono::hours{12}
    + std::chrono::minutes{36};
const aws::SigningScope exampleScope{"us-east-1", "service"};

aws::Credentials exampleCredentials(const QByteArray& token = {})
{
    return {"AKIDEXAMPLE", ports::SecureBytes(QByteArrayView("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")),
        ports::SecureBytes(token), {}};
}

QByteArray headerOf(const std::vector<Header>& headers, const QByteArray& name)
{
    for (const auto& header : headers) {
        if (header.name == name)
            return header.value;
    }
    return {};
}

QByteArray signatureOf(const Request& request, const aws::Credentials& credentials = exampleCredentials())
{
    const auto headers = aws::sign(request, credentials, exampleScope, exampleTime);
    return headers ? headerOf(*headers, "Authorization").split('=').last() : QByteArray();
}

Request get(const QByteArray& path, std::vector<std::pair<QByteArray, QByteArray>> query = {})
{
    Request request;
    request.method = "GET";
    request.host = "example.amazonaws.com";
    request.path = path;
    request.query = std::move(query);
    return request;
}

/** A random request of the kinds that services meet, from a fixed seed. */
class Cases {
public:
    explicit Cases(quint32 seed)
        : m_random(seed)
    {
    }

    Request request()
    {
        static const QByteArray methods[] = {"GET", "POST", "PUT", "DELETE", "PATCH"};
        Request made;
        made.method = pick(methods);
        static const QByteArray hosts[]
            = {"macie2.eu-central-1.amazonaws.com", "127.0.0.1:8443", "sts.amazonaws.com", "macie2.eu-west-1.api.aws"};
        made.host = pick(hosts);
        for (int i = below(6); i > 0; --i)
            made.path += (made.path.endsWith('/') ? "" : "/") + segment();
        if (below(4) == 0)
            made.path += '/';
        for (int i = below(5); i > 0; --i)
            made.query.push_back({text(), below(4) ? text() : QByteArray()});
        if (!made.query.empty() && below(3) == 0)
            made.query.push_back({made.query.front().first, text()});
        static const QByteArray names[]
            = {"Content-Type", "X-Amz-Target", "x-custom", "X-Custom", "User-Agent", "Accept"};
        static const QByteArray values[] = {"application/json", "  two   spaces ", "a,b", "=;:", "", "caf\xc3\xa9"};
        for (int i = below(4); i > 0; --i)
            made.headers.push_back({pick(names), pick(values)});
        if (below(2))
            made.body = text() + '\n' + text();
        return made;
    }

    QByteArray text()
    {
        QByteArray made;
        for (int i = below(5); i > 0; --i)
            made += piece();
        return made;
    }

    template <typename T, size_t N> const T& pick(const T (&from)[N])
    {
        return from[static_cast<size_t>(below(int{N}))];
    }
    int below(int limit) { return m_random.bounded(limit); }

private:
    QByteArray piece()
    {
        static const QByteArray pieces[] = {"a", "Zz9", " ", "  ", "/", "%2F", "+", "&", "=", "~", "*", "'", "\xc3\xa9",
            "\xe2\x82\xac", "\xf0\x9f\x98\x80", "arn:aws:macie2:us-east-1:111122223333:classification-job/3ce0", "-_.",
            "\"", "#", "?", "\t", "%", "@", "!"};
        return pick(pieces);
    }
    QByteArray segment()
    {
        static const QByteArray odd[] = {".", "..", "", "jobs", "%2F", "a:b", "a@b", "a+b", "a=b", "~tilde"};
        return below(3) ? aws::uriEncoded(text()) : pick(odd);
    }

    QRandomGenerator m_random;
};

} // namespace

class TestSigner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void publishedSteps();
    void publishedSignatures_data();
    void publishedSignatures();
    void dates_data();
    void dates();
    void encodesOnceMore();
    void everythingCounts();
    void tokenIsSigned();
    void secretsAreWiped();
    void likeBotocore();
};

void TestSigner::publishedSteps()
{
    const auto request = get("/");
    const auto canonical
        = aws::canonicalRequest(request, {{"Host", request.host}, {"X-Amz-Date", aws::amzDate(exampleTime)}});
    QCOMPARE(canonical,
        QByteArray("GET\n/\n\nhost:example.amazonaws.com\nx-amz-date:20150830T123600Z\n\nhost;x-amz-date\n"
                   "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    const auto text = aws::stringToSign(canonical, exampleScope, exampleTime);
    QCOMPARE(text,
        QByteArray("AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/service/aws4_request\n"
                   "bb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63"));
    const auto headers = aws::sign(request, exampleCredentials(), exampleScope, exampleTime);
    QVERIFY(headers);
    QCOMPARE(headerOf(*headers, "X-Amz-Date"), QByteArray("20150830T123600Z"));
    QCOMPARE(headerOf(*headers, "Authorization"),
        QByteArray("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, "
                   "SignedHeaders=host;x-amz-date, "
                   "Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"));
    QCOMPARE(headers->size(), size_t{2});
}

void TestSigner::publishedSignatures_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("get, vanilla") << QByteArray("GET") << QByteArray() << QByteArray()
                                  << QByteArray("5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
    QTest::newRow("post, vanilla") << QByteArray("POST") << QByteArray() << QByteArray()
                                   << QByteArray("5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b");
    QTest::newRow("get, query") << QByteArray("GET") << QByteArray("Param1") << QByteArray("value1")
                                << QByteArray("a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb");
    QTest::newRow("post, query") << QByteArray("POST") << QByteArray("Param1") << QByteArray("value1")
                                 << QByteArray("28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11");
}

void TestSigner::publishedSignatures()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    auto request = get("/");
    request.method = method;
    if (!name.isEmpty())
        request.query.push_back({name, value});
    QTEST(signatureOf(request), "signature");
}

void TestSigner::dates_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<qint64>("nanoseconds");
    QTest::addColumn<QByteArray>("date");
    QTest::newRow("1970") << qint64{0} << qint64{0} << QByteArray("19700101T000000Z");
    QTest::newRow("fractions are cut") << qint64{1440938160} << qint64{999'999'999} << QByteArray("20150830T123600Z");
    QTest::newRow("before 1970") << qint64{-1} << qint64{500'000'000} << QByteArray("19691231T235959Z");
    QTest::newRow("leap day") << qint64{1709251199} << qint64{0} << QByteArray("20240229T235959Z");
}

void TestSigner::dates()
{
    QFETCH(qint64, seconds);
    QFETCH(qint64, nanoseconds);
    QTEST(aws::amzDate(job::Instant{std::chrono::seconds{seconds} + std::chrono::nanoseconds{nanoseconds}}), "date");
}

void TestSigner::encodesOnceMore()
{
    const auto request
        = get("/tags/" + aws::uriEncoded("arn:aws:macie2:us-east-1:111122223333:classification-job/3ce0"),
            {{"b", "2"}, {"a", "1 /"}, {"a", ""}});
    QCOMPARE(request.url(),
        QByteArray("https://example.amazonaws.com/tags/"
                   "arn%3Aaws%3Amacie2%3Aus-east-1%3A111122223333%3Aclassification-job%2F3ce0?b=2&a=1%20%2F&a="));
    const auto lines = aws::canonicalRequest(request, {{"Host", request.host}}).split('\n');
    QCOMPARE(lines[1],
        QByteArray("/tags/arn%253Aaws%253Amacie2%253Aus-east-1%253A111122223333%253Aclassification-job%252F3ce0"));
    QCOMPARE(lines[2], QByteArray("a=&a=1%20%2F&b=2"));
}

void TestSigner::everythingCounts()
{
    const auto base = signatureOf(get("/jobs/list"));
    auto other = get("/jobs/list");
    other.body = "{}";
    QVERIFY(signatureOf(other) != base);
    other = get("/jobs/list");
    other.host = "example.amazonaws.com.cn";
    QVERIFY(signatureOf(other) != base);
    other = get("/jobs/list");
    other.headers.push_back({"Content-Type", "application/json"});
    QVERIFY(signatureOf(other) != base);
    QVERIFY(signatureOf(get("/jobs/lisT")) != base);
    QVERIFY(signatureOf(get("/jobs/list", {{"a", ""}})) != base);
    auto credentials = exampleCredentials();
    credentials.secretAccessKey = ports::SecureBytes(QByteArrayView("another"));
    QVERIFY(signatureOf(get("/jobs/list"), credentials) != base);

    // What those on the way may change does not count.
    other = get("/jobs/list");
    other.headers.push_back({"User-Agent", "jobscope"});
    QCOMPARE(signatureOf(other), base);
}

void TestSigner::tokenIsSigned()
{
    const auto headers = aws::sign(get("/"), exampleCredentials("token/+="), exampleScope, exampleTime);
    QVERIFY(headers);
    QCOMPARE(headerOf(*headers, "X-Amz-Security-Token"), QByteArray("token/+="));
    QVERIFY(headerOf(*headers, "Authorization").contains("SignedHeaders=host;x-amz-date;x-amz-security-token,"));
}

void TestSigner::secretsAreWiped()
{
    QByteArray plain("a secret of some length");
    ports::SecureBytes secret = ports::SecureBytes::take(plain);
    QVERIFY(plain.isEmpty());
    QCOMPARE(secret.view().toByteArray(), QByteArray("a secret of some length"));

    const ports::SecureBytes copy = secret;
    QVERIFY(copy.view().data() != secret.view().data());
    QVERIFY(copy == secret);
    QVERIFY(!(copy == ports::SecureBytes(QByteArrayView("a secret of some lengtH"))));
    const ports::SecureBytes moved = std::move(secret);
    QVERIFY(moved == copy);

    char buffer[] = "overwritten";
    ports::wipe(buffer, sizeof buffer);
    QVERIFY(std::all_of(std::begin(buffer), std::end(buffer), [](char c) { return c == 0; }));
}

void TestSigner::likeBotocore()
{
    constexpr int count = 4000;
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {QStringLiteral(JOBSCOPE_TEST_DATA "/aws/sign_with_botocore.py")});
    if (!python.waitForStarted())
        QSKIP("/usr/bin/python3 is not here");

    Cases cases(20150830);
    QList<QByteArray> ours;
    QList<QByteArray> inputs;
    for (int i = 0; i < count; ++i) {
        const auto request = cases.request();
        const auto credentials
            = exampleCredentials(cases.below(2) ? "Fwo" + aws::uriEncoded(cases.text()) : QByteArray());
        static const QByteArray regions[] = {"eu-central-1", "us-gov-west-1", "cn-north-1"};
        const aws::SigningScope scope{cases.pick(regions), "macie2"};
        const auto time = exampleTime + std::chrono::seconds{cases.below(400'000'000)};
        const auto headers = aws::sign(request, credentials, scope, time);
        QVERIFY(headers);
        ours.append(headerOf(*headers, "Authorization"));

        json::Writer writer(json::Writer::Style::Compact);
        const auto member = [&writer](QStringView name, const QByteArray& value) {
            writer.key(name).string(QString::fromUtf8(value));
        };
        writer.beginObject();
        member(u"method", request.method);
        member(u"url", request.url());
        member(u"body", request.body);
        member(u"key", credentials.accessKeyId);
        member(u"secret", credentials.secretAccessKey.view().toByteArray());
        member(u"token", credentials.sessionToken.view().toByteArray());
        member(u"region", scope.region);
        member(u"service", scope.service);
        member(u"time", aws::amzDate(time));
        writer.key(u"headers").beginArray();
        for (const auto& [name, value] : request.headers)
            writer.beginArray().string(QString::fromUtf8(name)).string(QString::fromUtf8(value)).endArray();
        writer.endArray().endObject();
        inputs.append(writer.result());
        python.write(inputs.last() + '\n');
    }
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished(100'000));
    const auto complaints = python.readAllStandardError();
    if (complaints.contains("No module named 'botocore'"))
        QSKIP("botocore is not here");
    QVERIFY2(python.exitCode() == 0, complaints.constData());
    const auto theirs = python.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(theirs.size(), qsizetype{count});
    for (int i = 0; i < count; ++i)
        QVERIFY2(theirs[i] == ours[i], QByteArray(inputs[i] + '\n' + ours[i] + '\n' + theirs[i]).constData());
}

JOBSCOPE_TEST_MAIN(TestSigner)

#include "tst_signer.moc"
