// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/proxies.h"

#include <QHostAddress>
#include <QStringBuilder>
#include <QStringList>
#include <QUrl>

namespace jobscope::aws {

using namespace Qt::StringLiterals;

namespace {

QString variable(const QString& name, const QProcessEnvironment& environment)
{
    const auto small = environment.value(name);
    return small.isEmpty() ? environment.value(name.toUpper()) : small;
}

bool isExcepted(const QString& host, int port, const QString& list)
{
    const QHostAddress address(host);
    for (auto entry : list.split(u',', Qt::SkipEmptyParts)) {
        entry = entry.trimmed().toLower();
        if (entry == u"*")
            return true;
        if (!address.isNull()) {
            const auto network = QHostAddress::parseSubnet(entry);
            if (entry.contains(u'/') && network.second >= 0 && address.isInSubnet(network))
                return true;
        }
        if (const QString withPort = u':' + QString::number(port); entry.endsWith(withPort) && entry.count(u':') == 1)
            entry.chop(withPort.size());
        while (entry.startsWith(u'.') || entry.startsWith(u"*."))
            entry = entry.sliced(1);
        if (!entry.isEmpty() && (host == entry || host.endsWith(QString(u'.' + entry))))
            return true;
    }
    return false;
}

} // namespace

Expected<QNetworkProxy, ConfigError> proxyFromEnvironment(
    const QString& scheme, const QString& host, int port, const QProcessEnvironment& environment)
{
    if (isExcepted(host.toLower(), port, variable(u"no_proxy"_s, environment)))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    auto text = variable(scheme + u"_proxy"_s, environment);
    if (text.isEmpty())
        text = variable(u"all_proxy"_s, environment);
    if (text.isEmpty())
        return QNetworkProxy(QNetworkProxy::DefaultProxy);
    const QUrl url(text.contains(u"://") ? text : u"http://"_s + text);
    const auto kind = url.scheme();
    const bool isSocks = kind == u"socks5" || kind == u"socks5h";
    if (url.host().isEmpty() || (kind != u"http" && !isSocks))
        return tl::make_unexpected(ConfigError{ConfigErrorKind::BadValue, {}, 0,
            u"%1_proxy names '%2', which is no proxy that begins with http:// or socks5://"_s.arg(
                scheme, url.toDisplayString(QUrl::RemoveUserInfo))});
    return QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
        static_cast<quint16>(url.port(isSocks ? 1080 : 80)), url.userName(QUrl::FullyDecoded),
        url.password(QUrl::FullyDecoded));
}

QProcessEnvironment withProxy(QProcessEnvironment environment, const QString& url)
{
    for (const QString& name : {u"http_proxy"_s, u"https_proxy"_s, u"all_proxy"_s}) {
        environment.remove(name.toUpper());
        environment.remove(name);
    }
    if (url.isEmpty())
        environment.insert(u"no_proxy"_s, u"*"_s);
    else
        environment.insert(u"all_proxy"_s, url);
    return environment;
}

} // namespace jobscope::aws
