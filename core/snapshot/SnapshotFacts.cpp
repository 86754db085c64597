// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/SnapshotFacts.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype DigestCharacters = 64;

} // namespace

const FileFrame& SnapshotFacts::frame()
{
    static const FileFrame frame{QByteArray("\x89SKSNAP\n", FileFrame::MagicBytes), 1};
    return frame;
}

QJsonObject SnapshotFacts::toJson() const
{
    return {{u"database"_s, database}, {u"source"_s, source},
            {u"sequence"_s, sequence}, {u"documents"_s, documents},
            {u"bytes"_s, bytes},       {u"digest"_s, QString::fromLatin1(digest)},
            {u"made"_s, made}};
}

Result<SnapshotFacts> SnapshotFacts::fromJson(const QJsonObject& object)
{
    SnapshotFacts facts{object["database"_L1].toString(),    object["source"_L1].toString(),
                        object["sequence"_L1].toInteger(-1), object["documents"_L1].toInteger(-1),
                        object["bytes"_L1].toInteger(-1),    object["digest"_L1].toString().toLatin1(),
                        object["made"_L1].toString()};
    if (facts.source.isEmpty() || facts.sequence < 0 || facts.documents < 0 || facts.bytes <= 0 ||
        facts.digest.size() != DigestCharacters)
        return fail(ErrorKind::InvalidInput,
                    u"The beginning of the snapshot is not what this program writes."_s);
    return facts;
}

} // namespace shanke
