// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/net/pki.h"

#include <QStringBuilder>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace jobscope::test {

namespace {

struct Free {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
    void operator()(X509* certificate) const { X509_free(certificate); }
    void operator()(BIO* bio) const { BIO_free(bio); }
    void operator()(X509_EXTENSION* extension) const { X509_EXTENSION_free(extension); }
};
template <typename T> using Owned = std::unique_ptr<T, Free>;

Owned<EVP_PKEY> newKey()
{
    return Owned<EVP_PKEY>(EVP_EC_gen("P-256"));
}

void extend(X509* certificate, X509* issuer, int kind, const QByteArray& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Owned<X509_EXTENSION> extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData()));
    X509_add_ext(certificate, extension.get(), -1);
}

/** In days from now. */
struct Days {
    long from = -1;
    long to = 1;
};

Days daysOf(Validity validity)
{
    switch (validity) {
    case Validity::Today:
        return {};
    case Validity::UntilYesterday:
        return {-2, -1};
    case Validity::FromTomorrow:
        return {1, 2};
    }
    Q_UNREACHABLE();
}

Owned<X509> issue(const char* name, EVP_PKEY* key, X509* issuer, EVP_PKEY* issuerKey, long serial, Days days = {})
{
    constexpr long day = 86400;
    Owned<X509> made(X509_new());
    X509_set_version(made.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(made.get()), serial);
    X509_gmtime_adj(X509_getm_notBefore(made.get()), days.from * day);
    X509_gmtime_adj(X509_getm_notAfter(made.get()), days.to * day);
    X509_set_pubkey(made.get(), key);
    X509_NAME_add_entry_by_txt(
        X509_get_subject_name(made.get()), "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>(name), -1, -1, 0);
    X509_set_issuer_name(made.get(), X509_get_subject_name(issuer ? issuer : made.get()));
    X509* const by = issuer ? issuer : made.get();
    extend(made.get(), by, NID_subject_key_identifier, "hash");
    extend(made.get(), by, NID_basic_constraints, issuer ? "critical,CA:FALSE" : "critical,CA:TRUE");
    if (!issuer)
        extend(made.get(), by, NID_key_usage, "critical,keyCertSign,cRLSign");
    X509_sign(made.get(), issuerKey, EVP_sha256());
    return made;
}

template <typename Write> QByteArray pem(Write write)
{
    const Owned<BIO> bio(BIO_new(BIO_s_mem()));
    write(bio.get());
    char* data = nullptr;
    const auto size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, qsizetype{size});
}

} // namespace

Pki makePki(const QList<QByteArray>& names, Validity validity)
{
    const auto authorityKey = newKey();
    const auto authority = issue("Jobscope test authority", authorityKey.get(), nullptr, authorityKey.get(), 1);
    const auto key = newKey();
    const auto server
        = issue("Jobscope test server", key.get(), authority.get(), authorityKey.get(), 2, daysOf(validity));
    QByteArray alternatives = "DNS:localhost,IP:127.0.0.1";
    for (const auto& name : names)
        alternatives += ",DNS:" + name;
    extend(server.get(), authority.get(), NID_subject_alt_name, alternatives);
    X509_sign(server.get(), authorityKey.get(), EVP_sha256());

    Pki pki;
    pki.authorityPem = pem([&](BIO* bio) { PEM_write_bio_X509(bio, authority.get()); });
    pki.authority = QSslCertificate(pki.authorityPem);
    pki.server = QSslCertificate(pem([&](BIO* bio) { PEM_write_bio_X509(bio, server.get()); }));
    pki.key = QSslKey(
        pem([&](BIO* bio) { PEM_write_bio_PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr); }),
        QSsl::Ec);
    return pki;
}

} // namespace jobscope::test
