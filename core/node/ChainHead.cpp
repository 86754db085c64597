// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/ChainHead.h"

#include <QUuid>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString HeadId = u"shanke:events"_s; // a local document
constexpr qint64 MoreThanAnybodySays = qint64(1) << 20;

} // namespace

Result<std::optional<ChainHead>> ChainHead::in(const DocumentStore& school, const ReadSnapshot& snapshot)
{
    SHANKE_LET(const auto noted, school.local(snapshot, HeadId));
    if (!noted)
        return std::nullopt;
    SHANKE_LET(const Digest digest, Digest::fromHex((*noted)["digest"_L1].toString().toLatin1()));
    return ChainHead{(*noted)["counter"_L1].toInteger(), digest};
}

Result<> ChainHead::write(DocumentStore& school, WriteTransaction& transaction) const
{
    return school.putLocal(transaction, HeadId,
                           {{u"counter"_s, counter}, {u"digest"_s, QString::fromLatin1(digest.toHex())}});
}

ChainHead ChainHead::beyond(qint64 counter)
{
    return {counter + MoreThanAnybodySays, Digest::of(QUuid::createUuid().toRfc4122())};
}

} // namespace shanke
