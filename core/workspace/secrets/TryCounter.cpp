// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/secrets/TryCounter.h"

#include "base/WholeFile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace shanke {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int FreeTries = 3;
constexpr std::array Waits{5s, 15s, 30s, 60s, 300s};
constexpr qint64 MostCounterBytes = 4096;

std::chrono::seconds waitAfter(int wrong)
{
    if (wrong < FreeTries)
        return 0s;
    return Waits.at(std::min(size_t(wrong - FreeTries), Waits.size() - 1));
}

} // namespace

TryCounter::TryCounter(const QString& folder) : m_path(folder + u"/pin-tries.json"_s)
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject json = QJsonDocument::fromJson(file.read(MostCounterBytes)).object();
    m_wrong = std::max(0, json["wrong"_L1].toInt());
    m_last = QDateTime::fromString(json["last"_L1].toString(), Qt::ISODate);
}

std::chrono::seconds TryCounter::waitAt(const QDateTime& now) const
{
    const auto wait = waitAfter(m_wrong);
    if (!m_last.isValid())
        return 0s;
    const std::chrono::seconds gone(std::max<qint64>(0, m_last.secsTo(now)));
    return std::max(0s, wait - gone);
}

// Where the folder cannot be written the count holds as long as this value.
void TryCounter::count(const QDateTime& now)
{
    ++m_wrong;
    m_last = now.toUTC();
    const QJsonObject json{{u"wrong"_s, m_wrong}, {u"last"_s, m_last.toString(Qt::ISODate)}};
    std::ignore = writeWhole(m_path, QJsonDocument(json).toJson());
}

void TryCounter::forget()
{
    QFile::remove(m_path);
    m_wrong = 0;
    m_last = {};
}

} // namespace shanke
