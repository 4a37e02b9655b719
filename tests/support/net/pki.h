// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>

namespace jobscope::test {

/** An authority made for one run, and a certificate that it issued. Nothing of it is ever trusted elsewhere. */
struct Pki {
    QSslCertificate authority;
    QByteArray authorityPem;
    QSslCertificate server;
    QSslKey key;
};

/** When the server's certificate holds. */
enum class Validity {
    Today,
    UntilYesterday,
    FromTomorrow,
};

/** The server's certificate is for localhost, 127.0.0.1 and these names. */
Pki makePki(const QList<QByteArray>& names = {}, Validity validity = Validity::Today);

} // namespace jobscope::test
