// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Digest.h"

#include <openssl/sha.h>

namespace shanke {

using namespace Qt::StringLiterals;

// By the instructions that the processor has for it, where it has them: every document that arrives comes
// here.
Digest Digest::of(QByteArrayView bytes)
{
    Digest digest;
    SHA256(reinterpret_cast<const unsigned char*>(bytes.data()), size_t(bytes.size()),
           reinterpret_cast<unsigned char*>(digest.m_bytes.data()));
    return digest;
}

Result<Digest> Digest::fromHex(QByteArrayView hex)
{
    const QByteArray text = hex.toByteArray();
    const QByteArray raw = QByteArray::fromHex(text);
    if (raw.toHex() != text)
        return fail(ErrorKind::InvalidInput, u"A digest is 64 lower-case hexadecimal characters."_s);
    return fromRaw(raw);
}

Result<Digest> Digest::fromRaw(QByteArrayView raw)
{
    Digest digest;
    if (static_cast<size_t>(raw.size()) != digest.m_bytes.size())
        return fail(ErrorKind::InvalidInput, u"A digest has 32 bytes."_s);
    std::copy(raw.begin(), raw.end(), digest.m_bytes.begin());
    return digest;
}

QByteArray Digest::toHex() const
{
    return toRaw().toHex();
}

QByteArray Digest::toRaw() const
{
    return QByteArray(m_bytes.data(), static_cast<qsizetype>(m_bytes.size()));
}

} // namespace shanke
