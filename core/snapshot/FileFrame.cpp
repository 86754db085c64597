// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/FileFrame.h"

#include <QJsonDocument>
#include <QtEndian>

namespace shanke {

using namespace Qt::StringLiterals;

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

Result<QByteArray> readExactly(QIODevice& device, qint64 size)
{
    QByteArray bytes = device.read(size);
    if (bytes.size() != size)
        return fail(ErrorKind::InvalidInput, u"The file is cut short."_s);
    return bytes;
}

Result<quint32> readBigEndian(QIODevice& device)
{
    SHANKE_LET(const QByteArray bytes, readExactly(device, 4));
    return qFromBigEndian<quint32>(bytes.constData());
}

QByteArray FileFrame::encode(const QJsonObject& facts) const
{
    const QByteArray json = QJsonDocument(facts).toJson(QJsonDocument::Compact);
    return magic + bigEndian(version) + bigEndian(quint32(json.size())) + json;
}

Result<QJsonObject> FileFrame::decode(QIODevice& device, QByteArray* raw) const
{
    if (device.read(MagicBytes) != magic)
        return fail(ErrorKind::InvalidInput, u"This is another kind of file."_s);
    SHANKE_LET(const quint32 found, readBigEndian(device));
    if (found > version)
        return fail(ErrorKind::NewerVersion, u"The file was made by a newer version of this program."_s);
    SHANKE_LET(const quint32 size, readBigEndian(device));
    if (size > MostFactsBytes)
        return fail(ErrorKind::InvalidInput, u"The beginning of the file is not what this program writes."_s);
    SHANKE_LET(const QByteArray json, readExactly(device, size));
    const QJsonDocument facts = QJsonDocument::fromJson(json);
    if (!facts.isObject())
        return fail(ErrorKind::InvalidInput, u"The beginning of the file is not what this program writes."_s);
    if (raw)
        *raw = magic + bigEndian(found) + bigEndian(size) + json;
    return facts.object();
}

bool FileFrame::matches(QIODevice& device) const
{
    return device.peek(MagicBytes) == magic;
}

} // namespace shanke
