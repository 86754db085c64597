// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/ByteBudget.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr auto SettingsFact = "sync_settings";
constexpr auto SpentFact = "bytes_of_files";

constexpr std::array Kinds{LinkKind::Intranet, LinkKind::Internet, LinkKind::Metered};

QString wordOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Intranet:
        return u"intranet"_s;
    case LinkKind::Internet:
        return u"internet"_s;
    case LinkKind::Metered:
        return u"metered"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const std::map<LinkKind, qint64>& bytes)
{
    QJsonObject json;
    for (const auto& [kind, count] : bytes)
        json[wordOf(kind)] = count;
    return json;
}

std::map<LinkKind, qint64> bytesFrom(const QJsonObject& json)
{
    std::map<LinkKind, qint64> bytes;
    for (LinkKind kind : Kinds) {
        if (const QJsonValue value = json[wordOf(kind)]; value.isDouble())
            bytes[kind] = std::max<qint64>(value.toInteger(), 0);
    }
    return bytes;
}

std::optional<LinkKind> linkFrom(const QString& word)
{
    const auto found =
        std::find_if(Kinds.begin(), Kinds.end(), [&](LinkKind kind) { return wordOf(kind) == word; });
    return found == Kinds.end() ? std::nullopt : std::optional(*found);
}

Result<std::optional<QJsonObject>> readFact(Connection& work, const char* name)
{
    SHANKE_LET(const ReadSnapshot snapshot, work.read());
    SHANKE_LET(Statement row,
               snapshot.query("SELECT value FROM fact WHERE name = ?", QString::fromLatin1(name)));
    SHANKE_LET(const bool found, row.next());
    return found ? std::optional(QJsonDocument::fromJson(row.text(0).toUtf8()).object()) : std::nullopt;
}

} // namespace

Result<> ByteBudget::open(Connection& work)
{
    m_work = &work;
    SHANKE_LET(const auto settings, readFact(work, SettingsFact));
    if (settings)
        m_settings = {linkFrom((*settings)["link"_L1].toString()),
                      bytesFrom((*settings)["daily_bytes"_L1].toObject())};
    SHANKE_LET(const auto spent, readFact(work, SpentFact));
    if (spent)
        m_spent = {QDate::fromString((*spent)["day"_L1].toString(), Qt::ISODate),
                   bytesFrom((*spent)["bytes"_L1].toObject()), (*spent)["lifted"_L1].toBool()};
    return {};
}

Result<> ByteBudget::setSettings(const SyncSettings& settings)
{
    m_settings = settings;
    QJsonObject json{{u"daily_bytes"_s, toJson(settings.dailyBytes)}};
    if (settings.link)
        json[u"link"_s] = wordOf(*settings.link);
    SHANKE_TRY(keep(SettingsFact, json));
    emit changed();
    return {};
}

void ByteBudget::setLine(const Line& line)
{
    m_line = line;
    emit changed();
}

LinkKind ByteBudget::link() const
{
    const LinkKind found = m_line.isNear ? LinkKind::Intranet : LinkKind::Internet;
    return m_line.isAsPersonSays ? m_settings.link.value_or(found) : found;
}

ByteBudget::Spent ByteBudget::today() const
{
    const QDate day = m_clock.now().date();
    return m_spent.day == day ? m_spent : Spent{day, {}, false};
}

bool ByteBudget::mayBegin() const
{
    return left().value_or(1) > 0;
}

std::optional<qint64> ByteBudget::left() const
{
    const auto most = m_settings.dailyBytes.find(link());
    const Spent spent = today();
    if (most == m_settings.dailyBytes.end() || spent.isLifted)
        return std::nullopt;
    const auto used = spent.bytes.find(link());
    return std::max<qint64>(most->second - (used == spent.bytes.end() ? 0 : used->second), 0);
}

Result<> ByteBudget::spend(qint64 bytes)
{
    m_spent = today();
    m_spent.bytes[link()] += bytes;
    SHANKE_TRY(keepSpent());
    emit changed();
    return {};
}

Result<> ByteBudget::liftForToday()
{
    m_spent = today();
    m_spent.isLifted = true;
    SHANKE_TRY(keepSpent());
    emit changed();
    return {};
}

Result<> ByteBudget::keepSpent()
{
    return keep(SpentFact, {{u"day"_s, m_spent.day.toString(Qt::ISODate)},
                            {u"bytes"_s, toJson(m_spent.bytes)},
                            {u"lifted"_s, m_spent.isLifted}});
}

Result<> ByteBudget::keep(const char* name, const QJsonObject& value)
{
    if (!m_work)
        return {};
    SHANKE_LET(WriteTransaction transaction, m_work->begin(Durability::Batch));
    SHANKE_TRY(transaction.execute("INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)",
                                   QString::fromLatin1(name),
                                   QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact))));
    return transaction.commit();
}

} // namespace shanke
