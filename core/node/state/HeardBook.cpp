// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/state/HeardBook.h"

#include "base/Clock.h"
#include "base/WholeFile.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestBook = 4 << 20; // bytes

QDateTime heardAt(const QJsonValue& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

} // namespace

HeardBook::HeardBook(const QString& folder, const QDateTime& now) : m_path(folder + u"/heard.json"_s)
{
    QFile file(m_path);
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.read(LongestBook) : QByteArray();
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const QDateTime since = heardAt(json["since"_L1]);
    m_since = since.isValid() ? since : now;
    m_isChanged = !since.isValid();
    const QJsonObject heard = json["heard"_L1].toObject();
    for (auto each = heard.begin(); each != heard.end(); ++each) {
        if (const QDateTime time = heardAt(*each); time.isValid())
            m_heard.insert(each.key(), time);
    }
}

void HeardBook::note(const QString& whom, const QDateTime& now)
{
    if (m_heard.size() >= MostNoted && !m_heard.contains(whom))
        return;
    m_heard[whom] = now;
    m_isChanged = true;
}

Result<> HeardBook::save()
{
    if (!m_isChanged)
        return {};
    QJsonObject heard;
    for (auto each = m_heard.begin(); each != m_heard.end(); ++each)
        heard.insert(each.key(), toIsoString(*each));
    const QJsonObject json{{u"since"_s, toIsoString(m_since)}, {u"heard"_s, heard}};
    SHANKE_TRY(writeWhole(m_path, QJsonDocument(json).toJson(QJsonDocument::Compact)));
    m_isChanged = false;
    return {};
}

} // namespace shanke
