// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/LocalWriter.h"

#include "node/NodeDatabase.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

RevId localRev(qint64 count)
{
    return {0, QByteArray::number(count)};
}

} // namespace

Result<> LocalWriter::checkId(const QString& id)
{
    if (id.isEmpty() || id.startsWith(QLatin1StringView(NodeDatabase::OwnPrefix)))
        return fail(ErrorKind::Forbidden, u"This local document is the server's own."_s);
    return {};
}

RevId LocalWriter::revOf(const QJsonObject& stored)
{
    return localRev(std::max<qint64>(stored["_rev"_L1].toString().mid(2).toLongLong(), 1));
}

// Where nobody has a name all are one.
QString LocalWriter::keptId(const NodeUser& user, const QString& id)
{
    if (user.name.isEmpty() && user.isServerAdmin())
        return id;
    return u"of:"_s + QString::fromLatin1(user.name.toUtf8().toHex()) + u':' + id;
}

Result<RevId> LocalWriter::write(const QString& name, QJsonObject content)
{
    SHANKE_TRY(checkId(name));
    const QString id = keptId(m_user, name);
    SHANKE_LET(const auto stored, m_store.local(m_transaction, id));
    const bool isDeletion = content["_deleted"_L1].toBool();
    if (isDeletion && !stored)
        return fail(ErrorKind::NotFound, u"missing"_s);
    const QString expected = stored ? revOf(*stored).toString() : QString();
    if (content["_rev"_L1].toString() != expected)
        return fail(ErrorKind::Conflict, u"Document update conflict."_s);
    if (!isDeletion)
        return save(id, std::move(content), stored);
    SHANKE_TRY(m_store.removeLocal(m_transaction, id));
    return localRev(0);
}

Result<RevId> LocalWriter::save(const QString& id, QJsonObject content,
                                const std::optional<QJsonObject>& stored)
{
    const RevId rev = localRev(stored ? revOf(*stored).hash.toLongLong() + 1 : 1);
    content[u"_rev"_s] = rev.toString();
    content.remove(u"_id"_s);
    content.remove(u"_deleted"_s);
    SHANKE_TRY(m_store.putLocal(m_transaction, id, content));
    return rev;
}

} // namespace shanke
