// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/OwnedId.h"

namespace shanke {

std::optional<OwnedId> OwnedId::parse(const DocId& id)
{
    const QString& text = id.toString();
    const qsizetype first = text.indexOf(u':');
    const qsizetype last = text.lastIndexOf(u':');
    if (first < 1 || last - first < 2 || last + 1 == text.size())
        return std::nullopt;
    return OwnedId{text.first(first), text.sliced(first + 1, last - first - 1), text.sliced(last + 1)};
}

DocId OwnedId::toDocId() const
{
    return DocId(kind + u':' + owner + u':' + rest);
}

std::optional<Digest> OwnedId::digest() const
{
    const QByteArray hex = rest.toLatin1();
    const auto digest = Digest::fromHex(hex);
    // One digest is written in one way, or one document could stand under many ids.
    return digest && digest->toHex() == hex ? std::optional(*digest) : std::nullopt;
}

} // namespace shanke
