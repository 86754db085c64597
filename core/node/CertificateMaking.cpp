// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/CertificateMaking.h"

#include <QUrl>

#include <memory>
#include <openssl/bn.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

template <auto Free>
struct Freed
{
    template <typename T>
    void operator()(T* object) const
    {
        Free(object);
    }
};

using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>>;
using Number = std::unique_ptr<BIGNUM, Freed<BN_free>>;
using Memory = std::unique_ptr<BIO, Freed<BIO_free>>;

constexpr int SerialBits = 127;
// The first and the last date a certificate can have without doubt; RFC 5280 4.1.2.5 gives the last one the
// meaning "no end".
constexpr const char* AlwaysBefore = "19700101000000Z";
constexpr const char* NoEnd = "99991231235959Z";

// Names of DNS are ASCII and have at most 63 characters between dots.
QByteArray dnsLabel(const QString& host)
{
    const QByteArray label = QUrl::toAce(host.section(u'.', 0, 0));
    return label.isEmpty() || label.size() > 63 ? QByteArray("shanke-node") : label;
}

bool name(X509& certificate, const QByteArray& label)
{
    X509_NAME* const subject = X509_get_subject_name(&certificate);
    return X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char*>(label.constData()),
                                      static_cast<int>(label.size()), -1, 0) == 1 &&
           X509_set_issuer_name(&certificate, subject) == 1;
}

bool numberAndDates(X509& certificate)
{
    const Number serial(BN_new());
    return serial && BN_rand(serial.get(), SerialBits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1 &&
           BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(&certificate)) != nullptr &&
           ASN1_TIME_set_string_X509(X509_getm_notBefore(&certificate), AlwaysBefore) == 1 &&
           ASN1_TIME_set_string_X509(X509_getm_notAfter(&certificate), NoEnd) == 1;
}

bool extend(X509& certificate, int kind, const QByteArray& value)
{
    const Extension extension(X509V3_EXT_conf_nid(nullptr, nullptr, kind, value.constData()));
    return extension && X509_add_ext(&certificate, extension.get(), -1) == 1;
}

Certificate signedWith(EVP_PKEY& key, const QByteArray& label)
{
    Certificate certificate(X509_new());
    const bool isMade =
        certificate && X509_set_version(certificate.get(), X509_VERSION_3) == 1 &&
        numberAndDates(*certificate) && name(*certificate, label) &&
        X509_set_pubkey(certificate.get(), &key) == 1 &&
        extend(*certificate, NID_basic_constraints, "critical,CA:FALSE") &&
        extend(*certificate, NID_key_usage, "critical,digitalSignature") &&
        extend(*certificate, NID_ext_key_usage, "serverAuth") &&
        extend(*certificate, NID_subject_alt_name,
               "DNS:" + label + ",DNS:" + label + ".local,DNS:localhost,IP:127.0.0.1,IP:::1") &&
        X509_sign(certificate.get(), &key, EVP_sha256()) > 0;
    return isMade ? std::move(certificate) : nullptr;
}

QByteArray toPem(EVP_PKEY& key, X509& certificate)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    if (!memory || PEM_write_bio_PrivateKey(memory.get(), &key, nullptr, nullptr, 0, nullptr, nullptr) != 1 ||
        PEM_write_bio_X509(memory.get(), &certificate) != 1)
        return {};
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &bytes);
    return QByteArray(bytes, size);
}

} // namespace

Result<QByteArray> makeCertificate(const QString& host)
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = key ? signedWith(*key, dnsLabel(host)) : nullptr;
    const QByteArray pem = certificate ? toPem(*key, *certificate) : QByteArray();
    if (pem.isEmpty())
        return fail(ErrorKind::Damaged, u"OpenSSL made no certificate for %1."_s.arg(host));
    return pem;
}

} // namespace shanke
