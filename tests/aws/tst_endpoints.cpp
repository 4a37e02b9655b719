// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/endpoints.h"

#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using aws::Service;

class TestEndpoints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void hosts_data();
    void hosts();
    void custom_data();
    void custom();
    void refused_data();
    void refused();
    void everyRegionHasOne();
};

void TestEndpoints::hosts_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<QString>("region");
    QTest::addColumn<bool>("fips");
    QTest::addColumn<bool>("dualStack");
    QTest::addColumn<QByteArray>("host");
    const auto row = [](const char* name, Service service, const QString& region, bool fips, bool dual,
                         QByteArray host) { QTest::newRow(name) << service << region << fips << dual << host; };
    const auto macie = Service::Macie;
    row("usual", macie, u"eu-central-1"_s, false, false, "macie2.eu-central-1.amazonaws.com");
    row("FIPS", macie, u"us-east-1"_s, true, false, "macie2-fips.us-east-1.amazonaws.com");
    row("dual-stack", macie, u"eu-west-1"_s, false, true, "macie2.eu-west-1.api.aws");
    row("both", macie, u"us-west-2"_s, true, true, "macie2-fips.us-west-2.api.aws");
    row("China", macie, u"cn-north-1"_s, false, false, "macie2.cn-north-1.amazonaws.com.cn");
    row("China, dual-stack", macie, u"cn-north-1"_s, false, true, "macie2.cn-north-1.api.amazonwebservices.com.cn");
    row("GovCloud", macie, u"us-gov-west-1"_s, false, false, "macie2.us-gov-west-1.amazonaws.com");
    row("GovCloud, dual-stack", macie, u"us-gov-west-1"_s, false, true, "macie2.us-gov-west-1.api.aws");
    row("European Sovereign Cloud", macie, u"eusc-de-east-1"_s, false, false, "macie2.eusc-de-east-1.amazonaws.eu");
    row("sovereign, dual-stack", macie, u"eusc-de-east-1"_s, false, true,
        "macie2.eusc-de-east-1.api.amazonwebservices.eu");
    row("iso", macie, u"us-iso-east-1"_s, false, false, "macie2.us-iso-east-1.c2s.ic.gov");
    row("iso-b", macie, u"us-isob-east-1"_s, false, false, "macie2.us-isob-east-1.sc2s.sgov.gov");
    row("iso-e", macie, u"eu-isoe-west-1"_s, false, false, "macie2.eu-isoe-west-1.cloud.adc-e.uk");
    row("iso-f", macie, u"us-isof-south-1"_s, false, false, "macie2.us-isof-south-1.csp.hci.ic.gov");
    row("a Region to come", macie, u"xx-moon-9"_s, false, false, "macie2.xx-moon-9.amazonaws.com");
    row("STS", Service::Sts, u"eu-west-1"_s, false, false, "sts.eu-west-1.amazonaws.com");
    row("STS, FIPS", Service::Sts, u"us-east-2"_s, true, false, "sts-fips.us-east-2.amazonaws.com");
    row("STS, FIPS, GovCloud", Service::Sts, u"us-gov-east-1"_s, true, false, "sts.us-gov-east-1.amazonaws.com");
    row("logs", Service::Logs, u"eu-west-1"_s, false, false, "logs.eu-west-1.amazonaws.com");
    row("logs, FIPS", Service::Logs, u"us-east-1"_s, true, false, "logs-fips.us-east-1.amazonaws.com");
    row("logs, FIPS, dual-stack", Service::Logs, u"us-east-1"_s, true, true, "logs-fips.us-east-1.api.aws");
    row("logs, GovCloud, FIPS", Service::Logs, u"us-gov-west-1"_s, true, false, "logs.us-gov-west-1.amazonaws.com");
    row("SSO portal", Service::SsoPortal, u"eu-west-1"_s, false, false, "portal.sso.eu-west-1.amazonaws.com");
    row("SSO oidc", Service::SsoOidc, u"eu-west-1"_s, false, false, "oidc.eu-west-1.amazonaws.com");
}

void TestEndpoints::hosts()
{
    QFETCH(Service, service);
    QFETCH(QString, region);
    QFETCH(bool, fips);
    QFETCH(bool, dualStack);
    const auto endpoint = aws::endpointFor(service, job::Region(region), {fips, dualStack, {}});
    QVERIFY(endpoint);
    QTEST(endpoint->host, "host");
    QCOMPARE(endpoint->scheme, QByteArray("https"));
    QCOMPARE(endpoint->basePath, QByteArray());
    QCOMPARE(endpoint->signingRegion, region.toLatin1());
    if (service == Service::Macie)
        QCOMPARE(endpoint->signingName, QByteArray("macie2"));
    if (service == Service::Sts)
        QCOMPARE(endpoint->signingName, QByteArray("sts"));
}

void TestEndpoints::custom_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("port") << u"https://localhost:8443"_s << QByteArray("https://localhost:8443")
                          << QByteArray("localhost:8443");
    QTest::newRow("own port") << u"https://proxy.example:443/"_s << QByteArray("https://proxy.example")
                              << QByteArray("proxy.example");
    QTest::newRow("path") << u"https://proxy.example/a%20b//"_s << QByteArray("https://proxy.example/a%20b")
                          << QByteArray("proxy.example");
    QTest::newRow("capitals") << u"HTTPS://Proxy.Example"_s << QByteArray("https://proxy.example")
                              << QByteArray("proxy.example");
    QTest::newRow("IPv6") << u"https://[::1]:8443"_s << QByteArray("https://[::1]:8443") << QByteArray("[::1]:8443");
    QTest::newRow("http here") << u"http://127.0.0.1:5000"_s << QByteArray("http://127.0.0.1:5000")
                               << QByteArray("127.0.0.1:5000");
}

void TestEndpoints::custom()
{
    QFETCH(QString, url);
    const auto endpoint = aws::endpointFor(Service::Macie, job::Region(u"eu-west-1"_s), {false, false, url});
    QVERIFY(endpoint);
    QTEST(endpoint->url(), "result");
    QTEST(endpoint->host, "host");
    QCOMPARE(endpoint->signingRegion, QByteArray("eu-west-1"));
}

void TestEndpoints::refused_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<bool>("fips");
    QTest::addColumn<bool>("dualStack");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("word");
    const auto eu = u"eu-west-1"_s;
    const auto local = u"https://localhost"_s;
    QTest::newRow("no Region") << QString() << false << false << QString() << u"Region"_s;
    QTest::newRow("Region with a dot") << u"eu-west-1.evil.example"_s << false << false << QString() << u"Region"_s;
    QTest::newRow("Region with a slash") << u"evil.example/"_s << false << false << QString() << u"Region"_s;
    QTest::newRow("Region with a line feed") << u"eu-west-1\n"_s << false << false << QString() << u"Region"_s;
    QTest::newRow("Region of a custom endpoint") << u"a b"_s << false << false << local << u"Region"_s;
    QTest::newRow("custom and FIPS") << eu << true << false << local << u"FIPS"_s;
    QTest::newRow("custom and dual-stack") << eu << false << true << local << u"dual-stack"_s;
    QTest::newRow("dual-stack in iso") << u"us-iso-east-1"_s << false << true << QString() << u"dual-stack"_s;
    QTest::newRow("no URL") << eu << false << false << u"localhost:80"_s << u"https://"_s;
    QTest::newRow("file") << eu << false << false << u"file:///etc/passwd"_s << u"https://"_s;
    QTest::newRow("not encrypted") << eu << false << false << u"http://macie2.example"_s << u"encrypted"_s;
    QTest::newRow("query") << eu << false << false << u"https://localhost/?a=b"_s << u"path only"_s;
    QTest::newRow("user") << eu << false << false << u"https://me:secret@localhost"_s << u"path only"_s;
}

void TestEndpoints::refused()
{
    QFETCH(QString, region);
    QFETCH(bool, fips);
    QFETCH(bool, dualStack);
    QFETCH(QString, url);
    QFETCH(QString, word);
    const auto endpoint = aws::endpointFor(Service::Macie, job::Region(region), {fips, dualStack, url});
    QVERIFY(!endpoint);
    const auto text = endpoint.error().toText();
    QVERIFY2(text.contains(word), qPrintable(text));
    QVERIFY(!text.contains(u"secret"));
}

void TestEndpoints::everyRegionHasOne()
{
    QCOMPARE(aws::macieRegions().size(), size_t{22});
    for (const auto& region : aws::macieRegions()) {
        const job::Region name(QString::fromUtf16(region.name));
        QVERIFY(aws::endpointFor(Service::Macie, name));
        QCOMPARE(aws::partitionOf(name).name, u"aws"_s);
        QCOMPARE(region.fips, name.text().startsWith(u"us-"));
    }
}

JOBSCOPE_TEST_MAIN(TestEndpoints)

#include "tst_endpoints.moc"
